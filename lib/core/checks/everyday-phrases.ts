/**
 * Everyday Vietnamese besides the lexicon for alignment, whose weights were learned without it: what people wear, eat,
 * work as and go through. Like there, a phrase, a tab and its translations.
 */
export const everydayPhrases = `
thuốc men	drugs|medical supplies
sai phạm	violation|wrongdoing|irregularities|misconduct
mặt bằng	land|clearance
san lấp	fill|level|filling
nợ nần	debt
nảy sinh	arise|develop|conceive
ý định	intention|plan|intend
găng tay	gloves
trời rét	cold|cold weather
trời lạnh	cold|cold weather
đạp xe	cycle|bike|ride
dưỡng sinh	exercise|exercises|tai chi
suất ăn	meal|portion|serving
lưu hành	distribute|circulate|sell|circulation
tháp tùng	accompany
pho tượng	statue
vướng	obstacle|stuck|problem|snag
xuồng	boat|canoe
ca nô	boat
mây tre	rattan|bamboo
phụ hồ	mason|construction worker|bricklayer|builder
thợ hồ	bricklayer|mason|builder
thợ xây	builder|bricklayer|mason
đi làm	job
bỏ học	quit school
nuôi con	raise|support|bring up
quà tặng	gift|present
tặng quà	gift|present|give
trình báo	report
chị dâu	sister-in-law
em dâu	sister-in-law
bạn học	classmate
đồng nghiệp	co-worker
người quen	acquaintance
bằng lái	license|licence
tước bằng	revoke|suspend|lose license
nồng độ cồn	breath
say xỉn	drunk|drunken
lấn làn	lane|swerve
ngược chiều	wrong way|oncoming
va chạm	crash|hit
lật xe	overturn|flip
mất lái	lose control|swerve
bỏ trốn	escape|run away
ra đầu thú	surrender|turn oneself in
tẩu tán	hide|dispose
phi tang	dispose|get rid
khám nhà	search
lập biên bản	record|report|ticket|document
tạm giữ	seize
lấy lời khai	question|statement
khai nhận	tell police
gài bẫy	set up|frame|trap
hành hung	beat
cướp giật	rob
móc túi	pickpocket
trộm cắp	thief
lừa đảo	defraud|cheat
chiếm đoạt	steal|misappropriate|swindle
đường dây	hotline
đường link	link
mã otp	otp
vay nặng lãi	loan shark|usury
mua vào	bid|buy|buying
bán ra	ask
giá trần	ceiling
giá sàn	floor
thanh khoản	liquidity
vốn hóa	market cap
kim ngạch	revenue
hàng rào	barrier
cắt giảm	slash
tinh giản	streamline|cut|trim
tỉnh mới	new province
viên chức	civil servant|staff
công chức	official
nghỉ việc	resign
thất nghiệp	jobless
viện phí	hospital bill
khám bệnh	check-up
cấp cứu	hospital
dập phổi	lung contusion|bruised lung
khó thở	breathless
phát ban	rash
giãn cách	lockdown
nhiễm mặn	salt|saline
nước sinh hoạt	domestic water|water|tap water
giật cấp	gust
di dời	move|evacuate
trôi dạt	adrift
mất liên lạc	lose contact
hỏng máy	break down|engine failure
dò tìm	search
mai táng	bury|burial
viếng	visit|mourn
thắp hương	incense
lễ tang	funeral
trẻ em đường phố	street children
lớp học nghề	vocational class
nghề	vocational
điểm chuẩn	admission score
xét tuyển	admission|select
giám khảo	judge
thẻ dự thi	exam pass|exam card
bút mực	pen|ink
bút chì	pencil
xưởng	factory
xưởng gốm	pottery workshop
mộc	carpentry|wood
thủ công	handicraft
đan lát	weaving|weave
nhuộm	dye
thêu	embroider|embroidery
nặn	mold|sculpt
tượng	sculpture
trưng bày	show
dân gian	traditional
trò chơi dân gian	folk game|traditional game
đêm nhạc	concert|music night
kịch bản	screenplay
khán giả	viewer
hàng dài	queue|line
chen lấn	jostle|push
xe ôm	xe om
cầu phao	pontoon bridge
chỗ ở	lodging|place to live
sổ đỏ	title
đất nền	land plot
điều	cashew
vải thiều	lychee
rau đắng	bitter herb
me	tamarind
cá lóc	snakehead
lợn	pork
heo	pork
bò	cattle
tằm	silkworm
chuồng trại	farm|shed
mất mùa	poor harvest
bội thu	bumper
đổ rạp	flatten|fall
chập điện	short circuit
cúp điện	power cut|outage
sợ hãi	afraid
biết ơn	thankful
hối hận	remorse
giận dữ	angry|furious
trả đũa	retaliatory
hiệp định	treaty|pact
ngừng bắn	truce
bãi công	strike
chất vấn	grill
có hiệu lực	come into force
hết hạn	expire
tạm dừng	halt
bàn giao	transfer|deliver
vay tiền	borrow|loan
thu nhập	earn
tuyển dụng	hire
bìa phải	far right
bìa trái	far left
bóng đèn	light bulb|lamp
màn	curtain|mosquito net
bếp gas	gas stove
bình gas	gas cylinder
nồi cơm	rice cooker
giày dép	shoes
túi xách	bag
vali	suitcase
vòng tay	bracelet
tiệm vàng	gold shop|jewelry store
tạp hóa	grocery
quán ăn	diner
quán nhậu	pub|beer restaurant
chợ đêm	night market
chợ đầu mối	wholesale market
trạm xăng	filling station
tiệm tóc	hair salon|barber
thợ may	tailor
thợ mộc	carpenter
thợ điện	electrician
thợ sửa xe	mechanic
phụ xe	assistant|conductor
giúp việc	domestic helper|housekeeper
phạm nhân	convict
trại giam	jail
nhạc sĩ	songwriter
vũ công	dancer
vận động viên	player|runner
thay người	substitute|substitution
thẻ đỏ	sent off
thẻ vàng	booking
đội hình	lineup|squad
tập huấn	training|train
không khí lạnh	cold front
rét đậm	bitter cold
giông lốc	thunderstorm|whirlwind|tornado
vỡ đê	dyke breach|burst
kè	embankment
cống	culvert
xả lũ	release water
cháy lan	spread
cứu hỏa	fire|firefighter
giải cứu	free
kẹt lại	stranded|trapped
qua cơn nguy kịch	out of danger
di chứng	aftereffect
thuốc giả	counterfeit medicine|fake
buôn người	traffic
đâm	hit
khống chế	subdue|overpower
còng tay	handcuff
bỏ chạy	flee|run away
lẩn trốn	hide|run
vây bắt	arrest|surround
hội đồng xét xử	court
điều động	transfer|assign
luân chuyển	rotate|transfer
nghỉ học	day off school|stay home
đi học	attend
đi chợ	go to market|shop
về quê	hometown|return home
quê nhà	homeland
tha hương	away from home
lập nghiệp	settle|start a career
khởi nghiệp	start a business
mở quán	open a shop|open a restaurant
mở xưởng	open a workshop
bán nhà	sell house
mua nhà	buy house
xây nhà	build house
sửa nhà	repair
trồng cây	plant tree
chăn nuôi	farming
vườn	orchard
nương rẫy	upland field
di tích	historic
đình làng	communal house
rước kiệu	procession
gia vị	seasoning
thực khách	diner
du khách	traveler
tổ dân phố	neighborhood
buôn làng	village
vùng cao	highland|mountainous
bộ đội	troops
phóng thử	test|launch
tin giả	misinformation
sạc	charge
nhà mạng	carrier|operator
ra rạp	open in cinemas|release|theaters|premiere|screen
trời mưa	rain
trúng đậm	make a killing|windfall|big profit
`;
