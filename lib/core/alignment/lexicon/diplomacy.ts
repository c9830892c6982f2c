/** Relations between states: bodies, talks, treaties, disputes, governments named by country. */
export const diplomacy = `
ngoại giao	diplomacy|diplomatic|foreign affairs
quan hệ	relation|relations|relationship|ties
mối quan hệ	relationship|relations|ties
quan hệ ngoại giao	diplomatic relations|diplomatic ties
quan hệ song phương	bilateral relations|bilateral ties
quan hệ hợp tác	cooperative relations|cooperation|partnership
quan hệ hữu nghị	friendship|friendly relations
quan hệ đối tác	partnership
đối tác chiến lược	strategic partner|strategic partnership
đối tác chiến lược toàn diện	comprehensive strategic partnership|comprehensive strategic partner
đối tác toàn diện	comprehensive partnership|comprehensive partner
quan hệ kinh tế	economic relations|economic ties
thiết lập quan hệ ngoại giao	establishment of diplomatic relations|establish diplomatic ties
bình thường hóa	normalise|normalisation|normalization
bình thường hóa quan hệ	normalisation of relations|normalise ties
hữu nghị	friendship|friendly
tình hữu nghị	friendship
tình đoàn kết	solidarity
hợp tác song phương	bilateral cooperation
hợp tác quốc tế	international cooperation
hợp tác kinh tế	economic cooperation
hợp tác quốc phòng	defence cooperation|defense cooperation
hội nhập	integration|integrate
hội nhập quốc tế	international integration
hội nhập kinh tế	economic integration
toàn cầu hóa	globalisation|globalization
cộng đồng quốc tế	international community
tổ chức quốc tế	international organisation|international organisations
Liên hợp quốc	United Nations|UN
Liên Hợp Quốc	United Nations|UN
Liên hiệp quốc	United Nations|UN
Liên Hiệp Quốc	United Nations|UN
Đại hội đồng Liên hợp quốc	UN General Assembly|United Nations General Assembly
Hội đồng Bảo an	Security Council|UN Security Council
Hội đồng Bảo an Liên hợp quốc	UN Security Council|United Nations Security Council
Hội đồng Nhân quyền	Human Rights Council
Tổng thư ký	Secretary-General|General Secretary
tổng thư ký	secretary-general|general secretary
Hiến chương Liên hợp quốc	UN Charter|United Nations Charter
hiến chương	charter
Liên minh châu Âu	European Union|EU
Liên minh Châu Âu	European Union|EU
Ủy ban châu Âu	European Commission|EC
Hội đồng châu Âu	European Council|Council of Europe
Liên minh châu Phi	African Union
Liên đoàn Ả Rập	Arab League
Hiệp hội các quốc gia Đông Nam Á	Association of Southeast Asian Nations|ASEAN
Cộng đồng ASEAN	ASEAN Community
Tổ chức Hiệp ước Bắc Đại Tây Dương	North Atlantic Treaty Organization|NATO
Quỹ Tiền tệ Quốc tế	International Monetary Fund|IMF
Ngân hàng Thế giới	World Bank|WB
Ngân hàng Phát triển châu Á	Asian Development Bank|ADB
Tổ chức Thương mại Thế giới	World Trade Organization|WTO
Tổ chức Y tế Thế giới	World Health Organization|WHO
Tổ chức Lao động Quốc tế	International Labour Organization|ILO
Quỹ Nhi đồng Liên hợp quốc	United Nations Children's Fund|UNICEF
Cơ quan Năng lượng Nguyên tử Quốc tế	International Atomic Energy Agency|IAEA
Tòa án Công lý Quốc tế	International Court of Justice
Tòa án Hình sự Quốc tế	International Criminal Court|ICC
Tổ chức Ân xá Quốc tế	Amnesty International
Hội Chữ thập đỏ	Red Cross|Red Cross Society
Chữ thập đỏ	Red Cross
Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc	UNESCO
tổ chức phi chính phủ	non-governmental organisation|NGO|NGOs
phi chính phủ	non-governmental
hội nghị thượng đỉnh	summit
Hội nghị thượng đỉnh	Summit
thượng đỉnh	summit
hội nghị cấp cao	summit|high-level conference
cấp cao	high-level|senior|summit
hội nghị bộ trưởng	ministerial meeting
hội nghị bộ trưởng ngoại giao	foreign ministers' meeting
hội đàm	talks|hold talks|held talks
cuộc hội đàm	talks
hội kiến	meet|meeting
điện đàm	phone talks|phone call|telephone conversation
cuộc điện đàm	phone call|phone talks|telephone conversation
đàm phán	negotiate|negotiation|negotiations|talks
cuộc đàm phán	negotiation|talks|negotiations
vòng đàm phán	round of negotiations|round of talks
nhà đàm phán	negotiator
đàm phán hòa bình	peace talks|peace negotiations
thương lượng	negotiate|negotiation|bargain
thương thuyết	negotiate|negotiation
đối thoại	dialogue|dialog
trung gian hòa giải	mediator|mediation
hòa giải	reconciliation|mediate|conciliation
thỏa thuận	agreement|deal|agree
thỏa thuận ngừng bắn	ceasefire agreement|ceasefire deal
thỏa thuận hòa bình	peace agreement|peace deal
thỏa thuận thương mại	trade deal|trade agreement
thỏa thuận hạt nhân	nuclear deal|nuclear agreement
hiệp định	agreement|accord
hiệp định hòa bình	peace agreement|peace accord
Hiệp định Geneva	Geneva Accords|Geneva Agreement
Hiệp định Giơ-ne-vơ	Geneva Accords|Geneva Agreement
Hiệp định Paris	Paris Agreement|Paris Peace Accords|Paris Accords
Hiệp định Thương mại tự do	Free Trade Agreement|FTA
hiệp định thương mại tự do	free trade agreement|FTA
hiệp định thương mại	trade agreement
hiệp ước	treaty|pact
công ước	convention
Công ước Liên hợp quốc về Luật Biển	United Nations Convention on the Law of the Sea|UNCLOS
Công ước Hà Nội	Hanoi Convention
bản ghi nhớ	memorandum of understanding|MoU
biên bản ghi nhớ	memorandum of understanding|MoU
biên bản	minutes|record
ý định thư	letter of intent
tuyên bố chung	joint statement|joint declaration
thông cáo	communique|statement|release
thông cáo chung	joint communique|joint statement
thông cáo báo chí	press release
lộ trình	roadmap|route
tầm nhìn	vision
công hàm	diplomatic note|note
thư ủy nhiệm	credentials|letter of credence
quốc thư	credentials|letter of credence
trình quốc thư	present credentials
đại sứ	ambassador
Đại sứ	Ambassador
đại sứ quán	embassy
Đại sứ quán	Embassy
đặc phái viên	special envoy|envoy
phái viên	envoy
đặc sứ	special envoy
công sứ	minister
tham tán	counsellor|counselor
tùy viên	attaché|attache
lãnh sự	consul|consular
tổng lãnh sự	consul general
lãnh sự quán	consulate
tổng lãnh sự quán	consulate general
cơ quan đại diện	representative agency|mission
phái bộ	mission
đại diện thường trực	permanent representative
đại diện đặc biệt	special representative
thành viên thường trực	permanent member
ủy viên không thường trực	non-permanent member
quyền phủ quyết	veto|veto power
phủ quyết	veto
thăm chính thức	official visit
chuyến thăm chính thức	official visit
chuyến thăm cấp nhà nước	state visit
thăm cấp nhà nước	state visit
thăm hữu nghị	friendship visit
lễ đón	welcome ceremony
lễ đón chính thức	official welcome ceremony
nghi lễ	ritual|ceremony|protocol
nghi thức	protocol|ritual
tiếp kiến	audience|receive
chiêu đãi	banquet|reception
quốc yến	state banquet
điện mừng	congratulatory message|message of congratulations
điện chia buồn	message of condolences|condolence message
gửi lời chúc mừng	congratulate|send congratulations
chia buồn	condolences|condolence
thư chúc mừng	congratulatory letter
lời thăm hỏi	regards|greetings
thăm hỏi	visit|ask after
trục xuất	expel|deport|deportation
dẫn độ	extradite|extradition
triệu hồi	recall
triệu tập	summon|convene
cắt đứt quan hệ	sever relations|cut ties
trừng phạt	sanction|punish|sanctions|punishment
lệnh trừng phạt	sanctions
áp đặt	impose
cấm vận	embargo
lệnh cấm vận	embargo
phong tỏa	blockade|lockdown|freeze|block
bao vây cấm vận	blockade|embargo
tẩy chay	boycott
cô lập ngoại giao	diplomatic isolation
căng thẳng gia tăng	rising tensions|escalating tensions
leo thang	escalate|escalation
leo thang căng thẳng	escalation of tensions
hạ nhiệt	cool down|de-escalate|ease
xung đột	conflict
tranh chấp	dispute
tranh chấp lãnh thổ	territorial dispute
tranh chấp trên biển	maritime dispute
giải quyết tranh chấp	dispute settlement|resolve disputes
Biển Đông	East Sea|South China Sea
vấn đề Biển Đông	East Sea issue|South China Sea issue
Bộ Quy tắc ứng xử	Code of Conduct
Bộ Quy tắc Ứng xử ở Biển Đông	Code of Conduct in the East Sea|COC
Tuyên bố về ứng xử	Declaration on the Conduct
luật pháp quốc tế	international law
luật quốc tế	international law
vùng đặc quyền kinh tế	exclusive economic zone|EEZ
đặc quyền kinh tế	exclusive economic
thềm lục địa	continental shelf
lãnh hải	territorial waters|territorial sea
vùng biển	waters|sea area|sea
hải phận	waters|territorial waters
không phận	airspace
hải phận quốc tế	international waters
vùng biển quốc tế	international waters
cột mốc	landmark|border marker|milestone
phân định	demarcate|delimitation
phân giới cắm mốc	border demarcation|demarcation and marker planting
cửa khẩu	border gate|border crossing
vùng đệm	buffer zone
khu phi quân sự	demilitarised zone|DMZ
phi quân sự	demilitarised|non-military
quân sự hóa	militarise|militarisation
sáng kiến	initiative
Vành đai và Con đường	Belt and Road
Sáng kiến Vành đai và Con đường	Belt and Road Initiative
cường quốc	power|great power|powers
siêu cường	superpower
nước lớn	major power|big country
nước láng giềng	neighbouring country|neighbor
nước đang phát triển	developing country|developing countries
nước phát triển	developed country|developed countries
các nước đang phát triển	developing countries
quốc gia thành viên	member country|member state|member states
nước thành viên	member country|member state
nước chủ nhà	host country|host
đăng cai	host
chủ nhà hội nghị	conference host
đồng minh	ally|allies
đồng chủ trì	co-chair
chủ trì	chair|preside over|host
hậu thuẫn	back|backing|support
viện trợ	aid|assistance
viện trợ nhân đạo	humanitarian aid
nhân đạo	humanitarian|humane
viện trợ không hoàn lại	non-refundable aid|grant aid
hỗ trợ phát triển chính thức	official development assistance|ODA
tình báo	intelligence
gián điệp	spy|espionage
can thiệp	intervene|intervention|interfere|interference
can thiệp vào công việc nội bộ	interfere in internal affairs
công việc nội bộ	internal affairs
lên án	condemn|denounce|condemnation
chỉ trích	criticise|criticize|criticism|slam
cáo buộc	accuse|allegation|allege|charge
bác bỏ	reject|deny|dismiss|refute
phủ nhận	deny|denied
công nhận	recognise|recognize|recognition
cảnh báo	warn|warning|alert
quan ngại	concern|concerned
bày tỏ quan ngại	express concern
quan ngại sâu sắc	deep concern|deeply concerned
kiềm chế	restraint|curb|control|restrain
tin cậy chính trị	political trust
lòng tin	trust|confidence
xây dựng lòng tin	confidence building|build trust
tôn trọng lẫn nhau	mutual respect
cùng có lợi	mutual benefit|mutually beneficial|win-win
bình đẳng và cùng có lợi	equality and mutual benefit
bạn bè quốc tế	international friends
vị thế	position|status|standing
vị thế quốc tế	international standing|international position
trường quốc tế	international arena|international school
ngoại giao kinh tế	economic diplomacy
ngoại giao văn hóa	cultural diplomacy
ngoại giao nhân dân	people-to-people diplomacy
giao lưu nhân dân	people-to-people exchange|people-to-people exchanges
ngoại giao vắc xin	vaccine diplomacy
thành phố kết nghĩa	sister city|twin city
kết nghĩa	twin|sister
địa chính trị	geopolitical|geopolitics
chiến tranh lạnh	Cold War
Chiến tranh Lạnh	Cold War
phổ biến vũ khí hạt nhân	nuclear proliferation
không phổ biến vũ khí hạt nhân	nuclear non-proliferation
giải trừ quân bị	disarmament
phi hạt nhân hóa	denuclearise|denuclearisation|denuclearization
gìn giữ hòa bình	peacekeeping
lực lượng gìn giữ hòa bình	peacekeeping force|peacekeepers
tiến trình hòa bình	peace process
giải pháp hai nhà nước	two-state solution
người Palestine	Palestinian|Palestinians
Bờ Tây	West Bank
Dải Gaza	Gaza Strip|Gaza
cao nguyên Golan	Golan Heights
quyền tự quyết	self-determination
tự vệ	self-defence|self-defense
tị nạn chính trị	political asylum
lưu vong	exile|in exile
song tịch	dual nationality
miễn thị thực	visa exemption|visa-free|visa waiver
cấp thị thực	issue visas|grant visas
chung tay	join hands
chung sức	join forces
sát cánh	side by side|stand alongside
kề vai sát cánh	stand side by side|shoulder to shoulder
đồng hành	accompany|companion
đồng hành cùng	accompany|partner with
Việt kiều	overseas Vietnamese|Viet kieu
người Việt Nam ở nước ngoài	overseas Vietnamese|Vietnamese abroad
cộng đồng người Việt	Vietnamese community
nước Cộng hòa	Republic
nước Anh	Britain|England
nước Mỹ	America|United States
nước Pháp	France
nước Đức	Germany
nước Nga	Russia
nước Nhật	Japan
nước Úc	Australia
nước Việt Nam	Vietnam
phía Mỹ	US side|American side
phía Việt Nam	Vietnamese side|Vietnam
phía Nga	Russian side|Russia
phía Trung Quốc	Chinese side|China
chính phủ Việt Nam	Vietnamese government
Chính phủ Việt Nam	Vietnamese Government|Government of Vietnam
chính phủ Mỹ	US government|American government
chính quyền Mỹ	US administration|US government
chính phủ Trung Quốc	Chinese government
chính phủ Anh	British government
chính phủ Pháp	French government
quân đội Mỹ	US military|US Army
quân đội Nga	Russian army|Russian military
quân đội Israel	Israeli army|Israeli military
quân đội Ukraine	Ukrainian army
quân đội Pháp	French army
tổng thống Mỹ	US president|president of the United States
Tổng thống Mỹ	US President|President of the United States
Tổng thống Nga	Russian President
Tổng thống Pháp	French President
Tổng thống Hàn Quốc	South Korean President|RoK President
Tổng thống Ukraine	Ukrainian President
Thủ tướng Anh	British Prime Minister|UK Prime Minister
Thủ tướng Đức	German Chancellor
Thủ tướng Nhật Bản	Japanese Prime Minister
Thủ tướng Ấn Độ	Indian Prime Minister
Thủ tướng Israel	Israeli Prime Minister
Chủ tịch Trung Quốc	Chinese President
Ngoại trưởng Mỹ	US Secretary of State
Ngoại trưởng Nga	Russian Foreign Minister
Quốc hội Mỹ	US Congress
Quốc hội Việt Nam	Vietnamese National Assembly|National Assembly of Vietnam
Tòa án Tối cao Mỹ	US Supreme Court
nhà lãnh đạo Triều Tiên	North Korean leader
`;
