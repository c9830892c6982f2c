/** Computing, the internet, telecommunications and space. */
export const technology = `
công nghệ	technology|technological|tech
công nghệ thông tin	information technology|IT
công nghệ cao	hi-tech|high-tech|high technology
công nghệ số	digital technology
công nghệ mới	new technology
công nghệ sinh học	biotechnology
công nghệ nano	nanotechnology
công nghệ tài chính	fintech|financial technology
công nghệ lõi	core technology
chuyển giao công nghệ	technology transfer
chuyển đổi số	digital transformation
số hóa	digitise|digitalise|digitisation|digitization
kỹ thuật số	digital
kỷ nguyên số	digital era|digital age
chính phủ điện tử	e-government
chính phủ số	digital government
xã hội số	digital society
công dân số	digital citizen
hạ tầng số	digital infrastructure
nền tảng	platform|foundation|base
nền tảng số	digital platform|digital platforms
cách mạng công nghiệp	industrial revolution
cách mạng công nghiệp 4.0	Industry 4.0|Fourth Industrial Revolution
đổi mới sáng tạo	innovation
trung tâm đổi mới sáng tạo	innovation centre|innovation center
hệ sinh thái khởi nghiệp	startup ecosystem
trí tuệ nhân tạo	artificial intelligence|AI
trí tuệ	intelligence|intellectual|wisdom
học máy	machine learning
học sâu	deep learning
mô hình ngôn ngữ lớn	large language model
thuật toán	algorithm
dữ liệu lớn	big data
cơ sở dữ liệu	database
cơ sở dữ liệu quốc gia	national database
trung tâm dữ liệu	data centre|data center
điện toán đám mây	cloud computing
đám mây	cloud
chuỗi khối	blockchain
vạn vật kết nối	Internet of Things
thực tế ảo	virtual reality
rô bốt	robot
robot	robot
người máy	robot
tự động hóa quy trình	process automation
in 3D	3D printing
máy tính	computer
máy vi tính	computer
máy tính xách tay	laptop
máy tính bảng	tablet|tablet computer
máy tính cá nhân	personal computer
siêu máy tính	supercomputer
máy chủ	server
máy in	printer
máy quét	scanner
màn hình	screen|monitor|display
bàn phím	keyboard
bộ nhớ	memory
ổ cứng	hard drive
bộ xử lý	processor
bo mạch	circuit board
cảm biến	sensor
thiết bị di động	mobile device|mobile devices
thiết bị điện tử	electronic device|electronic devices
điện thoại di động	mobile phone|cell phone
điện thoại thông minh	smartphone
điện thoại thông minh mới	new smartphone
thuê bao	subscriber|subscription
viễn thông	telecommunications|telecom
mạng viễn thông	telecommunications network
mạng di động	mobile network
mạng	network|life
mạng internet	internet
internet	internet
Internet	Internet
mạng xã hội	social network|social media|social networks
truyền thông xã hội	social media
trang mạng xã hội	social network|social networking site
trang mạng	website
trang chủ	homepage|home page
trang thông tin điện tử	website|web portal
cổng thông tin điện tử	portal|web portal
cổng dịch vụ công	public service portal
Cổng Dịch vụ công quốc gia	National Public Service Portal
trình duyệt	browser
công cụ tìm kiếm	search engine
thư điện tử	email|e-mail
email	email
tên miền	domain name
đường truyền	transmission line|connection
băng thông	bandwidth
băng thông rộng	broadband
cáp quang	fibre optic cable|optical cable|fiber optic
cáp quang biển	undersea cable|submarine cable
sóng	wave|signal
không dây	wireless
phủ sóng	coverage|cover
tải	load|download
tải về	download
tải xuống	download
tải lên	upload
truy cập	access|visit
đăng nhập	log in|login
mật khẩu	password
người sử dụng	user|users
nhà phát triển	developer
lập trình	programming|program
lập trình viên	programmer|developer
ngôn ngữ lập trình	programming language
mã	code
mã nguồn	source code
mã nguồn mở	open source
mã độc	malware|malicious code
mã hóa	encrypt|encryption|code
mã QR	QR code
phần mềm độc hại	malware|malicious software
hệ điều hành	operating system
ứng dụng di động	mobile application|mobile app
cập nhật	update
phiên bản	version|edition
giao diện	interface
trò chơi điện tử	video game|electronic game
trò chơi điện tử trực tuyến	online game
an ninh mạng	cybersecurity|cyber security|network security
an toàn thông tin	information security
an toàn thông tin mạng	cyber information security
tấn công mạng	cyber attack|cyberattack
không gian mạng	cyberspace
tin tặc	hacker|hackers
lỗ hổng	vulnerability|loophole|gap
rò rỉ	leak
rò rỉ dữ liệu	data leak
dữ liệu cá nhân	personal data
thông tin cá nhân	personal information
bảo mật	security|confidential
chữ ký số	digital signature
định danh điện tử	electronic identification
xác thực	authenticate|authentication|verify
sinh trắc học	biometric|biometrics
tự động lái	autopilot
điều khiển từ xa	remote control
video	video
băng hình	video|video tape
phát trực tiếp	live stream|livestream|broadcast live
truyền hình trực tiếp	live television|broadcast live
kênh truyền hình	television channel|TV channel
báo điện tử	online newspaper|e-newspaper
báo mạng	online newspaper
sách điện tử	e-book
blog	blog
người viết blog	blogger
Facebook	Facebook
mạng xã hội Facebook	Facebook
Google	Google
Apple	Apple
Microsoft	Microsoft
không gian	space
ngoài không gian	in outer space
khoảng không vũ trụ	outer space
khoảng không	outer space|void
hàng không vũ trụ	aerospace
công nghệ vũ trụ	space technology
cơ quan vũ trụ	space agency
Cơ quan Hàng không Vũ trụ	Aeronautics and Space Administration|space agency
Cơ quan Vũ trụ châu Âu	European Space Agency|ESA
thám hiểm	exploration|explore|expedition
thám hiểm không gian	space exploration
thám hiểm vũ trụ	space exploration
nhà thám hiểm	explorer
tàu vũ trụ	spacecraft|spaceship
phi thuyền	spacecraft|spaceship
tàu con thoi	space shuttle|shuttle
tàu đổ bộ	lander|landing craft
tàu thăm dò	probe
tàu thăm dò vũ trụ	space probe
xe tự hành	rover
trạm vũ trụ	space station
trạm không gian	space station
Trạm Vũ trụ Quốc tế	International Space Station|ISS
Trạm không gian Quốc tế	International Space Station|ISS
vệ tinh	satellite
vệ tinh nhân tạo	artificial satellite|satellite
quỹ đạo	orbit
quay quanh	orbit|revolve around
tên lửa đẩy	rocket|launch vehicle
tên lửa	rocket|missile
bệ phóng	launch pad|launcher
bãi phóng	launch site
phóng	launch
phóng thành công	successfully launch
vụ phóng	launch
sân bay vũ trụ	spaceport|cosmodrome
hệ mặt trời	solar system
Hệ Mặt Trời	Solar System
thiên hà	galaxy
Ngân Hà	Milky Way
dải Ngân Hà	Milky Way
lỗ đen	black hole
hố đen	black hole
sao chổi	comet
sao băng	meteor|shooting star
thiên thạch	meteorite|meteor
tiểu hành tinh	asteroid
hành tinh lùn	dwarf planet
ngoại hành tinh	exoplanet
sao Hỏa	Mars
Sao Hỏa	Mars
sao Kim	Venus
Sao Kim	Venus
sao Thủy	Mercury
Sao Thủy	Mercury
sao Mộc	Jupiter
Sao Mộc	Jupiter
sao Thổ	Saturn
Sao Thổ	Saturn
Sao Thiên Vương	Uranus
Sao Hải Vương	Neptune
Sao Diêm Vương	Pluto
Mặt Trời	Sun
Mặt Trăng	Moon
Trái Đất	Earth
Trái đất	Earth
Mặt trăng	Moon
Mặt trời	Sun
nhật thực	solar eclipse|eclipse
nguyệt thực	lunar eclipse|eclipse
siêu trăng	supermoon
khí quyển	atmosphere
bầu khí quyển	atmosphere
không trọng lực	zero gravity|weightlessness
năm ánh sáng	light year|light-year
tốc độ ánh sáng	speed of light
chòm sao	constellation
thiên văn	astronomy|astronomical
thiên văn học	astronomy
đài thiên văn	observatory
đài quan sát	observatory
sự sống ngoài trái đất	extraterrestrial life
người ngoài hành tinh	alien|aliens
vật thể bay không xác định	unidentified flying object|UFO
vật thể	object
tàu ngầm tự hành	autonomous submersible
tàu lặn	submersible
siêu âm	ultrasound|supersonic
siêu thanh	supersonic|hypersonic
tia laser	laser
laser	laser
tia cực tím	ultraviolet
tia X	X-ray
hồng ngoại	infrared
tần số	frequency
tần số vô tuyến	radio frequency
vô tuyến	radio|wireless
rađa	radar
radar	radar
ra đa	radar
định vị	positioning|locate
hệ thống định vị toàn cầu	Global Positioning System|GPS
nhiệt	heat|thermal
điện áp	voltage
dòng điện	electric current|current
mạch điện	circuit
ánh sáng xanh	blue light
`;
