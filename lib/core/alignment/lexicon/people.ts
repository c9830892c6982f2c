/** People, families, bodies, occupations and titles. */
export const people = `
người	people|person|man|one
con người	human|people|man|humans
nhân loại	mankind|humanity
loài người	mankind|humankind
người dân	people|residents|citizens|locals
nhân dân	people|People's
dân	people|civilian
dân chúng	people|public
dân cư	population|residents
cư dân	residents|inhabitants
dân làng	villagers
dân tộc	nation|ethnic group|people|national
dân số	population
dân thường	civilian|civilians
thường dân	civilian|civilians
công dân	citizen
công chúng	public
đồng bào	compatriots|people|ethnic people
kiều bào	overseas Vietnamese|expatriates
người Việt	Vietnamese|Vietnamese people
người Việt Nam	Vietnamese|Vietnamese people
người nước ngoài	foreigner|foreigners
người bản địa	natives|indigenous people
thổ dân	aborigines|indigenous people|natives
người gốc	of origin|of descent
gốc Việt	of Vietnamese origin|Vietnamese born|Vietnamese American
đàn ông	man|men
người đàn ông	man
phụ nữ	woman|women|female
người phụ nữ	woman
đàn bà	woman
nam	male|south|man
nữ	female|woman
nam giới	men|male
nữ giới	women|female
giới tính	gender|sex
giới	gender|circle|world
bình đẳng giới	gender equality
con trai	son|boy
con gái	daughter|girl
cô gái	girl|young woman
chàng trai	young man|boy
thiếu nữ	girl|young woman
bé trai	boy
bé gái	girl
cậu bé	boy
cô bé	girl
em bé	baby
trẻ em	children|child|kids
trẻ con	child|children|kids
trẻ sơ sinh	newborn|infant
trẻ nhỏ	small children|young children
trẻ vị thành niên	minor|juvenile|adolescents
vị thành niên	minor|underage
thiếu niên	teenager|adolescent|juvenile
thanh niên	youth|young people|young man
thanh thiếu niên	youths|young people|teenagers
giới trẻ	young people|youth
người trẻ	young people
người lớn	adult|adults
người cao tuổi	elderly|elderly people|the elderly
người già	elderly|old people|the elderly
cụ	old man|elderly|great-grandfather
cụ già	old man
trung niên	middle-aged
tuổi già	old age
gia đình	family
hộ gia đình	household
hộ	household
hộ dân	household|households
hộ nghèo	poor household|poor households
gia đình nghèo	poor family
gia tộc	clan|family
dòng họ	clan|family line
tổ tiên	ancestor|ancestors
hậu duệ	descendant
con cháu	descendants|children and grandchildren
con cái	children
cháu	grandchild|nephew|niece|child
cháu trai	grandson|nephew
cháu gái	granddaughter|niece
cha	father
bố	father|dad
ba	three|father
cha mẹ	parents
bố mẹ	parents
phụ huynh	parent|parents
mẹ	mother|mom
người mẹ	mother
người cha	father
vợ	wife
chồng	husband
vợ chồng	couple|husband and wife
bạn đời	spouse|partner
bạn gái	girlfriend
bạn trai	boyfriend
bạn bè	friend|friends
người bạn	friend
đồng nghiệp	colleague
đồng đội	teammate|comrade
đồng chí	comrade
đồng hương	fellow countryman|fellow countrymen
đối tác	partner
đối thủ	opponent|rival
kẻ thù	enemy
hàng xóm	neighbour|neighbor
láng giềng	neighbouring|neighbour|neighboring
anh em	brothers|siblings
anh trai	brother|older brother|elder brother
em trai	younger brother|brother
chị gái	older sister|sister|elder sister
em gái	younger sister|sister
chị em	sisters
anh chị em	siblings|brothers and sisters
anh rể	brother-in-law
con rể	son-in-law
con dâu	daughter-in-law
mẹ chồng	mother-in-law
mẹ vợ	mother-in-law
bố vợ	father-in-law
bố chồng	father-in-law
ông bà	grandparents
ông nội	grandfather|paternal grandfather
ông ngoại	grandfather|maternal grandfather
bà nội	grandmother|paternal grandmother
bà ngoại	grandmother|maternal grandmother
bác	uncle|aunt|reject
chú	uncle
dì	aunt
họ hàng	relatives|relative
người thân	relative|relatives|loved ones
thân nhân	relatives|relative
con nuôi	adopted child
cha dượng	stepfather
mẹ kế	stepmother
sinh đôi	twin|twins
cặp đôi	couple|pair
cặp vợ chồng	couple|married couple
cô dâu	bride
chú rể	groom
góa phụ	widow
trẻ mồ côi	orphan|orphans
mồ côi	orphan|orphaned
độc thân	single|unmarried
hôn nhân	marriage
đám hỏi	engagement
đính hôn	engaged|engagement
cơ thể	body
đầu óc	mind|head
tóc	hair
trán	forehead
mắt	eye|eyes
đôi mắt	eyes
tai	ear
mũi	nose|cape|tip|injection
miệng	mouth
môi	lip|lips
răng	tooth|teeth
lưỡi	tongue|blade
cằm	chin
má	cheek|mother
khuôn mặt	face
gương mặt	face
họng	throat
cổ họng	throat
vai	shoulder|role
lưng	back
ngực	chest|breast
bụng	belly|abdomen|stomach
tay	hand|arm
bàn tay	hand
cánh tay	arm
ngón tay	finger
móng	nail|foundation
khuỷu tay	elbow
chân	leg|foot
bàn chân	foot|feet
ngón chân	toe
đầu gối	knee
đùi	thigh
hông	hip
da	skin|leather
máu	blood
tim	heart
phổi	lung|lungs
gan	liver
thận	kidney
dạ dày	stomach
ruột	intestine|bowel
não	brain
bộ não	brain
thần kinh	nerve|nervous|neurological
cơ bắp	muscle|muscles
khớp	joint
sọ	skull
cột sống	spine
xương sườn	rib
tử cung	uterus
thai nhi	fetus|foetus
bào thai	fetus
gen	gene|genetic
tế bào	cell
mô	tissue
cơ quan nội tạng	internal organs
nội tạng	organ|organs
nghề nghiệp	occupation|profession|career
nghề	profession|job|trade|craft
bác sĩ	doctor|physician|Dr.
y tá	nurse
điều dưỡng	nurse|nursing
dược sĩ	pharmacist
nha sĩ	dentist
y bác sĩ	doctors|medical staff|medical workers
giáo viên	teacher
thầy giáo	teacher
cô giáo	teacher
thầy	teacher|master
thầy cô	teachers
giảng viên	lecturer
giáo sư	professor|Prof.
phó giáo sư	associate professor
tiến sĩ	doctor|PhD|Dr.
thạc sĩ	master|master's degree
cử nhân	bachelor|bachelor's degree
học sinh	student|pupil|students
sinh viên	student|students|undergraduate
nghiên cứu sinh	PhD student
du học sinh	overseas student|international student
nhà khoa học	scientist
nhà nghiên cứu	researcher
nhà sử học	historian
nhà khảo cổ	archaeologist
nhà thiên văn	astronomer
nhà vật lý	physicist
nhà toán học	mathematician
nhà hóa học	chemist
nhà kinh tế	economist
nhà kinh tế học	economist
nhà phát minh	inventor
nhà văn	writer|author
nhà thơ	poet
nhà báo	journalist
phóng viên	reporter|correspondent|journalist
biên tập viên	editor
tổng biên tập	editor-in-chief
phát thanh viên	announcer|newsreader
người dẫn chương trình	presenter|host
bình luận viên	commentator
nhiếp ảnh gia	photographer
tác giả	author
dịch giả	translator
chuyên gia	expert|specialist
nhà phân tích	analyst
nhà quan sát	observer
quan sát viên	observer
cố vấn	adviser|advisor
tư vấn	consult|advise|consultant|consultancy|advice
kỹ sư	engineer
kiến trúc sư	architect
luật sư	lawyer|attorney
kế toán	accountant|accounting
kiểm toán viên	auditor
thư ký	secretary
nhân viên	staff|employee|worker
nhân viên y tế	health workers|medical staff|medical workers
viên chức	public employee|official
quan chức	official|officials
công chức	civil servant|civil servants
cán bộ	official|officials|cadre|staff
lãnh đạo	leader|leaders|lead|leadership
nhà lãnh đạo	leader
thủ lĩnh	leader
người đứng đầu	head|leader|chief
ông chủ	boss|owner
chủ	owner|master
chủ nhà	host|hosts|landlord
chủ sở hữu	owner
giám đốc	director|manager
phó giám đốc	deputy director
tổng giám đốc	general director|CEO
phó tổng giám đốc	deputy general director
giám đốc điều hành	chief executive officer|CEO|executive director
trưởng phòng	head of department|head
trưởng ban	head|head of the board
trưởng	head|chief
phó	deputy|vice
trưởng đoàn	head of delegation|chief of mission
trưởng nhóm	team leader|group leader
người quản lý	manager
doanh nhân	businessman|entrepreneur|businesspeople
nữ doanh nhân	businesswoman
nhà đầu tư	investor
cổ đông	shareholder
thương nhân	merchant|trader
thương lái	trader|traders
tiểu thương	small trader|small traders|vendors
tỷ phú	billionaire
triệu phú	millionaire
khách hàng	customer|client
khách	guest|customer|visitor
hành khách	passenger
du khách	tourist|visitor|visitors
khách du lịch	tourist|tourists
hướng dẫn viên	guide|tour guide
người tiêu dùng	consumer|consumers
người lao động	worker|workers|labourers|employees
công nhân	worker|workers
nông dân	farmer|farmers
ngư dân	fisherman|fishermen
thợ	worker|craftsman
thợ mỏ	miner|miners
thợ săn	hunter
nghệ nhân	artisan
đầu bếp	chef|cook
tài xế	driver
lái xe tải	truck driver
phi công	pilot
phi hành gia	astronaut
tiếp viên	flight attendant|stewardess
phi hành đoàn	crew|flight crew
thuyền viên	crew member|crew members|sailors
thuyền trưởng	captain
thủy thủ	sailor
thủy thủ đoàn	crew
cơ trưởng	captain
lính cứu hỏa	firefighter|firefighters
nhân viên cứu hộ	rescuers|rescue workers
người lính	soldier
nạn nhân	victim
người sống sót	survivor
nhân chứng	witness
người qua đường	passer-by
người biểu tình	protester|protesters|demonstrators
nhà hoạt động	activist
tình nguyện viên	volunteer
người ủng hộ	supporter
người hâm mộ	fan|fans
khán giả	audience|spectators
độc giả	reader
người đọc	reader|readers
người nghe	listener|listeners
người xem	viewer|viewers
người dùng	user|users
nghệ sĩ	artist
họa sĩ	painter|artist
ca sĩ	singer
nhạc sĩ	musician|composer
nhạc công	musician
diễn viên	actor|actress
nữ diễn viên	actress
đạo diễn	director|directed
nhà sản xuất	producer|manufacturer
người mẫu	model
hoa hậu	Miss|beauty queen
người nổi tiếng	celebrity|celebrities
ngôi sao điện ảnh	movie star
vua	king
nhà vua	king
nữ hoàng	queen
hoàng hậu	queen|empress
hoàng đế	emperor
hoàng tử	prince
công chúa	princess
thái tử	crown prince
công tước	duke
hoàng gia	royal|royal family
quý tộc	noble|aristocrat|nobility
nô lệ	slave
người hùng	hero
anh hùng	hero|heroic
liệt sĩ	martyr|fallen soldier|martyrs
thương binh	war invalid|invalids|wounded soldier
người vô gia cư	homeless|homeless people
vô gia cư	homeless
người nghèo	poor people|the poor
người giàu	the rich|rich people
người tị nạn	refugee|refugees
tị nạn	refugee|asylum
người di cư	migrant|migrants
người nhập cư	immigrant|immigrants
di dân	migrant|migration
người khuyết tật	people with disabilities|disabled people
người tàn tật	disabled people
nhân vật	figure|character|person
cá thể	individual
nhân sự	personnel|human resources
nhân lực	manpower|human resources
nguồn nhân lực	human resources|workforce
thành viên	member
hội viên	member
đảng viên	party member
đoàn viên	union member|youth union member
cộng đồng	community
xã hội	society|social
đối tượng	subject|object|suspect|people
phái đoàn	delegation
đại biểu	delegate|deputy|representative
người đại diện	representative
người phát ngôn	spokesperson|spokesman|spokeswoman
phát ngôn viên	spokesman|spokesperson|spokeswoman
ứng viên	candidate|applicant
ứng cử viên	candidate
cử tri	voter|voters
chính khách	politician
chính trị gia	politician
nhà ngoại giao	diplomat
nhà chức trách	authorities
sinh nhật	birthday
ngày sinh	date of birth
quốc tịch	nationality|citizenship
hộ khẩu	household registration
căn cước	identity|identification
chứng minh nhân dân	identity card
căn cước công dân	citizen identity card|citizen ID
giấy khai sinh	birth certificate
đời tư	private life
tiểu sử	biography
người tiền nhiệm	predecessor
người kế nhiệm	successor
người thay thế	replacement
người chiến thắng	winner
người thắng cuộc	winner
người thua cuộc	loser
người sáng lập	founder
nhà sáng lập	founder
nhà tài trợ	sponsor|donor
người tham gia	participant|participants
người đi bộ	pedestrian|pedestrians
người đi đường	road users|passers-by
người bán hàng	seller|vendor
người mua	buyer|buyers
người bán	seller|sellers
người thuê	tenant|renter
chủ xe	vehicle owner|car owner
chủ tàu	ship owner|boat owner
chủ đầu tư	investor|project owner
nhà thầu	contractor
người sử dụng lao động	employer|employers
chủ lao động	employer
lao động phổ thông	unskilled worker|unskilled labour
giúp việc	domestic worker|maid
bảo mẫu	nanny|babysitter
bảo vệ rừng	forest protection
người gác cổng	gatekeeper
thám tử	detective
thợ lặn	diver|divers
vệ sĩ	bodyguard
tín đồ	follower|believer
dị nhân	mutant
thiên tài	genius
thần đồng	prodigy
bậc thầy	master
`;
