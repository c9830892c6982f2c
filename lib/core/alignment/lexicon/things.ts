/** Everyday objects, buildings, places, landscape, animals, plants and food. */
export const things = `
vật	object|thing
đồ	things|items
đồ vật	object|item
đồ đạc	furniture|belongings
đồ dùng	utensils|appliances
đồ chơi	toy
đồ ăn	food
đồ uống	drink|beverage
quần áo	clothes|clothing
áo	shirt|jacket
áo sơ mi	shirt
áo khoác	coat|jacket
áo mưa	raincoat
áo phao	life jacket
quần	trousers|pants
váy	dress|skirt
giày	shoe|shoes
dép	sandals|slippers
tất	socks
mũ	hat|cap|helmet
nón	hat|conical hat
mũ bảo hiểm	helmet
khăn	scarf|towel
túi	bag|pocket
túi xách	handbag
ba lô	backpack
va li	suitcase
hành lý	luggage|baggage
ví	wallet|purse
kính	glass|glasses
đồng hồ	clock|watch|meter
nhẫn	ring
vòng	ring|circle|round
dây	string|wire|rope
dây chuyền	chain|line|necklace
trang sức	jewellery|jewelry
chìa khóa	key
ô	umbrella|car
ghế	chair|seat
bàn ghế	furniture|tables and chairs
giường	bed
tủ	cabinet|wardrobe
tủ lạnh	refrigerator|fridge
máy giặt	washing machine
điều hòa	air conditioner|air conditioning|regulate
quạt	fan
đèn	lamp|light
nến	candle
gương	mirror|example
tấm gương	example|mirror
rèm	curtain
chăn	blanket
gối	pillow|knee
bát	bowl
đĩa	plate|disc|disk
đũa	chopsticks
thìa	spoon
dao	knife
nồi	pot
chảo	pan
cốc	cup|glass
ly	cup|glass
chai	bottle
lọ	jar
hộp	box
thùng	box|barrel|bin
bao	bag|sack|how many
gói	package|packet
kiện	package|lawsuit|sue
bưu kiện	parcel
xô	bucket
rổ	basket
giỏ	basket
bình	jar|pot
lò	oven|furnace
bếp	kitchen|stove
máy	machine|engine
máy móc	machinery|machine
máy ảnh	camera
máy quay	camera|camcorder
thiết bị	equipment|device
dụng cụ	tool|instrument
công cụ	tool|instrument
phương tiện	vehicle|means|vehicles
linh kiện	component|components
phụ tùng	spare parts
bộ phận	part|department|section
chi tiết	detail|details|detailed
nhà	house|home
nhà ở	housing|house
ngôi nhà	house|home
căn nhà	house|home
căn hộ	apartment|flat
chung cư	apartment building|condominium
tòa nhà	building
nhà cửa	houses|housing
nhà cao tầng	high-rise building|high-rise
biệt thự	villa
phòng	room|office|department
phòng ngủ	bedroom
phòng khách	living room
phòng tắm	bathroom
phòng họp	meeting room
văn phòng	office
nhà bếp	kitchen
nhà vệ sinh	toilet
cửa	door|gate
cửa sổ	window
cổng	gate|port
tường	wall
bức tường	wall
mái	roof
mái nhà	roof|home
sàn	floor
trần nhà	ceiling
cầu thang	stairs|staircase
thang máy	elevator|lift
tầng	floor|storey|layer
tầng hầm	basement
sân	yard|court|field
vườn	garden
hàng rào	fence
giếng	well
bể	tank|pool
hồ bơi	swimming pool
bể bơi	swimming pool
cửa hàng	shop|store
cửa tiệm	shop
tiệm	shop
quán	restaurant|shop
quán ăn	eatery|restaurant
quán cà phê	coffee shop|café|cafe
quán bar	bar
nhà hàng	restaurant
khách sạn	hotel
nhà nghỉ	guesthouse|motel
chợ	market
siêu thị	supermarket
trung tâm thương mại	shopping mall|shopping centre|trade centre
kho	warehouse|store|storage
nhà kho	warehouse
trạm	station|post
trụ sở	headquarters|office|head office
chi nhánh	branch
cơ sở	facility|establishment|basis|base
địa điểm	place|location|venue|site
vị trí	position|location|place
địa chỉ	address
nơi ở	residence|accommodation
chỗ ở	accommodation|residence|shelter
chỗ ngồi	seat
đường	road|street|sugar|way|line
con đường	road|path|way
đường phố	street|streets
phố	street
phố cổ	old quarter|ancient town
ngõ	lane|alley
hẻm	alley|lane
vỉa hè	sidewalk|pavement
lòng đường	roadway
ngã tư	crossroads|intersection
ngã ba	T-junction|junction
quảng trường	square
công viên	park
khu phố	neighbourhood|quarter|neighborhood
khu dân cư	residential area
khu đô thị	urban area
đô thị	urban|city|urban area
thành phố	city|town
thị xã	town
thị trấn	town|township
thủ đô	capital
nông thôn	rural|countryside|rural area
thành thị	urban|cities
làng	village
ngôi làng	village
thôn	village|hamlet
bản	village|copy|version
ấp	hamlet
xóm	hamlet|neighbourhood
buôn	village|trade
xã	commune
phường	ward
quận	district|county
huyện	district
tỉnh	province
tỉnh lỵ	provincial capital
bang	state
tiểu bang	state
vùng	region|area|zone
miền	region
miền núi	mountainous|mountainous area
vùng sâu	remote area|remote
vùng xa	remote area
vùng sâu vùng xa	remote areas
vùng ven	outskirts
ngoại ô	suburb|outskirts|suburban
ngoại thành	suburban|suburbs
nội thành	inner city|urban
nội đô	inner city
trung tâm thành phố	city centre|downtown|city center
lãnh thổ	territory|territorial
đất nước	country|nation
nước	water|country
nước nhà	the country|national
quê hương	homeland|hometown
quê	hometown|countryside
quê nhà	hometown|home
tổ quốc	fatherland|homeland
thế giới	world
trái đất	earth
hành tinh	planet
vũ trụ	universe|space
bầu trời	sky
trời	sky|heaven|weather
mặt trời	sun|solar
mặt trăng	moon|lunar
ngôi sao	star
ánh sáng	light
ánh nắng	sunlight|sunshine
bóng tối	darkness
bóng	ball|shadow
mây	cloud
gió	wind
mưa	rain
nắng	sunny|sunshine|sun
tuyết	snow
băng	ice|tape|gang
sương	dew|mist
sương mù	fog|mist
không khí	air|atmosphere
khí	gas|air
lửa	fire
ngọn lửa	flame|fire
khói	smoke
bụi	dust
tro	ash
đất	land|soil|earth
đất đai	land
cát	sand
bùn	mud
biển	sea|sign
đại dương	ocean
bờ biển	coast|beach|coastline|shore
bãi biển	beach
ven biển	coastal|coast
đảo	island
hòn đảo	island
quần đảo	archipelago|islands
bán đảo	peninsula
vịnh	bay|gulf
eo biển	strait
sông	river
dòng sông	river
suối	stream
hồ	lake
ao	pond
kênh	canal|channel
thác	waterfall
thác nước	waterfall
bờ	bank|shore
bờ sông	river bank|riverbank
núi	mountain
ngọn núi	mountain
đồi	hill
đỉnh	peak|top|summit
thung lũng	valley
cao nguyên	plateau|highlands
đồng bằng	delta|plain
hang	cave
hang động	cave
rừng	forest
khu rừng	forest
sa mạc	desert
đồng cỏ	grassland|pasture
cánh đồng	field
ruộng	field|rice field
cây	tree|plant
cây cối	trees
cây xanh	trees|green trees
lá	leaf
hoa	flower
quả	fruit
trái	fruit|left|contrary
hạt	seed|grain|particle
rễ	root
cành	branch
gỗ	wood|timber
cỏ	grass
rơm	straw
rau	vegetable|vegetables
hoa quả	fruit|fruits
trái cây	fruit|fruits
động vật	animal|animals
con vật	animal
thực vật	plant|plants|vegetation
sinh vật	organism|creature|living things
thú	animal|beast
thú cưng	pet
vật nuôi	livestock|pets|domestic animals
chó	dog
mèo	cat
chuột	mouse|rat
gà	chicken
vịt	duck
chim	bird
cá	fish
trâu	buffalo
bò sữa	dairy cow
lợn	pig
heo	pig
dê	goat
cừu	sheep
ngựa	horse
voi	elephant
hổ	tiger
cọp	tiger
sư tử	lion
gấu	bear
gấu trúc	panda
khỉ	monkey
tê giác	rhino|rhinoceros
hươu	deer
rắn	snake
cá sấu	crocodile
rùa	turtle|tortoise
ếch	frog
thỏ	rabbit
cáo	fox
chó sói	wolf
sói	wolf
dơi	bat
cá voi	whale
cá heo	dolphin
cá mập	shark
tôm	shrimp|prawn
cua	crab
mực	squid|ink
ốc	snail
ong	bee
kiến	ant
muỗi	mosquito
ruồi	fly
bướm	butterfly
côn trùng	insect
nhện	spider
rồng	dragon
khủng long	dinosaur
hóa thạch	fossil
xương	bone
lông	feather|hair|fur
cánh	wing
đuôi	tail
sừng	horn
ngà voi	ivory
trứng	egg
sữa	milk
thịt	meat
thịt lợn	pork
thịt heo	pork
thịt bò	beef
thịt gà	chicken
gạo	rice
cơm	rice|meal
lúa	rice|paddy
bánh	cake
bánh mì	bread
bún	rice vermicelli|noodles
mì	noodles|wheat
mì ăn liền	instant noodles
muối	salt
dầu	oil
dầu ăn	cooking oil
mỡ	fat
nước mắm	fish sauce
gia vị	spice|spices
ớt	chilli|chili
tỏi	garlic
hành	onion
gừng	ginger
chuối	banana
cam	orange
chanh	lemon|lime
táo	apple
nho	grape|Confucian
xoài	mango
dừa	coconut
dưa hấu	watermelon
sầu riêng	durian
vải	cloth|fabric|lychee
nhãn	label|longan
thanh long	dragon fruit
bưởi	pomelo|grapefruit
dứa	pineapple
khoai	potato|tuber
khoai tây	potato
khoai lang	sweet potato
cà chua	tomato
cà rốt	carrot
bắp cải	cabbage
đậu nành	soybean
đậu tương	soybean
ngô	corn|maize
lạc	peanut
nấm	mushroom|fungus
trà	tea
chè	tea
cà phê	coffee
rượu	alcohol|liquor|wine
rượu vang	wine
bia	beer
nước ngọt	soft drink|fresh water
nước uống	drinking water
nước sạch	clean water
nước mắt	tear|tears
thuốc lá	cigarette|tobacco
bữa ăn	meal
bữa sáng	breakfast
bữa trưa	lunch
bữa tối	dinner
bữa tiệc	party|banquet
tiệc	party|banquet
món	dish|item
món ăn	dish|food
đặc sản	speciality|specialty
thức ăn	food|feed
thực phẩm	food|foodstuff
lương thực	food|food grain
nhà máy	factory|plant
sách	book
cuốn sách	book
vở	notebook
giấy	paper
bút	pen
bảng	board|table
thư	letter|mail
bức thư	letter
bưu điện	post office
tem	stamp
tờ	sheet
sơn	paint
`;
