/** Everyday verbs of moving, handling, seeing, thinking, giving and changing. */
export const actions = `
làm	do|make|work|made|did
làm việc	work
làm cho	make|cause
làm ra	make|produce
làm được	can do|accomplish
làm lại	redo|do again
làm quen	get acquainted|get used to
làm nên	make|create
làm rõ	clarify|make clear
làm giàu	get rich|enrich
làm ăn	do business
làm thêm	work part-time|overtime
làm thuê	work for hire
làm chủ	master|own
làm mất	lose|lost
làm hỏng	damage|spoil
làm hại	harm
làm đẹp	beautify
làm sạch	clean
làm mới	renew|refresh
làm phiền	bother|disturb
đi	go|went|walk|travel
đi bộ	walk|on foot
đi lại	travel|move
đi qua	pass|go through|cross
đi vào	enter|go into
đi ra	go out
đi theo	follow
đi làm	go to work
đi học	go to school
đi chơi	go out|hang out
đi xa	go far
đi đầu	lead|pioneer|spearhead
đi đến	go to|come to|reach
đi ngủ	go to sleep|go to bed
đi kèm	accompany|come with
đi tìm	search for|look for
đi dạo	stroll|take a walk
quay	turn|spin|film|shoot
quay lại	return|turn back|come back
quay về	return
quay phim	film|shoot
trở về	return|come back
trở thành	become|became|turn into
trở nên	become|became|grow
trở ngại	obstacle|hindrance
chạy	run|ran|flee
chạy trốn	flee|fled|run away|escape
chạy đua	race
bay	fly|flew|flight
nhảy	jump|dance|leap
nhảy múa	dance
leo	climb
leo núi	mountain climbing|climb
bò	cow|beef|crawl
đứng	stand|stood
đứng đầu	head|lead|top|rank first
đứng dậy	stand up|rise up
đứng sau	be behind
đứng trước	face|stand before
ngồi	sit|sat
nằm	lie|lay|located
nằm trong	be part of|lie in|within
nằm ở	located in|lie in
nằm giữa	lie between
ngủ	sleep|slept
thức	awake|stay up
thức dậy	wake up|woke up
tỉnh dậy	wake up|come to
nghỉ	rest|take leave|break
nghỉ ngơi	rest|relax
nghỉ hưu	retire|retirement|retired
nghỉ phép	leave|vacation
nghỉ học	miss school|school closure
nghỉ việc	quit|leave work
nghỉ lễ	holiday
ăn	eat|ate|feed
ăn uống	eat and drink|dining|eating
ăn mặc	dress
ăn cơm	have a meal|eat
ăn cắp	steal|stole
ăn mừng	celebrate
uống	drink|drank
nấu	cook
nấu ăn	cook|cooking
nấu cơm	cook rice|cook
mặc	wear|wore|dress
mang	bring|carry|brought|wear
mang lại	bring|bring about|brought
mang đến	bring|brought
mang theo	carry|bring along
mang về	bring home|bring back
mang tên	named|bearing the name
mang tính	be of|have the character of
đem	bring|take|brought
đem lại	bring|bring about|brought
đem theo	bring along
đeo	wear|wore
đội	team|wear|squad
cầm	hold|held
nắm	hold|grasp|held
nắm giữ	hold|held|possess
nắm bắt	grasp|seize|capture
nắm rõ	understand clearly|know well
nắm vững	master|firmly grasp
nắm quyền	hold power|in power
giữ	keep|hold|kept|retain
giữ gìn	preserve|maintain|keep
giữ vai trò	play the role|act as
giữ vững	maintain|firmly hold|uphold
giữ nguyên	keep unchanged|maintain|retain
giữ lại	retain|keep|kept
giữ bí mật	keep secret
đặt	put|place|set|book|order
đặt ra	set|pose|raise
đặt tên	name|named
đặt câu hỏi	ask a question|question
đặt cược	bet
đặt hàng	order|place an order
đặt chân	set foot
đặt mục tiêu	set a target|aim|target
để lại	leave behind|left|leave
để lộ	reveal|expose
bỏ	give up|drop|leave|abandon
bỏ qua	ignore|skip|overlook
bỏ lại	leave behind|left behind
bỏ ra	spend|take out
bỏ rơi	abandon
bỏ trốn	flee|abscond|fled
bỏ cuộc	give up|quit
bỏ lỡ	miss
bỏ học	drop out of school
bỏ hoang	abandoned|deserted
từ bỏ	give up|abandon|renounce
rời	leave|left|depart
rời khỏi	leave|left
rời bỏ	leave|abandon
rời đi	leave|depart
ra đi	leave|depart|pass away
ra đời	be born|come into being|birth
ra mắt	launch|debut|unveil|release
ra khỏi	out of|leave
ra ngoài	go out|outside
ra về	leave|go home
ra lệnh	order|command
vào trong	inside|into
vào cuộc	get involved|step in
đưa	take|bring|put|give|brought
đưa ra	put forward|offer|give|make|issue
đưa vào	put into|include|introduce
đưa về	bring back|take home
đưa đến	take to|lead to|bring
đưa tin	report
đưa đón	pick up and drop off
gửi	send|sent|deposit
gửi đến	send to
gửi tới	send to
gửi về	send back|send home
nhận	receive|accept|get|got
nhận được	receive|received|get|obtain
nhận ra	realise|realize|recognise|recognize
nhận thấy	find|notice|see|realise
nhận biết	recognise|identify
nhận thức	awareness|perceive|perception
nhận lời	accept|agree
nhận diện	identify|recognition
nhận dạng	identify|identification|recognition
nhận trách nhiệm	claim responsibility|take responsibility
lấy	take|get|took|fetch
lấy lại	regain|take back|recover
lấy mẫu	sample|take samples
lấy ý kiến	collect opinions|seek opinions
lấy chồng	get married
lấy vợ	get married
mất	lose|lost|die|died
mất đi	lose|lost
mất mát	loss
mất tích	missing|disappear
mất mạng	lose one's life|die
mất kiểm soát	lose control|out of control
tìm	find|look for|seek|found|search
tìm thấy	find|found
tìm ra	find out|found|discover
tìm kiếm	search|seek|look for|sought
tìm hiểu	find out|learn|study|explore
tìm cách	seek|try|sought
tìm được	find|found
tìm đến	come to|seek out
thấy	see|find|saw|feel
nhìn	look|see|watch
nhìn thấy	see|saw|seen
nhìn nhận	view|acknowledge|see
nhìn lại	look back|review
nhìn vào	look at
trông	look|look after
trông thấy	see|saw
trông chờ	expect|look forward to
xem	watch|see|view|look
xem xét	consider|review|examine
xem như	regard as|consider
xem là	consider|regard as
coi	consider|regard|view
coi là	considered|regarded as
coi như	consider as|regard as
coi trọng	attach importance to|value
coi thường	disregard|look down on
nghe	hear|listen|heard
nghe thấy	hear|heard
nghe nói	hear|hear that
lắng nghe	listen
ngửi	smell
nếm	taste
sờ	touch
chạm	touch
chạm vào	touch
cảm thấy	feel|felt
cảm nhận	feel|perceive|sense
cảm giác	feeling|sense|sensation
nghĩ	think|thought
nghĩ đến	think of
nghĩ ra	think up|come up with
suy nghĩ	think|thought|thinking
suy nghĩ lại	reconsider|think again
biết	know|knew|aware
biết đến	know|known
biết ơn	grateful|gratitude
hiểu	understand|understood
hiểu rõ	understand|understand clearly|know well
hiểu biết	understanding|knowledge
hiểu lầm	misunderstand|misunderstanding
hiểu nhầm	misunderstand
nhớ	remember|miss|recall
nhớ lại	recall|remember|recollect
ghi nhớ	remember|memorise|memorandum
quên	forget|forgot
học	study|learn|learnt
học hỏi	learn
học tập	study|learning|learn
dạy	teach|taught
dạy học	teach|teaching
dạy dỗ	teach|educate
đọc	read
viết	write|wrote|written
viết lại	rewrite
ghi	record|write|score
ghi lại	record|write down
ghi âm	audio recording|record
ghi hình	film|record video
ghi chép	take notes|record
ghi nhận	record|recognise|acknowledge|note
vẽ	draw|paint|drew
hát	sing|sang
ca hát	sing|singing
múa	dance
chơi	play
cười	laugh|smile
mỉm cười	smile
khóc	cry|weep
la hét	scream|shout
hét	shout|scream|yell
gọi	call|phone
gọi là	call|called|so-called
gọi điện	phone|call
gọi tên	call by name|name
kêu	call|cry
kêu cứu	cry for help
hỏi	ask|question
trả	pay|return|paid
trả lại	return|give back
trả tiền	pay
trả giá	bargain|pay the price
trả thù	revenge|avenge
trả đũa	retaliate|retaliation
mua	buy|bought|purchase
mua sắm	shop|shopping|procurement
mua lại	acquire|buy back|take over
bán	sell|sold|half
bán hàng	sell|sales
bán ra	sell|sold
đổi	change|exchange
đổi lấy	exchange for
đổi lại	in return|in exchange
đổi tên	rename
trao đổi	exchange|discuss|discussion
thay	replace|change
thay đổi	change|alter
thay thế	replace|substitute|replacement
chuyển	transfer|move|convert|shift
chuyển sang	switch to|move to|shift to
chuyển đến	move to|transfer to
chuyển đi	move away
chuyển giao	transfer|hand over
chuyển đổi	convert|transform|conversion|transformation
chuyển động	move|movement|motion
chuyển hướng	divert|change direction|redirect
chuyển tiếp	forward|transition
chuyển hóa	transform|metabolism
di chuyển	move|travel
di dời	relocate|relocation
dời	move|postpone
kéo	pull|drag
kéo dài	last|prolong|extend|lengthen
kéo theo	entail|lead to
kéo đến	flock to
đẩy	push|drive
đẩy mạnh	step up|promote|boost|accelerate
đẩy nhanh	speed up|accelerate|expedite
đẩy lùi	repel|push back|drive back
đẩy lên	push up
đánh	hit|beat|strike
đánh bại	defeat|beat
đánh dấu	mark
đánh mất	lose|lost
đánh cá	fish|fishing
đánh bắt	catch|fishing
đánh đập	beat
đánh nhau	fight|brawl
đánh thức	wake|awaken
đánh đổi	trade off
đập	hit|smash|dam
đấm	punch
đá	kick|stone|rock
đâm	stab|crash into|ram
đâm vào	crash into|hit
va chạm	collide|collision
va vào	hit|collide with
chém	slash
cắt	cut
cắt giảm	cut|reduce
cắt đứt	cut off|sever
chặt	chop|cut down|tight
xé	tear|tore
gãy	break|broken
vỡ	break|burst|broken
nứt	crack
phá	destroy|break
phá vỡ	break|broke|disrupt
phá hoại	sabotage|destroy|vandalise
phá bỏ	demolish|remove
phá dỡ	demolish|dismantle
phá hủy	destroy|demolish
hủy	cancel|destroy
hủy bỏ	cancel|abolish|annul|scrap
hủy diệt	destroy|annihilate
hủy hoại	destroy|ruin
tiêu hủy	destroy|cull
tiêu diệt	destroy|eliminate|kill|wipe out
tiêu thụ	consume|consumption
tiêu dùng	consumption|consumer
tiêu tốn	cost|consume
tiêu	spend|pepper
sụp đổ	collapse
đổ	pour|fall|collapse
đổ xuống	pour down|collapse
đổ về	flock to|flow to
đổ lỗi	blame
sập	collapse
ngã	fall|fell
té	fall|fell
rơi	fall|fell|drop|crash
rơi xuống	fall down|fell
rơi vào	fall into|fall
chìm	sink|sank
nổi	float|emerge
nổi lên	emerge|rise
trôi	drift|float|swept
trôi dạt	drift|wash up
cuốn trôi	sweep away|washed away
đốt	burn|set fire to
đốt cháy	burn
cháy	burn|fire
nổ	explode|explosion|blast
phát nổ	explode|blow up
nổ ra	break out|broke out
nổ súng	open fire|shoot
bùng nổ	explode|boom|break out
bùng phát	break out|outbreak|flare up
tắt	turn off|switch off
bật	turn on|switch on
mở	open
mở ra	open up|open
mở cửa	open|open-door|reopen
mở đầu	begin|open|opening
mở màn	open|kick off
mở rộng	expand|extend|widen|expansion
mở lại	reopen
đóng	close|shut
đóng cửa	close|shut down|closed
đóng lại	close
đóng góp	contribute|contribution
đóng vai	play the role|act as
đóng vai trò	play the role|play a role
khép lại	close|conclude
`;
