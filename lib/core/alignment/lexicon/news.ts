/** Words of headlines and features that belong to no one subject. */
export const news = `
khu	area|zone|quarter
lớp trẻ	young generation
thể	form|body
lòng	heart|bowels
tấm lòng	heart|kindness
số đông	majority
số ít	minority|few
một phía	one-sided|unilateral
đơn phương	unilateral|unilaterally
song song	parallel|in parallel
ngược	reverse|opposite
ngang qua	across
tiến trình	process
tiến sát	approach
áp đảo	overwhelming|dominate
áp sát	close in|approach
chứa	contain|hold
chứa đựng	contain
bao trùm	cover|encompass
bao gồm cả	including
dẫn chương trình	host|present
cung đường	route|stretch of road
hoài bão	ambition|aspiration
động thái	move|action
bước đột phá	breakthrough
bước tiến	step forward|progress|advance
bước ngoặt lịch sử	historic turning point
dấu mốc	milestone
mốc	milestone|mark
cột mốc quan trọng	important milestone
mốc lịch sử	historical milestone
thời cơ	opportunity
vận hội	opportunity|games
vận mệnh	destiny|fate
tính mạng	life|lives
mạng sống	life
sinh mạng	life|lives
mạo hiểm	risk|adventure|risky
phiêu lưu	adventure
nguy hại	harmful
hiểm họa	danger|peril
hiểm nguy	danger
tai họa	disaster
tai tiếng	scandal|notorious
khét tiếng	notorious
đình đám	famous|high-profile
ăn khách	popular|hit
được ưa chuộng	popular|favoured
ưa chuộng	favour|popular|favourite
ưa thích	favourite|prefer
thịnh hành	popular|prevalent
đắt khách	well-attended|popular
thu hút sự chú ý	attract attention|draw attention
thu hút sự quan tâm	attract interest|draw attention
tâm điểm	focus|centre|centre of attention
trọng tâm	focus|focal|centre
trọng đại	great|important
trọng trách	responsibility
trọng tải	tonnage|load
tầm quan trọng	importance|significance
tầm vóc	stature
tầm cỡ	stature|calibre
tầm ảnh hưởng	influence
tầm xa	long-range|range
tầm trung	medium-range|mid-range
tầm ngắn	short-range
tầm cao mới	new height|new heights
tầm cao	height
đỉnh cao	peak|height|pinnacle
đỉnh điểm	peak|climax
cao trào	climax
thoái trào	decline
suy yếu	weaken|weakened
suy tàn	decline
tan rã	disintegrate|dissolve|collapse
tan vỡ	break up|broken
giải tán	dissolve|disband|disperse
giải thể	dissolve|disband|dissolution
hợp nhất	merge|consolidate|unify
sát nhập	merge|merger
kết nạp	admit|admission
gia nhập	join|accession|accede
khai trừ	expel
chuyển biến	change|transformation
chuyển biến tích cực	positive change|positive changes
biến động	fluctuation|fluctuate|volatility|change
biến cố	event|incident|upheaval
dao động	fluctuate|range|vary
tăng giảm	fluctuate|rise and fall
đi lên	go up|rise
đi xuống	go down|decline
nhích	edge|inch
nhích lên	edge up
leo dốc	climb
lao dốc	plunge|plummet|tumble
lao xuống	plunge|crash
lao vào	rush into|crash into
lao ra	rush out
xông vào	storm|burst into
ập vào	burst into|hit
ập đến	hit|strike
tràn vào	pour into|overrun
tràn ngập	flood|full of|overwhelm
tràn lan	rampant|widespread
hoành hành	ravage|rage|rampant
bủa vây	surround
vây	surround|fin
vây bắt	round up
quây	surround
giam	imprison|detain
nhốt	lock up|confine
giải tỏa	clear|relieve|relocate
tắc nghẽn	congestion|blocked|bottleneck
nghẽn	blocked|congested
thông	clear|pine
thông thoáng	open|clear
thông hành	passage
băng qua	cross|go across
vượt biển	cross the sea
vượt biên	cross the border illegally
trái chiều	opposite|conflicting|mixed
ý kiến trái chiều	conflicting opinions|mixed opinions
phản cảm	offensive
phản hồi	feedback|respond|reply
hồi âm	reply|response
hồi đáp	reply|respond
hồi sinh	revive|revival
hồi tưởng	recall
hồi kết	end|conclusion
kết cục	outcome|end|ending
kết thúc có hậu	happy ending
hậu	after|post|queen
hậu trường	backstage|behind the scenes
hậu Covid	post-Covid
bất động	motionless
bất lực	powerless|helpless
bất cập	inadequacy|shortcoming|inadequacies
bất đồng	disagreement|disagree|differences
bất đồng chính kiến	dissident|political dissent
bất mãn	discontent|dissatisfied
bất bình	discontent|indignation|outrage
bất tử	immortal
bất khả kháng	force majeure
bất khả xâm phạm	inviolable
bất thành	unsuccessful|fail
bất tận	endless
bất đắc dĩ	reluctantly
thiếu sót	shortcoming|omission
tồn đọng	backlog|outstanding
tồn kho	inventory|stock
tồn dư	residue
ứ đọng	stagnant|backlog
trì trệ	stagnation|stagnant|sluggish
đình trệ	stall|stagnate|stagnation
tê liệt	paralysed|paralyzed|paralyse
ngưng trệ	stagnate|halt
chững lại	slow down|level off
chậm lại	slow|slow down
đóng băng	freeze|frozen
khởi sắc	improve|pick up|brighten
phục sinh	resurrection|revive
sôi sục	boiling|seething
sục sôi	boiling
nóng bỏng	hot|burning
nóng lên	heat up|warm up
nguội	cool|cold
lắng xuống	calm down|subside
lắng đọng	settle
êm đềm	calm|peaceful
êm ả	calm|quiet
dịu	ease|soft
xoa dịu	soothe|ease|appease
làm dịu	ease|soothe
vơi	lessen
vơi bớt	ease|lessen
lừng lẫy	resounding|famous
lẫy lừng	famous
rực rỡ	brilliant|bright|splendid
huy hoàng	splendid|glorious
chói lọi	brilliant
rạng rỡ	radiant
tươi đẹp	beautiful
thơ mộng	poetic|romantic
lãng mạn	romantic
hữu tình	charming
nên thơ	poetic
hoang sơ	pristine|wild
nguyên sơ	pristine
trù phú	prosperous|fertile
màu mỡ	fertile
cằn cỗi	barren
bạt ngàn	vast
bát ngát	vast|immense
mênh mông	immense|vast
bao la	immense|vast
vô vàn	countless
muôn	ten thousand|all
muôn vàn	countless
muôn đời	forever
ngàn đời	forever|thousands of years
đời đời	eternal|forever
ngàn năm	thousand years
trường tồn	long-lasting|everlasting
bất diệt	immortal|everlasting
trường thọ	longevity
hưởng thọ	die at the age of|lived to
hưởng dương	die at the age of
thọ	live to|longevity
an nghỉ	rest in peace
yên nghỉ	rest in peace
vĩnh biệt	farewell
tiễn đưa	see off|send off
tiễn biệt	farewell
ra mắt sản phẩm	launch a product
ra mắt công chúng	be presented to the public
trình làng	unveil|launch
trình diện	present oneself|appear
trình	submit|present
đệ trình	submit
nộp	submit|pay
nộp đơn	apply|file
đơn	application|petition|single
đơn xin	application
đơn thư	petition|letters
đơn từ	petition
đơn vị sự nghiệp	public service unit
đơn vị tổ chức	organiser|organizing unit
đơn vị tài trợ	sponsor
sự nghiệp công lập	public service
phụ	auxiliary|minor|secondary
thứ yếu	secondary|minor
thứ cấp	secondary
sơ cấp	elementary|primary
sơ bộ	preliminary
ban đầu	initial|initially|original
bước đầu	initial|first step|initially
thoạt đầu	at first|initially
lúc đầu	at first|initially
thoạt tiên	at first
khởi thủy	original
nguyên thủy	primitive|original
giới hạn tốc độ	speed limit
nguyên tắc cơ bản	basic principle|fundamental principle
nguyên trạng	status quo
hiện trạng	current status|status quo|current state
hiện thân	embodiment|incarnation
hiện diện	presence|present
nền	background|foundation|ground
nền hòa bình	peace
nền móng vững chắc	solid foundation
nền nông nghiệp	agriculture
nền công nghiệp	industry
nền độc lập	independence
nền tảng vững chắc	solid foundation|firm foundation
nền tảng cho	foundation for
nền nếp	discipline|order
mặn mà	keen|interested
hào hứng với	excited about
nô nức	eagerly|flock
tấp nập	bustling|busy
bận	busy
bận rộn	busy
rảnh rỗi	free|idle
nhàn rỗi	idle
thong thả	leisurely
vội	hurry|hasty
vội vàng	hurried|hasty
vội vã	in a hurry|hastily
hối hả	hurried|rush
gấp rút	urgent|urgently|rush
ráo riết	intensively|actively
tức tốc	immediately|at once
tức thì	instant|immediately
tức thời	immediate|instant
chớp nhoáng	lightning|quick
chốc lát	moment
trong nháy mắt	in the blink of an eye
thoáng qua	fleeting|passing
nhất thời	temporary|momentary
nhất định sẽ	will certainly
nhất loạt	uniformly
đặc cách	specially|exceptionally
đặc thù	specific|particular|special
đặc quyền	privilege
đặc sắc văn hóa	cultural features
đặc tả	close-up
đặc khu hành chính	special administrative region
riêng lẻ	individual|separate|private
lẻ	odd|retail
lẻ tẻ	sporadic|scattered
rải rác	scattered|sporadic
thưa thớt	sparse
chi chít	dense
nhan nhản	everywhere
đầy rẫy	full of|rife
ngổn ngang	scattered|in disarray
bừa bãi	indiscriminate|littered
tùy tiện	arbitrary|arbitrarily
độc đoán	arbitrary|dictatorial
chuyên chế	autocratic|tyranny
chuyên chính	dictatorship
áp bức	oppression|oppress
bạo chúa	tyrant
bạo quyền	tyranny
giam cầm	imprison|imprisonment
lưu đày	exile
đày	exile|banish
tù đày	imprisonment
phóng thích	release|free
trả tự do	release|free|set free
tự do hóa	liberalise|liberalisation
tự do thương mại	free trade
tự túc	self-sufficient|self-sufficiency
tự cung tự cấp	self-sufficient|self-sufficiency
tự lực	self-reliance|self-reliant
tự lực cánh sinh	self-reliance
tự lực, tự cường	self-reliance and self-strengthening
tự cường	self-reliance|self-strengthening
tự trọng	self-respect
tự giác	self-conscious|voluntarily
tự học	self-study
tự sát hàng loạt	mass suicide
tự phong	self-proclaimed
tự xưng	self-proclaimed|self-styled
tự nhận	claim to be|call oneself
tự hỏi	wonder
tự do cá nhân	personal freedom
xưng	call oneself|claim
mạo danh	impersonate|impersonation
giả danh	impersonate|pose as
giả vờ	pretend
giả định	assumption|assume
giả thiết	hypothesis
giả tạo	artificial|fake
nhân danh	in the name of
danh nghĩa	nominal|in the name of
danh mục	list|category|portfolio
danh nhân	famous person|celebrity
danh nhân văn hóa	cultural celebrity|great cultural figure
danh lợi	fame and fortune
danh giá	prestigious
quý khách	customers|guests
quý vị	ladies and gentlemen|you
thượng khách	distinguished guest
khách mời	guest|guests|invitee
vị khách	guest|visitor
vị trí địa lý	geographical location
vị trí chiến lược	strategic location|strategic position
ông trùm	tycoon|boss|kingpin
đại gia	tycoon|rich man
tay chơi	player
tay nghề	skill|skills
tay trắng	empty-handed
bắt tay	shake hands|handshake
bắt tay vào	start|set about
bắt tay với	join hands with|shake hands with
nắm tay	hold hands
vẫy tay	wave
vỗ tay	applaud|clap
tràng pháo tay	applause|round of applause
giơ tay	raise hands
ra tay	act|take action
chân dung	portrait
bức chân dung	portrait
hình tượng	image|figure
hình dung	imagine|visualise
hình bóng	figure|silhouette
bóng dáng	figure|shadow
dáng	shape|figure
vóc dáng	figure|physique
kiểu dáng	design|style
mẫu mã	design|model
mẫu vật	specimen|sample
mẫu xe	car model|model
mẫu người	type of person
mô phỏng	simulate|simulation
mô hình kinh tế	economic model
mô hình điểm	pilot model
thí điểm	pilot
làm thí điểm	pilot
nhân rộng	replicate|expand|multiply
nhân đôi	double
nhân lên	multiply
nhân viên cứu trợ	aid workers|relief workers
nhân tố con người	human factor
nhân khẩu	people|household members
nhân chứng sống	living witness
nhân chứng lịch sử	historical witness
`;
