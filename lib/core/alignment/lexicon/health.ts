/** Medicine, hospitals, diseases and epidemics. */
export const health = `
y tế	health|medical|healthcare
ngành y tế	health sector
y học	medicine|medical
y học cổ truyền	traditional medicine
y khoa	medical|medicine
y dược	medicine and pharmacy
đông y	oriental medicine|traditional medicine
chăm sóc sức khỏe	healthcare|health care
sức khỏe cộng đồng	public health|community health
sức khỏe tâm thần	mental health
sức khỏe sinh sản	reproductive health
bệnh viện	hospital
Bệnh viện	Hospital
Bệnh viện Bạch Mai	Bach Mai Hospital
Bệnh viện Chợ Rẫy	Cho Ray Hospital
Bệnh viện Việt Đức	Viet Duc Hospital|Viet Duc University Hospital
Bệnh viện Nhi Trung ương	National Children's Hospital|Vietnam National Children's Hospital
bệnh viện dã chiến	field hospital
bệnh viện đa khoa	general hospital
bệnh viện nhi	children's hospital
đa khoa	general|general hospital
phòng khám	clinic
trạm y tế	health station|medical station
trung tâm y tế	medical centre|health centre|health center
cơ sở y tế	health facility|medical facility|health facilities
cơ sở khám chữa bệnh	medical facilities|health facilities
nhà thuốc	pharmacy
hiệu thuốc	pharmacy|drugstore
khoa cấp cứu	emergency department
cấp cứu	emergency|emergency care|first aid
sơ cứu	first aid
hồi sức	resuscitation|intensive care
hồi sức tích cực	intensive care
nhập viện	hospitalise|hospitalised|hospitalized|admitted to hospital
xuất viện	discharged|leave hospital
viện phí	hospital fee|hospital fees
bệnh	disease|illness|sick
căn bệnh	disease|illness
bệnh tật	disease|illness|sickness
bệnh nhân	patient|patients
người bệnh	patient|patients
ca bệnh	case|cases
ca nhiễm	case|infection|cases
ca mắc	case|cases|infection
ca mắc mới	new cases|new infections
ca tử vong	death|deaths|fatalities
ca lây nhiễm	infection|infections
số ca	number of cases|cases
số ca mắc	number of infections|cases
số ca tử vong	death toll|number of deaths
trường hợp	case|instance
trường hợp mắc	case|infection
trường hợp tử vong	death|deaths
ốm	sick|ill
bị bệnh	sick|ill
mắc bệnh	contract a disease|suffer from|ill
nhiễm bệnh	infected
bị nhiễm	infected
nhiễm	infect|infected|contract
lây nhiễm	infect|infection|transmit|infectious
truyền nhiễm	infectious|contagious
bệnh truyền nhiễm	infectious disease|infectious diseases
nhiễm trùng	infection
nhiễm khuẩn	infection|bacterial infection
triệu chứng	symptom|symptoms
hội chứng	syndrome
biến chứng	complication|complications
di chứng	after-effect|sequelae
bệnh nền	underlying condition|underlying disease
mãn tính	chronic
mạn tính	chronic
cấp tính	acute
nặng thêm	worsen
khám	examine|check-up
khám bệnh	medical examination|examination
khám chữa bệnh	medical examination and treatment
khám sức khỏe	health check|health check-up|medical check-up
chẩn đoán	diagnose|diagnosis
xét nghiệm	test|testing
kết quả xét nghiệm	test result|test results
dương tính	positive|test positive
âm tính	negative|test negative
điều trị	treat|treatment
chữa trị	treat|treatment
chữa	cure|treat|repair
chữa bệnh	treatment|cure|treat
chữa khỏi	cure
khỏi bệnh	recover|recovered
bình phục	recover|recovery
phác đồ điều trị	treatment regimen
liệu pháp	therapy
liệu trình	course of treatment
hóa trị	chemotherapy
xạ trị	radiotherapy|radiation therapy
phẫu thuật	surgery|operation|surgical
ca phẫu thuật	surgery|operation
mổ	operate|surgery
ca mổ	surgery|operation
ghép tạng	organ transplant|organ transplantation
hiến tạng	organ donation|donate organs
cấy ghép	transplant|implant
ghép gan	liver transplant
ghép thận	kidney transplant
ghép tim	heart transplant
hiến máu	blood donation|donate blood
truyền máu	blood transfusion
máy thở	ventilator|ventilators
thuốc	medicine|drug|medication
viên thuốc	pill|tablet
thuốc men	medicine|medicines
thuốc kháng sinh	antibiotic|antibiotics
kháng sinh	antibiotic|antibiotics
kháng thuốc	drug resistance|drug-resistant
kháng thể	antibody|antibodies
kê đơn	prescribe|prescription
đơn thuốc	prescription
liều	dose
liều lượng	dosage|dose
mũi tiêm	shot|injection|dose
tiêm	inject|injection
tiêm chủng	vaccination|vaccinate|immunisation
tiêm phòng	vaccinate|vaccination
tiêm vắc xin	vaccinate|vaccination
chiến dịch tiêm chủng	vaccination campaign
vắc xin	vaccine
vắc-xin	vaccine
vaccine	vaccine
vắcxin	vaccine
miễn dịch	immunity|immune
miễn dịch cộng đồng	herd immunity|community immunity
hệ miễn dịch	immune system
dịch bệnh	epidemic|disease|pandemic|outbreak
đại dịch	pandemic
đại dịch COVID-19	COVID-19 pandemic
dịch COVID-19	COVID-19 pandemic|COVID-19 epidemic
ổ dịch	outbreak|hotbed|cluster
vùng dịch	epidemic-hit area|affected area
tâm dịch	epicentre|epicenter
dịch tễ	epidemiology|epidemiological
dịch tả	cholera
dịch tả lợn châu Phi	African swine fever
dịch hạch	plague
dịch cúm	flu epidemic|influenza
phòng dịch	epidemic prevention
phòng chống dịch	epidemic prevention and control|pandemic prevention and control
phòng, chống dịch	epidemic prevention and control|pandemic prevention and control
chống dịch	fight the epidemic|pandemic fight
dập dịch	stamp out the epidemic|contain the outbreak
bùng phát dịch	outbreak
đợt dịch	outbreak|wave of infections
làn sóng dịch	wave of infections|wave
làn sóng	wave
giãn cách xã hội	social distancing
giãn cách	distancing
cách ly xã hội	social distancing
cách ly y tế	medical quarantine|quarantine
khu cách ly	quarantine area|quarantine zone
truy vết	contact tracing|trace
tiếp xúc gần	close contact
khẩu trang	face mask|mask|masks
khử khuẩn	disinfect|disinfection
khử trùng	disinfect|sterilise|disinfection
sát khuẩn	disinfect|sanitise
rửa tay	wash hands|hand washing
xét nghiệm nhanh	rapid test
vi rút	virus
virus	virus
vi-rút	virus
siêu vi	virus
chủng virus	virus strain
chủng	strain|race
biến thể	variant
biến chủng	variant
vi khuẩn	bacteria|bacterium
mầm bệnh	pathogen|germ
ký sinh trùng	parasite
vi sinh vật	microorganism|microbe
nấm mốc	mould
bệnh cúm	flu|influenza
cúm	flu|influenza
cúm gia cầm	bird flu|avian flu|avian influenza
cúm lợn	swine flu
cúm mùa	seasonal flu
viêm phổi	pneumonia
viêm gan	hepatitis
viêm não	encephalitis
viêm màng não	meningitis
viêm	inflammation|inflamed
viêm khớp	arthritis
sốt	fever
sốt cao	high fever
sốt rét	malaria
sốt xuất huyết	dengue fever|dengue|haemorrhagic fever
sởi	measles
bệnh sởi	measles
rubella	rubella
thủy đậu	chickenpox
đậu mùa	smallpox
đậu mùa khỉ	monkeypox|mpox
bại liệt	polio
bạch hầu	diphtheria
uốn ván	tetanus
ho	cough
ho gà	whooping cough
ho lao	tuberculosis
lao	tuberculosis|TB|rush|plunge
bệnh lao	tuberculosis|TB
bệnh tả	cholera
tay chân miệng	hand, foot and mouth
bệnh tay chân miệng	hand, foot and mouth disease
bệnh dại	rabies
phong	leprosy|confer
tiêu chảy	diarrhoea|diarrhea
nôn	vomit
nôn mửa	vomiting
đau đầu	headache
đau bụng	stomach ache|abdominal pain
đau tim	heart attack
nhồi máu cơ tim	heart attack|myocardial infarction
bệnh tim	heart disease
tim mạch	cardiovascular
bệnh tim mạch	cardiovascular disease
cao huyết áp	high blood pressure|hypertension
tăng huyết áp	hypertension|high blood pressure
huyết áp	blood pressure
đột quỵ	stroke
tai biến	stroke|complication
ung thư	cancer
ung thư phổi	lung cancer
ung thư vú	breast cancer
ung thư gan	liver cancer
bệnh ung thư	cancer
khối u	tumour|tumor
u não	brain tumour
bạch cầu	leukaemia|white blood cells
tiểu đường	diabetes
đái tháo đường	diabetes
suy thận	kidney failure
suy hô hấp	respiratory failure
hô hấp	respiratory|breathing
đường hô hấp	respiratory tract|respiratory
khó thở	shortness of breath|breathing difficulty
ngạt thở	suffocate|suffocation
ngạt khói	smoke inhalation
suy dinh dưỡng	malnutrition|malnourished
dinh dưỡng	nutrition|nutritional
thừa cân	overweight
béo phì trẻ em	childhood obesity
dị ứng	allergy|allergic
hen suyễn	asthma
trầm cảm	depression
tự kỷ	autism
tâm thần	mental|psychiatric
mất ngủ	insomnia
mất trí nhớ	dementia|memory loss
ngộ độc	poisoning|poisoned
ngộ độc thực phẩm	food poisoning
chất độc	poison|toxin|toxic
chất độc da cam	Agent Orange
nạn nhân chất độc da cam	Agent Orange victims|AO victims
độc hại	toxic|harmful|poisonous
độc	poisonous|toxic
nọc độc	venom
an toàn thực phẩm	food safety
vệ sinh an toàn thực phẩm	food safety and hygiene
vệ sinh	hygiene|sanitation|toilet
thương tích	injury|injuries
chấn thương	injury|trauma|injured
bị thương	injured|wounded|hurt
bị thương nặng	seriously injured|severely injured
vết thương	wound|injury
gãy xương	fracture|broken bone
bỏng	burn|burns
hôn mê	coma
bất tỉnh	unconscious
ngất xỉu	faint
liệt	paralysed|paralyzed
tàn phế	disabled|crippled
di hài	remains
thi thể	body|corpse|bodies
xác	body|corpse|wreck
tử thi	corpse|body
sinh nở	childbirth
phá thai	abortion
nạo phá thai	abortion
tránh thai	contraception|contraceptive
bao cao su	condom
vô sinh	infertility|infertile
thụ tinh ống nghiệm	in vitro fertilisation|IVF
mang thai hộ	surrogacy
sản phụ	pregnant woman|maternity
thai phụ	pregnant woman
phụ nữ mang thai	pregnant women
bà mẹ	mother|mothers
nhân bản	clone|cloning
tế bào gốc	stem cell|stem cells
thử nghiệm lâm sàng	clinical trial|clinical trials
lâm sàng	clinical
tuổi thọ trung bình	average life expectancy
già hóa dân số	population ageing|population aging
bảo hiểm y tế	health insurance
bảo hiểm y tế toàn dân	universal health insurance
thẻ bảo hiểm y tế	health insurance card
HIV/AIDS	HIV/AIDS
người nhiễm HIV	people living with HIV|HIV-infected people
tác dụng phụ	side effect|side effects
thực phẩm chức năng	functional food|dietary supplement
`;
