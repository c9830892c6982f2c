/** Acronyms of Vietnamese newspapers, spelt out as English ones do. */
export const acronyms = `
UBND	People's Committee
HĐND	People's Council
MTTQ	Fatherland Front
MTTQ Việt Nam	Vietnam Fatherland Front
ĐBQH	National Assembly deputy|National Assembly deputies|NA deputies
QH	National Assembly
UBTVQH	National Assembly Standing Committee
HĐBA	Security Council
LHQ	UN|United Nations
EU	EU|European Union
ASEAN	ASEAN
TTXVN	VNA|Vietnam News Agency
TTg	Prime Minister
TW	Central
TƯ	Central
BCH	Executive Committee|Executive Board
BCHTW	Central Committee
BCĐ	Steering Committee
BTC	organising committee|organisers
BQL	Management Board
CHXHCN	Socialist Republic
XHCN	socialist
CNXH	socialism
ĐCSVN	CPV|Communist Party of Vietnam
TBT	General Secretary
CTN	President
GS	Professor|Prof.
PGS	Associate Professor|Assoc. Prof.
TS	Dr.|PhD|Dr
ThS	MA|Master
BS	Dr.|doctor|Dr
KS	engineer
LS	lawyer
KTS	architect
NSND	People's Artist
NSƯT	Meritorious Artist
GĐ	director
PGĐ	deputy director
TGĐ	CEO|General Director
HĐQT	Board of Directors
HLV	coach|manager
VĐV	athlete|athletes
CLB	club|FC
ĐT	national team|Team
ĐTQG	national team
CĐV	fans|supporters
HCV	gold medal|gold
HCB	silver medal|silver
HCĐ	bronze medal|bronze
SVĐ	stadium
LĐBĐ	Football Federation
VFF	Vietnam Football Federation|VFF
AFC	AFC|Asian Football Confederation
FIFA	FIFA
TP	city
TP HCM	Ho Chi Minh City|HCM City|HCMC
TP.HCM	Ho Chi Minh City|HCM City|HCMC
TPHCM	Ho Chi Minh City|HCM City|HCMC
TP. HCM	Ho Chi Minh City|HCM City|HCMC
TP. Hồ Chí Minh	Ho Chi Minh City|HCM City
TP.Hồ Chí Minh	Ho Chi Minh City|HCM City
TP Hà Nội	Hanoi|Hanoi City
TP Đà Nẵng	Da Nang City|Da Nang
TP Hải Phòng	Hai Phong City|Hai Phong
TP Cần Thơ	Can Tho City|Can Tho
TP Vinh	Vinh City|Vinh
TP Huế	Hue City|Hue
TX	town
TT	township|Circular
KCN	industrial park|industrial zone|IP
KCX	export processing zone|EPZ
KKT	economic zone|EZ
KĐT	urban area
ĐBSCL	Mekong Delta
ĐBSH	Red River Delta
QL	National Highway|Highway
QL1A	National Highway 1A
QL1	National Highway 1
BOT	BOT|build-operate-transfer
GTVT	Transport
GD&ĐT	Education and Training
GD-ĐT	Education and Training
Bộ GD&ĐT	Ministry of Education and Training|MoET
Bộ GD-ĐT	Ministry of Education and Training|MoET
Sở GD&ĐT	Department of Education and Training
Sở GD-ĐT	Department of Education and Training
Bộ GTVT	Ministry of Transport
Sở GTVT	Department of Transport
KH&CN	Science and Technology
Bộ KH&CN	Ministry of Science and Technology
KH&ĐT	Planning and Investment
Bộ KH&ĐT	Ministry of Planning and Investment|MPI
NN&PTNT	Agriculture and Rural Development
Bộ NN&PTNT	Ministry of Agriculture and Rural Development|MARD
NN&MT	Agriculture and Environment
TN&MT	Natural Resources and Environment
Bộ TN&MT	Ministry of Natural Resources and Environment|MoNRE
TT&TT	Information and Communications
Bộ TT&TT	Ministry of Information and Communications|MIC
VHTT&DL	Culture, Sports and Tourism
VHTTDL	Culture, Sports and Tourism
VH-TT&DL	Culture, Sports and Tourism
Bộ VHTTDL	Ministry of Culture, Sports and Tourism
LĐ-TB&XH	Labour, Invalids and Social Affairs
LĐTBXH	Labour, Invalids and Social Affairs
Bộ LĐ-TB&XH	Ministry of Labour, Invalids and Social Affairs|MoLISA
Bộ CA	Ministry of Public Security
Bộ QP	Ministry of National Defence
NHNN	State Bank|SBV|State Bank of Vietnam
NHTM	commercial bank
NHTW	central bank
NSNN	state budget
NSĐP	local budget
DN	enterprise|business
DNNN	state-owned enterprise|SOE|State-owned enterprises
DNNVV	SMEs|small and medium-sized enterprises
DNTN	private enterprise
HTX	cooperative
TNHH	limited|Co., Ltd
CTCP	joint stock company|JSC
TCT	corporation
TMCP	commercial joint stock|Joint Stock Commercial
BĐS	real estate|property
TTCK	stock market
GTGT	VAT|value added tax
VAT	VAT|value added tax
GDP	GDP|gross domestic product
CPI	CPI|consumer price index
FDI	FDI|foreign direct investment
ODA	ODA|official development assistance
FTA	FTA|free trade agreement
WTO	WTO|World Trade Organization
IMF	IMF|International Monetary Fund
WB	World Bank|WB
ADB	ADB|Asian Development Bank
WHO	WHO|World Health Organization
UNESCO	UNESCO
UNICEF	UNICEF
NATO	NATO
APEC	APEC
G7	G7
G20	G20
BRICS	BRICS
CPTPP	CPTPP
EVFTA	EVFTA|EU-Vietnam Free Trade Agreement
RCEP	RCEP
COC	COC|Code of Conduct
DOC	DOC|Declaration on the Conduct
UNCLOS	UNCLOS
ATIGA	ATIGA
USD/ounce	USD per ounce|an ounce
USD/thùng	USD per barrel|per barrel
USD/tấn	USD per tonne|per tonne
đồng/kg	VND per kg|VND per kilogram|dong per kilo
đồng/lít	VND per litre
đồng/lượng	VND per tael
triệu đồng/lượng	million VND per tael
đồng/tháng	VND per month|VND a month
triệu đồng/tháng	million VND per month
người/km2	people per square kilometre
CSGT	traffic police
CSCĐ	mobile police
CSĐT	investigation police
CQĐT	investigation agency
CA	police
CAND	People's Public Security|people's police
QĐND	People's Army
QĐNDVN	Vietnam People's Army
VKSND	People's Procuracy
VKS	Procuracy|prosecutors
TAND	People's Court
BLHS	Penal Code
BLDS	Civil Code
PCCC	fire prevention and fighting|Fire prevention
PCCC và CNCH	fire prevention, fighting and rescue|Fire and rescue police
CNCH	rescue
TKCN	search and rescue
PCTT	natural disaster prevention|Disaster prevention
PCTN	anti-corruption
ATGT	traffic safety
TNGT	traffic accident|traffic accidents
ANTT	security and order
ATTP	food safety
VSATTP	food safety and hygiene|Food Safety
ATLĐ	labour safety
ANQP	national defence and security|Security and defence
QPAN	national defence and security|Defence and security
QP-AN	national defence and security|Defence and security
KT-XH	socio-economic
KTXH	socio-economic
BHXH	social insurance
BHYT	health insurance
BHTN	unemployment insurance
LĐLĐ	Labour Federation|Federation of Labour
CĐ	trade union|college
CNLĐ	workers
CNVCLĐ	workers, public employees and labourers|Workers
NLĐ	workers|employees
XKLĐ	labour export
BVMT	environmental protection
BĐKH	climate change
ĐTM	environmental impact assessment|EIA
NTM	new-style rural|New-style rural area
OCOP	OCOP|One Commune One Product
ĐH	university
ĐHQG	National University
ĐHQGHN	Vietnam National University, Hanoi|VNU
ĐHBK	University of Science and Technology|Polytechnic University
THPT	high school|upper secondary
THCS	secondary school|lower secondary|middle school
TH	primary school
THCN	vocational secondary school|Vocational School
HS	students|pupils
SV	students
GV	teachers
SGK	textbooks|textbook
NXB	Publishing House|publisher
BV	hospital
TTYT	medical centre
CDC	CDC|Centre for Disease Control
SARS-CoV-2	SARS-CoV-2
COVID-19	COVID-19
Covid-19	COVID-19
HIV	HIV
AIDS	AIDS
TNXP	Youth Volunteers
TNCS	Communist Youth|Young Communist
TNCS HCM	Ho Chi Minh Communist Youth Union
LHPN	Women's Union
CCB	veterans
GPMB	site clearance
QSDĐ	land use right
GCN	certificate
CCCD	citizen ID card|Citizen identity card
CMND	identity card|ID card
VNeID	VNeID
TTHC	administrative procedures
CCHC	administrative reform
CNTT	information technology|IT
CNH-HĐH	industrialisation and modernisation
TTĐT	electronic information
TMĐT	e-commerce
AI	AI|artificial intelligence
IT	IT
VTV	VTV|Vietnam Television
VOV	VOV|Voice of Vietnam
VNPT	VNPT
EVN	EVN|Vietnam Electricity
PVN	PVN|PetroVietnam
TKV	TKV|Vinacomin
VCCI	VCCI|Vietnam Chamber of Commerce and Industry
VASEP	VASEP
HoSE	HoSE|Ho Chi Minh Stock Exchange
HNX	HNX|Hanoi Stock Exchange
AP	AP|Associated Press
AFP	AFP|Agence France-Presse
BBC	BBC
CNN	CNN
Tân Hoa Xã	Xinhua|Xinhua News Agency
Tân Hoa xã	Xinhua|Xinhua News Agency
Reuters	Reuters
Thông tấn xã	News Agency
CIA	CIA
FBI	FBI
NASA	NASA
CHDCND Triều Tiên	DPRK|Democratic People's Republic of Korea|North Korea
CHDCND Lào	Lao PDR|Lao People's Democratic Republic
CHND Trung Hoa	People's Republic of China|PRC
CHLB Đức	Federal Republic of Germany|Germany
Cộng hòa Liên bang Đức	Federal Republic of Germany|Germany
UAE	UAE|United Arab Emirates
ĐNA	Southeast Asia
NQ-CP	Resolution
NQ-TW	Resolution
NĐ-CP	Decree
QĐ-TTg	Decision
QĐ-UBND	Decision
TT-BTC	Circular
CT-TTg	Directive
NQ/TW	Resolution
`;
