/** Roads, rail, ships, aircraft, construction and land. */
export const transport = `
giao thông	traffic|transport|transportation
giao thông vận tải	transport|transportation
vận tải	transport|transportation
ngành vận tải	transport sector
giao thông công cộng	public transport|public transportation
vận tải hành khách	passenger transport
vận tải hàng hóa	cargo transport|freight transport
vận tải biển	maritime transport|shipping
vận tải đường bộ	road transport
phương tiện giao thông	vehicle|vehicles|means of transport
phương tiện công cộng	public transport
tai nạn giao thông	traffic accident|traffic accidents|road accident
vụ tai nạn giao thông	traffic accident|road accident
tai nạn	accident
an toàn giao thông	traffic safety
ùn tắc giao thông	traffic congestion|traffic jam
ùn tắc	congestion|traffic jam
tắc đường	traffic jam|congestion
kẹt xe	traffic jam|congestion
ách tắc	congestion|blockage
giờ cao điểm	rush hour|peak hours
cao điểm	peak
xe	vehicle|car|motorbike
xe cộ	vehicles|traffic
ô tô	car|automobile|cars
xe ô tô	car|automobile
xe hơi	car|automobile
xe con	car
xe máy	motorbike|motorcycle|motorbikes
xe gắn máy	motorbike|motorcycle
mô tô	motorcycle|motorbike
xe đạp	bicycle|bike|cycling
xe đạp điện	electric bicycle|e-bike
xe buýt	bus
xe khách	coach|passenger bus|bus
xe tải	truck|lorry
xe container	container truck
xe đầu kéo	tractor-trailer
xe bán tải	pickup truck
xe điện	electric vehicle|electric car|EV
ô tô điện	electric car
xe taxi	taxi
taxi	taxi
xe ôm	motorbike taxi
xe cứu thương	ambulance
xe cứu hỏa	fire truck|fire engine
xe chữa cháy	fire truck|fire engine
xe lửa	train
xe tăng	tank
xe bọc thép	armoured vehicle|armored vehicle
xe kéo	tow truck|rickshaw
xe tự lái	self-driving car|autonomous vehicle
xe lăn	wheelchair
tàu	ship|train|boat|vessel
tàu hỏa	train
tàu thủy	ship|vessel
tàu thuyền	boats|ships|vessels
tàu biển	ship|vessel
tàu hàng	cargo ship|freight train|cargo vessel
tàu chở hàng	cargo ship
tàu chở dầu	oil tanker|tanker
tàu container	container ship
tàu du lịch	cruise ship|tourist boat
tàu khách	passenger ship|passenger train
tàu ngầm	submarine
tàu cao tốc	high-speed train|speedboat
tàu điện	tram
tàu điện ngầm	metro|subway|underground
tàu cứu hộ	rescue ship
tàu kéo	tugboat
thuyền	boat
thuyền buồm	sailboat|sailing boat
chiếc thuyền	boat
chiếc tàu	ship
con tàu	ship|train|vessel
ca nô	speedboat|canoe
phà	ferry
bến phà	ferry terminal
bè	raft
xà lan	barge
du thuyền	yacht|cruise ship
máy bay	aircraft|plane|airplane|airplanes
chiếc máy bay	plane|aircraft
máy bay chở khách	passenger plane|airliner
máy bay phản lực	jet
máy bay trực thăng	helicopter
trực thăng	helicopter
máy bay không người lái	drone|unmanned aerial vehicle|UAV
khinh khí cầu	hot air balloon|balloon
khí cầu	balloon|airship
tàu lượn	glider
máy bay Boeing	Boeing aircraft
vụ tai nạn máy bay	plane crash|air crash
rơi máy bay	plane crash
vụ rơi máy bay	plane crash
hộp đen	black box
phi hành	flight
chuyến bay	flight
chuyến bay thẳng	direct flight
chuyến bay thương mại	commercial flight
chuyến bay nội địa	domestic flight
chuyến bay quốc tế	international flight
đường bay	air route|flight route|route
đường bay thẳng	direct air route|direct flight
hàng không	aviation|airline|air
hàng không dân dụng	civil aviation
ngành hàng không	aviation industry
hãng hàng không	airline
hãng hàng không giá rẻ	low-cost carrier|budget airline
vé máy bay	air ticket|airfare|plane ticket
sân bay	airport
sân bay quốc tế	international airport
cảng hàng không	airport
Cảng hàng không quốc tế	International Airport
nhà ga	terminal|station
ga	station
ga tàu	train station
nhà ga hành khách	passenger terminal
đường băng	runway
đường cất hạ cánh	runway
phi đội	squadron
kiểm soát không lưu	air traffic control
không lưu	air traffic
hạ cánh khẩn cấp	emergency landing
lên máy bay	board the plane|boarding
khoang	cabin|compartment
buồng lái	cockpit
thân máy bay	fuselage
cánh quạt	propeller
đường sắt	railway|rail|railroad
đường sắt cao tốc	high-speed railway|high-speed rail
đường sắt tốc độ cao	high-speed railway|high-speed rail
đường sắt đô thị	urban railway|metro|urban rail
tuyến đường sắt	railway line|rail line|railway
đường ray	rail|track|railway track
toa tàu	carriage|train car
toa	carriage
đầu máy	locomotive
trật bánh	derail|derailed
tuyến	line|route
tuyến đường	road|route
tuyến metro	metro line
metro	metro
tuyến xe buýt	bus route
đường bộ	road|by road
đường cao tốc	expressway|highway|motorway
cao tốc	expressway|highway|high-speed
cao tốc Bắc - Nam	North-South Expressway
tuyến cao tốc	expressway
đường bộ cao tốc	expressway
quốc lộ	national highway|highway
Quốc lộ	National Highway|Highway
tỉnh lộ	provincial road
đường vành đai	ring road|belt road
vành đai	ring road|belt
đại lộ	avenue|boulevard
xa lộ	highway
đường thủy	waterway|waterways
đường thủy nội địa	inland waterway
đường hàng không	air route|by air
đường biển	sea route|by sea|maritime
hàng hải	maritime|navigation
cảng	port|harbour
cảng biển	seaport|sea port
hải cảng	harbour|seaport
cảng cạn	dry port
cảng nước sâu	deep-water port|deep-sea port
bến cảng	port|wharf|harbour
bến	wharf|station|terminal
bến xe	bus station|coach station|bus terminal
bến tàu	pier|wharf
bến đò	ferry landing
cầu cảng	wharf|berth
bãi đỗ xe	parking lot|car park
bãi đậu xe	parking lot|car park
đỗ xe	parking|park
trạm thu phí	toll station|toll booth
thu phí	toll collection|toll
thu phí không dừng	electronic toll collection|non-stop toll collection
trạm xăng	petrol station|gas station
cây xăng	petrol station|gas station
trạm dừng nghỉ	rest stop
cầu đường	roads and bridges
cầu vượt	overpass|flyover
cầu treo	suspension bridge
cầu dây văng	cable-stayed bridge
cây cầu	bridge
nhịp cầu	bridge span
hầm	tunnel|cellar
đường hầm	tunnel
hầm chui	underpass
đèo	pass|mountain pass
nút giao	interchange|intersection
giao lộ	intersection|junction
làn đường	lane
làn xe	lane
làn	lane
đèn giao thông	traffic light|traffic lights
đèn đỏ	red light
vượt đèn đỏ	run a red light
biển số	license plate|number plate
đăng kiểm	vehicle inspection|registry
giấy phép lái xe	driving licence|driver's license
bằng lái xe	driver's license|driving licence
tài xế taxi	taxi driver
phanh	brake
lốp	tyre|tire
bánh xe	wheel
vô lăng	steering wheel
dây an toàn	seat belt
đâm xe	car crash
lưu thông	traffic|circulation|circulate
thông xe	open to traffic
đi lại khó khăn	difficult travel
xây lắp	construction and installation|construction
thi công	construct|construction
công trường	construction site
công trường xây dựng	construction site
công trình xây dựng	construction work|construction project
công trình giao thông	transport works|traffic works
cơ sở hạ tầng	infrastructure
hạ tầng	infrastructure
kết cấu hạ tầng	infrastructure
hạ tầng giao thông	transport infrastructure|traffic infrastructure
kết cấu	structure
kiến trúc	architecture|architectural
thiết kế	design
quy hoạch	planning|plan|master plan|zoning
quy hoạch đô thị	urban planning
quy hoạch tổng thể	master plan
quy hoạch chung	general planning|master plan
đô thị hóa	urbanisation|urbanization
đô thị thông minh	smart city|smart urban
thành phố thông minh	smart city
vùng đô thị	urban area|metropolitan area
khởi công	break ground|commence construction|groundbreaking|start construction
lễ khởi công	groundbreaking ceremony
động thổ	break ground|groundbreaking
lễ động thổ	groundbreaking ceremony
khánh thành	inaugurate|inauguration
lễ khánh thành	inauguration ceremony
nghiệm thu	acceptance|commissioning
đưa vào sử dụng	put into use
đưa vào khai thác	put into operation
đưa vào hoạt động	put into operation
đưa vào vận hành	put into operation
tiến độ	progress|schedule|pace
đúng tiến độ	on schedule
chậm tiến độ	behind schedule|delayed
đẩy nhanh tiến độ	speed up progress|accelerate the progress
vượt tiến độ	ahead of schedule
giải phóng mặt bằng	site clearance|land clearance
mặt bằng	ground|premises|site
tái định cư	resettlement|resettle
khu tái định cư	resettlement area
đền bù	compensate|compensation
thu hồi đất	land acquisition|land recovery|revoke land
đất ở	residential land
đất nông nghiệp	agricultural land|farmland
đất công	public land
đất vàng	prime land
lấn chiếm	encroach|encroachment
lấn biển	sea reclamation|land reclamation
sử dụng đất	land use
quyền sử dụng đất	land use right|land-use rights
sổ đỏ	land use right certificate|red book
tiền sử dụng đất	land use fee|land use fees
giá đất	land price|land prices
lô đất	land plot|plot of land
thửa đất	land plot
mảnh đất	piece of land|land
nhà đất	real estate|house and land
nhà ở xã hội	social housing
khu nhà ở	housing estate
khu chung cư	apartment complex
khu đô thị mới	new urban area
khu nghỉ dưỡng	resort
khu du lịch	tourist area|tourist site
tòa tháp	tower
tháp	tower
nhà chọc trời	skyscraper
tòa nhà chọc trời	skyscraper
cao ốc	high-rise|high-rise building
bê tông	concrete
cốt thép	reinforced|steel bar
vật liệu xây dựng	construction materials|building materials
cần cẩu	crane
giàn giáo	scaffolding
nền móng	foundation
cột	column|pole
trụ	pillar|pier
dầm	beam|girder
nhựa đường	asphalt
cấp nước	water supply
cấp thoát nước	water supply and drainage
thoát nước	drainage
nước thải	wastewater|sewage
hệ thống thoát nước	drainage system
chống ngập	anti-flooding|flood prevention
đối tác công tư	public-private partnership|PPP
hình thức đối tác công tư	public-private partnership|PPP
tổng mức đầu tư	total investment|total investment capital
tổng vốn đầu tư	total investment|total investment capital
tổng vốn	total capital
giá trị hợp đồng	contract value
đội vốn	cost overrun|overrun
kho bãi	warehouse|storage
hậu cần	logistics|logistical
logistics	logistics
chuyển phát nhanh	express delivery
giao hàng	delivery|deliver
vận đơn	bill of lading
bưu chính	postal|post
hải đăng	lighthouse
luồng	channel|flow
kênh đào	canal
Kênh đào Suez	Suez Canal
kênh đào Suez	Suez Canal
kênh đào Panama	Panama Canal
quá cảnh	transit
lộ trình xe	vehicle route
hành trình	journey|itinerary|voyage
chặng	leg|stage
chặng đường	journey|stretch|road
đoạn đường	section of road|stretch
điểm dừng	stop
bãi	ground|site|beach
cáp treo	cable car
cáp	cable
xe trượt	sled
bằng đường bộ	by road
bằng máy bay	by plane|by air
`;
