/** Parties, offices, ministries, parliaments, elections and protest. */
export const politics = `
chính trị	political|politics
chính phủ	government
chính quyền	government|authorities|administration
chính sách	policy
nhà nước	state
nước cộng hòa	republic
cộng hòa	republic|Republican
cộng hòa xã hội chủ nghĩa	socialist republic
Cộng hòa xã hội chủ nghĩa Việt Nam	Socialist Republic of Vietnam|Socialist Republic of Viet Nam
xã hội chủ nghĩa	socialist
chủ nghĩa xã hội	socialism
chủ nghĩa	doctrine|ideology
chủ nghĩa cộng sản	communism
chủ nghĩa tư bản	capitalism
chủ nghĩa đế quốc	imperialism
chủ nghĩa thực dân	colonialism
chủ nghĩa dân tộc	nationalism
chủ nghĩa dân túy	populism
chủ nghĩa khủng bố	terrorism
chủ nghĩa phát xít	fascism
chủ nghĩa đa phương	multilateralism
cộng sản	communist
tư bản	capitalist|capital
đế quốc	empire|imperialist
đế chế	empire
thực dân	colonial|colonialist
thuộc địa	colony|colonial
phong kiến	feudal
quân chủ	monarchy
quân chủ lập hiến	constitutional monarchy
chế độ	regime|system|mode
chế độ độc tài	dictatorship
độc tài	dictator|dictatorial
nhà độc tài	dictator
dân chủ	democracy|democratic
nền dân chủ	democracy
tập quyền	centralised
quyền lực	power
cầm quyền	ruling|in power
đảng cầm quyền	ruling party
phe	faction|side
phe đối lập	opposition
đảng đối lập	opposition party
lực lượng đối lập	opposition forces
đảng	party
chính đảng	political party
đảng phái	political parties|party
Đảng Cộng sản	Communist Party
Đảng Cộng sản Việt Nam	Communist Party of Vietnam|Communist Party of Viet Nam|CPV
Đảng Cộng sản Trung Quốc	Communist Party of China|Chinese Communist Party
đảng Dân chủ	Democratic Party|Democrats
đảng Cộng hòa	Republican Party|Republicans
đảng Bảo thủ	Conservative Party|Conservatives
đảng Lao động	Labour Party
đảng Tự do	Liberal Party
đảng Xanh	Green Party
đảng Xã hội	Socialist Party
cánh tả	left-wing|leftist|left
cánh hữu	right-wing|right
cực hữu	far-right
cực tả	far-left
trung dung	centrist
liên minh	alliance|coalition|union
liên minh cầm quyền	ruling coalition
liên hiệp	union|coalition
chủ tịch	chairman|president|chair
phó chủ tịch	vice chairman|deputy chairman|vice president
chủ tịch nước	president|state president
Chủ tịch nước	President|State President
phó chủ tịch nước	vice president|vice state president
chủ tịch quốc hội	National Assembly chairman|parliament speaker|speaker
Chủ tịch Quốc hội	National Assembly Chairman|National Assembly Chairwoman|Chairman of the National Assembly
phó chủ tịch quốc hội	National Assembly vice chairman
chủ tịch tỉnh	provincial chairman
chủ tịch đảng	party chairman|party leader
tổng bí thư	general secretary|party general secretary
Tổng Bí thư	Party General Secretary|General Secretary
bí thư	secretary|party secretary
phó bí thư	deputy secretary
bí thư tỉnh ủy	provincial party secretary|secretary of the provincial party committee
bí thư thành ủy	municipal party secretary|secretary of the municipal party committee
tỉnh ủy	provincial party committee
thành ủy	municipal party committee
huyện ủy	district party committee
đảng ủy	party committee
chi bộ	party cell
đảng bộ	party organisation|party committee
ban chấp hành	executive committee|executive board
Ban Chấp hành Trung ương	Central Committee
ban chấp hành trung ương đảng	party central committee
Bộ Chính trị	Politburo|Political Bureau
ủy viên Bộ Chính trị	Politburo member
Ban Bí thư	Secretariat
ban tổ chức	organising committee|organisers
Ban Tổ chức Trung ương	Central Organisation Commission
Ban Tuyên giáo Trung ương	Central Commission for Information and Education|Commission for Popularisation and Education
Ủy ban Kiểm tra Trung ương	Central Inspection Commission|Inspection Commission
Ủy ban Trung ương	Central Committee
ủy ban	committee|commission
ủy ban nhân dân	people's committee
Ủy ban nhân dân	People's Committee
Hội đồng nhân dân	People's Council
hội đồng nhân dân	people's council
hội đồng	council|board
Mặt trận Tổ quốc	Fatherland Front
Mặt trận Tổ quốc Việt Nam	Vietnam Fatherland Front|Viet Nam Fatherland Front
mặt trận	front
đoàn thể	mass organisations|unions
Đoàn Thanh niên	Youth Union
Hội Phụ nữ	Women's Union
Hội Nông dân	Farmers' Union|Farmers' Association
Hội Cựu chiến binh	Veterans' Association|War Veterans' Association
ban chỉ đạo	steering committee
tiểu ban	subcommittee|sub-committee
quốc hội	National Assembly|parliament|congress
Quốc hội	National Assembly|Congress|Parliament
nghị viện	parliament
nghị viện châu Âu	European Parliament
hạ viện	House of Representatives|lower house|House of Commons
Hạ viện	House of Representatives|lower house|House of Commons
thượng viện	senate|upper house
Thượng viện	Senate|upper house|House of Lords
lưỡng viện	bicameral
thượng nghị sĩ	senator
hạ nghị sĩ	representative|congressman
dân biểu	representative|congressman|MP
nghị sĩ	lawmaker|MP|parliamentarian|member of parliament
đại biểu quốc hội	National Assembly deputy|National Assembly deputies|legislator
Ủy ban Thường vụ Quốc hội	National Assembly Standing Committee
thường vụ	standing
ủy ban thường vụ	standing committee
ban thường vụ	standing board|standing committee
thường trực	standing|permanent
ủy viên	member|committee member
phiên họp	session|meeting|sitting
kỳ họp	session|meeting
phiên thảo luận	discussion session|discussion
phiên chất vấn	question-and-answer session|Q&A session
chất vấn	question|interpellation
nghị quyết	resolution
nghị định	decree
nghị định thư	protocol
thông tư	circular
chỉ thị	directive|instruction
quyết định số	decision no.
pháp lệnh	ordinance
sắc lệnh	decree|executive order
công điện	dispatch|telegram|official dispatch
công văn	official letter|dispatch|document
tờ trình	proposal|submission|report
dự luật	bill
dự thảo	draft
dự thảo luật	draft law|bill
dự án luật	draft law|bill
luật pháp	law|laws
hiến pháp	constitution
hiến định	constitutional
lập pháp	legislative|legislation
hành pháp	executive
tư pháp	judicial|justice|judiciary
ban hành	issue|promulgate|enact|issued
thông báo	announce|notify|notice|inform|announcement
phê duyệt	approve|approval
phê chuẩn	ratify|approve|ratification
bãi bỏ	abolish|repeal|lift
bãi nhiệm	dismiss|remove from office
miễn nhiệm	relieve from duty|dismiss
bổ nhiệm	appoint|appointment
cách chức	dismiss|remove|sack
từ chức	resign|resignation|step down
nhậm chức	take office|inauguration|swear in|sworn in
tuyên thệ	swear|take oath|sworn in
lễ tuyên thệ	swearing-in ceremony
lễ nhậm chức	inauguration|inauguration ceremony
nhiệm kỳ	term|tenure|term of office
nhiệm kỳ thứ hai	second term
chức vụ	position|post|office
chức	post|office|position
chức danh	title|position
cương vị	position|post|capacity
thủ tướng	prime minister|PM|chancellor
Thủ tướng	Prime Minister|PM|Chancellor
Thủ tướng Chính phủ	Prime Minister|Government leader
phó thủ tướng	deputy prime minister|Deputy PM
Phó Thủ tướng	Deputy Prime Minister|Deputy PM
cựu thủ tướng	former prime minister
tổng thống	president
Tổng thống	President
phó tổng thống	vice president
Phó Tổng thống	Vice President
cựu tổng thống	former president
tổng thống đắc cử	president-elect
đệ nhất phu nhân	first lady
phu nhân	wife|spouse|madame
nguyên thủ	head of state
nguyên thủ quốc gia	head of state|heads of state
thủ hiến	premier
thống đốc	governor
thống đốc ngân hàng	central bank governor|bank governor
thị trưởng	mayor
tỉnh trưởng	governor|provincial governor
quốc vương	king
vương quốc	kingdom
quốc trưởng	head of state
thái thú	governor
bộ trưởng	minister|secretary
Bộ trưởng	Minister|Secretary
thứ trưởng	deputy minister|vice minister
Thứ trưởng	Deputy Minister
nội các	cabinet
bộ ngành	ministries|ministries and agencies
bộ ngoại giao	foreign ministry|Ministry of Foreign Affairs
Bộ Ngoại giao	Ministry of Foreign Affairs|Foreign Ministry|MoFA|State Department
bộ trưởng ngoại giao	foreign minister|minister of foreign affairs
ngoại trưởng	foreign minister|Secretary of State
Ngoại trưởng	Foreign Minister|Secretary of State
Bộ Quốc phòng	Ministry of National Defence|Ministry of Defence|Defence Ministry|Department of Defense
bộ trưởng quốc phòng	defence minister|minister of defence|defense secretary
Bộ Công an	Ministry of Public Security|MPS
Bộ Nội vụ	Ministry of Home Affairs|Interior Ministry|Ministry of the Interior
Bộ Tài chính	Ministry of Finance|Finance Ministry|Treasury
bộ trưởng tài chính	finance minister|minister of finance|treasury secretary
Bộ Tư pháp	Ministry of Justice|Justice Ministry|Department of Justice
Bộ Công Thương	Ministry of Industry and Trade|MoIT
Bộ Giao thông Vận tải	Ministry of Transport|Transport Ministry
Bộ Giao thông vận tải	Ministry of Transport|Transport Ministry
Bộ Xây dựng	Ministry of Construction
Bộ Y tế	Ministry of Health|Health Ministry|MoH
Bộ Giáo dục và Đào tạo	Ministry of Education and Training|MoET
Bộ Kế hoạch và Đầu tư	Ministry of Planning and Investment|MPI
Bộ Nông nghiệp	Ministry of Agriculture
Bộ Nông nghiệp và Phát triển nông thôn	Ministry of Agriculture and Rural Development|MARD
Bộ Nông nghiệp và Môi trường	Ministry of Agriculture and Environment
Bộ Tài nguyên và Môi trường	Ministry of Natural Resources and Environment|MoNRE
Bộ Khoa học và Công nghệ	Ministry of Science and Technology|MoST
Bộ Thông tin và Truyền thông	Ministry of Information and Communications
Bộ Văn hóa, Thể thao và Du lịch	Ministry of Culture, Sports and Tourism
Bộ Lao động - Thương binh và Xã hội	Ministry of Labour, Invalids and Social Affairs|MoLISA
Bộ Dân tộc và Tôn giáo	Ministry of Ethnic and Religious Affairs
Bộ Thương mại	Ministry of Commerce|Commerce Ministry|Department of Commerce
Bộ Năng lượng	Ministry of Energy|Department of Energy
Văn phòng Chính phủ	Government Office|Office of the Government
Thanh tra Chính phủ	Government Inspectorate
Kiểm toán Nhà nước	State Audit|State Audit of Vietnam
Ngân hàng Nhà nước	State Bank|State Bank of Vietnam|SBV
Tổng cục	General Department|Directorate
tổng cục	general department|directorate
Tổng cục Thống kê	General Statistics Office|GSO
Tổng cục Hải quan	General Department of Customs
Tổng cục Thuế	General Department of Taxation
Cục	Department|Bureau|Agency
cục trưởng	director|department director
cục	department|bureau|agency
vụ trưởng	department director|head of department
sở	department|provincial department
Sở	Department
Sở Y tế	Department of Health|Health Department
Sở Giáo dục và Đào tạo	Department of Education and Training
Sở Giao thông Vận tải	Department of Transport
Sở Công Thương	Department of Industry and Trade
Sở Du lịch	Department of Tourism
Sở Tài chính	Department of Finance
Sở Xây dựng	Department of Construction
ban	board|committee|commission
ban ngành	departments|agencies
cơ quan	agency|organ|body|office
cơ quan chức năng	authorities|relevant authorities|functional agencies|competent agencies
lực lượng chức năng	authorities|functional forces|competent forces
cơ quan có thẩm quyền	competent authorities|competent agencies
cơ quan hành chính	administrative agency
cơ quan quản lý	management agency|regulator
cấp có thẩm quyền	competent authorities
thẩm quyền	authority|jurisdiction|competence
hành chính	administrative|administration
thủ tục hành chính	administrative procedures
thủ tục	procedure|procedures|formalities
cải cách hành chính	administrative reform
cải cách	reform
cải tổ	reshuffle|reform|overhaul
đổi mới	renewal|innovation|reform|Doi Moi
cách mạng	revolution|revolutionary
cuộc cách mạng	revolution
đảo chính	coup
cuộc đảo chính	coup|coup d'état
nổi dậy	uprising|insurgency|rebel
quân nổi dậy	rebels|insurgents
phiến quân	rebels|insurgents|militants
phe nổi dậy	rebels
khởi nghĩa	uprising|insurrection
biểu tình	protest|demonstration|demonstrate
cuộc biểu tình	protest|demonstration
tuần hành	march|parade|rally
bạo loạn	riot|riots
bạo động	riot|violence|unrest
đình công	strike
cuộc đình công	strike
bầu	elect|gourd
bầu cử	election|vote|elections
cuộc bầu cử	election
bầu cử tổng thống	presidential election
cuộc bầu cử tổng thống	presidential election
bầu cử quốc hội	parliamentary election|legislative election
tổng tuyển cử	general election
cuộc tổng tuyển cử	general election
tranh cử	run for office|campaign|run
chiến dịch tranh cử	election campaign|campaign
vận động tranh cử	election campaign|campaign
vận động hành lang	lobby|lobbying
ứng cử	run for|stand for election|candidate
đề cử	nominate|nomination
đắc cử	elected|win election
tái đắc cử	re-elected|re-election
tái cử	re-election|re-elected
trúng cử	elected|win election
bỏ phiếu	vote|voting|cast ballots
bỏ phiếu kín	secret ballot
cuộc bỏ phiếu	vote|ballot
phiếu	vote|ballot|coupon
lá phiếu	ballot|vote
phiếu bầu	vote|votes|ballot
số phiếu	votes|number of votes
phiếu thuận	votes in favour|yes votes
phiếu chống	votes against
phiếu trắng	abstention|abstain
kiểm phiếu	count votes|vote count
điểm bỏ phiếu	polling station|polling stations
điểm bầu cử	polling station
đơn vị bầu cử	constituency
thăm dò	poll|exploration
thăm dò dư luận	opinion poll|poll
cuộc thăm dò	poll
dư luận	public opinion|public
tín nhiệm	confidence|trust
bỏ phiếu tín nhiệm	vote of confidence|confidence vote
bất tín nhiệm	no confidence
lấy phiếu tín nhiệm	vote of confidence
luận tội	impeach|impeachment
trưng cầu dân ý	referendum
cuộc trưng cầu dân ý	referendum
đa số phiếu	majority of votes
quá bán	simple majority|more than half
đại hội	congress|assembly
đại hội đảng	party congress
Đại hội Đảng	Party Congress
Đại hội đồng	General Assembly
hội nghị trung ương	party central committee meeting|plenum
hội nghị	conference|meeting
hội thảo	seminar|workshop|symposium
tọa đàm	talk|seminar|discussion
diễn đàn	forum
cuộc họp	meeting
cuộc họp báo	press conference|news conference
họp báo	press conference|news conference
họp	meet|meeting
buổi họp	meeting
cuộc gặp	meeting
buổi làm việc	working session|meeting
buổi tiếp	reception|meeting
tiếp	receive|continue|next
chuyến thăm	visit|trip
chuyến công tác	business trip|working trip|working visit
công tác	work|mission|working
đoàn công tác	working delegation|working group|mission
tổ công tác	task force|working group
đoàn đại biểu	delegation
phát biểu	speak|speech|address|spoke|remarks
bài phát biểu	speech|address
diễn văn	speech|address
báo cáo	report
thảo luận	discuss|discussion
tranh luận	debate|argue
tranh cãi	controversy|dispute|controversial|argue
gây tranh cãi	controversial
tham nhũng	corruption|corrupt
chống tham nhũng	anti-corruption|fight against corruption
phòng chống tham nhũng	anti-corruption|prevention of corruption
quan liêu	bureaucracy|bureaucratic
phân cấp	decentralise|decentralisation
phân quyền	decentralisation|delegation of power
ủy quyền	authorise|authorised|delegate
trao quyền	empower
quyền hạn	power|powers|authority
chủ quyền	sovereignty
chủ quyền quốc gia	national sovereignty
toàn vẹn lãnh thổ	territorial integrity
biên giới	border|frontier
độc lập dân tộc	national independence
giải phóng	liberate|liberation|release
ly khai	separatist|secession
tự trị	autonomous|autonomy
khu tự trị	autonomous region
đơn vị hành chính	administrative unit|administrative units
cấp tỉnh	provincial|provincial level
cấp huyện	district-level|district
cấp xã	communal|commune-level
chính quyền địa phương	local authorities|local government|local administration
chính quyền địa phương hai cấp	two-tier local administration|two-tier local government
tinh gọn	streamline|streamlined
tinh giản biên chế	payroll streamlining|downsizing
biên chế	payroll|staff
bộ máy nhà nước	state apparatus
hệ thống chính trị	political system
ổn định chính trị	political stability
khủng hoảng	crisis
khủng hoảng chính trị	political crisis
bê bối	scandal
vụ bê bối	scandal
quốc sách	national policy
đại đoàn kết	great unity
khối đại đoàn kết toàn dân tộc	great national unity bloc|great national unity
đồng thuận	consensus
sự đồng thuận	consensus
nhất trí	agree|unanimous|consensus
quyền con người	human rights
nhân quyền	human rights
quyền công dân	civil rights|citizenship
quyền lợi	interests|rights|benefits
quyền tự do	freedom|right to freedom
tự do ngôn luận	freedom of speech|freedom of expression
tự do báo chí	press freedom|freedom of the press
tự do tôn giáo	religious freedom|freedom of religion
dân quyền	civil rights
kiểm duyệt	censorship|censor
tuyên truyền	propaganda|communication|raise awareness
vận động quần chúng	mass mobilisation
quần chúng	masses|the masses
phong trào	movement
thi đua	emulation
phong trào thi đua	emulation movement
huân chương	order|medal
Huân chương Lao động	Labour Order
Huân chương Độc lập	Independence Order
Huân chương Sao Vàng	Gold Star Order
huy chương	medal
bằng khen	certificate of merit
quốc tang	national mourning|state funeral
quốc khánh	National Day
ngày quốc khánh	National Day
Quốc khánh	National Day
Nhà Trắng	White House
Điện Kremlin	Kremlin
Lầu Năm Góc	Pentagon
Phủ Chủ tịch	Presidential Palace
phủ tổng thống	presidential palace|presidential office
dinh	palace
cung điện	palace
tòa thị chính	city hall
đại cử tri	electoral college|electors
chính phủ lâm thời	interim government|provisional government
chính phủ liên minh	coalition government
chính biến	coup|political upheaval
bất ổn chính trị	political instability
nhà nước pháp quyền	rule-of-law state|law-governed state
pháp quyền	rule of law
xây dựng Đảng	Party building
kỷ nguyên	era
kỷ nguyên mới	new era
kỷ nguyên vươn mình	era of rise|era of the nation's rise
vươn mình	rise
vươn lên	rise|strive
lòng dân	people's hearts
ý chí chính trị	political will
sắc tộc	ethnic
dân tộc thiểu số	ethnic minority|ethnic minorities
đồng bào dân tộc thiểu số	ethnic minority people
chia rẽ chính trị	political division
đối nội	domestic|internal affairs
đối ngoại	foreign affairs|external|external relations
giới truyền thông	media
giới báo chí	press
giới chức	officials|authorities
giới chức trách	authorities
giới lãnh đạo	leadership|leaders
giới chuyên gia	experts
giới phân tích	analysts
giới quan sát	observers
giới đầu tư	investors
giới kinh doanh	business community|business circles
giới doanh nghiệp	business community
giới nghệ sĩ	artists
giới siêu giàu	super-rich
giới mộ điệu	fans
giới tuyến	demarcation line
chức sắc	dignitary|dignitaries
nhân sĩ	personality|notables
già làng	village patriarch|village elder
trưởng thôn	village head|village chief
trưởng bản	village head|village chief
trưởng ban tổ chức	head of the organising committee
chủ nhiệm	chairman|head|director
phó chủ nhiệm	vice chairman|deputy head
ủy viên thường vụ	standing committee member
ủy viên trung ương	central committee member
ủy viên trung ương đảng	party central committee member
ủy viên dự khuyết	alternate member
phó trưởng ban	deputy head
phó trưởng đoàn	deputy head of delegation
phó thống đốc	deputy governor
phó thị trưởng	deputy mayor|vice mayor
phó ban	deputy head
phó cục trưởng	deputy director|deputy head of department
chánh văn phòng	chief of office|chief of staff
chánh thanh tra	chief inspector
tổng cục trưởng	general director
tổng kiểm toán	auditor general
tổng thanh tra	inspector general
tổng đạo diễn	general director
quyền bộ trưởng	acting minister
quyền tổng thống	acting president
cựu	former|ex
cựu tổng thống Mỹ	former US president
cựu bộ trưởng	former minister
cựu lãnh đạo	former leader
cựu quan chức	former official|former officials
cựu chủ tịch	former chairman|former president
cựu vô địch	former champion
cựu sinh viên	alumni|former students
cựu cầu thủ	former player
nguyên	former|raw|intact
nguyên bộ trưởng	former minister
nguyên chủ tịch	former chairman
nguyên giám đốc	former director
nguyên phó chủ tịch	former vice chairman
nguyên tổng bí thư	former general secretary
nguyên lãnh đạo	former leader|former leaders
`;
