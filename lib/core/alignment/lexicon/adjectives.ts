/** Qualities, and the adverbs English makes of them. */
export const adjectives = `
tốt	good|well
tốt hơn	better
tốt nhất	best
tốt đẹp	good|fine
tốt bụng	kind
xấu	bad|ugly
xấu đi	worsen|deteriorate
tồi tệ	bad|terrible
tệ	bad
tệ hơn	worse
tệ nhất	worst
kém	poor|less|weak
tuyệt	great|excellent
tuyệt vời	wonderful|great|excellent
tuyệt đối	absolute|absolutely
xuất sắc	excellent|outstanding
giỏi	good|excellent|skilled
khá hơn	better
to	big|large
lớn	big|large|great|major
lớn hơn	larger|bigger|greater
lớn nhất	largest|biggest|greatest
to lớn	great|huge
khổng lồ	giant|huge|enormous
nhỏ	small|little
nhỏ hơn	smaller
nhỏ nhất	smallest
nhỏ bé	small|tiny
bé	small|little|child
dài	long
dài hạn	long-term
ngắn	short
ngắn hạn	short-term
trung hạn	medium-term
cao	high|tall
cao hơn	higher|taller
cao nhất	highest|tallest|maximum
cao cấp	high-level|high-end|senior|luxury
thấp	low|short
thấp hơn	lower
thấp nhất	lowest
rộng	wide|broad|large
rộng rãi	widely|spacious|broad
rộng lớn	vast|extensive
hẹp	narrow
sâu	deep|insect
sâu rộng	extensive|deep and broad
sâu sắc	deep|profound|deeply
nông	shallow|agricultural
dày	thick
mỏng	thin
dày đặc	dense|thick
đặc	thick|dense
loãng	diluted|thin
nặng	heavy|serious|severe
nặng nề	heavy|severe|heavily
nhẹ	light|mild|slight
nhẹ nhàng	gentle|gently
mạnh	strong|strongly|powerful|sharply
mạnh mẽ	strong|strongly|powerful|vigorous
mạnh hơn	stronger
mạnh nhất	strongest
yếu	weak
yếu kém	weak|weakness
khỏe	healthy|well|strong
khỏe mạnh	healthy|strong
nhanh	fast|quick|quickly|rapid
nhanh chóng	quickly|rapidly|quick|rapid|soon
nhanh hơn	faster
nhanh nhất	fastest
chậm	slow|slowly|late
chậm trễ	delay|delayed|late
từ từ	slowly|gradually
dễ	easy|easily
dễ dàng	easy|easily
dễ chịu	pleasant
dễ thương	cute
dễ bị tổn thương	vulnerable
khó	difficult|hard
khó khăn	difficult|difficulty|hardship
khó chịu	uncomfortable|unpleasant
khó hiểu	hard to understand|confusing
đơn giản	simple|simply
phức tạp	complicated|complex
mới nhất	latest|newest
mới mẻ	new|fresh
cũ	old|former|used
cũ kỹ	old|outdated
cổ	ancient|old|neck
cổ xưa	ancient
cổ điển	classic|classical
cổ đại	ancient
lâu	long
lâu dài	long-term|long|lasting
lâu đời	long-standing|ancient|age-old
lâu năm	long-time|longtime|veteran
lạc hậu	backward|outdated
lỗi thời	outdated|obsolete
hiện đại	modern
hiện đại hóa	modernise|modernization
trẻ	young
trẻ hơn	younger
trẻ nhất	youngest
trẻ trung	youthful
già	old|elderly
lớn tuổi	older|elderly
lớn tuổi nhất	oldest
lâu đời nhất	oldest
đẹp	beautiful|nice|good-looking
đẹp trai	handsome
xinh đẹp	beautiful|pretty
xinh	pretty
sạch	clean
sạch sẽ	clean
bẩn	dirty
nóng	hot
nóng bức	hot|sweltering
lạnh	cold
lạnh giá	freezing|cold
mát	cool
mát mẻ	cool
ấm	warm
ấm áp	warm
ấm lên	warming
khô	dry
ướt	wet
ẩm	humid|damp
ẩm ướt	humid|wet
sáng	morning|bright
sáng sủa	bright
tối	evening|dark
tối tăm	dark|obscure
trong lành	fresh|pure
trong sạch	clean|pure
tươi	fresh
tươi sáng	bright
tươi mới	fresh
rõ	clear|clearly
rõ rệt	clear|marked|markedly
rõ nét	clear|clearly
mờ	blurred|dim
mơ hồ	vague|ambiguous
cứng	hard|stiff
cứng rắn	tough|firm|hardline
mềm	soft
mềm mại	soft
linh hoạt	flexible|flexibly|flexibility
chặt chẽ	close|tight|strict|closely
lỏng lẻo	loose|lax
sắc	sharp
nhọn	sharp|pointed
tròn	round
vuông	square
phẳng	flat
thẳng	straight|directly
cong	curved
nghiêng	tilted|lean
gồ ghề	rough
trơn	slippery|smooth
trơn trượt	slippery
rỗng	hollow|empty
trống	empty|drum|vacant
trống rỗng	empty
đầy	full
đầy đủ	full|complete|fully|adequate
chật	tight|narrow
chật hẹp	cramped|narrow
đông	crowded|east|winter
đông đúc	crowded
đông đảo	large number|numerous
vắng	absent|deserted|empty
vắng vẻ	deserted|quiet
yên tĩnh	quiet
yên bình	peaceful
yên tâm	assured|feel secure|rest assured
im lặng	silent|silence
ồn ào	noisy
sôi động	vibrant|bustling|exciting
sôi nổi	lively|enthusiastic
nhộn nhịp	bustling
giàu	rich|wealthy
giàu có	rich|wealthy
nghèo	poor
nghèo khó	poor|poverty
nghèo nàn	poor
đắt	expensive
đắt đỏ	expensive
rẻ	cheap
đắt giá	valuable|expensive
quý	precious|quarter|rare
quý giá	precious|valuable
quý hiếm	rare|precious
quý báu	precious|valuable
hiếm	rare
hiếm có	rare
hiếm gặp	rare|uncommon
phổ biến	popular|common|widespread|disseminate
thông thường	normal|usual|ordinary|usually
bình thường	normal|ordinary|normally
bất thường	unusual|abnormal|extraordinary
khác thường	unusual
đặc biệt	special|especially|particularly|particular
đặc sắc	unique|outstanding
độc đáo	unique|original
độc lập	independent|independence|independently
độc quyền	exclusive|monopoly
duy nhất	only|unique|sole
cá biệt	exceptional|individual
kỳ lạ	strange|odd
lạ	strange|unfamiliar
quen	familiar|used to
quen thuộc	familiar
thân	close|body
thân thiện	friendly
thân thiết	close
thân mật	intimate|cordial
thân yêu	beloved|dear
thân quen	familiar
xa	far|distant|remote
xa xôi	remote|faraway
xa lạ	strange|unfamiliar
gần gũi	close|intimate
gần nhất	nearest|latest|most recent
xa nhất	farthest
quan trọng	important|significant|key
quan trọng nhất	most important
trọng yếu	vital|key
then chốt	key|crucial
cốt lõi	core
cốt yếu	essential
thiết yếu	essential
thiết thực	practical
chủ chốt	key
chủ đạo	leading|dominant
chủ động	proactive|proactively|active
bị động	passive
thụ động	passive
tích cực	active|actively|positive
tiêu cực	negative|negativity
hiệu quả	effective|efficient|effectively|efficiency|effectiveness
hữu hiệu	effective
hữu ích	useful|helpful
có ích	useful
vô ích	useless
vô dụng	useless
có lợi	beneficial|favourable
có hại	harmful
có hiệu lực	take effect|effective|in force
thuận lợi	favourable|favorable|advantage|convenient
bất lợi	unfavourable|disadvantage|adverse
thuận tiện	convenient
tiện lợi	convenient
bất tiện	inconvenient
thành công	success|successful|succeed|successfully
thất bại	fail|failure|defeat
an toàn	safe|safety|secure
nguy hiểm	dangerous|danger
nguy cấp	critical|endangered
nguy kịch	critical|critical condition
nghiêm trọng	serious|severe|seriously|severely
nghiêm ngặt	strict|strictly
nghiêm túc	serious|seriously
nghiêm khắc	strict|severe
nghiêm minh	strict|strictly
nghiêm	strict
trầm trọng	serious|severe
khẩn cấp	urgent|emergency|urgently
khẩn trương	urgent|urgently|promptly
gấp	urgent|fold|times
cấp bách	urgent|pressing
cấp thiết	urgent|pressing
bức xúc	pressing|upset|frustrated
căng thẳng	tense|tension|stress
ác liệt	fierce
khốc liệt	fierce|fiercely
quyết liệt	fierce|drastic|resolute|drastically
gay gắt	harsh|intense|fierce
dữ dội	fierce|violent|intense
gay cấn	thrilling|tense
hòa bình	peace|peaceful
ổn định	stable|stability|stabilise
bất ổn	unstable|instability|unrest
vững	steady|firm
vững chắc	solid|firm|firmly
vững mạnh	strong
bền vững	sustainable|sustainability|sustainably
bền	durable
bền chặt	lasting|solid
lâu bền	lasting|durable
tạm thời	temporary|temporarily|provisional
tạm	temporary|temporarily
vĩnh viễn	permanent|permanently|forever
liên tục	continuous|continuously|constantly
liên tiếp	consecutive|in a row|successive
liên tỉnh	inter-provincial
đều	both|all|even|regular
đều đặn	regular|regularly|steadily
đồng đều	even|uniform
đồng bộ	synchronous|comprehensive|synchronised
đồng loạt	simultaneously|en masse
đồng nhất	homogeneous|uniform
toàn diện	comprehensive|comprehensively
toàn cầu	global|globally|worldwide
toàn quốc	nationwide|national
toàn dân	entire people|nationwide
toàn vẹn	integrity|intact
nguyên vẹn	intact
nguyên bản	original
gốc	original|root|origin
chung	common|general|joint|shared
chung cuộc	overall|final
riêng biệt	separate|distinct
riêng tư	private|privacy
công cộng	public
công khai	public|publicly|open|openly
công bằng	fair|equitable|justice|fairly
bất công	unfair|injustice
bình đẳng	equal|equality
bất bình đẳng	inequality|unequal
minh bạch	transparent|transparency
bí mật	secret|secretly
bí ẩn	mysterious|mystery
kín	closed|secret|private
cá nhân	individual|personal
tập thể	collective|group
tư nhân	private
quốc tế	international
quốc gia	national|nation|country
quốc nội	domestic
nội địa	domestic|inland
trong nước	domestic|in the country|domestically
ngoài nước	foreign|abroad|overseas
nước ngoài	foreign|abroad|overseas
ngoại	foreign|maternal
nội	inner|domestic|paternal
nội bộ	internal
địa phương	local|locality|localities
khu vực	area|region|regional|zone|sector
trung ương	central
trung tâm	centre|center|central
trung bình	average|medium
trung lập	neutral
trung thực	honest|truthful
chân thành	sincere|sincerely
chân thật	honest|truthful
chân chính	genuine|true
thật thà	honest
giả	fake|counterfeit|false
giả mạo	fake|forged|counterfeit
sai	wrong|false|incorrect
sai lầm	mistake|wrong|error
sai trái	wrong|wrongful
sai lệch	false|deviation|distorted
sai sót	error|mistake
đúng đắn	right|correct|sound
chính xác	exact|accurate|correct|exactly|precise
chính đáng	legitimate
chính thống	orthodox|official
chính yếu	main|principal
hợp lý	reasonable|rational
hợp pháp	legal|lawful|legitimate|legally
bất hợp pháp	illegal|illegally
bất hợp lý	unreasonable|irrational
vô lý	absurd|unreasonable
phi lý	irrational|absurd
phi pháp	illegal|unlawful
trái phép	illegal|illegally|unauthorised
trái pháp luật	illegal|unlawful
hợp lệ	valid
hợp thời	timely
tự do	free|freedom|liberty
tự nhiên	natural|nature
tự động	automatic|automatically|automated
tự nguyện	voluntary|voluntarily
tự phát	spontaneous
tự tin	confident|confidence
tự ý	arbitrarily|without permission
tự lập	self-reliant|independent
tự chủ	autonomy|autonomous|self-reliant
nhân tạo	artificial
thủ công	manual|handmade|by hand
trực tiếp	direct|directly|live
gián tiếp	indirect|indirectly
trực tuyến	online
trực thuộc	under|affiliated to
song phương	bilateral
đa phương	multilateral
đa dạng	diverse|various|diversity|diversify
đa dạng hóa	diversify|diversification
phong phú	rich|abundant|diverse
dồi dào	abundant|plentiful
khan hiếm	scarce|scarcity
thiếu hụt	shortage|deficit
đáng kể	significant|considerable|significantly|considerably
đáng chú ý	notable|noteworthy|remarkable|notably
đáng lo ngại	worrying|alarming
đáng tiếc	regrettable|unfortunately
đáng sợ	scary|terrible
đáng tin cậy	reliable|trustworthy
đáng giá	worth|valuable
đáng	worth|deserve
xứng đáng	worthy|deserve|deserving
nổi tiếng	famous|well-known|renowned
nổi bật	outstanding|prominent|striking|highlight
tiêu biểu	typical|representative|outstanding
điển hình	typical|exemplary
tiên tiến	advanced
tiên phong	pioneer|pioneering|vanguard
hàng đầu	leading|top|foremost
ưu tú	outstanding|elite
ưu tiên	priority|prioritise|prioritize
ưu đãi	preferential|incentive
đầu	head|early|first|beginning
cuối	end|late|last
giữa kỳ	mid-term
kế hoạch	plan|scheme
kinh hoàng	terrifying|horrific
kinh khủng	terrible|horrible
khủng khiếp	terrible|horrible
thảm khốc	catastrophic|devastating|tragic
thảm	carpet|tragic
bi thảm	tragic
đau	pain|hurt|ache
đau đớn	painful|pain
đau lòng	heartbreaking
đau buồn	grief|sad|sorrow
đau thương	painful|suffering
buồn bã	sad
cô đơn	lonely|alone
một mình	alone
hạnh phúc	happy|happiness
bất hạnh	unhappy|unfortunate
may mắn	lucky|luck|fortunate
không may	unfortunately|unlucky
xui xẻo	unlucky
vui vẻ	happy|cheerful
thú vị	interesting|exciting
buồn cười	funny
nhàm chán	boring
mệt	tired
mệt mỏi	tired|exhausted
kiệt sức	exhausted
đói	hungry|hunger
khát	thirsty
no	full
say	drunk
say rượu	drunk
tỉnh táo	alert|sober|awake
thông minh	smart|intelligent|clever
khôn ngoan	wise
ngu ngốc	stupid
ngốc	foolish|stupid
khéo léo	skilful|skillful
tài giỏi	talented
tài năng	talent|talented
tài tình	skilful|ingenious
lành nghề	skilled
thành thạo	proficient|fluent
chuyên nghiệp	professional|professionally
chuyên sâu	specialised|in-depth|intensive
chuyên môn	professional|expertise|specialised
chuyên	specialise|specialised
nghiệp dư	amateur
chăm chỉ	hardworking|hard
siêng năng	hardworking|diligent
lười	lazy
cần cù	industrious|hardworking
kiên trì	persistent|persevere
kiên quyết	resolute|resolutely|determined
kiên định	steadfast|consistent
kiên nhẫn	patient|patience
nhẫn nại	patient
dũng cảm	brave|bravely|courageous
anh dũng	heroic|valiant
can đảm	courageous|brave
hèn nhát	cowardly
tàn bạo	brutal|cruel
tàn ác	cruel
tàn nhẫn	cruel|ruthless
dã man	barbaric|savage|brutal
độc ác	cruel|evil
ác	evil|cruel
hung hăng	aggressive
hung dữ	fierce|aggressive
hiền lành	gentle
dịu dàng	gentle
nhân từ	benevolent
nhân hậu	kind-hearted|kind
nhiệt tình	enthusiastic|enthusiasm
nồng nhiệt	warm|warmly
nhiệt liệt	warmly
hào hứng	excited|enthusiastic
phấn khởi	excited|elated
bình tĩnh	calm|calmly
thận trọng	cautious|cautiously|prudent
cẩn thận	careful|carefully
kỹ	carefully|thoroughly
kỹ lưỡng	thorough|thoroughly|carefully
cẩu thả	careless
bất cẩn	careless|negligence
chu đáo	thoughtful|attentive
tận tình	wholehearted|devoted
tận tâm	dedicated|devoted
tận tụy	devoted|dedicated
trung thành	loyal|faithful
khiêm tốn	modest|humble
kiêu ngạo	arrogant
ích kỷ	selfish
tham lam	greedy
hào phóng	generous
tiết kiệm	save|economical|savings|thrifty
lãng phí	waste|wasteful
giản dị	simple
sang trọng	luxurious|luxury
xa xỉ	luxury|luxurious
lộng lẫy	splendid
hoành tráng	grand|magnificent
hùng vĩ	majestic
tráng lệ	magnificent
vĩ đại	great
cao quý	noble
thiêng liêng	sacred
linh thiêng	sacred
trang trọng	solemn|solemnly
long trọng	solemn|solemnly
trọng thể	solemnly|solemn
vinh dự	honour|honoured|honor
vinh quang	glory|glorious
đúng hạn	on time|on schedule
đúng lúc	at the right time
đúng giờ	on time|punctual
quá hạn	overdue
trước hạn	ahead of schedule|before the deadline
hiện hành	current|existing
hiện hữu	existing|present
sẵn	available|ready
sẵn có	available
có sẵn	available
vốn có	inherent
vô hạn	infinite|unlimited
vô tận	endless
hữu hạn	limited
vô hình	invisible|intangible
hữu hình	tangible|visible
vô tình	accidentally|unintentionally
ngẫu nhiên	random|accidental
tình cờ	by chance|accidentally
tất nhiên	of course|naturally
đương nhiên	of course|naturally
dĩ nhiên	of course
hiển nhiên	obvious|evident
nhất quán	consistent|consistently
thông suốt	smooth|smoothly
trôi chảy	smooth|fluent
suôn sẻ	smooth|smoothly
trật tự	order
hỗn loạn	chaos|chaotic
lộn xộn	messy|disorderly
rối loạn	disorder|disturbance
rối ren	turbulent|chaotic
mâu thuẫn	contradiction|conflict
đối lập	opposite|opposition
trái ngược	contrary|opposite
tương tự	similar|similarly
tương đương	equivalent
tương đồng	similar|similarity
tương xứng	commensurate
tương ứng	corresponding|respectively
tương lai	future
quá khứ	past
bằng nhau	equal
ngang nhau	equal
ngang bằng	equal
ngang	equal|across|horizontal
dọc ngang	crisscross
đứng yên	stand still
cố định	fixed
di động	mobile
lưu động	mobile
cơ động	mobile|mobility
sống động	vivid|lively
chết chóc	deadly|death
trần	bare|ceiling
mù	blind|fog
điếc	deaf
câm	mute
què	lame
tàn tật	disabled
khuyết tật	disabled|disability
béo	fat
béo phì	obese|obesity
gầy	thin
mập	fat|plump
lùn	short|dwarf
ngon	delicious|tasty
ngọt	sweet
ngọt ngào	sweet
chua	sour
mặn	salty|saline
đắng	bitter
cay	spicy|hot
nhạt	bland|pale
thơm	fragrant|pineapple
thối	rotten|stinking
hôi	smelly
chín	ripe|nine
sống còn	vital|survival
hỏng	broken|out of order|spoiled
hư hỏng	damaged|broken
hư hại	damaged|damage
rách	torn
xuống cấp	degrade|deteriorate|degraded
cũ nát	dilapidated
hoang	wild|abandoned
hoang dã	wild
hoang mang	panic|confused|bewildered
hoảng loạn	panic
hoảng sợ	panic|frightened
sợ hãi	fear|frightened|scared
choáng	dizzy|shocked
sốc	shock|shocked
ngỡ ngàng	stunned|surprised
bàng hoàng	stunned|shocked
xúc động	moved|touching|emotional
cảm động	touching|moved
ấn tượng	impressive|impression
tinh vi	sophisticated
tinh tế	delicate|subtle
tinh xảo	sophisticated|exquisite
tinh khiết	pure
thuần túy	pure|purely
thuần	pure
nguyên chất	pure
hỗn hợp	mixed|mixture
pha trộn	mix|blend
vừa phải	moderate
vừa đủ	just enough
quá mức	excessive|excessively
quá đáng	excessive
quá tải	overload|overloaded
cực đoan	extreme|extremist
ôn hòa	moderate|temperate|mild
cấp tiến	radical|progressive
bảo thủ	conservative
tiềm năng	potential
tiềm ẩn	potential|latent
tiềm tàng	potential
khả thi	feasible|viable
khả quan	positive|promising
lạc quan	optimistic|optimism
bi quan	pessimistic
đầy hứa hẹn	promising
triển vọng	prospect|outlook|promising
ảm đạm	gloomy
đen tối	dark
nhạy cảm	sensitive
tế nhị	delicate|sensitive
khách quan	objective|objectively
chủ quan	subjective|complacent
thiên vị	biased|bias
vô tư	impartial|carefree
vô tội	innocent
có tội	guilty
vô trách nhiệm	irresponsible
có trách nhiệm	responsible
có kinh nghiệm	experienced
giàu kinh nghiệm	experienced
có giá trị	valuable|worth
có ý nghĩa	meaningful|significant
vô nghĩa	meaningless
có điều kiện	conditional
vô điều kiện	unconditional
thiếu thốn	shortage|deprived
hợp	suit|fit
thừa kế	inherit|inheritance
thừa nhận	admit|acknowledge|recognise
dư thừa	surplus|redundant
xuyên quốc gia	transnational
xuyên biên giới	cross-border
đa quốc gia	multinational
liên bang	federal|federation|union
liên chính phủ	intergovernmental
liên ngành	inter-sectoral|interdisciplinary
cùng thời	contemporary
đương thời	contemporary
đương đại	contemporary
đương nhiệm	incumbent
tiền nhiệm	predecessor|former
kế nhiệm	successor|succeed
lâm thời	interim|provisional
quyền	right|power|acting
`;
