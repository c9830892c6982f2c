/** Set phrases and the passive and prepositional patterns news is written in. */
export const phrases = `
có liên quan đến	related to|involved in
có ý nghĩa quan trọng	significant|of great significance|important
có ý nghĩa to lớn	of great significance
có ý nghĩa đặc biệt	of special significance
có tầm quan trọng	important|of importance
có vai trò quan trọng	play an important role|important role
đóng vai trò quan trọng	play an important role|play a key role
đóng vai trò then chốt	play a key role
đóng vai trò trung tâm	play a central role
có ảnh hưởng lớn	have great influence|influential
có nguy cơ	at risk of|risk
có quyền	have the right|entitled
có nghĩa vụ	obliged|have the obligation
có mục tiêu	aim|target
có nhu cầu	need|in need|have demand
có hiệu quả	effective|effectively
có thể nói	it can be said|arguably
có thể thấy	it can be seen
có tới	as many as|up to
có khoảng	there are about|about
có trụ sở tại	headquartered in|based in
có trụ sở	based|headquartered
có giá	priced|cost
có tuổi	aged|elderly
có thật	real|true
có gì	what|anything
có chủ quyền	sovereign|have sovereignty
có dấu hiệu	show signs|signs of
có xu hướng	tend to|have a tendency
có tiềm năng	have potential|potential
có chất lượng	quality|high-quality
có một không hai	unique|one of a kind
có lúc	sometimes|at times
có nguồn gốc	originate|originating|of origin
có nguồn gốc từ	originate from
có tên trong	be listed in
có vấn đề	problematic|have problems
có đi có lại	reciprocal
có kế hoạch	plan|planned
có tổ chức	organised|organized
có uy tín	prestigious|reputable
có chiều hướng	tend to
có mặt tại	be present at|attend
có lợi thế	have an advantage
có ích cho	useful for|beneficial to
có tính đến	take into account|taking into account
không thể tách rời	inseparable
không thể thiếu	indispensable|essential
không thể chấp nhận	unacceptable
không thể tránh khỏi	inevitable|unavoidable
không thể phủ nhận	undeniable
không thể quên	unforgettable
không ngừng	constantly|unceasingly|continuously
không ngừng nghỉ	non-stop|relentless|tirelessly
không lâu sau	soon after|shortly after
không lâu sau đó	soon after|shortly afterwards
không đáng kể	insignificant|negligible
không đồng đều	uneven
không đủ	not enough|insufficient
không gì khác	nothing else|none other
không hề biết	do not know at all
không quan trọng	not important|unimportant
không kể	regardless of|not counting
không kịp	not in time
không nhất thiết	not necessarily
không phải lúc nào cũng	not always
không tránh khỏi	unavoidable|inevitably
không rõ ràng	unclear
không hợp lý	unreasonable
không hợp pháp	illegal
không chính thức	unofficial|informal
không may mắn	unlucky|unfortunate
không có gì	nothing
không có lý do	no reason
không có nghĩa	does not mean
không còn nữa	no more|no longer
không dễ	not easy
không dễ dàng	not easy
không khí lễ hội	festive atmosphere
không vượt quá	not exceed|not more than
không dưới	no less than|at least
không quá	no more than|not exceed|not too
không lớn	not large|small
không tốt	not good|bad
chưa có	not have yet|there is not yet|no
chưa từng có	unprecedented
chưa từng thấy	unprecedented|never seen
chưa đầy	less than|under
chưa được	not yet|have not been
chưa biết	not know yet|unknown
chưa kể	not to mention
chưa đủ	not enough|insufficient
lần đầu tiên trong lịch sử	for the first time in history
lần đầu tiên kể từ	for the first time since
lớn nhất thế giới	largest in the world|world's largest
lớn nhất từ trước đến nay	largest ever|biggest ever
lớn nhất trong lịch sử	largest in history
lớn nhất nước	largest in the country|country's largest
lớn thứ hai	second largest|second-largest
lớn thứ ba	third largest|third-largest
cao nhất thế giới	highest in the world|tallest in the world|world's tallest
cao nhất từ trước đến nay	highest ever|record high
hàng đầu thế giới	world's leading|world-leading
trên thế giới	in the world|worldwide|world
trên toàn thế giới	worldwide|around the world|throughout the world
khắp thế giới	around the world|all over the world|worldwide
trên khắp thế giới	around the world|across the world
trên toàn quốc	nationwide|across the country
khắp cả nước	nationwide|across the country
trên cả nước	nationwide|across the country
cả nước	whole country|nationwide|country
trên toàn cầu	globally|worldwide
trên địa bàn	in the area|in the province|in the locality
địa bàn	area|locality
trên đường	on the road|on the way
trên biển	at sea|on the sea|maritime
trên không	in the air|aerial
trên đất liền	on land|on the mainland
đất liền	mainland|land
trên cơ sở	on the basis of|based on
trên nguyên tắc	in principle
trên mạng	online|on the internet
trên mạng xã hội	on social media|on social networks
trên diện rộng	on a large scale|widely
trên hết	above all
trên mặt đất	on the ground
trên tinh thần	in the spirit of
trên tàu	on board|aboard
trên máy bay	on board|on the plane
trên xe	in the vehicle|in the car
trong ngày	during the day|on the day|of the day
trong tuần	during the week|this week
trong tháng	in the month|during the month
trong năm	during the year|in the year|this year
trong năm nay	this year
trong năm qua	over the past year|in the past year
trong những năm qua	over the years|over the past years
trong những năm gần đây	in recent years
trong nhiều năm	for many years
trong nhiều năm qua	over the past years|for many years
trong tương lai	in the future
trong tương lai gần	in the near future
trong quá khứ	in the past
trong lịch sử	in history
trong giai đoạn	in the period|during the period
trong thời kỳ	during the period|during
trong thời gian dài	for a long time
trong nhiều thập kỷ	for decades
trong đêm	at night|overnight
trong lòng	in the heart|inside
trong nhà	at home|indoor|in the house
trong khuôn khổ	within the framework|as part of
khuôn khổ	framework
trong tình hình	in the situation
trong tình trạng	in a state of|in condition
trong mọi trường hợp	in all cases|in any case
trong mọi tình huống	in all situations|in any situation
trong một số trường hợp	in some cases
trong bất kỳ trường hợp nào	in any case|under any circumstances
trong tay	in hand|in the hands
trong mắt	in the eyes of
trong tâm trí	in the mind
trong thực tế	in reality|in practice
trong lĩnh vực	in the field of|in the area of
trong cuộc sống	in life
trong xã hội	in society
trong khu vực	in the region|regional
trong cả nước	in the country|nationwide
trong phạm vi	within the scope of|within
trong số những	among the|one of
trong một thời gian	for a while
trong một cuộc phỏng vấn	in an interview
trong một tuyên bố	in a statement
trong thông cáo	in a statement|in a press release
ngoài trời	outdoor|outdoors
ngoài khơi	offshore|off the coast
ngoài khơi bờ biển	off the coast
ngoài dự kiến	unexpected|beyond expectations
ngoài kế hoạch	unplanned
ngoài vòng pháp luật	outlawed
ngoài tầm kiểm soát	out of control|beyond control
dưới sự lãnh đạo	under the leadership
dưới sự chỉ đạo	under the direction
dưới hình thức	in the form of
dưới tác động của	under the impact of
dưới áp lực	under pressure
dưới thời	under|during the time of
dưới nước	underwater|under water
dưới lòng đất	underground
dưới mặt đất	underground
dưới chân	at the foot of
dưới tên	under the name
dưới quyền	under
trước công chúng	in public
trước thềm	ahead of|on the eve of
trước ngày	before|ahead of
trước thời hạn	ahead of schedule|early
trước mắt và lâu dài	immediate and long-term
trước nguy cơ	facing the risk of
trước tình hình	in the face of|given the situation
trước tòa	in court|before the court
trước sự chứng kiến	in the presence of|witnessed by
sau hơn	after more than
sau gần	after nearly
sau nhiều năm	after many years
sau một thời gian	after a while|after a period
sau thời gian	after a time|after
sau cái chết	after the death
sau vụ	after the
sau trận đấu	after the match
ngay cạnh	right next to
ngay giữa	in the middle of
ngay lúc này	right now
ngay trước	just before|right before
ngay sau	right after|immediately after
ngay sau đó	immediately afterwards|right after
ngay từ khi	since|from the time
ngay tại chỗ	on the spot
tại chỗ	on the spot|on site|in place
kể từ năm	since
kể từ ngày	since|from
từ năm	since|from
từ ngày	from|since
từ nhỏ	since childhood
từ đầu năm	since the beginning of the year|this year
từ đầu năm đến nay	since the beginning of this year|so far this year
từ trên xuống	from the top
từ nước ngoài	from abroad|foreign
từ bên ngoài	from outside
từ thời	since the time
từ xa	from afar|remote|remotely
từ thế hệ này sang thế hệ khác	from generation to generation
từng là	used to be|was once|former
từng được	was once
từng ngày	day by day|every day
từng phần	partial|partly
từng bước một	step by step
một trong những	one of|one of the
một trong số	one of
một phần của	part of|a part of
một phần do	partly due to|partly because
một cách hiệu quả	effectively
một cách nhanh chóng	quickly|rapidly
một cách hòa bình	peacefully
một cách dễ dàng	easily
một cách chính xác	accurately|exactly
một cách nghiêm túc	seriously
một cách an toàn	safely
một lần nữa khẳng định	reaffirm
một thời gian ngắn	a short time
một thời gian dài	a long time
một thời	once|for a time
một ngày nào đó	one day|someday
một ngày sau	a day after|a day later
một ngày trước	a day before|a day earlier
một năm sau	a year later
một năm trước	a year ago|a year earlier
vài ngày	few days|several days
vài năm	few years|several years
vài tháng	few months|several months
vài tuần	few weeks|several weeks
vài giờ	few hours|several hours
vài phút	few minutes
nhiều nhất thế giới	most in the world
nhiều hơn nữa	even more
nhiều loại	many kinds|many types|various
nhiều quốc gia	many countries
nhiều nước	many countries
nhiều mặt	multifaceted|many aspects
nhiều thành phần	multi-sectoral
nhiều ý kiến	many opinions
nhiều khả năng	likely|most likely
nhiều bên	multilateral
hơn thế nữa	furthermore|moreover
hơn bao giờ hết	more than ever
hơn ai hết	more than anyone
hơn một năm	more than a year
hơn một trăm	more than a hundred
hơn nửa	more than half
chỉ trong	in just|within just
chỉ sau	just after|after only
chỉ cần	just need|only need
chỉ mới	only just|only
chỉ riêng	alone|only
chỉ còn	only left|only remaining
chính nhờ	thanks to|exactly because of
cũng có thể	may also|can also
cũng được	also|also okay
cũng theo	also according to
cũng có	also have|there are also
cũng là	also|is also
cũng sẽ	will also
cũng cho biết	also said
cũng như vậy	likewise
còn được gọi là	also known as|also called
còn được biết đến	also known as
còn nhiều	many more|still many
còn nguyên	intact
còn sống	alive|still alive
còn thiếu	still lack|lacking
đã được	have been|was|were
đã bị	have been|was
đã có	have had|already have|there have been
đã qua	past|have passed
đã qua sử dụng	used|second-hand
đã mất	lost|late|passed away
đã chết	dead|died
đã và đang	have been|has been
đã hoàn thành	completed|have completed
đã đến lúc	it is time
đã tới	arrived|came
đang diễn ra	ongoing|underway|taking place
đang phát triển	developing
đang trong quá trình	in the process of
đang gặp khó khăn	struggling|facing difficulties
đang tìm kiếm	looking for|seeking
đang xây dựng	under construction|building
đang điều tra	investigating|under investigation
đang được điều trị	being treated|under treatment
sẽ được	will be
sẽ không	will not|won't
sẽ có	will have|there will be
sẽ diễn ra	will take place|will be held
sẽ tiếp tục	will continue
sẽ bị	will be
sẽ trở thành	will become
được tổ chức	held|organised|was held|take place
được tổ chức tại	held in
được thành lập	established|founded|was established
được xây dựng	built|constructed
được đưa vào	put into|included in
được công nhận	recognised|recognized
được UNESCO công nhận	recognised by UNESCO
được bầu	elected
được bầu làm	elected as|elected
được bổ nhiệm	appointed
được phong	conferred|promoted
được trao	awarded
được trao giải	awarded the prize
được tặng	presented|awarded
được đặt tên	named
được đặt theo tên	named after
được sử dụng	used|be used
được sản xuất	produced|manufactured
được phát hiện	discovered|found|detected
được tìm thấy	found
được sinh ra	born
được chọn	chosen|selected
được phát triển	developed
được thiết kế	designed
được công bố	announced|published|released
được áp dụng	applied
được thực hiện	carried out|implemented|conducted
được triển khai	implemented|deployed
được quan tâm	receive attention|of interest
được đánh giá cao	highly valued|highly appreciated
được ghi nhận	recorded|recognised
được đưa đến	taken to
được đưa tới	taken to
được đưa vào bệnh viện	taken to hospital|hospitalised
được mời	invited
được yêu cầu	asked|required
được cấp	granted|issued
được cứu	rescued|saved
được thả	released
được miễn	exempt|exempted
được gửi	sent
được giao	assigned|tasked
được hỗ trợ	supported
được phê duyệt	approved
được thông qua	passed|adopted|approved
được dự báo	forecast
được dự đoán	predicted|expected
được kỳ vọng	expected
được mong đợi	expected|awaited
được mở	opened
được viết	written
được xếp	ranked|classified
được xếp hạng	ranked
được lòng	popular
được nhiều người biết đến	well known
được bảo vệ	protected
được đào tạo	trained
được hình thành	formed
được chia	divided
được chia thành	divided into
được làm từ	made of|made from
được mô tả	described
được nối	connected
được nhìn thấy	seen
được đề cử	nominated
được thay thế	replaced
bị giết	killed
bị thiệt mạng	killed
bị chết	died|killed
bị phá hủy	destroyed
bị hư hỏng	damaged
bị hư hại	damaged
bị ảnh hưởng	affected
bị ảnh hưởng bởi	affected by
bị kết án	convicted|sentenced
bị phạt	fined|punished
bị xử phạt	fined|punished
bị truy tố	prosecuted|charged
bị tạm giữ	detained|in custody
bị bắt giữ	arrested|detained
bị bắt cóc	kidnapped|abducted
bị bắn	shot
bị đánh	beaten
bị đánh bại	defeated
bị tấn công	attacked
bị tàn phá	devastated|destroyed
bị cáo buộc tội	charged with
bị buộc tội	accused|charged
bị đình chỉ	suspended
bị cấm	banned
bị hủy	cancelled|canceled
bị hoãn	postponed|delayed
bị mất	lost
bị cuốn trôi	swept away
bị sập	collapsed
bị ngập	flooded|submerged
bị cô lập	isolated|cut off
bị mắc kẹt	trapped|stranded
bị chỉ trích	criticised|criticized
bị lên án	condemned
bị phản đối	opposed
bị từ chối	refused|denied|rejected
bị trục xuất	expelled|deported
bị lật đổ	overthrown|ousted
bị ám sát	assassinated
bị sa thải	fired|sacked|dismissed
bị gãy	broken
bị bệnh nặng	seriously ill
bị chìm	sunk|sank
bị đe dọa	threatened
bị ô nhiễm	polluted|contaminated
bị nhiễm bệnh	infected
bị tổn thương	hurt|damaged
bị xâm hại	abused
bị giam	imprisoned|detained
bị gián đoạn	interrupted|disrupted
gián đoạn	interrupt|disruption|interruption
phải đối mặt	face|have to face
phải đối mặt với	face|faced with
phải chịu	suffer|bear
phải làm	must do|have to do
phải trả	have to pay|must pay
phải sơ tán	have to evacuate|be evacuated
phải nhập viện	be hospitalised|hospitalized
phải được	must be
cần được	need to be|should be
cần có	need|need to have
cần thiết phải	necessary to
cần làm	need to do
cần tiếp tục	need to continue
cần giúp đỡ	need help
nên làm	should do
làm ảnh hưởng	affect
làm bị thương	injure|wound
làm thiệt mạng	kill|leave dead
làm chết	kill
làm thay đổi	change|alter
làm giảm	reduce|decrease
làm tăng	increase|raise
làm sâu sắc	deepen
làm sâu sắc thêm	deepen
làm phong phú	enrich
làm gia tăng	increase
làm cơ sở	serve as a basis
làm nhiệm vụ	on duty|perform duties
làm tổn thương	hurt
làm tổn hại	harm|damage
tổn hại	harm|damage
tổn thương	hurt|damage|injury
tổn thất	loss|losses
làm tốt	do well
làm chủ tịch	as chairman|chair
làm nông nghiệp	farming|do farming
làm bài	do a test|take a test
làm phim	make films|filmmaking
làm thủ tục	complete procedures|check in
làm gương	set an example
làm bằng	made of
đạt kết quả	achieve results
đạt kết quả tốt	achieve good results
đạt hiệu quả	be effective|effective
đạt hiệu quả cao	highly effective
đạt mục tiêu	achieve the target|meet the goal
đạt tiêu chuẩn	meet standards|standard
đạt thỏa thuận	reach an agreement|reach a deal
đạt được thỏa thuận	reach an agreement|reach a deal
đạt được tiến bộ	make progress
đạt giải	win a prize
đạt kỷ lục	hit a record
đạt đỉnh	peak|reach a peak
đặt cơ sở	base|lay the foundation
đặt nền móng	lay the foundation
đặt viên đá đầu tiên	lay the first stone|lay the foundation stone
đặt niềm tin	place trust
đặt tại	located in|placed at
đặt trong	placed in
đặt vé	book tickets
đặt bom	plant a bomb
đưa ra đề xuất	make a proposal
đưa ra lời khuyên	give advice
đưa ra ý kiến	give opinions
đưa ra quyết định	make a decision|decide
đưa ra thông báo	make an announcement
đưa ra xét xử	bring to trial|put on trial
đưa tiễn	see off
đưa lên	raise|put on|upload
đưa trở lại	bring back|return
đưa đi	take away|take
đưa người	bring people|take people
đưa vào danh sách	put on the list|list
gây bất ngờ	surprise
gây chú ý	attract attention|draw attention
gây chấn động	shock
gây sốc	shocking|shock
gây tử vong	fatal|cause death
gây thương vong	cause casualties
gây thương tích	injure|cause injury
gây tai nạn	cause an accident
gây bức xúc	cause outrage|cause frustration
gây áp lực	put pressure|pressure
gây ô nhiễm	pollute|cause pollution
gây ô nhiễm môi trường	pollute the environment
gây quỹ	fundraising|raise funds
gây nguy hiểm	endanger
gây hậu quả nghiêm trọng	cause serious consequences
gây tổn hại	harm|damage
gây mất	cause loss of
gây ngập	cause flooding
gây lo ngại	raise concern|cause concern
gây ấn tượng	impress
gây dựng	build|establish
góp phần	contribute|contribute to|help
góp phần vào	contribute to
góp phần quan trọng	make an important contribution|contribute significantly
tạo động lực	create momentum|create motivation
tạo đà	create momentum|build momentum
tạo tiền đề	create a premise|lay the groundwork
tiền đề	premise|prerequisite
tạo cơ hội	create opportunities|provide opportunities
tạo thuận lợi	facilitate
tạo điều kiện thuận lợi	create favourable conditions|facilitate
tạo sự đồng thuận	create consensus
tạo dựng	build|create
tạo môi trường	create an environment
thực hiện tốt	implement well|effectively implement
thực hiện nhiệm vụ	perform tasks|carry out duties
thực hiện chính sách	implement policies
thực hiện dự án	implement the project
thực hiện nghiêm	strictly implement|strictly follow
thực hiện kế hoạch	implement the plan
thực hiện quyền	exercise the right
thực hiện thành công	successfully implement|successful
thực thi	enforce|implement|execute
thực thi pháp luật	law enforcement
thực tiễn	practice|reality|practical
thực trạng	current situation|reality
thực chất	substance|in essence|substantive
thực dụng	pragmatic
thực tập	internship|practice
thực hành	practice|practise
hiện thực	reality|realistic
hiện thực hóa	realise|realize|materialise
biến thành hiện thực	come true|turn into reality
trở thành hiện thực	become reality|come true
tiếp tục phát triển	continue to develop
tiếp tục duy trì	continue to maintain
tiếp tục đẩy mạnh	continue to step up|continue to promote
tiếp tục hỗ trợ	continue to support
tiếp tục thực hiện	continue to implement
đẩy mạnh hợp tác	boost cooperation|promote cooperation
tăng cường hợp tác	strengthen cooperation|enhance cooperation
tăng cường quan hệ	strengthen ties|strengthen relations
thúc đẩy hợp tác	promote cooperation
thúc đẩy tăng trưởng	promote growth|boost growth
thúc đẩy quan hệ	promote relations
mở rộng hợp tác	expand cooperation
hợp tác chặt chẽ	close cooperation|cooperate closely
phối hợp chặt chẽ	closely coordinate|close coordination
phối hợp với	in coordination with|coordinate with|in collaboration with
hợp tác với	cooperate with|in cooperation with
kết hợp với	in combination with|combined with
chia sẻ kinh nghiệm	share experience|share experiences
trao đổi kinh nghiệm	exchange experience
trao đổi ý kiến	exchange views|exchange opinions
trao đổi thông tin	exchange information
trao đổi đoàn	exchange of delegations
học tập kinh nghiệm	learn from experience
kinh nghiệm quốc tế	international experience
bài học kinh nghiệm	lesson|lessons learned
nâng cao chất lượng	improve quality|quality improvement
nâng cao hiệu quả	improve efficiency|improve effectiveness
nâng cao năng lực	capacity building|improve capacity
nâng cao nhận thức	raise awareness
nâng cao đời sống	improve living standards
nâng cao trình độ	improve qualifications
cải thiện đời sống	improve lives|improve living conditions
cải thiện quan hệ	improve relations
bảo đảm an ninh	ensure security
bảo đảm an toàn	ensure safety
đảm bảo an toàn	ensure safety
đảm bảo an ninh	ensure security
đảm bảo chất lượng	ensure quality
đảm bảo quyền lợi	ensure the rights|ensure benefits
giữ gìn và phát huy	preserve and promote
bảo tồn và phát huy	preserve and promote|conservation and promotion
phát huy giá trị	promote the values
phát huy vai trò	promote the role
giữ gìn hòa bình	maintain peace|keep peace
duy trì hòa bình	maintain peace
hòa bình và ổn định	peace and stability
hòa bình, ổn định	peace and stability
hòa bình, ổn định và phát triển	peace, stability and development
vì hòa bình	for peace
an ninh và an toàn	security and safety
tự do hàng hải	freedom of navigation
tự do đi lại	freedom of movement
vi phạm chủ quyền	violate sovereignty|violation of sovereignty
vi phạm nghiêm trọng	serious violation|seriously violate
vi phạm nhân quyền	human rights violation|human rights violations
vi phạm quy định	violate regulations|violation of regulations
xử lý nghiêm	strictly handle|strictly punish
xử lý vi phạm	handle violations
chịu thiệt hại	suffer damage|suffer losses
chịu tác động	affected|be impacted
chịu sự	be subject to
chịu lực	load-bearing
nhận thức được	be aware of|realise
nhận giải	receive an award
nhận được sự ủng hộ	receive support
nhận được sự quan tâm	receive attention
nhận hỗ trợ	receive support
nhận tội	plead guilty|confess
nhận xét về	comment on
chúc sức khỏe	wish good health
chúc mừng năm mới	Happy New Year|New Year greetings
xin chúc mừng	congratulations
xin cảm ơn	thank you
cảm ơn ông	thank you
thưa ông	sir
xin chào	hello
theo cách	in a way
bằng mọi cách	by all means|by any means
bằng mọi giá	at all costs|at any cost
bằng lời	in words|verbally
bằng tiếng Anh	in English
bằng chính	with one's own
bằng nhiều cách	in many ways
vì lợi ích	for the benefit of|in the interests of
vì mục đích	for the purpose of
vì người nghèo	for the poor
vì nhiều lý do	for many reasons|for various reasons
nhờ sự giúp đỡ	with the help of|thanks to the help
do thiếu	due to lack of
do ảnh hưởng	due to the influence|affected by
do ảnh hưởng của	due to the influence of|due to the impact of
do dịch bệnh	due to the epidemic
do nhà nước	by the state
do con người	man-made|human-caused
do lo ngại	due to concerns
cho dù là	even if|whether
cho thấy rằng	show that|indicate that
cho ra đời	give birth to|launch
cho ra mắt	launch|unveil|release
cho thuê	rent|lease|for rent
cho phép sử dụng	allow the use
cho người dân	for people|for residents
cho việc	for
cho tất cả	for all
để đảm bảo	to ensure
để có thể	to be able to|so that
để giúp	to help
để trở thành	to become
để ngăn chặn	to prevent
để phục vụ	to serve
để tránh	to avoid
để không	so as not to
để tưởng nhớ	in memory of|to commemorate
để bảo vệ	to protect
với mục tiêu	with the aim of|with the goal of
với mục đích	with the aim of|for the purpose of
với sự tham gia	with the participation
với sự tham gia của	with the participation of
với sự hỗ trợ	with the support
với sự giúp đỡ	with the help
với tư cách	as|in the capacity of
với tư cách là	as|in the capacity of
với tổng vốn đầu tư	with a total investment of
với số phiếu	with votes
với quy mô	with a scale|on a scale
với tỷ số	with a score of|by
với giá	at a price|for
với tốc độ	at a speed|at a rate
với diện tích	with an area|covering
với chủ đề	with the theme|themed
với lý do	on the grounds|for the reason
với sự có mặt	in the presence
với nhiều	with many
với hơn	with more than
với khoảng	with about
với hy vọng	in the hope|hoping
`;
