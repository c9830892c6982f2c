/** Sports, matches, tournaments, medals. */
export const sport = `
thể thao	sport|sports
thể dục	gymnastics|exercise|physical education
thể dục thể thao	sports|physical training and sports
thể dục dụng cụ	gymnastics
môn thể thao	sport
thể lực	fitness|physical strength
thể chất	physical
vận động viên	athlete|athletes
tuyển thủ	player|national player
cầu thủ	player|footballer|football player
danh thủ	star player
đội trưởng	captain
đội phó	vice captain
huấn luyện viên	coach|manager
huấn luyện viên trưởng	head coach
trợ lý huấn luyện viên	assistant coach
trợ lý	assistant
trọng tài	referee|umpire|arbitration
trợ lý trọng tài	assistant referee
thủ môn	goalkeeper
thủ thành	goalkeeper
hậu vệ	defender
trung vệ	centre-back|central defender
tiền vệ	midfielder
tiền đạo	striker|forward
chân sút	striker|scorer
cầu thủ dự bị	substitute
dự bị	reserve|substitute
đội bóng	team|football team
đội tuyển	national team|team|squad
đội tuyển quốc gia	national team
đội tuyển Việt Nam	Vietnamese team|Vietnam national team|Vietnam
tuyển Việt Nam	Vietnam|Vietnamese team
đội tuyển bóng đá	football team
đội tuyển bóng đá quốc gia	national football team
đội tuyển nữ	women's team
đội nhà	home team
đội khách	away team|visitors
câu lạc bộ	club
bóng đá	football|soccer
bóng đá nam	men's football
bóng đá nữ	women's football
bóng đá trẻ	youth football
nền bóng đá	football
bóng chuyền	volleyball
bóng chuyền nữ	women's volleyball
bóng rổ	basketball
bóng bàn	table tennis
bóng chày	baseball
bóng ném	handball
bóng bầu dục	rugby|American football
bóng nước	water polo
cầu lông	badminton
quần vợt	tennis
tennis	tennis
gôn	golf
golf	golf
khúc côn cầu	hockey
cờ vua	chess
cờ tướng	Chinese chess|xiangqi
điền kinh	athletics|track and field
chạy bộ	running|jogging
ma-ra-tông	marathon
marathon	marathon
nhảy cao	high jump
nhảy xa	long jump
nhảy sào	pole vault
ném lao	javelin
đẩy tạ	shot put
chạy tiếp sức	relay
bơi lội	swimming
bơi tự do	freestyle
bơi ếch	breaststroke
nhảy cầu	diving
đua	race|racing
đua xe	racing|race
đua xe đạp	cycling|cycling race
cua rơ	cyclist
tay đua	driver|racer|rider
đua thuyền	boat race|rowing|sailing
đua ngựa	horse racing
đua xe công thức 1	Formula One|Formula 1
công thức 1	Formula One|Formula 1
đấu kiếm	fencing
bắn súng	shooting
bắn cung	archery
xạ thủ	shooter|marksman
cử tạ	weightlifting
lực sĩ	weightlifter|athlete
đô vật	wrestler
đấu vật	wrestling
vật cổ điển	Greco-Roman wrestling
quyền anh	boxing
võ sĩ	boxer|fighter
võ thuật	martial art|martial arts
võ cổ truyền	traditional martial arts
judo	judo
karate	karate
taekwondo	taekwondo
wushu	wushu
trượt băng	ice skating|skating
trượt tuyết	skiing|ski
khúc côn cầu trên băng	ice hockey
tay vợt	tennis player|player|racket
kỳ thủ	chess player|player
đại kiện tướng	grandmaster
kiện tướng	master
bóng đá thế giới	world football
giải đấu	tournament|competition
giải vô địch	championship
giải vô địch thế giới	world championship|World Cup
giải vô địch quốc gia	national championship
giải vô địch bóng đá	football championship
giải vô địch bóng đá thế giới	World Cup
Giải vô địch bóng đá thế giới	FIFA World Cup|World Cup
giải vô địch bóng đá châu Âu	European Championship|Euro
Giải vô địch bóng đá châu Âu	European Championship|Euro
giải vô địch châu Á	Asian championship
giải bóng đá	football tournament
giải Ngoại hạng Anh	Premier League|English Premier League
Ngoại hạng Anh	Premier League|English Premier League
Cúp C1	Champions League
Cúp bóng đá châu Á	Asian Cup
Cúp châu Á	Asian Cup
Cúp thế giới	World Cup
cúp	cup|trophy
Cúp Quốc gia	National Cup
cúp vàng	gold cup|trophy
chức vô địch	championship|title
vô địch	champion|champions|championship|title
nhà vô địch	champion
đương kim vô địch	defending champion|reigning champion
á quân	runner-up|runners-up
quán quân	champion|winner
ngôi vô địch	title|championship
đăng quang	crowned|win the title
danh hiệu vô địch	title
kỳ World Cup	World Cup
Thế vận hội	Olympics|Olympic Games
thế vận hội	Olympics|Olympic Games
Thế vận hội Mùa hè	Summer Olympics
Thế vận hội Mùa đông	Winter Olympics
Thế vận hội mùa Đông	Winter Olympics
Ủy ban Olympic	Olympic Committee
Ủy ban Olympic Quốc tế	International Olympic Committee|IOC
Paralympic	Paralympic|Paralympics
Đại hội Thể thao Đông Nam Á	Southeast Asian Games|SEA Games
Đại hội thể thao Đông Nam Á	Southeast Asian Games|SEA Games
Đại hội Thể thao châu Á	Asian Games|ASIAD
Á vận hội	Asian Games
đại hội thể thao	games|sports festival
đoàn thể thao	sports delegation
Liên đoàn Bóng đá	Football Federation
Liên đoàn Bóng đá Việt Nam	Vietnam Football Federation|VFF
Liên đoàn Bóng đá Thế giới	FIFA
Liên đoàn bóng đá thế giới	FIFA
Liên đoàn Bóng đá châu Á	Asian Football Confederation|AFC
Liên đoàn bóng đá châu Âu	UEFA
Hiệp hội Bóng đá	Football Association
sân vận động	stadium
Sân vận động	Stadium
sân Mỹ Đình	My Dinh Stadium
sân cỏ	pitch
sân nhà	home|home ground|at home
sân khách	away
nhà thi đấu	gymnasium|sports hall|arena
khán đài	stand|stands
cổ động viên	supporter|fan|fans
người hâm mộ bóng đá	football fans
cổ vũ	cheer|support|encourage
trận đấu	match|game
trận chung kết	final|final match
chung kết	final|finals
bán kết	semi-final|semifinal|semi-finals
trận bán kết	semi-final
tứ kết	quarter-final|quarterfinal|quarter-finals
trận tứ kết	quarter-final
vòng loại	qualifying round|qualifier|qualifying|qualifiers
vòng bảng	group stage
vòng đấu	round
vòng 1/8	round of 16
vòng đấu loại trực tiếp	knockout stage|knockout round
vòng chung kết	finals|final round
vòng trong	next round
loại trực tiếp	knockout
bảng đấu	group
bảng A	Group A
bảng B	Group B
bảng C	Group C
bảng D	Group D
bốc thăm	draw
lễ bốc thăm	draw|draw ceremony
lượt đi	first leg
lượt về	second leg
hiệp	half|round
hiệp một	first half
hiệp 1	first half
hiệp hai	second half
hiệp 2	second half
hiệp phụ	extra time
phút bù giờ	stoppage time|injury time
bù giờ	stoppage time|injury time
giao hữu	friendly
trận giao hữu	friendly|friendly match
thi đấu	compete|play|competition
tranh tài	compete|competition
tranh tài tại	compete at
ra sân	take the field|play
xuất quân	send-off|kick off
đối đầu	face|confront|confrontation|face off
tỷ số	score
tỉ số	score
bàn thắng	goal
ghi bàn	score|goal
bàn gỡ	equaliser
gỡ hòa	equalise|level
mở tỷ số	open the scoring
lập công	score
cú đúp	brace|double
cú hat-trick	hat-trick
kiến tạo	assist|create|tectonic
sút	shoot|shot
cú sút	shot
dứt điểm	finish|shot
đá phạt	free kick
phạt góc	corner|corner kick
phạt đền	penalty
luân lưu	penalty shootout
luân lưu 11m	penalty shootout
đá luân lưu	penalty shootout
sút luân lưu	penalty shootout
phản lưới nhà	own goal
việt vị	offside
phạm lỗi	foul
thẻ đỏ	red card
truất quyền thi đấu	send off|sent off|disqualify
chuyền	pass
đường chuyền	pass
cầm bóng	possession
khung thành	goal
xà ngang	crossbar
cột dọc	post
thắng đậm	big win|thrash
thắng áp đảo	overwhelming victory|landslide
thất bại nặng nề	heavy defeat
hòa	draw|tie|peace
trận hòa	draw
bị loại	eliminated|knocked out
vào chung kết	reach the final
vé vào chung kết	place in the final
đi tiếp	advance|progress
giành vé	qualify|earn a ticket
giành quyền	qualify|win the right
thăng hạng	promotion|promoted
xuống hạng	relegation|relegated
mùa giải	season
mùa bóng	season
chuyển nhượng	transfer
kỳ chuyển nhượng	transfer window
huy chương vàng	gold medal|gold
huy chương bạc	silver medal|silver
huy chương đồng	bronze medal|bronze
tấm huy chương	medal
đoạt huy chương	win a medal
đoạt	win|won
đoạt giải	win a prize
giành huy chương	win a medal
bảng tổng sắp huy chương	medal tally|medal table
bục vinh quang	podium
kỷ lục thế giới	world record
lập kỷ lục	set a record
phá kỷ lục	break the record|broke the record
kỷ lục gia	record holder
quả bóng vàng	Golden Ball|Ballon d'Or
Quả bóng vàng	Golden Ball|Ballon d'Or
chiếc giày vàng	Golden Boot
vua phá lưới	top scorer
cầu thủ xuất sắc nhất	best player|player of the tournament
quả bóng	ball
trái bóng	ball
vợt	racket|racquet
khởi động trước trận	warm-up
tập luyện	train|practise|training
luyện tập	practise|practice|train
tập	practise|practice|episode|volume
buổi tập	training session
hạng nhất	first division|first class
hạng nhì	second place|second class
vị trí thứ nhất	first place
ngôi đầu	top spot|top
ngôi nhì	second place
đầu bảng	top of the group|top
nhất bảng	group winners|top of the group
nhì bảng	group runners-up|second in the group
cuối bảng	bottom of the table
phong độ	form
chấn thương đầu gối	knee injury
doping	doping
chất kích thích	stimulant
nội dung thi đấu	event
nội dung đơn nam	men's singles
đơn nam	men's singles
đơn nữ	women's singles
đôi nam	men's doubles
đôi nữ	women's doubles
đôi nam nữ	mixed doubles
khai mạc	open|opening
lễ khai mạc	opening ceremony
bế mạc	close|closing|conclude
lễ bế mạc	closing ceremony
ngọn đuốc	torch
rước đuốc	torch relay
đăng quang ngôi vô địch	win the championship
hạt giống số một	top seed
`;
