/** What news of accidents, courts, markets and daily life says, as English newsrooms put it, beyond what alignment knows. */
export const newsPhrases = `
được biết	reportedly|learn
về phía	for its part
thuộc diện	among|classified
qua kiểm tra	check|inspect
kể lại	recall
sn	born
lăng bác	Ho Chi Minh's mausoleum|Ho Chi Minh mausoleum
bác hồ	Ho Chi Minh|Uncle Ho
thành phố mang tên bác	Ho Chi Minh City
khoản	paragraph
bỏ cọc	forfeit deposit|abandon deposit
đặt cọc	deposit
chăn màn	blanket|bedding|mosquito net
xa nhà	away from home|far from home
gỡ	remove|take down|untangle
gỡ bỏ	take down
trông cháu	babysit|look after grandchild
trông con	look after child|babysit
trông trẻ	babysit|childcare
khăn vành	turban
ùn ùn	flock|crowd
đổ xô	rush|flock
đổ về	flock|pour|converge|flow
hoảng hốt	panic|alarmed
bàng hoàng	shock
sững sờ	stunned
bật khóc	burst into tears|cry|weep
rơi nước mắt	tears|weep
nghẹn ngào	choked|tearful
động viên	comfort|cheer
thăm hỏi	call on
thi thể	remains
giám định	examine|forensic|assess|inspection
khám nghiệm	autopsy
lấy lời khai	testimony
khai báo	statement
khai nhận	testify
đầu thú	turn himself in
tự thú	turn himself in
tẩu thoát	flee|escape|getaway
truy bắt	hunt|track down
khống chế	control|restrain
tạm giữ	hold
tang vật	exhibit
biên bản	report
lập biên bản	write up
tước bằng lái	revoke license|suspend license|strip license
giấy phép lái xe	driving license
nồng độ cồn	alcohol|blood alcohol|breath alcohol
say xỉn	intoxicated
vượt đèn đỏ	run red light|jump red light
đi ngược chiều	wrong way
lạng lách	weave|swerve
đua xe	street racing
lật	flip
lao xuống	plummet|dive
lao vào	plow into
đâm vào	ram|collide
tông	hit|ram|crash
tông trúng	hit|run over
kẹt	trap|jam
mắc kẹt	trap|strand
bị thương	injure|wound
gãy chân	break leg|broken leg
gãy tay	break arm|broken arm
chấn thương sọ não	brain injury|head injury
qua cơn nguy kịch	stable
thở máy	ventilator
phẫu thuật	operate
khâu	stitch|sew|stage|step
gắp	remove|extract
nội soi	endoscopy|endoscopic
viện phí	medical bill
tiêm chủng	immunization
huyết áp	hypertension
lọc máu	dialysis
hiến tạng	donate organ
ngộ độc	poison
chóng mặt	dizzy
ngất	faint
ngất xỉu	pass out|collapse
khó thở	struggle to breathe
đuối nước	drown
cứu hộ	rescuer
cứu nạn	search and rescue
tìm thấy	discover
dập lửa	put out|extinguish|douse
dập tắt	douse
bốc cháy	burst into flames|blaze
bén lửa	catch fire
thiêu rụi	destroy|gut
phát nổ	detonate
đổ sập	collapse
sụt lún	subside
ngập	flood|submerge|inundate
ngập lụt	inundate
ngập sâu	flood|deep under water
xả lũ	discharge
cuốn trôi	wash away
nhấn chìm	submerge|engulf
tốc mái	tear off roof|roof
bật gốc	uproot
gãy đổ	fell|break|knock down|topple
cô lập	cut off|strand
lánh nạn	shelter|refuge
bồi thường	damages
giải tỏa	clearance
thu hồi đất	reclaim land
cưỡng chế	coerce|forced|eviction
chậm tiến độ	delay
đội vốn	over budget
nghiệm thu	accept|approve
thông xe	open
khánh thành	open
trúng thầu	win bid|win contract
chủ đầu tư	developer
mặt bằng	space
trả mặt bằng	vacate|give up premises
sang nhượng	transfer
phân lô	subdivide|plot
sổ đỏ	land title|land use certificate
sốt đất	land fever
chốt lời	take profit
bán tháo	sell off|dump
vốn hóa	market value|market capitalization
lợi nhuận	earnings
vay nóng	loan shark
chiếm đoạt	defraud
nhận hối lộ	take bribe
đưa hối lộ	bribe|give bribe
rửa tiền	launder
hàng giả	counterfeit|fake
hàng nhái	fake|knockoff
hàng lậu	smuggled
nghiện	addict
cai nghiện	rehabilitation
dâm ô	molest
xâm hại	assault
đột nhập	break in|break into|intrude
phá khóa	break lock
lục tung	ransack
chém	hack
giết	murder
thủ tiêu	kill|eliminate
ngoại tình	affair|unfaithful
ghen tuông	jealous|jealousy
mâu thuẫn	quarrel|dispute|argument
cãi vã	argue|quarrel|row
xích mích	quarrel|dispute
xô xát	scuffle|clash|brawl
bỏ phiếu	ballot
tranh cử	run for
ứng cử	stand
tái đắc cử	reelect
nhậm chức	inaugurate|sworn
tuyên thệ	oath
miễn nhiệm	relieve
bãi nhiệm	remove
cảnh cáo	warn
kiểm điểm	review|criticism
tinh giản	downsize
biên chế	personnel
sửa đổi	amendment
biểu quyết	vote
giải trình	account for
tiếp dân	meet citizens
tố cáo	report
khởi kiện	file lawsuit
án phí	court fees|costs
hòa giải	reconcile|make peace
sơ thẩm	trial
lĩnh án	sentence
tù treo	suspended sentence
tù giam	prison|jail
chung thân	life sentence
khoan hồng	leniency|clemency
thân chủ	client
bào chữa	defense
bị hại	victim
động cơ	motor
phạm tội	commit crime|offense
tái phạm	reoffend|repeat
tiền án	criminal record|previous conviction
tiền sự	record
hồ sơ	application
chuyển hồ sơ	pass file|transfer file|refer
nhà thuốc	drugstore
phẫu thuật thẩm mỹ	cosmetic surgery|plastic surgery
làm đẹp	beauty|cosmetic
thẩm mỹ viện	beauty salon
áo	dress
găng tay	glove
lan truyền	go viral
đăng tải	upload
thần tượng	idol
khán giả	spectator|fan
sân cỏ	field
phản lưới	own goal
luân lưu	shootout
dự bị	bench
ra sân	appear
chấn thương	injure
giải nghệ	retire
hết hợp đồng	contract expire|out of contract
sa thải	sack
thất bại	lose
phá kỷ lục	break record
vòng 16 đội	last 16|round of 16
ngược dòng	comeback|come from behind
lội ngược dòng	comeback|come from behind
dẫn trước	lead|ahead
gỡ hòa	equalize
tập trung	assemble
tập huấn	training camp
cưới	marry|wed|wedding
ly thân	separate
mang bầu	pregnant
có thai	pregnant
sinh con	have child
sảy thai	miscarriage
nuôi con	raise child
ăn học	education|school|study
bỏ học	drop out
học phí	fee
nhập học	start school
tuyển sinh	enroll
điểm chuẩn	cutoff
bỏ thi	skip exam
đề thi	question
học thêm	extra class|tutoring
dạy thêm	tutor|tutoring|extra class
hiệu trưởng	headteacher
nhà trọ	lodging
khu trọ	boarding house
thợ máy	mechanic
thợ may	seamstress
bốc vác	porter|load
bảo vệ	security guard
nội trợ	homemaker
ngư dân	fisher
thương lái	dealer
tiểu thương	trader|vendor
bán hàng rong	street vendor
hàng rong	street vendor
buôn bán	sell
quán	eatery|cafe
hồ bơi	pool
du thuyền	cruise
khách tây	foreigner|western
rau thơm	herb
khoai	yam
lợn	hog
heo	hog
hoang dã	wildlife
trồng rừng	plant forest
lâm tặc	illegal logger
kiểm lâm	forest ranger
khai thác	extract|harvest
đá	ice
nứa	bamboo
mây	rattan
gốc cây	tree|stump
suối	spring
dốc	slope|hill|downhill
mương	ditch|canal
cống	sewer
nhiễm mặn	contaminated with salt|salinization
thiếu nước	lack water
cúp điện	blackout
mất điện	outage|lose power
cắt điện	cut power
điện mặt trời	solar
năng lượng tái tạo	renewable
xe đầu kéo	tractor
xe ba gác	three-wheeler|tricycle
đò	ferry|boat
xuồng cao su	rubber boat|inflatable
hủy chuyến	cancel flight|cancel
hoãn chuyến	delay flight|delay
thuyền viên	crew|sailor
vũ trường	nightclub
sòng bạc	casino
xổ số	lottery
trúng số	win lottery
độc đắc	jackpot
vé số	lottery ticket
giấu tên	anonymous|anonymity
danh tính	identity
nhân thân	identity|background
quê	native
nguyên quán	native|hometown
tạm trú	reside
thường trú	reside
ngụ	live|reside|resident
mưu sinh	earn a living
mất việc	lose job|jobless
tăng ca	overtime
nghỉ việc	leave job
tiêu xài	spend
sức mua	demand
leo thang	soar
rớt giá	price fall|price drop|collapse
ế ẩm	slow sales|unsold
đắt hàng	sell well
đắt khách	busy|sell well
vắng khách	few customers|deserted|quiet
nhộn nhịp	lively
sầm uất	bustling
hoang vắng	deserted
bỏ hoang	derelict
xuống cấp	run-down
cũ kỹ	worn
tu bổ	restore|repair
trùng tu	restore|restoration
cổ kính	ancient
nhà văn	novelist
hát nhép	lip-sync
rước	procession|parade
giỗ	death anniversary|commemoration
cúng	offer
lễ vật	offering
mùng một	first day
bánh chưng	sticky rice cake
mai vàng	apricot blossom
quất	kumquat
tảo mộ	tomb sweeping
hương	incense
binh sĩ	troop
cựu binh	veteran
thương binh	disabled veteran
tù binh	prisoner
trao đổi tù binh	exchange prisoners
rút quân	withdraw|pull out|withdrawal
di cư	migrant
bị phạt	carry|face|fine|punish|penalty
điều khoản	term
đi từng nhà	door to door
từng nhà	door to door
vận động	persuade
cùng kỳ	year-earlier
cùng kỳ năm trước	year-earlier|a year earlier|same period
thông báo	tell|told
trực 24/24	around the clock
nhà vườn	grower|orchard
người bán	vendor
giảm trừ	deduct|deduction
giảm trừ gia cảnh	personal deduction|family deduction
hết vé	sold out
kín phòng	fully booked
quá tải	overcrowded|overwhelm
ghi nhận	see|show
phản ánh	complain|say
chung tay	together
khuyến mãi	discount
giảm giá	price
đồng loạt	all|across the board
rét đậm	cold
rét hại	bitter cold
sương muối	frost
triều cường	tide
bồi đắp	build up|deposit
hầm	basement
lòng đường	road
khu tập thể	housing block|apartment block|housing complex
chung cư	apartment
ban công	balcony
mái nhà	rooftop
ruộng	paddy
đồng ruộng	field
chuồng	pen|coop|barn
giống	seed
được mùa	bumper harvest
mất mùa	fail
đông đúc	busy
chật kín	packed|crowded
chật chội	cramped|crowded
khang trang	spacious|modern
tạm bợ	makeshift|temporary
lều	tent|hut
lều tạm	tent|shelter
nhu yếu phẩm	necessities|essentials
lương thực	grain
quần áo ấm	warm clothes
quyên góp	raise money|collect
mạnh thường quân	donor
hiến	donate
trao tặng	give
cầu cứu	cry for help|call for help
kêu cứu	call for help
hô hoán	shout|raise the alarm|cry out
báo án	report
khách du lịch	visitor
chụp ảnh	photograph|take photo|take picture
check-in	pose|photo
thưởng thức	taste
dọn dẹp	clean
dọn rửa	clean|wash
bàn ghế	table|chair
tài sản	belongings
nữ trang	jewelry
két sắt	safe
camera	camera
camera an ninh	security camera
hình ảnh	footage
đoạn video	video|clip|footage
ghi hình	record
xin lỗi công khai	apologize publicly|public apology
đính chính	correct|correction
gỡ bài	take down
vu khống	defame
danh dự	dignity
bức xúc	angry|outrage
phẫn nộ	fury
mong muốn	hope
kiên trì	persist
chăm chỉ	hard-working|diligent
hiền lành	kind
khó tính	picky|strict
già yếu	old and weak|frail
khiếm thị	blind|visually impaired
câm điếc	deaf
liệt giường	bedridden
nhảy lầu	jump
nhảy cầu	jump off bridge|jump
trục vớt	salvage|recover
dạt vào bờ	wash ashore|wash up
chìm	capsize
lật úp	overturn|capsize
cháy rụi	burn down|gut
cháy lớn	large fire|big fire|blaze
khói đen	black smoke
dầu	diesel
trụ điện	power pole|utility pole
cột điện	power pole|utility pole
triệt phá	break up
đường dây ma túy	drug ring
giang hồ	gangster|thug
côn đồ	thug
cầm đầu	mastermind
thuê người	hire
xúi giục	incite
bao che	cover up|shield
tiếp tay	abet|assist|accomplice
lợi dụng	take advantage
trách nhiệm	responsible
thiếu trách nhiệm	negligence
cẩu thả	negligent
sơ suất	negligence|carelessness|oversight
bất cẩn	carelessness
chủ quan	careless
cảnh giác	vigilant|alert
đề phòng	guard against|beware
dập dịch	contain outbreak
bùng phát	erupt
phong tỏa	lock down|cordon
tiêu độc	disinfect
mổ xẻ	dissect
shipper	delivery driver|courier
xe công nghệ	ride-hailing
xe ôm công nghệ	ride-hailing|motorbike taxi
quét mã	scan
làm giàu	prosper
trả nợ	repay|pay off
đáo hạn	mature|due
huy động	deposit
hạ lãi suất	cut rates|lower rates
tăng lãi suất	raise rates|hike
dự trữ	reserve
vàng miếng	bullion
nhẫn trơn	plain ring|gold ring
`;
