/** Abstract nouns: information, measure, quality, cause, aim, time, place and shape. */
export const ideas = `
tờ báo	newspaper
báo	newspaper|report
báo chí	press|media|journalism
tạp chí	magazine|journal
tin tức	news
bản tin	news bulletin|newsletter
đài	station|radio
truyền hình	television|TV
đài truyền hình	television station|television
đài phát thanh	radio station|radio
phát thanh	radio|broadcast
truyền thông	media|communication|communications
phương tiện truyền thông	media
quảng cáo	advertisement|advertising|advertise
ảnh	photo|picture|image
bức ảnh	photo|picture|photograph
hình ảnh	image|picture|images
hình	picture|figure|shape
tranh	painting|picture
bức tranh	painting|picture
phim	film|movie
bộ phim	film|movie
nhạc	music
âm thanh	sound
tiếng	language|sound|hour
tiếng nói	voice
giọng	voice|tone
giọng nói	voice
ngôn ngữ	language
chữ	letter|word|script
chữ viết	writing|script
câu	sentence
câu hỏi	question
câu trả lời	answer
câu chuyện	story
lời	word|words
lời nói	words|speech
lời kêu gọi	appeal|call
lời mời	invitation
lời hứa	promise
lời khuyên	advice
lời cảm ơn	thanks
lời chúc	wishes
thông tin	information|news|inform
thông điệp	message
tin nhắn	message|text message
tin đồn	rumour|rumor
dữ liệu	data
số liệu	data|figures|statistics
tài liệu	document|material|documents
hồ sơ	file|record|dossier|profile
văn bản	document|text
danh sách	list
bản đồ	map
biểu đồ	chart
bảng xếp hạng	ranking|rankings|table
mẫu	sample|model|form
mô hình	model
kiểu	type|style
loại	type|kind|sort|eliminate
hạng	class|rank|category
hạng mục	item|category
dạng	form|type
hình thức	form|type
hình dạng	shape
kích thước	size|dimension
quy mô	scale|size
phạm vi	scope|range
mức	level|rate
mức độ	level|degree|extent
tỷ lệ	rate|ratio|proportion|percentage
tỉ lệ	rate|ratio|proportion
số	number|figure
số lượng	number|quantity|amount
con số	number|figure
tổng số	total|total number
tổng cộng	total|in total
tổng	total|general
lượng	amount|volume
khối lượng	volume|mass
trọng lượng	weight
cân nặng	weight
chiều cao	height
chiều dài	length
chiều rộng	width
độ cao	altitude|height
độ dài	length
độ sâu	depth
diện tích	area
tốc độ	speed|pace|rate
vận tốc	speed|velocity
nhiệt độ	temperature
áp suất	pressure
áp lực	pressure
sức ép	pressure
sức	strength|force
sức mạnh	strength|power
sức khỏe	health
lực	force
lực lượng	force|forces
năng lực	capacity|capability|competence
khả năng	ability|possibility|capability|likelihood
kỹ năng	skill|skills
kinh nghiệm	experience
kiến thức	knowledge
trình độ	level|qualification
chất lượng	quality
chất	substance|quality
vật chất	material|matter
vật liệu	material|materials
nguyên liệu	raw material|material|ingredient
tài nguyên	resource|resources
nguồn	source
nguồn lực	resource|resources
nguồn gốc	origin
nguồn nước	water source|water
nguyên nhân	cause|reason
hậu quả	consequence|aftermath
kết quả	result|outcome|results
hệ quả	consequence
thành quả	achievement|fruit
thành tích	achievement|performance
thành tựu	achievement|achievements
mục tiêu	target|goal|objective
mục đích	purpose|aim
ý nghĩa	meaning|significance
ý kiến	opinion|idea|comment
ý tưởng	idea
ý thức	awareness|consciousness
ý chí	will
quan điểm	view|viewpoint|standpoint
quan niệm	notion|conception
tư duy	thinking|mindset
tư tưởng	ideology|thought
tinh thần	spirit|mental
tâm lý	psychology|psychological|mentality
tâm trí	mind
tâm hồn	soul
tình cảm	affection|feelings|sentiment
tình yêu	love
tình hình	situation
tình trạng	status|condition|situation|state
tình huống	situation|case
hoàn cảnh	circumstance|situation
bối cảnh	context|background
trạng thái	state|status
xu hướng	trend|tendency
khuynh hướng	tendency
vấn đề	problem|issue|matter
rắc rối	trouble|problem
sự cố	incident|breakdown
sự kiện	event
sự thật	truth|fact
sự khác biệt	difference
sự sống	life
sự nghiệp	career|cause
cuộc sống	life
đời sống	life|living
cuộc đời	life
đời	life|generation
số phận	fate|destiny
cơ hội	opportunity|chance
thách thức	challenge
nguy cơ	risk|danger
rủi ro	risk
mối đe dọa	threat
lợi ích	benefit|interest|interests
lợi thế	advantage
ưu điểm	advantage|strength
ưu thế	advantage
nhược điểm	disadvantage|weakness
điểm yếu	weakness
điểm mạnh	strength
điểm	point|score|spot
điểm đến	destination
điểm nóng	hotspot|hot spot
khía cạnh	aspect
yếu tố	factor|element
nhân tố	factor
cơ cấu	structure
cấu trúc	structure
hệ thống	system
mạng lưới	network
bộ máy	apparatus|machinery
cơ chế	mechanism
phương pháp	method
biện pháp	measure|measures
giải pháp	solution|measure|solutions
phương án	plan|option
phương thức	mode|method
phương hướng	direction|orientation
hướng	direction|towards
hướng đi	direction
đường lối	policy|line
chiến lược	strategy|strategic
chương trình	programme|program
dự án	project
đề án	project|scheme
chiến dịch	campaign|operation
công trình	work|project|construction
công việc	work|job|task
nhiệm vụ	task|duty|mission
trách nhiệm	responsibility|liability
nghĩa vụ	obligation|duty
vai trò	role
chức năng	function
bước	step
bước đi	step
bước ngoặt	turning point
giai đoạn	period|stage|phase
thời kỳ	period
thời đại	era|age|times
thời điểm	time|moment|point
thời gian	time|period
thời hạn	deadline|term|time limit
thời khắc	moment
khoảnh khắc	moment
khoảng cách	distance|gap
khoảng thời gian	period|time
giờ	hour|o'clock|time
phút	minute
giây	second
ngày	day|date
tuần	week
tháng	month
năm	year|five
thập kỷ	decade
thập niên	decade
thế kỷ	century
thiên niên kỷ	millennium
mùa	season
mùa xuân	spring
mùa hè	summer
mùa hạ	summer
mùa thu	autumn|fall
mùa đông	winter
mùa mưa	rainy season
mùa khô	dry season
xuân	spring
hè	summer
đêm	night
ban đêm	night|at night
ban ngày	daytime|by day
buổi sáng	morning
buổi trưa	noon
buổi chiều	afternoon
buổi tối	evening
sáng sớm	early morning
rạng sáng	early morning|dawn
bình minh	dawn|sunrise
hoàng hôn	sunset|dusk
trưa	noon|midday
chiều	afternoon|dimension
nửa đêm	midnight
khuya	late at night
cuối tuần	weekend
đầu năm	beginning of the year|early this year
cuối năm	end of the year|year-end
giữa năm	middle of the year|mid-year
đầu tháng	beginning of the month|early
cuối tháng	end of the month|late
đầu tuần	early this week|beginning of the week
ngày đầu	first day
ngày nay	today|nowadays
ngày xưa	old days|in the past
thời xưa	ancient times
lịch sử	history|historical|historic
lịch	calendar|schedule
lịch trình	schedule|itinerary
tuổi	age|years old|year-old
tuổi thọ	life expectancy|lifespan
tuổi thơ	childhood
tuổi trẻ	youth
thế hệ	generation
tên	name
tên gọi	name
họ tên	full name
biệt danh	nickname
bí danh	alias
danh hiệu	title
danh tiếng	reputation|fame
uy tín	prestige|reputation|credibility
danh dự	honour|honor
giá trị	value
phẩm chất	quality
tính cách	personality|character
đặc điểm	characteristic|feature
đặc trưng	characteristic|feature
đặc tính	characteristic|property
bản chất	nature|essence
nội dung	content|contents
chủ đề	theme|topic|subject
đề tài	topic|subject
tiêu đề	title|heading
phần	part|section
phần thưởng	reward|prize
mảnh	piece|fragment
miếng	piece
đoạn	section|segment|passage
dòng	line|stream|current
hàng	goods|row|line
nhóm	group
đoàn	delegation|group|mission
đám	crowd|group
đám đông	crowd
đám cháy	fire|blaze
đám cưới	wedding
đám tang	funeral
tang lễ	funeral
lễ cưới	wedding
bầy	flock|herd
đàn	herd|flock
cặp	pair|couple
đôi	pair|couple|double
bộ	ministry|set|department
phía đông	east|eastern
phía tây	west|western
phía nam	south|southern
phía bắc	north|northern
phía đông nam	southeast|southeastern
phía đông bắc	northeast|northeastern
phía tây nam	southwest|southwestern
phía tây bắc	northwest|northwestern
đông nam	southeast
đông bắc	northeast
tây nam	southwest
tây bắc	northwest
miền nam	south|southern
miền bắc	north|northern
miền trung	central|central region
miền tây	western|the west
miền đông	eastern|the east
bên trái	left
bên phải	right
trái tim	heart
mặt	face|surface|side
bề mặt	surface
mặt đất	ground
mặt nước	water surface
mặt biển	sea surface
đáy	bottom
đáy biển	seabed|sea floor
góc	corner|angle
biên	border|edge
rìa	edge|rim
trung gian	intermediary|intermediate
lõi	core
vỏ	shell|crust|hull
lớp	class|layer
chuỗi	chain|series|string
vòng quanh	around
lối vào	entrance
lối ra	exit
lối thoát	way out|exit
lối sống	lifestyle|way of life
thói quen	habit
sở thích	hobby|preference
niềm vui	joy
niềm tin	belief|faith|trust|confidence
nỗi buồn	sadness
nỗi đau	pain
nỗi sợ	fear
ký ức	memory
kỷ niệm	anniversary|commemorate|memory|souvenir
giấc mơ	dream
giấc ngủ	sleep
trò chơi	game
trò chuyện	chat|talk|conversation
quà	gift|present
món quà	gift|present
giải thưởng	award|prize
giải	prize|award|tournament|solve
phần mềm	software
phần cứng	hardware
ý	idea|meaning
màu	colour|color
màu sắc	colour|color
mùi	smell
vị	taste|position
hương vị	flavour|flavor|taste
vết	stain|mark|trace
dấu	mark|sign|stamp
dấu hiệu	sign|signal|indication
dấu vết	trace
dấu ấn	imprint|mark
tín hiệu	signal
biển báo	sign|road sign
biểu tượng	symbol|icon
cờ	flag
lá cờ	flag
quốc kỳ	national flag
quốc ca	national anthem
logo	logo
chữ ký	signature
con dấu	seal
thẻ	card
vé	ticket
hộ chiếu	passport
thị thực	visa
giấy tờ	papers|documents
chứng chỉ	certificate
bằng chứng	evidence|proof
chứng cứ	evidence
chứng nhận	certificate|certify
giấy phép	licence|license|permit
giấy chứng nhận	certificate
trang	page
trang web	website
trang bị	equip|equipment
trang trí	decorate|decoration
trang trại	farm
sự hiện diện	presence
sự tham gia	participation|involvement
sự tham gia của	participation of
sự hỗ trợ	support|assistance
sự ủng hộ	support
sự giúp đỡ	help|assistance
sự phát triển	development
sự tăng trưởng	growth
sự thay đổi	change
sự hợp tác	cooperation
sự quan tâm	interest|attention|concern
sự chú ý	attention
sự lựa chọn	choice
sự cần thiết	necessity|need
sự ra đời	birth|establishment
sự ra đi	departure|passing
sự sụp đổ	collapse
sự tồn tại	existence
sự đoàn kết	solidarity|unity
sự đóng góp	contribution
sự chuẩn bị	preparation
sự cạnh tranh	competition
sự khác nhau	difference|differences
sự giàu có	wealth
sự tự tin	confidence
sự an toàn	safety
sự ổn định	stability
sự im lặng	silence
sự tôn trọng	respect
sự tin tưởng	trust
sự bùng nổ	explosion|boom
sự bất ổn	instability
sự cố kỹ thuật	technical problem|technical glitch
sự cố môi trường	environmental incident
sự vụ	affair|matter
sự lãnh đạo	leadership
sự lãnh đạo của Đảng	Party leadership|leadership of the Party
sự chỉ đạo	direction|guidance
sự phối hợp	coordination
sự gia tăng	increase|rise
sự xuất hiện	appearance|emergence
sự thành công	success
sự thất bại	failure
sự trở lại	return|comeback
sự kiện quan trọng	important event
sự kiện lịch sử	historical event|historic event
sự kiện thể thao	sporting event|sports event
sự kiện văn hóa	cultural event
`;
