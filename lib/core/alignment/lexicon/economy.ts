/** Money, business, markets, trade, budgets and wealth. */
export const economy = `
kinh tế	economy|economic|economics
nền kinh tế	economy
kinh tế thị trường	market economy
kinh tế tư nhân	private economy|private sector
kinh tế nhà nước	state economy|state sector
kinh tế số	digital economy
kinh tế xanh	green economy
kinh tế tuần hoàn	circular economy
kinh tế biển	marine economy|maritime economy
kinh tế vĩ mô	macroeconomic|macroeconomy
vĩ mô	macro
ổn định kinh tế vĩ mô	macroeconomic stability
kinh tế xã hội	socio-economic
kinh tế - xã hội	socio-economic
phát triển kinh tế	economic development
phát triển kinh tế - xã hội	socio-economic development
phát triển kinh tế xã hội	socio-economic development
tăng trưởng	growth|grow
tăng trưởng kinh tế	economic growth
tốc độ tăng trưởng	growth rate
mức tăng trưởng	growth|growth rate
tăng trưởng âm	negative growth
suy thoái	recession|decline|downturn
suy thoái kinh tế	economic recession|recession
khủng hoảng kinh tế	economic crisis
khủng hoảng tài chính	financial crisis
đại suy thoái	Great Depression|great recession
lạm phát	inflation
giảm phát	deflation
thất nghiệp	unemployment|unemployed
tỷ lệ thất nghiệp	unemployment rate
tổng sản phẩm quốc nội	gross domestic product|GDP
tổng sản phẩm trong nước	gross domestic product|GDP
tổng sản phẩm	gross product
thu nhập	income
thu nhập bình quân đầu người	per capita income|average income per capita
bình quân đầu người	per capita
bình quân	average|on average
mức sống	living standard|living standards
tài chính	finance|financial
tiền	money
tiền tệ	currency|monetary
tiền mặt	cash
tiền lương	salary|wage|wages
tiền thưởng	bonus
tiền công	wage|pay
đồng tiền	currency|coin|money
đồng	dong|VND|copper|together
đô la	dollar|dollars
đô la Mỹ	US dollar|US dollars|USD
đôla	dollar
USD	USD|US dollars|dollars
euro	euro|euros
bảng Anh	British pound|pound sterling|pound
nhân dân tệ	yuan|renminbi
yên Nhật	Japanese yen|yen
won	won
rúp	rouble|ruble
franc	franc
baht	baht
ngoại tệ	foreign currency|foreign currencies
ngoại hối	foreign exchange
tỷ giá	exchange rate
tỷ giá hối đoái	exchange rate
dự trữ ngoại hối	foreign reserves|foreign exchange reserves
tiền ảo	virtual currency|cryptocurrency
tiền điện tử	cryptocurrency|electronic money
tiền mã hóa	cryptocurrency
tiền số	digital currency|cryptocurrency
vàng	gold|yellow
giá vàng	gold price|gold prices
vàng miếng	gold bar|gold bars
bạc	silver
kim cương	diamond
ngân hàng	bank|banking
ngân hàng trung ương	central bank
ngân hàng thương mại	commercial bank
cục dự trữ liên bang	Federal Reserve|Fed
Cục Dự trữ Liên bang	Federal Reserve|Fed
tổ chức tín dụng	credit institution|credit institutions
tín dụng	credit
tín dụng đen	loan shark|black credit
thẻ tín dụng	credit card
thẻ ngân hàng	bank card
tài khoản	account
tài khoản ngân hàng	bank account
gửi tiền	deposit|send money
tiền gửi	deposit|deposits
tiết kiệm ngân hàng	bank savings
lãi suất	interest rate|interest rates
lãi suất cơ bản	base rate|prime interest rate
lãi suất cho vay	lending rate|lending interest rate
lãi suất huy động	deposit interest rate|deposit rate
lãi	profit|interest
tiền lãi	interest
lợi nhuận	profit
lợi nhuận sau thuế	after-tax profit
lợi nhuận trước thuế	pre-tax profit
lợi tức	yield|interest
cổ tức	dividend
doanh thu	revenue|turnover|sales
doanh số	sales|turnover
doanh số bán hàng	sales
lỗ	loss|hole
thua lỗ	loss|losses|lose money
phá sản	bankrupt|bankruptcy
vỡ nợ	default|bankrupt
nợ	debt|owe
khoản nợ	debt
nợ xấu	bad debt|bad debts|non-performing loans
nợ công	public debt
nợ nước ngoài	foreign debt|external debt
con nợ	debtor
chủ nợ	creditor
khoản vay	loan
vay vốn	borrow capital|loan|borrow
vốn vay	loan|loan capital|loans
cho vay nặng lãi	usury|loan sharking
thế chấp	mortgage|collateral
trả nợ	repay debt|pay debt
giãn nợ	debt rescheduling
xóa nợ	debt relief|write off debt
vốn	capital|inherently
nguồn vốn	capital|capital source|funding
vốn đầu tư	investment capital|investment
vốn đăng ký	registered capital
vốn điều lệ	charter capital
vốn hóa	capitalisation|capitalization
vốn hóa thị trường	market capitalisation|market cap
vốn ngoại	foreign capital
vốn nhà nước	state capital
đầu tư	invest|investment
khoản đầu tư	investment
đầu tư nước ngoài	foreign investment
đầu tư trực tiếp nước ngoài	foreign direct investment|FDI
đầu tư công	public investment
vốn đầu tư công	public investment capital|public investment
giải ngân	disburse|disbursement
giải ngân vốn đầu tư công	public investment disbursement
môi trường đầu tư	investment climate|investment environment
môi trường kinh doanh	business environment|business climate
thu hút đầu tư	attract investment
xúc tiến	promote|promotion
xúc tiến đầu tư	investment promotion
xúc tiến thương mại	trade promotion
ngân sách	budget
ngân sách nhà nước	state budget
thâm hụt	deficit
thâm hụt ngân sách	budget deficit
thâm hụt thương mại	trade deficit
thặng dư	surplus
thặng dư thương mại	trade surplus
bội chi	overspending|deficit
thu ngân sách	budget revenue|budget collection
chi ngân sách	budget spending|budget expenditure
chi tiêu	spending|expenditure|spend
chi phí	cost|costs|expense|expenses
chi trả	pay|payment
chi	spend|branch|limb
kinh phí	funding|funds|expenditure|cost
phí	fee|charge|toll
lệ phí	fee|fees
phí bảo hiểm	insurance premium
thuế	tax|duty|tariff
thuế quan	tariff|tariffs|customs duties
thuế đối ứng	reciprocal tariff|reciprocal tariffs
thuế nhập khẩu	import tax|import duty|import tariff
thuế xuất khẩu	export tax|export duty
thuế suất	tax rate
thuế giá trị gia tăng	value added tax|VAT
thuế thu nhập	income tax
thuế thu nhập cá nhân	personal income tax
thuế thu nhập doanh nghiệp	corporate income tax
thuế chống bán phá giá	anti-dumping tax|anti-dumping duty
miễn thuế	tax exemption|duty-free|tax-free
giảm thuế	tax cut|tax reduction
nộp thuế	pay tax|tax payment
đánh thuế	tax|impose tariffs
áp thuế	impose tariffs|impose tax|tariff
ngành thuế	tax sector
hoàn thuế	tax refund
hóa đơn	invoice|bill|receipt
thanh toán	payment|pay|settle
thanh toán không dùng tiền mặt	cashless payment|non-cash payment
thanh toán điện tử	electronic payment|e-payment
chuyển khoản	transfer|bank transfer
chuyển tiền	transfer money|money transfer
kiều hối	remittance|remittances
thị trường	market
thị trường chứng khoán	stock market
thị trường bất động sản	real estate market|property market
thị trường lao động	labour market|labor market
thị trường trong nước	domestic market
thị trường nội địa	domestic market
thị trường nước ngoài	foreign market|foreign markets
thị trường xuất khẩu	export market|export markets
thị trường tiêu thụ	market|consumption market
thị trường tài chính	financial market
thị phần	market share
chứng khoán	securities|stock|stocks
cổ phiếu	share|stock|shares|stocks
cổ phần	share|shares|stake|joint stock
cổ phần hóa	equitise|equitisation|equitization
trái phiếu	bond|bonds
trái phiếu chính phủ	government bond|government bonds
trái phiếu doanh nghiệp	corporate bond|corporate bonds
sàn giao dịch	exchange|trading floor
sàn giao dịch chứng khoán	stock exchange
sở giao dịch chứng khoán	stock exchange
phiên giao dịch	trading session|session
giao dịch	transaction|trade|trading|deal
chỉ số	index|indicator
chỉ số giá tiêu dùng	consumer price index|CPI
niêm yết	list|listed
chào bán	offer|offering
quỹ	fund
quỹ đầu tư	investment fund
quỹ hưu trí	pension fund
giá	price|cost|stand
giá cả	price|prices
giá bán	selling price|price
giá trị xuất khẩu	export value
giá thành	cost|production cost
giá rẻ	cheap|low-cost|low price
giá cao	high price
giá dầu	oil price|oil prices
giá xăng	petrol price|petrol prices|gas prices
giá nhà	house prices|housing prices
giá điện	electricity price|power price|electricity prices
giá thuê	rent|rental price
tăng giá	price increase|price hike|raise prices
giảm giá	discount|price reduction|sale
khuyến mãi	promotion|sales promotion
khuyến mại	promotion|sales promotion
mất giá	depreciate|lose value
phá giá	devalue|dumping|devaluation
bán phá giá	dumping
chống bán phá giá	anti-dumping
trợ giá	price subsidy
trợ cấp	subsidy|allowance|benefit
bao cấp	subsidised|subsidy
đấu giá	auction
đấu thầu	bid|bidding|tender
mời thầu	invite bids
trúng thầu	win a bid|bid winner
gói thầu	bidding package|contract package
gói hỗ trợ	support package|aid package
gói kích thích	stimulus package
gói kích thích kinh tế	economic stimulus package
kích cầu	stimulate demand|demand stimulus
nhu cầu	demand|need|needs
cung cầu	supply and demand
cung	supply|palace|bow
cầu	bridge|demand
nguồn cung	supply
chuỗi cung ứng	supply chain
chuỗi giá trị	value chain
thương mại	trade|commerce|commercial
thương mại điện tử	e-commerce
thương mại tự do	free trade
thương mại song phương	bilateral trade
kim ngạch thương mại	trade turnover|trade value
kim ngạch	turnover|value
kim ngạch xuất khẩu	export turnover|export value|export revenue
kim ngạch nhập khẩu	import turnover|import value
kim ngạch xuất nhập khẩu	import-export turnover|trade turnover
chiến tranh thương mại	trade war
rào cản thương mại	trade barrier|trade barriers
rào cản	barrier|obstacle
bảo hộ	protection|protectionism|protective
chủ nghĩa bảo hộ	protectionism
xuất khẩu	export|exports
nhập khẩu	import|imports
xuất nhập khẩu	import-export|import and export|imports and exports
xuất siêu	trade surplus
nhập siêu	trade deficit
nước xuất khẩu	exporter|exporting country
nước nhập khẩu	importer|importing country
cán cân thương mại	trade balance
cán cân	balance
hàng hóa	goods|commodity|merchandise|cargo
hàng tiêu dùng	consumer goods
hàng xuất khẩu	exports|export goods
hàng nhập khẩu	imports|imported goods
hàng Việt Nam	Vietnamese goods|Vietnamese products
hàng tồn kho	inventory|stock
mặt hàng	item|product|commodity
sản phẩm	product
sản lượng	output|production|yield
xuất xứ	origin
quy tắc xuất xứ	rules of origin
thương hiệu	brand|trademark
thương hiệu quốc gia	national brand
bán lẻ	retail
bán buôn	wholesale
bán sỉ	wholesale
nhà bán lẻ	retailer
nhà phân phối	distributor
nhà cung cấp	supplier|provider
đại lý	agent|dealer|agency
cửa hàng tiện lợi	convenience store
sức mua	purchasing power
mua hàng	shop|purchase|buy goods
mua bán	trade|buy and sell|trading
doanh nghiệp	enterprise|business|company|firm
doanh nghiệp nhà nước	state-owned enterprise|SOE|state-owned enterprises
doanh nghiệp tư nhân	private enterprise|private company
doanh nghiệp nhỏ và vừa	small and medium-sized enterprises|SMEs
doanh nghiệp vừa và nhỏ	small and medium-sized enterprises|SMEs
doanh nghiệp nước ngoài	foreign enterprise|foreign companies
doanh nghiệp có vốn đầu tư nước ngoài	foreign-invested enterprise|FDI enterprises
doanh nghiệp khởi nghiệp	start-up|startup
cộng đồng doanh nghiệp	business community
công ty	company|firm|corporation
công ty con	subsidiary
công ty mẹ	parent company
công ty cổ phần	joint stock company|JSC
công ty trách nhiệm hữu hạn	limited liability company|Co., Ltd
công ty tư nhân	private company
công ty đa quốc gia	multinational company|multinational corporation
tổng công ty	corporation
tập đoàn	group|corporation|conglomerate
tập đoàn kinh tế	economic group
hãng	firm|company|manufacturer
liên doanh	joint venture
hợp tác xã	cooperative
tổ hợp tác	cooperative group
hộ kinh doanh	household business|business household
kinh doanh	business|trade
sản xuất kinh doanh	production and business
sản xuất	produce|production|manufacture|manufacturing
hội đồng quản trị	board of directors
ban giám đốc	board of directors|board of management
chủ tịch hội đồng quản trị	chairman of the board|board chairman
quản trị	governance|management|administration
quản trị doanh nghiệp	corporate governance
kiểm toán	audit
báo cáo tài chính	financial statement|financial report
quý I	first quarter|Q1
quý II	second quarter|Q2
quý III	third quarter|Q3
quý IV	fourth quarter|Q4
quý đầu	first quarter
năm tài chính	fiscal year
năm tài khóa	fiscal year
tài khóa	fiscal
chính sách tài khóa	fiscal policy
chính sách tiền tệ	monetary policy
thắt chặt	tighten
nới lỏng	loosen|ease|relax
siết chặt	tighten
nới lỏng tiền tệ	monetary easing
thắt lưng buộc bụng	austerity|tighten belts
tái cơ cấu	restructure|restructuring
tư nhân hóa	privatise|privatisation|privatization
quốc hữu hóa	nationalise|nationalisation
mua bán và sáp nhập	mergers and acquisitions|M&A
thâu tóm	acquire|take over
thoái vốn	divest|divestment
góp vốn	contribute capital|capital contribution
huy động	mobilise|mobilize|raise
huy động vốn	raise capital|capital mobilisation
tài trợ	sponsor|fund|finance|sponsorship
nhà tài trợ vàng	gold sponsor
quyên góp	donate|raise funds|donation
tài sản	asset|property|assets
tài sản đảm bảo	collateral
tài sản công	public assets
bất động sản	real estate|property
bảo hiểm	insurance
công ty bảo hiểm	insurance company|insurer
bảo hiểm nhân thọ	life insurance
dịch vụ	service|services
dịch vụ công	public service|public services
dịch vụ công trực tuyến	online public services
ngành	sector|industry|branch
lĩnh vực	field|sector|area
ngành nghề	industry|occupation|trade
khu vực kinh tế	economic sector|economic region
khu vực tư nhân	private sector
khu vực công	public sector
khu kinh tế	economic zone
khu công nghiệp	industrial park|industrial zone
khu chế xuất	export processing zone
khu công nghệ cao	hi-tech park|high-tech park
cụm công nghiệp	industrial cluster
đặc khu kinh tế	special economic zone
đặc khu	special zone|special administrative region
vùng kinh tế trọng điểm	key economic region|key economic zone
vùng kinh tế	economic region|economic zone
trọng điểm	key|focal point
trung tâm tài chính	financial centre|financial center|financial hub
trung tâm tài chính quốc tế	international financial centre
tiềm lực	potential|strength
sức cạnh tranh	competitiveness
năng lực cạnh tranh	competitiveness
khả năng cạnh tranh	competitiveness
năng suất	productivity|yield
năng suất lao động	labour productivity|labor productivity
hiệu suất	performance|efficiency
công suất	capacity|output
chuyển dịch	shift|restructuring
chuyển dịch cơ cấu kinh tế	economic restructuring
tỷ trọng	proportion|share
tốc độ tăng	growth rate
đóng góp vào	contribute to
vượt kế hoạch	exceed the plan
chỉ tiêu	target|quota|criteria
hạn ngạch	quota
dự báo	forecast|predict
dự toán	estimate|budget
quyết toán	settlement|final settlement
kế toán trưởng	chief accountant
kinh tế gia	economist
hội chợ	fair|trade fair
triển lãm	exhibition|exhibit
hội chợ triển lãm	trade fair|exhibition
gian hàng	booth|stall|pavilion
nhượng quyền	franchise
bán đấu giá	auction|auction off
tiêu chuẩn	standard|standards
tiêu chí	criterion|criteria
quy chuẩn	standard|regulation
chất lượng cao	high quality|high-quality
nguồn thu	revenue|source of income
nguồn thu nhập	source of income
thu nhập cao	high income|high-income
thu nhập thấp	low income|low-income
bẫy thu nhập trung bình	middle-income trap
giảm nghèo	poverty reduction
xóa đói giảm nghèo	poverty reduction|hunger eradication and poverty reduction
thoát nghèo	escape poverty|escape from poverty
vượt nghèo	overcome poverty
khánh kiệt	exhausted|bankrupt
đầu cơ	speculate|speculation
bong bóng	bubble|balloon
đa cấp	multi-level
bán hàng đa cấp	multi-level marketing
kê khai	declare|declaration
kê khai tài sản	asset declaration
thất thoát	loss|losses
tháo gỡ khó khăn	remove difficulties|remove obstacles
vướng mắc	obstacle|problem|difficulty|problems
khó khăn vướng mắc	difficulties and obstacles
điểm nghẽn	bottleneck|bottlenecks
nút thắt	bottleneck
đột phá	breakthrough
động lực	driving force|motivation|momentum
động lực tăng trưởng	growth driver|growth engine
đòn bẩy	leverage|lever
đà	momentum
đà tăng	upward momentum|gains|rally
đà tăng trưởng	growth momentum
chạm đáy	bottom out|hit bottom
mức thấp nhất	lowest level|low|record low
mức cao nhất	highest level|high
mức kỷ lục	record level|record high|record
mức cao kỷ lục	record high
kỷ lục	record
đất đá	soil and rocks|rocks
đá vôi	limestone
đá quý	gemstone|gem
ngọc	gem|jade
ngọc trai	pearl
cẩm thạch	marble
hổ phách	amber
kho báu	treasure
vàng bạc	gold and silver
châu báu	jewels|treasure
của cải	wealth|possessions
gia sản	family fortune
gia tài	fortune|inheritance
tài lộc	fortune
khối tài sản	fortune|assets
giá trị tài sản	asset value
tài sản cá nhân	personal assets|personal property
tài phiệt	tycoon|oligarch
trùm	boss|baron|tycoon
`;
