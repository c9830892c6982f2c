/** Verbs of doing: processes, control, conflict, cooperation, knowledge. */
export const verbs = `
khóa	lock|course|key
bắt đầu	begin|start|began|commence
khởi đầu	start|beginning
khởi động	start|launch|kick off
khởi hành	depart|departure
khởi nghiệp	start-up|startup
khởi xướng	initiate
tiếp tục	continue|keep|further
tiếp diễn	continue|go on
tiếp cận	access|approach
tiếp xúc	contact|meet
tiếp nhận	receive|admit|accept
tiếp quản	take over|takeover
tiếp sức	support|relay
tiếp nối	continue|follow
tiếp đón	receive|welcome
tiếp theo đó	then|next
kết thúc	end|finish|conclude
hoàn thành	complete|finish|fulfil|accomplish
hoàn tất	complete|finalise|finish
hoàn thiện	perfect|improve|complete
dừng	stop|halt
dừng lại	stop|halt
ngừng	stop|cease
ngưng	stop|suspend
tạm dừng	suspend|pause
tạm ngừng	suspend|halt
ngăn	prevent|stop|block
ngăn chặn	prevent|stop|curb|block
ngăn cản	prevent|hinder|stop
ngăn ngừa	prevent
cản trở	hinder|obstruct|impede
chặn	block|stop
phòng ngừa	prevent|prevention
phòng chống	prevention and control|combat|fight
phòng tránh	prevent|avoid
tránh	avoid
tránh khỏi	avoid|escape
né tránh	avoid|dodge
trốn	hide|escape
trốn thoát	escape
trốn tránh	evade|avoid
ẩn	hide|hidden
ẩn náu	hide|take refuge
giấu	hide|conceal
che	cover|hide
che giấu	conceal|hide
che chở	protect|shelter
bảo vệ	protect|defend|protection|guard
bảo đảm	ensure|guarantee|assure
đảm bảo	ensure|guarantee|secure
bảo tồn	preserve|conserve|conservation
bảo quản	preserve|storage
bảo trì	maintain|maintenance
bảo dưỡng	maintain|maintenance
duy trì	maintain|keep|sustain
sửa	repair|fix|amend
sửa chữa	repair|fix
sửa đổi	amend|revise|modify
khắc phục	overcome|remedy|address
vượt	exceed|surpass|overtake
vượt qua	overcome|pass|surpass|overcame
vượt quá	exceed
vượt mức	exceed|surpass
vượt trội	outstanding|superior
đạt	reach|achieve|attain|hit
đạt được	achieve|reach|attain|gain
đạt tới	reach
đạt mức	reach|hit
tăng	increase|rise|rose|up|grow
tăng lên	increase|rise|rose
tăng cường	strengthen|enhance|boost|increase
tăng mạnh	surge|sharp increase|increase sharply
tăng nhẹ	slight increase|edge up
tăng tốc	accelerate|speed up
tăng thêm	increase|add
tăng vọt	soar|surge|jump
gia tăng	increase|rise|rising
giảm	reduce|fall|fell|decrease|decline
giảm xuống	fall to|decrease|drop
giảm mạnh	fall sharply|plunge|sharp decrease
giảm nhẹ	mitigate|slight decrease|alleviate
giảm bớt	reduce|ease|lessen
giảm thiểu	minimise|reduce|mitigate
giảm dần	gradually decrease
suy giảm	decline|decrease|degrade
sụt giảm	decline|drop|fall
hạ	lower|reduce|down
hạ xuống	lower|bring down
hạ thấp	lower
hạ cánh	land|landing
hạ gục	knock out|defeat
cất cánh	take off|took off|takeoff
nâng	raise|lift
nâng cao	improve|raise|enhance
nâng cấp	upgrade
nâng lên	raise|lift|elevate
cải thiện	improve|improvement
cải tiến	improve|innovation
cải tạo	renovate|improve|upgrade
phát triển	develop|development|growth|grow
tạo	create|make
tạo ra	create|produce|generate
tạo nên	create|make up
tạo điều kiện	create favourable conditions|facilitate|enable
tạo thành	form|make up
sáng tạo	creative|create|creativity
sinh	born|give birth
sinh ra	born|give birth|produce
sinh sống	live|reside
sinh hoạt	daily life|living|activities
sống	live|alive|living
sống sót	survive|survivor
tồn tại	exist|existence|survive|shortcoming
chết	die|died|dead|death
chết đuối	drown
chết người	deadly|fatal
qua đời	pass away|die|died|death
từ trần	pass away|died
thiệt mạng	killed|die|died|dead
tử vong	die|death|died|fatality
hy sinh	sacrifice|die|laid down
giết	kill
giết chết	kill|killed
giết hại	kill|murder
cứu	save|rescue
cứu sống	save|saved
cứu thoát	rescue
cứu giúp	help|rescue
giải cứu	rescue
giúp	help|assist|aid
giúp đỡ	help|assist|assistance
giúp cho	help
hỗ trợ	support|assist|assistance|aid
trợ giúp	assist|help|aid
phục vụ	serve|service
chăm sóc	care|take care of|care for
chăm lo	take care of|care for
quan tâm	interest|concern|pay attention|care
quan tâm đến	interested in|concerned about|care about
chú ý	attention|notice|pay attention
chú trọng	focus on|attach importance to|pay attention to
để ý	notice|pay attention
tập trung	focus|concentrate|gather
chờ	wait|await
chờ đợi	wait|await
đợi	wait
mong	hope|expect|wish
mong muốn	wish|desire|want
mong chờ	look forward to|await
mong đợi	expect|look forward to
muốn	want|wish
hy vọng	hope
kỳ vọng	expect|expectation|hope
ước	wish|estimate
ước mơ	dream
ước muốn	wish
mơ	dream
mơ ước	dream|wish
yêu	love
yêu thương	love
yêu thích	love|like|favourite|favorite
yêu mến	love|admire
yêu quý	love|cherish
thích	like|enjoy
thích hợp	suitable|appropriate
thích nghi	adapt
thích ứng	adapt|adaptation
ghét	hate
căm ghét	hate
sợ	fear|afraid
lo sợ	fear|worry
lo ngại	concern|worry|fear
lo lắng	worry|worried|anxious|concern
lo âu	anxiety|anxious
tin	believe|news|trust
tin rằng	believe
tin tưởng	trust|believe|confident
tin cậy	trust|reliable
nghi ngờ	doubt|suspect|suspicion
nghi	suspect
tưởng	think|thought
tưởng tượng	imagine|imagination
đoán	guess|predict
ngạc nhiên	surprised|surprise
kinh ngạc	amazed|astonished|astonishing
cố	try|late
cố gắng	try|attempt|effort
cố tình	deliberately|intentionally
cố ý	intentional|intentionally|deliberately
nỗ lực	effort|strive|endeavour
phấn đấu	strive|aim
thử	try|test
thử nghiệm	test|trial|experiment
thử thách	challenge|test
thi	exam|contest|test
dám	dare
dùng	use
sử dụng	use|utilise|usage
tận dụng	make use of|take advantage of|utilise
lợi dụng	take advantage of|exploit|abuse
áp dụng	apply|application|adopt
ứng dụng	application|apply|app
vận dụng	apply
khai thác	exploit|mine|tap
thực hiện	carry out|implement|perform|conduct|make
tiến hành	conduct|carry out|proceed
triển khai	deploy|implement|roll out|launch
thi hành	enforce|execute|implement
chấp hành	comply with|obey|executive
tuân thủ	comply with|observe|adhere to|compliance
tổ chức	organise|organize|hold|held|organization|organisation
chuẩn bị	prepare|preparation
sẵn sàng	ready|willing|prepared
sắp xếp	arrange|organise
bố trí	arrange|allocate|deploy
dàn dựng	stage|staged
thành lập	establish|found|set up|establishment|founded
lập	set up|establish|make
thiết lập	set up|establish
xây	build|built
xây dựng	build|construct|construction|built|develop
hình thành	form|take shape|formation
chọn	choose|select|chose|pick
lựa chọn	choose|choice|option|select
chọn lọc	selective|select
quyết định	decide|decision
quyết tâm	determined|determination|resolve
thống nhất	unify|agree|unified|reunification
đồng ý	agree|consent
chấp nhận	accept|accepted
chấp thuận	approve|approval
cho phép	allow|permit|permission|enable
được phép	allowed|permitted
từ chối	refuse|decline|reject|deny
khước từ	refuse|decline
cấm	ban|prohibit|forbid|banned
nghiêm cấm	strictly prohibit|ban
hạn chế	limit|restrict|limitation
giới hạn	limit
gây	cause
gây ra	cause|trigger|inflict
gây nên	cause
gây thiệt hại	cause damage|damage
gây khó khăn	cause difficulties|make it difficult
gây ảnh hưởng	affect|influence
ảnh hưởng	affect|influence|impact|effect
ảnh hưởng đến	affect|impact
tác động	impact|effect|affect
tác dụng	effect
liên quan	related|relevant|involved|concerned
liên hệ	contact|link|connection
liên lạc	contact|communicate|communication
liên kết	link|linkage|associate|alignment
gắn	attach|associate
gắn với	associated with|linked to|attached to
gắn liền với	associated with|linked to
gắn bó	attached|stick with|bond
gắn kết	link|connect|bond
kết nối	connect|connection|connectivity|link
kết hợp	combine|combination|in combination with
phối hợp	coordinate|coordination|collaborate|combine
hợp tác	cooperate|cooperation|collaborate
cộng tác	collaborate|collaboration
tham gia	join|participate|take part|took part
tham dự	attend|participate in
dự	attend
có mặt	present|be present
vắng mặt	absent|absence
xuất hiện	appear|emerge|appearance
biến mất	disappear|vanish
biến thành	turn into|become
biến đổi	change|transform
xảy ra	happen|occur|take place|took place
diễn ra	take place|took place|happen|held
diễn biến	development|developments|progress
gặp	meet|met|encounter|see
gặp gỡ	meet|meeting
gặp mặt	meet|meeting
gặp phải	encounter|face|run into
gặp khó khăn	face difficulties|struggle|have difficulty
đối mặt	face
đối mặt với	face|confront
đối phó	cope|deal with|respond to
đương đầu	face|confront
chống	fight|against|anti|oppose
chống lại	against|resist|fight against|oppose
chống đối	oppose|resist
đấu tranh	struggle|fight
chiến đấu	fight|combat|fought
tranh giành	compete for|vie for
cạnh tranh	compete|competition|competitive
thắng	win|won|beat
thua	lose|lost
chịu	bear|suffer|endure
chịu đựng	endure|suffer|withstand
chịu ảnh hưởng	affected|be affected by|influenced
chịu trách nhiệm	take responsibility|be responsible|responsible
đảm nhận	undertake|assume|take on
đảm nhiệm	hold|assume|undertake
phụ trách	in charge of|responsible for
quản lý	manage|management|manager|administer
kiểm tra	inspect|check|test|examine|inspection
kiểm soát	control
kiểm chứng	verify
giám sát	supervise|monitor|supervision|surveillance
theo dõi	follow|monitor|track|watch
quan sát	observe|observation
phát hiện	discover|detect|find|found
khám phá	explore|discover|discovery
điều chỉnh	adjust|adjustment|regulate
điều hành	manage|operate|run|executive
điều khiển	control|drive|steer
chỉ huy	command|commander|commanding
chỉ đạo	direct|instruct|direction|guide
hướng dẫn	guide|instruct|guidance|instruction
hướng tới	towards|aim at|toward
hướng đến	aim at|towards
dẫn	lead|led|guide
dẫn đầu	lead|led|leading
dẫn đến	lead to|led to|result in
dẫn tới	lead to|led to
dẫn dắt	lead|guide
theo đuổi	pursue|follow
đuổi	chase|expel
đuổi theo	chase|pursue
bắt	catch|arrest|caught
bắt được	catch|caught|capture
bắt kịp	catch up
bắt nguồn	originate|stem
bắt giữ	arrest|detain|seize
thả	release|drop
cho thấy	show|indicate|reveal
thể hiện	show|express|demonstrate|reflect
biểu hiện	sign|manifestation|symptom
phản ánh	reflect|report
đại diện	represent|representative
đại diện cho	represent|on behalf of
tượng trưng	symbolise|symbolic
chứng kiến	witness|see|saw
chứng minh	prove|demonstrate
chứng tỏ	prove|show
so sánh	compare|comparison
phân biệt	distinguish|discriminate
phân tích	analyse|analyze|analysis
phân loại	classify|classification|sort
phân chia	divide|division
phân phối	distribute|distribution
phân bổ	allocate|allocation
chia	divide|split
chia sẻ	share
chia rẽ	divide|division
chia tay	break up|say goodbye|farewell
chia cắt	divide|cut off|isolate
tách	separate|split
tách ra	separate|split off
tách biệt	separate|isolated
cách ly	isolate|quarantine|isolation
cô lập	isolate|isolated
nối	connect|join|link
ghép	graft|transplant|merge
sáp nhập	merge|merger|annex
gộp	merge|combine
gom	collect|gather
thu	collect|autumn|gain
thu thập	collect|gather
thu gom	collect|collection
thu hút	attract|draw|lure
thu hồi	recall|revoke|recover|withdraw
thu hẹp	narrow|shrink
thu giữ	seize|confiscate
thu được	obtain|collect|gain
thu về	earn|gross|gain
hút	smoke|suck|attract
hút thuốc	smoke|smoking
hấp thụ	absorb
hấp dẫn	attractive|attract|appealing
lan	spread|orchid
lan rộng	spread|widespread
lan truyền	spread|circulate
lan tỏa	spread
lây lan	spread|transmission|contagion
phân tán	disperse|scattered
phát tán	spread|disperse|distribute
rải	spread|scatter
phủ	cover
bao phủ	cover|covered
bao vây	surround|besiege|siege
bao quanh	surround
phát	broadcast|distribute
phát sóng	broadcast|air|aired
phát ra	emit|give off
phát sinh	arise|arising|incur
phát huy	promote|bring into play|uphold
phát động	launch|mobilise
phát hành	release|issue|publish|issuance
công bố	announce|publish|release|disclose
đăng	post|publish
đăng tải	post|publish
đăng ký	register|registration|sign up
in	print
xuất bản	publish|publishing|publication
trình bày	present|presentation
trưng bày	display|exhibit
giới thiệu	introduce|present|introduction
quảng bá	promote|promotion
chào đón	welcome|greet
chào	greet|hello
chào mừng	welcome|celebrate
đón	welcome|pick up|receive
đón nhận	receive|welcome
đón tiếp	receive|welcome|reception
mời	invite
thăm	visit
ghé thăm	visit
tham quan	visit|sightseeing|tour
du lịch	tourism|travel|tourist
cảm ơn	thank|thanks
cám ơn	thank|thanks
xin lỗi	apologise|apologize|sorry|apology
tha thứ	forgive|forgave
chúc	wish
chúc mừng	congratulate|congratulations
tặng	give|present|donate|gave
trao	hand|award|give|present
trao tặng	present|award|donate
cho vay	lend|loan
vay	borrow|loan
mượn	borrow
thuê	rent|hire|lease
cấp	grant|issue|level|provide
cung cấp	provide|supply
cung ứng	supply
nhập	enter|import
nhập cảnh	entry|enter
xuất cảnh	exit|leave the country
đáp ứng	meet|satisfy|respond|met
phù hợp	suitable|appropriate|in line with|consistent
phù hợp với	in line with|suitable for|consistent with
thuộc	belong to|under|of
thuộc về	belong to
phụ thuộc	depend|dependent
phụ thuộc vào	depend on|dependent on
sở hữu	own|possess|ownership|owned
chiếm	account for|occupy|make up
chiếm đóng	occupy|occupation
chiếm đoạt	appropriate|seize
chiếm giữ	occupy|seize|hold
giành	win|gain|won
giành được	win|won|gain
giành lấy	seize|win
giành lại	regain|win back
đòi	demand|claim
đòi lại	reclaim|claim back
kiếm	earn|sword
kiếm sống	earn a living|make a living
kiếm tiền	earn money|make money
kiếm được	earn|earned
trồng	grow|plant|grew
nuôi	raise|feed|bring up|rear
nuôi dưỡng	nurture|foster|raise
tưới	water|irrigate
gieo	sow
gặt	harvest|reap
hái	pick
rửa	wash
giặt	wash|laundry
tắm	bathe|bath|shower
lau	wipe
quét	sweep|scan
dọn	clean up|clear
dọn dẹp	clean up|tidy
dọn sạch	clear
treo	hang|hung
nhét	stuff
bọc	wrap|cover
buộc	tie|force|forced
trói	tie up|bind
cởi	take off|untie
xếp	arrange|rank
xếp hàng	queue|line up
xếp hạng	rank|ranking
đo	measure
đo lường	measure|measurement
đếm	count
tính	calculate|count|nature
tính toán	calculate|calculation
ước tính	estimate|estimated
dự kiến	expected|expect|plan|scheduled
dự tính	plan|intend
dự định	plan|intend|intention
định	intend|plan
có ý định	intend|plan
lên kế hoạch	plan
hoãn	postpone|delay
trì hoãn	delay|postpone
gia hạn	extend|renew|extension
kịp	in time
kịp thời	timely|promptly|in time
tiến	advance|progress
tiến tới	move towards|towards
tiến vào	advance into|enter
tiến bộ	progress|advance|progressive
lùi	step back|postpone
rút	withdraw|pull out|withdrew
rút lui	withdraw|retreat
rút khỏi	withdraw from|pull out of
rút ngắn	shorten|cut short
rút kinh nghiệm	draw lessons|learn from experience
dựa	lean|rely
xuất phát	start|depart|stem
xuất phát từ	stem from|originate from
khiến	cause|make|made|leave
khiến cho	make|cause
thúc đẩy	promote|boost|push|drive
khuyến khích	encourage|encouragement
động viên	encourage|mobilise
khích lệ	encourage
truyền	transmit|pass on
truyền cảm hứng	inspire
thuyết phục	persuade|convince|convincing
ép	force|press
ép buộc	force|coerce
đe dọa	threaten|threat
dọa	threaten
lừa	deceive|trick|cheat
lừa dối	deceive
nói dối	lie
bảo	tell|say|told
kể	tell|told|recount
kể chuyện	tell stories|storytelling
nói	say|said|speak|spoke|tell
nói chuyện	talk|speak|chat
nói về	talk about|speak about
nói lên	speak up|express|say
nói đến	mention|talk about
nói thêm	add|added|say further
nói rõ	say clearly|clarify
phát âm	pronounce|pronunciation
dịch	translate|epidemic
phiên dịch	interpreter|interpret
biên dịch	translate|translation
thấu hiểu	understand deeply
bàn	table|discuss|goal
bàn giao	hand over|handover
giao	assign|deliver|hand over
giao lưu	exchange|interact
giao tiếp	communicate|communication
giao nhiệm vụ	assign|task
ký	sign
ký kết	sign|signing
soạn thảo	draft
trải qua	undergo|go through|experience|underwent
trải nghiệm	experience
trưởng thành	grow up|mature|adult
lớn lên	grow up|grew up
già đi	age|grow old
khỏi	recover|away from
hồi phục	recover|recovery
phục hồi	recover|recovery|restore
khôi phục	restore|recover|resume
tái	again
tái lập	re-establish
tái tạo	renewable|regenerate|recreate
tái thiết	reconstruct|rebuild|reconstruction
tái diễn	recur|happen again
tái sử dụng	reuse
tái chế	recycle|recycling
tái xuất	return|re-export
lặp lại	repeat
lặp đi lặp lại	repeatedly|repeated
ngập	flooded|submerged
tràn	overflow|spill
chảy	flow|melt
chảy máu	bleed|bleeding
thổi	blow|blew
sưởi ấm	heating|keep warm
làm mát	cool|cooling
sấy	dry
phơi	dry in the sun|expose
phơi bày	expose|reveal
chiếu	screen|project|show
chiếu sáng	light|lighting
tỏa	emit|radiate
tỏa sáng	shine
rung	shake|vibrate
rung chuyển	shake|tremor|rock
lắc	shake
trượt	slip|slide|skid
lật	overturn|capsize
lật đổ	overthrow|topple|overthrew
đè	crush|press down
vùi lấp	bury|buried
chôn	bury
chôn cất	bury|burial
đào	dig|dug|peach
khoan	drill
lặn	dive
bơi	swim|swam
chèo	row|paddle
lái	drive|drove|steer
lái xe	drive|driver|driving
đậu	park|pass|bean
đỗ	park|pass
cập bến	dock|arrive
neo đậu	anchor|mooring
chở	carry|transport
vận chuyển	transport|transportation|ship|carry
bốc dỡ	load and unload
lắp đặt	install|installation
lắp ráp	assemble|assembly
tháo dỡ	dismantle|demolish
tháo gỡ	remove|resolve|settle
gỡ bỏ	remove|lift
dỡ bỏ	lift|remove|dismantle
xóa	delete|erase
xóa bỏ	abolish|eliminate|remove
loại bỏ	eliminate|remove|get rid of
loại trừ	exclude|rule out
chấm dứt	end|terminate|put an end to
giải quyết	solve|resolve|settle|deal with
giải thích	explain|explanation
xử lý	handle|process|deal with|treat
ứng phó	respond|cope with|response
phản ứng	react|reaction|response
phản đối	oppose|protest|object
ủng hộ	support|back|donate
tán thành	approve|agree with
bày tỏ	express
tôn trọng	respect
tôn vinh	honour|honor
ca ngợi	praise|hail
khen	praise|compliment
khen ngợi	praise|commend
khen thưởng	reward|commend
chê	criticise
trách	blame
xúc phạm	insult|offend
làm nhục	humiliate
kính trọng	respect
vinh danh	honour|honor
tự hào	proud|pride
xấu hổ	ashamed|shame
hối hận	regret
tiếc	regret
hài lòng	satisfied|satisfaction|pleased
thỏa mãn	satisfy|satisfied
thất vọng	disappointed|disappointment
chán	bored|boring
tức giận	angry|anger
phẫn nộ	outrage|anger|indignant
buồn	sad
vui	happy|fun|glad
vui mừng	happy|delighted|joy
tham khảo	refer to|reference|consult
tra cứu	look up|search
phỏng vấn	interview
khảo sát	survey
điều tra	investigate|investigation|survey
nghiên cứu	research|study|studies
tổng hợp	synthesise|general|compile
kết luận	conclude|conclusion
đề nghị	request|propose|suggest|ask
đề xuất	propose|proposal
yêu cầu	request|require|demand|requirement|ask
đòi hỏi	require|demand
kêu gọi	call for|call on|urge|appeal
vận động	campaign|mobilise|lobby
kích hoạt	activate|trigger
kích thích	stimulate
tấn công	attack|assault
xâm nhập	intrude|infiltrate|penetrate
xâm phạm	violate|infringe
vi phạm	violate|violation|breach
phạm	commit
mắc	get caught|contract|suffer from
mắc kẹt	stuck|trapped|stranded
mắc phải	suffer from|make
kẹt	stuck|jammed
thoát	escape|exit
thoát khỏi	escape|get out of
thoát nạn	escape|survive
sót	miss out|remain
thiếu	lack|short|missing|shortage
thừa	excess|surplus
còn lại	remaining|rest|remain|left
dư	surplus|excess
đối xử	treat|treatment
cư xử	behave
hành xử	behave|act
hành động	act|action
hoạt động	operate|activity|operation|activities
vận hành	operate|operation
ngoái nhìn	look back
mang thai	pregnant|pregnancy
sinh con	give birth|childbirth
kết hôn	marry|married|marriage
ly hôn	divorce
đoàn kết	unite|solidarity|unity
đoàn tụ	reunite|reunion
chào tạm biệt	say goodbye
tạm biệt	goodbye|farewell
hẹn	appointment|promise
hứa	promise
cam kết	commit|pledge|commitment
thề	swear|vow|oath
phản bội	betray
nghiện	addicted
hưởng	enjoy|receive
được hưởng	enjoy|entitled to
tận hưởng	enjoy
thưởng thức	enjoy
hưởng lợi	benefit
hưởng ứng	respond to
`;
