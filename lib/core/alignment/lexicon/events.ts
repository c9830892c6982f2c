/** What world news happens to be about: accidents, attacks, elections, space, animals, prizes. */
export const events = `
công	work|public|merit
hội	association|society|festival
động	move|cave|act
thành	become|city|into|citadel
tổ	nest|group|team
án	sentence|case
tình	love|feeling
phép	permission|rule
bậc	level|grade|step
lứa	age group|litter
lứa tuổi	age|age group
trai	boy|male|young man
gái	girl|female
trăng	moon
hết	end|out of|all|run out
giận	angry
tây	west|western
bắc	north|northern
kết	end|tie
thưởng	reward|bonus
luyện	train|practise
tha	forgive|spare|release
đáp	reply|land
cạn	dry|run out|shallow
cạn kiệt	depleted|exhausted|run out
hạn	deadline|drought|limit
lợi	benefit|profit|interest
nghĩa	meaning|sense
dựng	build|erect|set up
phát ngôn	speak|statement|spokesman
cơn sốt	fever|craze
đeo khẩu trang	wear a mask|wear masks
về nhất	come first|finish first|win
về nhì	come second|finish second
về đích	finish|reach the finish line
vạch đích	finish line
đứng thứ hai	rank second|second
đứng thứ ba	rank third|third
đứng nhất	rank first|first
xếp thứ	rank|ranked
xếp thứ hai	rank second|second
xếp thứ ba	rank third|third
đứng thứ	rank|ranked
phòng vé	box office
doanh thu phòng vé	box office revenue|box office
giảm điểm	fall|lose points
tăng điểm	rise|gain points
gói cứu trợ	bailout|bailout package|relief package
làm giàu urani	uranium enrichment|enrich uranium
urani	uranium
thanh sát	inspect|inspection
thanh sát viên	inspector|inspectors
liều chết	suicide
kẻ đánh bom liều chết	suicide bomber
xe bom	car bomb
bom xe	car bomb
chặt đầu	behead|beheading
hơi cay	tear gas
đạn cao su	rubber bullet|rubber bullets
cướp bóc	loot|looting
đám cưới hoàng gia	royal wedding
hôn lễ	wedding
cái chết	death
nguyên nhân cái chết	cause of death
nguyên nhân tử vong	cause of death
hỏa táng	cremate|cremation
bị đánh cắp	stolen
nhà sưu tập	collector
bộ sưu tập	collection
sưu tập	collect|collection
sưu tầm	collect
gấu Bắc Cực	polar bear
chim cánh cụt	penguin
hải cẩu	seal
báo đốm	leopard|jaguar
tinh tinh	chimpanzee
khỉ đột	gorilla
đười ươi	orangutan
sao la	saola
tê tê	pangolin
cá ông	whale
hà mã	hippopotamus|hippo
hươu cao cổ	giraffe
ngựa vằn	zebra
chuột túi	kangaroo
lạc đà	camel
đại bàng	eagle
chim ưng	falcon
cú	owl
quạ	crow
bồ câu	dove|pigeon
sếu	crane
sếu đầu đỏ	sarus crane|red-headed crane
thiên nga	swan
đà điểu	ostrich
vẹt	parrot
bọ	beetle|bug
bọ cạp	scorpion
giun	worm
hầm mỏ	mine
vực	abyss|gorge
vách đá	cliff
vách núi	cliff
thuyền nhân	boat people
container	container
cocain	cocaine
cocaine	cocaine
ma túy đá	methamphetamine|crystal meth
ma túy tổng hợp	synthetic drugs
trùm ma túy	drug lord
nghe lén	eavesdrop|wiretap|wiretapping
đầu độc	poison|poisoning
chất độc thần kinh	nerve agent
khí độc	toxic gas|poison gas
bản địa	native|indigenous|local
nữ quyền	feminism|feminist|women's rights
kiểm soát súng đạn	gun control
mưa sao băng	meteor shower
phòng thí nghiệm quốc gia	national laboratory
phát thanh truyền hình	radio and television|broadcasting
cuộc đua	race
cuộc đối thoại	dialogue
cuộc thảo luận	discussion|debate
cuộc tranh luận	debate
cuộc trò chuyện	conversation
cuộc nói chuyện	conversation|talk
cuộc phỏng vấn	interview
cuộc điều tra	investigation|inquiry|survey
cuộc khảo sát	survey
cuộc nghiên cứu	study|research
cuộc khủng hoảng	crisis
cuộc xung đột	conflict
cuộc đấu	match|contest
cuộc đấu tranh	struggle|fight
cuộc vận động	campaign
cuộc cải cách	reform
cuộc tìm kiếm	search
cuộc giải cứu	rescue
cuộc sơ tán	evacuation
cuộc khai quật	excavation
cuộc thám hiểm	expedition
cuộc hành trình	journey
cuộc hôn nhân	marriage
cuộc gọi	call|phone call
cuộc nổi dậy	uprising|revolt|rebellion
cuộc khởi nghĩa	uprising|revolt
cuộc bạo loạn	riot|riots
cuộc bạo động	riot|unrest
cuộc chạy đua	race
cuộc chơi	game
cuộc hẹn	appointment|date
cuộc tổng tiến công và nổi dậy	general offensive and uprising
vụ đâm xe	car crash|ramming
vụ va chạm	collision
vụ hối lộ	bribery case|bribery
vụ lừa đảo	fraud|scam
vụ tham nhũng	corruption case
vụ ám sát hụt	assassination attempt
vụ tự tử	suicide
vụ sát hại	murder|killing
sát hại	murder|kill
kẻ sát nhân	murderer|killer
sát nhân	murderer|killer
vụ hiếp dâm	rape
vụ sập	collapse
vụ lở đất	landslide
vụ lở tuyết	avalanche
vụ rò rỉ	leak
vụ phun trào	eruption
vụ mùa bội thu	bumper crop
vụ thử	test
vụ thử tên lửa	missile test
vụ án mạng	murder case|murder
án mạng	murder|homicide
cháy rụi	burned down|burnt down
thiêu rụi	burn down|destroyed by fire
ngọn núi lửa	volcano
tro núi lửa	volcanic ash
cột khói	column of smoke|plume of smoke
khói bụi	smoke and dust|smog
khói mù	haze|smog
đội cứu hỏa	fire brigade|fire department
sở cứu hỏa	fire department
sở cảnh sát	police department
cục cảnh sát	police bureau|police department
Cục Điều tra Liên bang	Federal Bureau of Investigation|FBI
Cục điều tra liên bang	Federal Bureau of Investigation|FBI
Cơ quan Tình báo Trung ương	Central Intelligence Agency|CIA
Cục Cảnh sát	Police Department
Cục Hàng không Việt Nam	Civil Aviation Authority of Vietnam|CAAV
Cục Hàng không	Aviation Authority|Aviation Administration
Cục Khảo sát Địa chất Mỹ	US Geological Survey|USGS
Cục Khảo sát Địa chất Hoa Kỳ	United States Geological Survey|USGS
Bộ An ninh Nội địa	Department of Homeland Security
Cơ quan Hàng không và Vũ trụ Hoa Kỳ	NASA|National Aeronautics and Space Administration
Cục An ninh Quốc gia	National Security Agency|NSA
Hội đồng An ninh Quốc gia	National Security Council
Bộ Tư lệnh	Command|High Command
bộ phim truyền hình	television series|TV drama
bộ phim tài liệu	documentary
đề cử giải Oscar	Oscar nomination
giải Cánh diều vàng	Golden Kite Award
giải Bông sen vàng	Golden Lotus Award
Bông sen vàng	Golden Lotus
Cành cọ vàng	Palme d'Or
Sư tử vàng	Golden Lion
Gấu vàng	Golden Bear
Giải Pulitzer	Pulitzer Prize
diễn viên chính	lead actor|star
nam diễn viên chính xuất sắc nhất	Best Actor
nữ diễn viên chính xuất sắc nhất	Best Actress
đạo diễn xuất sắc nhất	Best Director
phim hay nhất	best film|Best Picture
siêu sao	superstar
siêu mẫu	supermodel
siêu anh hùng	superhero
siêu nhân	superman
Người Nhện	Spider-Man
chiếu rạp	theatrical
phần tiếp theo	sequel|next part
phát hành album	release an album
lượt tải	downloads
lượt truy cập	visits|hits
người theo dõi	follower|followers
trang cá nhân	profile|personal page
trang tin	news site
bách khoa toàn thư mở	free encyclopedia
bài đăng	post
dòng chữ	words|inscription
biểu ngữ	banner
khẩu hiệu	slogan
khẩu phần	ration
lời tuyên bố	statement
lời đe dọa	threat
lời đề nghị	offer|proposal
lời giải thích	explanation
lời xin lỗi	apology
lời buộc tội	accusation
lời chỉ trích	criticism
lời kêu cứu	cry for help
lời thề	oath|vow
lời chào	greeting
lời bài hát	lyrics
lời đồn	rumour|rumor
bên lề	on the sidelines|sidelines
bên lề hội nghị	on the sidelines of the conference|on the sidelines of the summit
đảng viên Cộng hòa	Republican|Republicans
đảng viên Dân chủ	Democrat|Democrats
bầu cử sơ bộ	primary election|primary
vòng sơ bộ	primary|preliminary round
đại hội toàn quốc	national congress|national convention
ghế quốc hội	parliamentary seat|seats
số ghế	seats|number of seats
giành đa số	win a majority
chiếm đa số	majority|make up the majority
đa số tuyệt đối	absolute majority
giữa nhiệm kỳ	midterm|mid-term
bầu cử giữa nhiệm kỳ	midterm elections
bỏ phiếu sớm	early voting
bầu cử sớm	early election|snap election
kết quả bầu cử	election results
gian lận bầu cử	electoral fraud|election fraud
lãnh tụ	leader
lãnh tụ tối cao	supreme leader
lãnh tụ đối lập	opposition leader
thủ lĩnh đối lập	opposition leader
lãnh đạo đối lập	opposition leader
lãnh đạo cấp cao	senior leaders|high-ranking leaders
lãnh đạo đảng	party leader|party leaders
lãnh đạo thế giới	world leaders
chính phủ quân đội	military government
hội đồng quân sự	military council|junta
tuyên bố độc lập	declare independence|declaration of independence
giành độc lập	gain independence|independence
trao trả độc lập	grant independence
trao trả	return|hand over
bàn giao quyền lực	transfer of power
chuyển giao quyền lực	transfer of power|power transition
chia sẻ quyền lực	power sharing|share power
nắm chính quyền	take power|in power
lên nắm quyền	come to power|take power
lên cầm quyền	come to power|take power
cướp chính quyền	seize power
giành chính quyền	seize power
nhân dân thế giới	people of the world
khu vực đồng euro	eurozone|euro zone
eurozone	eurozone
quốc gia Đông Nam Á	Southeast Asian country
quốc gia châu Phi	African country
quốc gia Trung Đông	Middle Eastern country
nước Hồi giáo	Muslim country|Islamic country
tổ chức khủng bố	terrorist organization|terrorist organisation
tổ chức nhân quyền	human rights organization|rights group
tổ chức nhân đạo	humanitarian organisation|aid organisation
mạng lưới khủng bố	terrorist network
vụ khủng bố 11/9	September 11 attacks|9/11
Trung tâm Thương mại Thế giới	World Trade Center
Taliban	Taliban
quân Taliban	Taliban
Al-Qaeda	Al-Qaeda
Hamas	Hamas
Hezbollah	Hezbollah
hội Hồng thập tự	Red Cross
Hội Hồng thập tự	Red Cross
Lưỡi liềm đỏ	Red Crescent
nhân viên ngoại giao	diplomat|diplomatic staff
công dân nước ngoài	foreign national|foreign citizens|foreigners
công dân Việt Nam	Vietnamese citizen|Vietnamese citizens
công dân Mỹ	US citizen|American citizen
bảo hộ công dân	citizen protection
hồi giáo	Islam|Islamic|Muslim
do thái	Jewish
làn sóng di cư	migration wave
dòng người	stream of people|crowd
trại tỵ nạn	refugee camp
tỵ nạn	refugee|asylum
dân tỵ nạn	refugees
hàng rào dây thép gai	barbed wire fence
dây thép gai	barbed wire
bức tường biên giới	border wall
lệnh cấm	ban
lệnh cấm bay	flight ban|no-fly
lệnh phong tỏa	lockdown|blockade
vùng cấm bay	no-fly zone
dỡ bỏ lệnh trừng phạt	lift sanctions
áp đặt trừng phạt	impose sanctions
danh sách đen	blacklist
danh sách trừng phạt	sanctions list
hiệp hội quốc tế	international association
thông tin ban đầu	initial information
báo cáo ban đầu	initial report
theo báo	according to the newspaper
người phát ngôn bộ ngoại giao	foreign ministry spokesperson|foreign ministry spokesman
Người phát ngôn Bộ Ngoại giao	Foreign Ministry Spokesperson
phát ngôn viên bộ ngoại giao	foreign ministry spokesman
nữ phát ngôn viên	spokeswoman
trợ lý bộ trưởng	assistant secretary|assistant minister
quan chức cấp cao	senior official|senior officials|high-ranking official
quan chức chính phủ	government official|government officials
quan chức y tế	health official|health officials
quan chức Mỹ	US official|US officials
quan chức địa phương	local official|local officials
cảnh sát địa phương	local police
người dân địa phương	local people|locals|local residents
cư dân mạng	netizens|internet users
dân mạng	netizens
bệnh dịch	epidemic|disease|plague
thuốc điều trị	treatment drug|drug
thử nghiệm vắc xin	vaccine trial|vaccine trials
liều vắc xin	vaccine dose|doses of vaccine|vaccine doses
hãng dược	pharmaceutical company|drugmaker
hãng dược phẩm	pharmaceutical company|drugmaker
nhân viên cứu hỏa	firefighters|firefighter
nhân viên cảnh sát	police officer|police officers
nhân viên an ninh	security officer|security guards
tổ lái	crew|flight crew
tổ bay	flight crew|crew
phi cơ	aircraft|plane
phi trường	airport
phi đạo	runway
phi thường	extraordinary
phi vụ	deal|mission|sortie
phi hành gia người Mỹ	American astronaut
người đầu tiên	first person|the first
người phụ nữ đầu tiên	first woman
người Việt đầu tiên	first Vietnamese
nhà du hành vũ trụ	astronaut|cosmonaut
du hành vũ trụ	space travel|spaceflight
chuyến bay vũ trụ	space flight|spaceflight
đi bộ ngoài không gian	spacewalk
sứ mệnh	mission
sứ mạng	mission
đổ bộ lên Mặt Trăng	moon landing|land on the Moon
hạt sơ cấp	elementary particle
máy gia tốc hạt	particle accelerator
nhà cổ sinh vật học	palaeontologist|paleontologist
tổ tiên loài người	human ancestors
người tiền sử	prehistoric man
hộp sọ	skull
bộ xương	skeleton
hóa thạch khủng long	dinosaur fossil
`;
