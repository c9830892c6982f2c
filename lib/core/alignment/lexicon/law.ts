/** Law, crime, police, courts and prisons. */
export const law = `
luật	law|act
pháp luật	law|laws
quy định	regulation|regulations|stipulate|provision|rule
quy định pháp luật	legal regulations|legal provisions
quy định của pháp luật	provisions of law|regulations
quy chế	regulation|statute|regulations
quy tắc	rule|rules|code
quy luật	law|rule
quy trình	process|procedure
nguyên tắc	principle
điều khoản	provision|clause|terms
khoản	clause|sum|item
bộ luật	code
Bộ luật Hình sự	Penal Code|Criminal Code
Bộ luật Dân sự	Civil Code
Bộ luật Lao động	Labour Code
Luật Đất đai	Land Law
Luật Doanh nghiệp	Enterprise Law|Law on Enterprises
Luật Đầu tư	Investment Law|Law on Investment
Luật Giáo dục	Education Law
Luật Bảo hiểm xã hội	Social Insurance Law|Law on Social Insurance
Luật An ninh mạng	Cybersecurity Law|Law on Cybersecurity
Luật Nhà ở	Housing Law|Law on Housing
Luật Kinh doanh bất động sản	Law on Real Estate Business
hình sự	criminal|penal
dân sự	civil
vụ án	case|criminal case
vụ án hình sự	criminal case
vụ việc	case|incident|matter
vụ kiện	lawsuit|case
khởi kiện	sue|file a lawsuit
kiện tụng	litigation|lawsuit
kiện cáo	lawsuit
đơn kiện	lawsuit|complaint|petition
nguyên đơn	plaintiff
bị đơn	defendant
bị cáo	defendant|accused
bị can	accused|suspect|defendant
nghi phạm	suspect
nghi can	suspect
kẻ tình nghi	suspect
đồng phạm	accomplice|accomplices
chủ mưu	mastermind
kẻ cầm đầu	ringleader
cầm đầu	lead|ringleader
thủ phạm	culprit|perpetrator
hung thủ	killer|murderer
kẻ giết người	murderer|killer
kẻ trộm	thief
tên trộm	thief
kẻ cướp	robber
tội phạm	crime|criminal|criminals
tội phạm mạng	cybercrime|cybercriminal
tội phạm ma túy	drug crime|drug criminals
tội phạm công nghệ cao	high-tech crime
tội phạm có tổ chức	organised crime|organized crime
tội phạm chiến tranh	war criminal|war crimes
tội ác	crime|crimes|atrocity
tội ác chiến tranh	war crime|war crimes
tội ác chống lại loài người	crimes against humanity
tội danh	charge|crime|offence
tội	crime|sin|offence|guilt
tội lỗi	sin|guilt
phạm tội	commit a crime|criminal|offence|guilty
phạm pháp	break the law|offend
hành vi	act|behaviour|behavior|conduct
hành vi phạm tội	criminal act|crime
hành vi vi phạm	violation|violations
vi phạm pháp luật	violation of law|law violation|break the law
vi phạm hành chính	administrative violation|administrative violations
giết người	murder|kill|homicide
vụ giết người	murder|killing
cố ý gây thương tích	intentionally causing injury
ám sát	assassinate|assassination
vụ ám sát	assassination
mưu sát	attempted murder
thảm sát	massacre
vụ thảm sát	massacre
diệt chủng	genocide
hiếp dâm	rape
cưỡng hiếp	rape
quấy rối	harass|harassment
quấy rối tình dục	sexual harassment
xâm hại	abuse|harm
xâm hại tình dục	sexual abuse
lạm dụng tình dục	sexual abuse
lạm dụng	abuse
bạo lực	violence|violent
bạo lực gia đình	domestic violence
bạo lực học đường	school violence
bạo hành	abuse|violence
ngược đãi	mistreat|abuse|ill-treat
tra tấn	torture
hành hung	assault|attack
ẩu đả	brawl|fight
cướp	rob|robbery
vụ cướp	robbery
cướp giật	snatch|robbery
cướp biển	pirate|piracy
trộm	steal|burglary|theft
trộm cắp	theft|steal
vụ trộm	theft|burglary|heist
đánh cắp	steal|stole|stolen
bắt cóc	kidnap|abduct|kidnapping|abduction
con tin	hostage
tống tiền	blackmail|extortion|extort
tiền chuộc	ransom
lừa đảo	fraud|scam|swindle
lừa đảo trực tuyến	online scam|online fraud
gian lận	fraud|cheat|cheating
gian lận thương mại	trade fraud
chiếm đoạt tài sản	appropriate property|property appropriation
lừa đảo chiếm đoạt tài sản	fraudulent appropriation of property|fraud
tham ô	embezzle|embezzlement
biển thủ	embezzle|embezzlement
hối lộ	bribe|bribery
nhận hối lộ	take bribes|bribery
đưa hối lộ	give bribes|bribery
rửa tiền	money laundering|launder money
trốn thuế	tax evasion|evade tax
buôn lậu	smuggle|smuggling
hàng lậu	smuggled goods|contraband
buôn bán	trade|trafficking|business
buôn bán người	human trafficking
buôn người	human trafficking
mua bán người	human trafficking
buôn bán trẻ em	child trafficking
ma túy	drug|drugs|narcotics
buôn bán ma túy	drug trafficking
heroin	heroin
thuốc phiện	opium
cần sa	cannabis|marijuana
thuốc lắc	ecstasy
chất cấm	banned substance|banned substances
cờ bạc	gambling
đánh bạc	gamble|gambling
cá độ	betting|bet
mại dâm	prostitution
tệ nạn xã hội	social evils
tệ nạn	social evils|vice
băng đảng	gang
băng nhóm	gang
xã hội đen	gangster|mafia
đường dây	ring|line|network
phá rừng	deforestation|destroy forests
làm giả	forge|counterfeit
hàng giả	counterfeit goods|fake goods
hàng nhái	imitation goods|counterfeit
tiền giả	counterfeit money
lạm quyền	abuse of power
lạm dụng chức vụ	abuse of position
lợi dụng chức vụ	abuse of position|abuse of power
thiếu trách nhiệm	irresponsible|lack of responsibility
bôi nhọ	smear|defame
phỉ báng	defamation|libel
vu khống	slander|defamation
xuyên tạc	distort|misrepresent
tin giả	fake news
cảnh sát	police|police officer
công an	police|public security
cảnh sát giao thông	traffic police
cảnh sát cơ động	mobile police
cảnh sát biển	coast guard|marine police
Cảnh sát biển Việt Nam	Vietnam Coast Guard
Cảnh sát biển	Coast Guard
cảnh sát điều tra	investigation police
cơ quan điều tra	investigation agency|investigators
Cơ quan Cảnh sát điều tra	Investigation Police Agency|Police Investigation Agency
điều tra viên	investigator
cảnh sát trưởng	police chief|sheriff
sĩ quan cảnh sát	police officer
đồn cảnh sát	police station
đồn công an	police station
bộ đội biên phòng	border guard|border guards
biên phòng	border guard|border guards
đồn biên phòng	border guard station|border post
hải quan	customs
thanh tra	inspection|inspector|inspect
quản giáo	prison guard|warden
hiện trường	scene|site
hiện trường vụ án	crime scene
khám nghiệm	examine|examination
khám nghiệm tử thi	autopsy
pháp y	forensic
khám xét	search
dấu vân tay	fingerprint|fingerprints
vật chứng	evidence|exhibit
tang vật	evidence|exhibits
hung khí	weapon
lời khai	testimony|statement
khai	declare|testify
khai báo	declare|report|declaration
khai nhận	confess|admit
thú nhận	confess|admit
tự thú	turn oneself in|confess
đầu thú	surrender|turn oneself in
truy tố	prosecute|charge|indict
khởi tố	prosecute|initiate legal proceedings|press charges
khởi tố vụ án	institute criminal proceedings|launch criminal proceedings
tố tụng	proceedings|procedure
tố cáo	denounce|accuse|denunciation
khiếu nại	complaint|complain
khiếu kiện	complaint|lawsuit
buộc tội	accuse|charge|accusation
cáo trạng	indictment
bị bắt	arrested|be arrested|detained
tạm giữ	detain|custody|impound
tạm giam	detention|detain|custody
giam giữ	detain|imprison|hold in custody|detention
bắt giam	arrest|imprison|jail
lệnh bắt	arrest warrant
lệnh bắt giữ	arrest warrant
lệnh khám xét	search warrant
truy nã	wanted|hunt
truy bắt	hunt down|pursue
truy đuổi	chase|pursue
truy tìm	hunt|search for|trace
cáo buộc tội	charge
tòa	court
tòa án	court
Tòa án Nhân dân	People's Court
tòa án nhân dân	people's court
Tòa án nhân dân tối cao	Supreme People's Court
tòa án tối cao	supreme court
Tòa án Tối cao	Supreme Court
tòa phúc thẩm	court of appeal|appeals court
tòa sơ thẩm	court of first instance
tòa án quân sự	military court
tòa án hiến pháp	constitutional court
Tòa án Hiến pháp	Constitutional Court
trọng tài kinh tế	commercial arbitration
trọng tài quốc tế	international arbitration
phiên tòa	trial|court hearing|hearing
phiên xử	trial
xét xử	try|trial|adjudicate
sơ thẩm	first-instance|first instance
phúc thẩm	appeal|appellate
giám đốc thẩm	cassation|cassation review
kháng cáo	appeal
kháng nghị	protest|appeal
thẩm phán	judge
chánh án	chief justice|chief judge
hội đồng xét xử	trial panel|judges' panel|jury
bồi thẩm đoàn	jury
viện kiểm sát	procuracy|prosecutors
Viện Kiểm sát	Procuracy|People's Procuracy
Viện Kiểm sát nhân dân	People's Procuracy
Viện Kiểm sát nhân dân tối cao	Supreme People's Procuracy
kiểm sát viên	prosecutor|procurator
công tố viên	prosecutor
công tố	prosecution|prosecutor
tổng chưởng lý	attorney general
viện trưởng	director|prosecutor general|head of institute
luật sư bào chữa	defence lawyer|defense attorney
bào chữa	defend|defence
tranh tụng	litigation|adversarial
hòa giải viên	mediator
trợ giúp pháp lý	legal aid
pháp lý	legal
cơ sở pháp lý	legal basis
hành lang pháp lý	legal framework|legal corridor
khung pháp lý	legal framework
văn bản pháp luật	legal document|legal documents
văn bản quy phạm pháp luật	legal normative documents|legal documents
quy phạm pháp luật	legal normative
bản án	sentence|verdict|judgment
phán quyết	ruling|verdict|rule
tuyên án	pronounce sentence|sentence|verdict
kết án	convict|sentence|conviction
kết tội	convict|conviction
tuyên phạt	sentence
án tù	prison sentence|jail term
án treo	suspended sentence
án tử hình	death sentence|death penalty
tử hình	death penalty|execute|execution
tử tù	death row inmate
hành quyết	execute|execution
xử tử	execute|execution
chung thân	life imprisonment|life
tù chung thân	life imprisonment|life sentence|life in prison
tù	prison|jail|imprisonment
nhà tù	prison|jail
trại giam	prison|detention camp
trại tạm giam	detention centre|detention camp
ngồi tù	in prison|imprisoned|jailed
bỏ tù	imprison|jail
tù nhân	prisoner|inmate
phạm nhân	prisoner|inmate
tù chính trị	political prisoner
vượt ngục	prison break|escape from prison
mãn hạn tù	complete prison term
ân xá	amnesty|pardon
đặc xá	amnesty
giảm án	reduce sentence|sentence reduction
hình phạt	punishment|penalty
mức án	sentence|penalty
khung hình phạt	penalty frame
phạt	fine|punish|penalty
phạt tiền	fine
tiền phạt	fine
mức phạt	fine|penalty
xử phạt	punish|fine|penalise|sanction
xử phạt vi phạm hành chính	administrative sanction|administrative fine
xử phạt hành chính	administrative fine|administrative penalty
chế tài	sanction|sanctions
kỷ luật	discipline|disciplinary
xử lý kỷ luật	discipline|disciplinary action
khiển trách	reprimand
cảnh cáo	warning|reprimand
đình chỉ	suspend|suspension
đình chỉ công tác	suspend from work|suspension
tước	strip|revoke|deprive
tước quyền	strip of the right|disqualify
tịch thu	confiscate|seize
niêm phong	seal
bồi thường	compensate|compensation
bồi thường thiệt hại	compensation for damage|compensate
tiền bồi thường	compensation
tại ngoại	bail|on bail
bảo lãnh	guarantee|bail|sponsor
thi hành án	judgment enforcement|execution of judgment
cưỡng chế	coercive|enforce|enforcement
minh oan	exonerate|clear
oan sai	wrongful conviction|miscarriage of justice
oan	unjust|wrongly
trắng án	acquitted|acquittal
vô can	innocent|not involved
công lý	justice
nhân thân	personal background
tình tiết	circumstances|details
tình tiết giảm nhẹ	mitigating circumstances
tình tiết tăng nặng	aggravating circumstances
động cơ	motive|engine|motivation
bằng chứng ngoại phạm	alibi
đặc biệt nghiêm trọng	extremely serious|particularly serious
truy cứu trách nhiệm hình sự	prosecute|examine for penal liability
trách nhiệm hình sự	criminal liability|penal liability
trách nhiệm pháp lý	legal liability|legal responsibility
quyền sở hữu trí tuệ	intellectual property rights
sở hữu trí tuệ	intellectual property
bản quyền	copyright
vi phạm bản quyền	copyright infringement|piracy
tác quyền	copyright|royalties
bằng sáng chế	patent
nhãn hiệu	trademark|brand
hợp đồng	contract
giao kèo	contract
phụ lục	appendix|annex
di chúc	will|testament
công chứng	notarise|notary
chứng thực	certify|authenticate
nhập tịch	naturalise|naturalisation
thường trú	permanent residence|permanent
tạm trú	temporary residence|temporary
cư trú	reside|residence
nổ súng vào	open fire on|shoot at
xả súng	shooting|mass shooting|open fire
vụ xả súng	shooting|mass shooting
tay súng	gunman|gunmen
kẻ tấn công	attacker|assailant
đánh bom	bomb|bombing
vụ đánh bom	bombing|bomb attack
đánh bom liều chết	suicide bombing|suicide bomb
khủng bố	terror|terrorist|terrorism
kẻ khủng bố	terrorist
tên khủng bố	terrorist
chống khủng bố	counter-terrorism|anti-terrorism
vụ khủng bố	terrorist attack
vụ tấn công	attack
vụ nổ	explosion|blast
vụ nổ súng	shooting
vụ bắt cóc	kidnapping|abduction
vụ hỏa hoạn	fire
vụ cháy	fire|blaze
vụ tai nạn	accident|crash
tự sát	suicide|commit suicide|kill oneself
tự tử	suicide|commit suicide
an ninh trật tự	security and order
trật tự an toàn xã hội	social order and safety
trật tự công cộng	public order
gây rối	disturb|cause disorder
gây rối trật tự công cộng	disturb public order
trấn áp	suppress|crack down
đàn áp	crackdown|suppress|repress|repression
truy quét	crack down|sweep
triệt phá	bust|dismantle|crack down
đột kích	raid
chuyên án	special case|special project
tố giác	report|denounce
giám định	appraisal|assessment|forensic examination
định giá	valuation|price|value
thẩm định	appraise|appraisal|verify
xác minh	verify|verification
xác nhận	confirm|confirmation|certify
làm chứng	testify
điều trần	testify|hearing
phiên điều trần	hearing
vi hiến	unconstitutional
hợp hiến	constitutional
phạt nguội	camera-based fine
nồng độ cồn	alcohol level|blood alcohol concentration|alcohol concentration
tước giấy phép lái xe	revoke driving licence|driver's license revoked
`;
