/** Nature, climate, weather, disasters and rescue. */
export const environment = `
môi trường	environment|environmental
bảo vệ môi trường	environmental protection|protect the environment
thân thiện với môi trường	environmentally friendly|eco-friendly
ô nhiễm	pollution|pollute|polluted
ô nhiễm môi trường	environmental pollution
ô nhiễm không khí	air pollution
ô nhiễm nguồn nước	water pollution
ô nhiễm nhựa	plastic pollution
chất lượng không khí	air quality
bụi mịn	fine dust|PM2.5
rác	garbage|rubbish|waste|trash
rác thải	waste|garbage|rubbish
rác thải nhựa	plastic waste
chất thải	waste
chất thải rắn	solid waste
bãi rác	landfill|dump
xử lý rác thải	waste treatment
xử lý nước thải	wastewater treatment
phân loại rác	waste sorting
khí thải	emission|emissions|exhaust
phát thải	emission|emissions|emit
khí nhà kính	greenhouse gas|greenhouse gases
phát thải khí nhà kính	greenhouse gas emissions
phát thải ròng bằng không	net zero emissions|net-zero emissions
phát thải ròng bằng 0	net zero emissions|net-zero emissions
trung hòa carbon	carbon neutral|carbon neutrality
tín chỉ carbon	carbon credit|carbon credits
khí CO2	CO2|carbon dioxide
biến đổi khí hậu	climate change
ứng phó với biến đổi khí hậu	climate change response|respond to climate change
khí hậu	climate
nóng lên toàn cầu	global warming
ấm lên toàn cầu	global warming
sự nóng lên toàn cầu	global warming
hiệu ứng nhà kính	greenhouse effect
nước biển dâng	sea level rise|rising sea levels
mực nước biển	sea level
mực nước	water level
tầng ozone	ozone layer
băng tan	melting ice|ice melt
sông băng	glacier
hệ sinh thái	ecosystem
sinh thái	ecological|ecology|eco
đa dạng sinh học	biodiversity
tuyệt chủng	extinct|extinction
nguy cơ tuyệt chủng	endangered|at risk of extinction
động vật hoang dã	wildlife|wild animals
loài nguy cấp	endangered species
săn trộm	poaching|poach
săn bắn	hunting|hunt
khu bảo tồn	reserve|sanctuary|conservation area
khu bảo tồn thiên nhiên	nature reserve
khu dự trữ sinh quyển	biosphere reserve
vườn quốc gia	national park
Vườn quốc gia	National Park
vườn thú	zoo
sở thú	zoo
thủy cung	aquarium
rừng nguyên sinh	primary forest|primeval forest
rừng phòng hộ	protective forest|protection forest
rừng ngập mặn	mangrove forest|mangrove
rừng đặc dụng	special-use forest
rừng nhiệt đới	tropical forest|rainforest
rừng mưa nhiệt đới	tropical rainforest
độ che phủ rừng	forest coverage
che phủ rừng	forest coverage
chặt phá rừng	deforestation
cháy rừng	forest fire|wildfire|forest fires
đất ngập nước	wetland|wetlands
đầm lầy	swamp|marsh
đầm	lagoon|pond
đầm phá	lagoon
tài nguyên thiên nhiên	natural resources
tài nguyên nước	water resources
thiên nhiên	nature|natural
phát triển bền vững	sustainable development
mục tiêu phát triển bền vững	sustainable development goals|SDGs
tăng trưởng xanh	green growth
chuyển đổi xanh	green transition|green transformation
chuyển đổi năng lượng công bằng	just energy transition
kinh tế các-bon thấp	low-carbon economy
thiên tai	natural disaster|natural disasters|disaster
thảm họa	disaster|catastrophe
thảm họa thiên nhiên	natural disaster
phòng chống thiên tai	natural disaster prevention and control|disaster prevention
phòng, chống thiên tai	natural disaster prevention and control|disaster prevention
tìm kiếm cứu nạn	search and rescue
cứu nạn	rescue
cứu hộ	rescue|rescuers
cứu hộ cứu nạn	rescue
cứu hộ, cứu nạn	search and rescue|rescue
đội cứu hộ	rescue team
lực lượng cứu hộ	rescue forces|rescuers|rescue team
cứu trợ	relief|aid
hàng cứu trợ	relief goods|aid
cứu trợ khẩn cấp	emergency relief|emergency aid
khắc phục hậu quả	overcome the consequences|address the aftermath
bão	storm|typhoon|hurricane
cơn bão	storm|typhoon|hurricane
siêu bão	super typhoon
bão số	storm no.|storm
bão nhiệt đới	tropical storm
bão tuyết	snowstorm|blizzard
bão cát	sandstorm
bão Yagi	Typhoon Yagi|Storm Yagi
áp thấp	low pressure|depression
áp thấp nhiệt đới	tropical depression|tropical low pressure
lốc xoáy	tornado|whirlwind|cyclone
lốc	whirlwind|cyclone
vòi rồng	tornado|waterspout
xoáy thuận	cyclone
tâm bão	eye of the storm|storm centre
mắt bão	eye of the storm
đổ bộ	make landfall|land|landing
sức gió	wind speed|wind force
gió giật	gust|gusts
gió mạnh	strong wind|strong winds
gió mùa	monsoon
gió mùa đông bắc	northeast monsoon
cấp độ	level
hoàn lưu bão	storm circulation
mưa lớn	heavy rain|heavy rains|torrential rain
mưa to	heavy rain|heavy rains
mưa nhỏ	light rain
mưa bão	rain and storm|storms
mưa lũ	rain and flood|floods|flooding
mưa đá	hail|hailstorm
mưa rào	shower|showers
mưa phùn	drizzle
mưa axit	acid rain
lượng mưa	rainfall|precipitation
cơn mưa	rain
giông	thunderstorm
dông	thunderstorm
sấm	thunder
sấm sét	thunder and lightning
sét	lightning|clay
sét đánh	lightning strike|struck by lightning
lũ	flood|flooding|floods
lũ lụt	flood|flooding|floods
trận lũ	flood
lũ quét	flash flood|flash floods
lũ ống	flash flood
đỉnh lũ	flood peak
nước lũ	floodwater|floodwaters
vùng lũ	flooded area|flood-hit area
lụt	flood
ngập lụt	flooding|inundation|flooded|flood
ngập úng	flooding|waterlogging|inundation
ngập nước	flooded|submerged
vỡ đê	dike breach|dike break
vỡ đập	dam collapse|dam break
triều cường	high tide|flood tide
thủy triều	tide
nước dâng	storm surge|rising water
xâm nhập mặn	saltwater intrusion|saline intrusion|salinity
nhiễm mặn	salinity|salinised
hạn hán	drought
hạn mặn	drought and salinity|drought and saltwater intrusion
khô hạn	drought|dry
thiếu nước	water shortage|lack of water
sa mạc hóa	desertification
xói mòn	erosion
sạt lở	landslide|erosion|landslides
sạt lở đất	landslide|landslides
lở đất	landslide|landslides
trượt đất	landslide
sạt lở bờ biển	coastal erosion
sạt lở bờ sông	riverbank erosion
sụt lún	subsidence|sink
lở tuyết	avalanche
tuyết lở	avalanche
động đất	earthquake|quake
trận động đất	earthquake|quake
dư chấn	aftershock|aftershocks
tâm chấn	epicentre|epicenter
địa chấn	seismic|earthquake
độ Richter	Richter scale|magnitude
độ richter	Richter scale|magnitude
cường độ	intensity|magnitude|strength
chấn động	shock|tremor
sóng thần	tsunami
cảnh báo sóng thần	tsunami warning
núi lửa	volcano
phun trào	erupt|eruption
dung nham	lava
tro bụi	ash
đứt gãy	fault
mảng kiến tạo	tectonic plate
nạn đói	famine|hunger
nạn nhân thiên tai	disaster victims
người mất tích	missing people|missing
người chết	dead|deaths|death toll
số người chết	death toll|number of deaths
thương vong	casualties|casualty
thiệt hại	damage|loss|losses
thiệt hại về người	loss of life|human losses
thiệt hại về tài sản	property damage
thiệt hại nặng nề	heavy damage|heavy losses|severe damage
tàn phá	devastate|ravage|destroy|devastation
đống đổ nát	rubble|debris|ruins
mảnh vỡ	debris|wreckage|fragment
xác máy bay	wreckage|plane wreckage
xác tàu	shipwreck|wreck
vụ đắm tàu	shipwreck|sinking
đắm tàu	shipwreck
chìm tàu	ship sinking
vụ chìm tàu	sinking|shipwreck
vụ chìm phà	ferry sinking
hỏa hoạn	fire
chữa cháy	firefighting|extinguish
dập lửa	extinguish the fire|put out the fire
dập tắt	extinguish|put out
bốc cháy	catch fire
phòng cháy chữa cháy	fire prevention and fighting|fire safety
phòng cháy	fire prevention
sập nhà	house collapse
sập cầu	bridge collapse
sập hầm	mine collapse|tunnel collapse
tràn dầu	oil spill
vụ tràn dầu	oil spill
rò rỉ phóng xạ	radiation leak
sơ tán	evacuate|evacuation
di tản	evacuate|evacuation
trú ẩn	shelter|take shelter
nơi trú ẩn	shelter
tránh trú bão	storm shelter|take shelter from storms
tình trạng khẩn cấp	state of emergency|emergency
ban bố tình trạng khẩn cấp	declare a state of emergency
cảnh báo sớm	early warning
thời tiết	weather
dự báo thời tiết	weather forecast
thời tiết cực đoan	extreme weather
thời tiết xấu	bad weather
nắng nóng	heatwave|hot weather|heat|heat wave
đợt nắng nóng	heatwave|heat wave
nắng nóng gay gắt	severe heat|intense heat
rét	cold
rét đậm	severe cold
rét hại	damaging cold|extreme cold
không khí lạnh	cold air|cold spell
đợt lạnh	cold spell
giá rét	bitter cold|freezing cold
sương giá	frost
băng giá	frost|ice
nhiệt độ cao nhất	highest temperature
nhiệt độ thấp nhất	lowest temperature
nhiệt độ trung bình	average temperature
độ ẩm	humidity
khí tượng	meteorological|meteorology
khí tượng thủy văn	hydro-meteorological|hydrometeorology
thủy văn	hydrological|hydrology
Trung tâm Dự báo Khí tượng Thủy văn Quốc gia	National Centre for Hydro-Meteorological Forecasting
biển động	rough sea|rough seas
sóng cao	high waves
hiện tượng	phenomenon
El Nino	El Nino|El Niño
La Nina	La Nina|La Niña
nhiệt đới	tropical
cận nhiệt đới	subtropical
ôn đới	temperate
xích đạo	equator|equatorial
vùng cực	polar region|polar
địa chất	geological|geology
địa hình	terrain|topography
tầng nước ngầm	aquifer
nước ngầm	groundwater
lưu vực	basin
lưu vực sông	river basin
thượng nguồn	upstream|headwaters
hạ lưu	downstream|lower reaches
hạ nguồn	downstream
cửa sông	estuary|river mouth
bồi lắng	sedimentation
phù sa	silt|alluvium
địa giới	boundary
ranh giới	boundary|border|line
giáp ranh	bordering|adjacent
giáp với	border|bordering
tiếp giáp	border|adjacent
giáp biển	coastal|bordering the sea
giáp biên	border
vùng biên	border area
biên ải	border area
biên cương	frontier|border
hải đảo	islands|sea and islands
biển đảo	sea and islands
chủ quyền biển đảo	sovereignty over seas and islands|maritime sovereignty
đá ngầm	reef
bãi cạn	shoal
bãi đá	reef
đảo nhân tạo	artificial island|artificial islands
quốc đảo	island nation|island country
đảo quốc	island nation|island country
mũi đất	cape
hải trình	sea voyage
hải tặc	pirate|pirates
thổ nhưỡng	soil
`;
