/** Industry, mining, energy, farming, forestry and fisheries. */
export const industry = `
công nghiệp	industry|industrial
ngành công nghiệp	industry
công nghiệp hóa	industrialise|industrialisation|industrialization
công nghiệp hóa, hiện đại hóa	industrialisation and modernisation|industrialization and modernization
công nghiệp chế biến	processing industry
công nghiệp chế biến, chế tạo	processing and manufacturing|manufacturing and processing
công nghiệp hỗ trợ	supporting industry|support industry|supporting industries
công nghiệp nặng	heavy industry
công nghiệp nhẹ	light industry
chế biến	process|processing
chế tạo	manufacture|manufacturing|make
gia công	processing|outsourcing
dệt may	textile and garment|textiles and garments|garment
may mặc	garment|apparel|clothing
dệt	weave|textile
sợi	fibre|yarn
da giày	leather and footwear|footwear
giày dép	footwear
đồ gỗ	wooden furniture|furniture
nội thất	furniture|interior
thủ công mỹ nghệ	handicraft|handicrafts
gốm	ceramic|pottery|ceramics
gốm sứ	ceramics|porcelain
nhựa	plastic|resin
cao su	rubber
hóa chất	chemical|chemicals
phân bón	fertiliser|fertilizer
thuốc trừ sâu	pesticide|insecticide
thuốc bảo vệ thực vật	pesticide|pesticides|plant protection
dược phẩm	pharmaceutical|pharmaceuticals|medicine
mỹ phẩm	cosmetics
giấy in	printing paper
xi măng	cement
gạch	brick
thép	steel
sắt	iron
sắt thép	iron and steel|steel
nhôm	aluminium|aluminum
kẽm	zinc
chì	lead
thiếc	tin
niken	nickel
titan	titanium
đồng thau	brass
kim loại	metal
kim loại quý	precious metal
đất hiếm	rare earth|rare earths
quặng	ore
quặng sắt	iron ore
bô xít	bauxite
khoáng sản	mineral|minerals
khoáng chất	mineral|minerals
mỏ	mine|deposit|beak
mỏ than	coal mine
mỏ dầu	oil field
khai khoáng	mining
khai mỏ	mining
than	coal|charcoal
than đá	coal
dầu mỏ	oil|petroleum|crude oil
dầu khí	oil and gas|petroleum
dầu thô	crude oil|crude
khí đốt	gas|natural gas
khí tự nhiên	natural gas
khí thiên nhiên	natural gas
khí hóa lỏng	liquefied gas
khí tự nhiên hóa lỏng	liquefied natural gas|LNG
giàn khoan	oil rig|drilling rig|rig
nhà máy lọc dầu	oil refinery|refinery
lọc dầu	oil refining|refinery
lọc hóa dầu	petrochemical|refining and petrochemical
hóa dầu	petrochemical
đường ống	pipeline|pipe
ống	pipe|tube
xăng	petrol|gasoline|gas
xăng dầu	petrol|petroleum|fuel
dầu diesel	diesel|diesel oil
nhiên liệu	fuel
nhiên liệu hóa thạch	fossil fuel|fossil fuels
năng lượng	energy
năng lượng tái tạo	renewable energy
năng lượng mặt trời	solar energy|solar power
năng lượng gió	wind energy|wind power
năng lượng hạt nhân	nuclear energy|nuclear power
năng lượng nguyên tử	atomic energy
năng lượng sạch	clean energy
an ninh năng lượng	energy security
chuyển đổi năng lượng	energy transition
tiết kiệm năng lượng	energy saving|energy efficiency
điện	electricity|power|electric
điện năng	electricity|power
điện lực	electricity|power
ngành điện	electricity sector|power sector
điện gió	wind power
điện gió ngoài khơi	offshore wind power|offshore wind
điện mặt trời	solar power
điện mặt trời mái nhà	rooftop solar power
điện hạt nhân	nuclear power
nhà máy điện	power plant|power station
nhà máy điện hạt nhân	nuclear power plant
nhà máy nhiệt điện	thermal power plant
nhiệt điện	thermal power
nhiệt điện than	coal-fired power|coal-fired thermal power
thủy điện	hydropower|hydroelectric
nhà máy thủy điện	hydropower plant
đập thủy điện	hydroelectric dam|hydropower dam
hồ chứa	reservoir
hồ thủy điện	hydropower reservoir
xả lũ	discharge floodwater|release floodwater
lưới điện	power grid|electricity grid
đường dây điện	power line
đường dây 500kV	500kV transmission line|500kV line
truyền tải	transmission|transmit
trạm biến áp	substation|transformer station
máy biến áp	transformer
máy phát điện	generator
mất điện	power outage|blackout|power cut
cắt điện	power cut
cung cấp điện	power supply|electricity supply
cung ứng điện	power supply
thiếu điện	power shortage
tiết kiệm điện	save electricity|electricity saving
tua bin	turbine
tuabin	turbine
lò phản ứng	reactor
lò phản ứng hạt nhân	nuclear reactor
hạt nhân	nuclear
nguyên tử	atom|atomic
phóng xạ	radioactive|radiation
bức xạ	radiation
uranium	uranium
pin	battery
ắc quy	battery
trạm sạc	charging station
máy bơm	pump
bơm	pump
van	valve
động cơ diesel	diesel engine
cơ khí	mechanical|mechanics
luyện kim	metallurgy
đóng tàu	shipbuilding
dây chuyền sản xuất	production line
dây chuyền lắp ráp	assembly line
xưởng	workshop
phân xưởng	workshop
nhà xưởng	workshop|factory
công xưởng	factory|workshop
tự động hóa	automate|automation
điện tử	electronic|electronics
hàng điện tử	electronics
linh kiện điện tử	electronic components
chất bán dẫn	semiconductor|semiconductors
bán dẫn	semiconductor
vi mạch	microchip|chip
chip	chip
điện thoại	phone|telephone
điện lạnh	refrigeration
tiểu thủ công nghiệp	handicrafts|cottage industry
làng nghề	craft village|trade village
nông nghiệp	agriculture|agricultural|farming
sản xuất nông nghiệp	agricultural production
nông nghiệp công nghệ cao	hi-tech agriculture|high-tech agriculture
nông nghiệp hữu cơ	organic agriculture|organic farming
nông, lâm, thủy sản	agro-forestry-fishery|agricultural, forestry and fishery
nông lâm thủy sản	agro-forestry-fishery|agricultural, forestry and fishery
nông sản	agricultural product|agricultural products|farm produce
nông thôn mới	new-style rural|new rural
xây dựng nông thôn mới	new-style rural area building|building new-style rural areas
nông trại	farm
nông trường	state farm|farm
nông hộ	farm household
nhà nông	farmer|farmers
canh tác	cultivate|cultivation|farming
trồng trọt	cultivation|crop production
chăn nuôi	livestock|animal husbandry|breeding
gia súc	cattle|livestock
gia cầm	poultry
đàn lợn	pig herd|herd of pigs
chuồng trại	barn|cages
giết mổ	slaughter
lò mổ	slaughterhouse
thức ăn chăn nuôi	animal feed
thú y	veterinary
thuốc thú y	veterinary medicine
lâm nghiệp	forestry
lâm sản	forest product|forest products
trồng rừng	afforestation|plant forests|reforestation
ngư nghiệp	fishery|fishing
thủy sản	fisheries|seafood|aquatic products|fishery
thủy hải sản	seafood|aquatic products
hải sản	seafood
nuôi trồng	farm|aquaculture|cultivation
nuôi trồng thủy sản	aquaculture
đánh bắt thủy sản	fishing
đánh bắt hải sản	fishing
khai thác thủy sản	fishing
khai thác hải sản	fishing
đánh bắt cá	fishing
đánh bắt xa bờ	offshore fishing
đánh bắt bất hợp pháp	illegal fishing
khai thác bất hợp pháp, không báo cáo và không theo quy định	illegal, unreported and unregulated fishing|IUU fishing
thẻ vàng	yellow card
gỡ thẻ vàng	remove the yellow card|have the yellow card lifted
truy xuất nguồn gốc	traceability|origin tracing|trace origin
ngư trường	fishing ground|fishing grounds
tàu cá	fishing boat|fishing vessel
tàu đánh cá	fishing boat|fishing vessel
cảng cá	fishing port
lưới	net|grid
cá tra	tra fish|pangasius|catfish
cá ba sa	basa fish|catfish
cá ngừ	tuna
cá hồi	salmon
cá trích	herring
tôm sú	black tiger shrimp
tôm thẻ chân trắng	white-legged shrimp|whiteleg shrimp
tôm hùm	lobster
bạch tuộc	octopus
sứa	jellyfish
san hô	coral
rạn san hô	coral reef
rong biển	seaweed
nghêu	clam
hàu	oyster
sò	clam|shellfish
muối biển	sea salt
diêm dân	salt farmers
cây trồng	crop|crops|plants
giống cây trồng	plant variety|crop varieties
vụ mùa	crop|harvest
mùa màng	crops|harvest
mùa vụ	crop season|season
vụ đông xuân	winter-spring crop
vụ hè thu	summer-autumn crop
thu hoạch	harvest
được mùa	bumper crop|good harvest
mất mùa	crop failure
gieo trồng	plant|cultivate
gieo cấy	sow and transplant|planting
cấy	transplant|implant
lúa gạo	rice
lúa mì	wheat
lúa nước	wet rice
ruộng lúa	rice field|paddy field
ruộng bậc thang	terraced fields|rice terraces
ngũ cốc	cereal|grain|cereals
hạt giống	seed|seeds
hạt tiêu	pepper
hồ tiêu	pepper
hạt điều	cashew nut|cashew nuts|cashew
điều nhân	cashew kernel
cây ăn quả	fruit tree|fruit trees
cây ăn trái	fruit tree|fruit trees
cây công nghiệp	industrial crop|industrial crops
cây cà phê	coffee tree
mía	sugarcane
mía đường	sugar cane|sugar
bông	cotton
đay	jute
tre	bamboo
sắn	cassava
khoai mì	cassava
mắc ca	macadamia
bơ	butter|avocado
chôm chôm	rambutan
vú sữa	star apple
mít	jackfruit
ổi	guava
đu đủ	papaya
măng cụt	mangosteen
hoa hồng	rose|commission
sen	lotus
hoa sen	lotus
hoa đào	peach blossom
hoa mai	apricot blossom
hoa lan	orchid
sâm	ginseng
dược liệu	medicinal herbs|medicinal plants
thảo dược	herbal|herbs
rau quả	vegetables and fruits|fruit and vegetables
rau củ	vegetables
rau sạch	clean vegetables|safe vegetables
vườn cây	orchard|garden
vườn rau	vegetable garden
vườn cây ăn trái	orchard
đồn điền	plantation
chè xanh	green tea
trà xanh	green tea
ca cao	cocoa
sô cô la	chocolate
tưới tiêu	irrigation
thủy lợi	irrigation
hệ thống thủy lợi	irrigation system
đê	dike|dyke|levee
đê điều	dike|dikes
kênh mương	canals|canal
cống	sluice|drain
trạm bơm	pumping station
máy cày	tractor|plough
máy kéo	tractor
máy gặt	harvester
cơ giới hóa	mechanisation|mechanization
sâu bệnh	pests and diseases|pests
dịch hại	pest|pests
châu chấu	locust|locusts
rầy nâu	brown planthopper
an ninh lương thực	food security
khủng hoảng lương thực	food crisis
giá lương thực	food prices
xuất khẩu gạo	rice export|rice exports
giá gạo	rice price|rice prices
vùng nguyên liệu	material area|raw material area
chỉ dẫn địa lý	geographical indication
mỗi xã một sản phẩm	One Commune One Product|OCOP
dồn điền đổi thửa	land consolidation
cánh đồng lớn	large-scale field|large-scale fields
liên kết chuỗi	chain linkage
`;
