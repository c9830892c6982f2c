/** Verbs and formulas of saying, sourcing and commenting; the press itself. */
export const reporting = `
cho biết	say|said|inform|reveal
cho hay	say|said|inform
cho rằng	say|said|think|believe|argue|consider
được biết	it is known|known|reportedly
theo báo cáo	according to the report|according to a report
theo thống kê	according to statistics
theo ước tính	according to estimates|estimated
theo kế hoạch	as planned|according to the plan|under the plan
theo dự kiến	as expected|as scheduled|expected
theo quy định	according to regulations|in accordance with regulations|under regulations
theo đánh giá	according to|as assessed
theo thông tin	according to information|according to
theo nguồn tin	according to sources
theo các chuyên gia	according to experts|experts say
theo các nhà khoa học	according to scientists|scientists say
theo lời	according to
theo thông báo	according to the announcement
theo hãng tin	according to news agency
hãng tin	news agency
hãng thông tấn	news agency
thông tấn xã	news agency
nguồn tin	source|sources
khẳng định	affirm|assert|confirm|stress
tái khẳng định	reaffirm|reiterate
nhấn mạnh	emphasise|emphasize|stress|highlight|underline
đánh giá	assess|evaluate|evaluation|assessment|rate
đánh giá cao	highly value|appreciate|speak highly of|laud
nhận định	comment|assess|say|judge|remark
nhận xét	comment|remark|say
bình luận	comment|commentary
bày tỏ lo ngại	express concern|voice concern
bày tỏ hy vọng	express hope|hope
bày tỏ tin tưởng	express belief|believe|express confidence
bày tỏ vui mừng	express delight
bày tỏ mong muốn	express wish|wish
bày tỏ cảm ơn	express thanks|thank
bày tỏ sự ủng hộ	express support
bày tỏ lòng biết ơn	express gratitude
tin tưởng rằng	believe that|be confident that
hy vọng rằng	hope that
tuyên bố	declare|state|announce|statement|declaration|claim
ra tuyên bố	issue a statement
trả lời	answer|reply|respond
trả lời phỏng vấn	interview|in an interview
trả lời báo chí	tell the press|answer the press
trao đổi với	talk to|talk with|exchange with
trao đổi với báo chí	talk to the press
phát biểu tại	speak at|addressing
phát biểu khai mạc	opening speech|opening remarks
phát biểu kết luận	concluding remarks
lưu ý	note|notice|remind
nêu	raise|state|mention
nêu rõ	state clearly|state|point out|specify
nêu bật	highlight
nêu ý kiến	give opinions
nêu ra	raise|put forward
nêu trên	above-mentioned|mentioned above
chỉ rõ	point out|specify|clearly indicate
chỉ ra	point out|show|indicate
chỉ ra rằng	point out that|show that
đề cập	mention|refer to|address
đề cập đến	mention|refer to
nhắc lại	repeat|recall|reiterate
nhắc đến	mention|refer to
nhắc nhở	remind
nhắc	remind|mention
bổ sung	supplement|add|additional
chia sẻ với	share with
tâm sự	confide|share
thổ lộ	confide|reveal
bộc bạch	confide
tiết lộ	reveal|disclose|leak
hé lộ	reveal
vạch trần	expose
phanh phui	expose|uncover
lý giải	explain
giải trình	explain|explanation
biện minh	justify
thanh minh	explain oneself|clear oneself
giải đáp	answer|clarify
phản bác	refute|rebut
phản pháo	hit back
đặt vấn đề	raise the question|raise the issue
gợi ý	suggest|suggestion|hint
kiến nghị	propose|recommend|petition|proposal
khuyến nghị	recommend|recommendation
khuyến cáo	recommend|advise|warn|recommendation
khuyên	advise
răn	warn|admonish
thúc giục	urge
hối thúc	urge
đôn đốc	urge|supervise
kêu gọi đầu tư	call for investment
cầu xin	beg|plead
van xin	beg
than phiền	complain
phàn nàn	complain
kêu ca	complain
than thở	lament
đe	threaten|warn
tố	accuse|denounce
trích dẫn	quote|cite
trích	extract|quote
dẫn lời	quote|quoting|quoted
dẫn nguồn	cite|citing
trích lời	quote
viện dẫn	cite|invoke
lấy lý do	cite|on the grounds of
kể lại	recount|tell|told
mô tả	describe|description
miêu tả	describe|depict
diễn tả	describe|express
khắc họa	portray|depict
phác thảo	sketch|outline
tóm tắt	summarise|summary
tường thuật	report|recount
tường trình	report
thuật lại	recount|narrate
truyền đạt	convey
chuyển lời	convey|pass on
gửi gắm	entrust|send
nói với báo chí	tell the press|told reporters
nói với phóng viên	tell reporters|told reporters
nói với	tell|told|say to
nói rằng	say that|said that
viết rằng	write that|wrote that
nghĩ rằng	think that|thought
biết rằng	know that|knew
hiểu rằng	understand that
thừa nhận rằng	admit that|acknowledge that
thông báo rằng	announce that
cáo buộc rằng	allege that
thấy rằng	find that|see that
phát hiện ra	discover|find out
phát hiện ra rằng	discover that|find that
tin vào	believe in
xin phép	ask permission
cho là	be considered|be believed|think
được cho là	believed to be|said to be|allegedly|reportedly
bị cho là	accused of|allegedly
bị cáo buộc	accused of|accused|alleged
bị nghi ngờ	suspected
được coi là	considered|regarded as
được xem là	considered|regarded as|seen as
được đánh giá là	considered|rated as
được gọi là	called|known as
được biết đến	known|known as|known for
còn gọi là	also known as|also called
được mệnh danh là	dubbed|nicknamed
mệnh danh	dub|nickname
có tên	named|called
tên là	named|called
lấy tên	take the name|named
mang ý nghĩa	mean|have meaning
đồng tình	agree|approve|sympathise
tán đồng	agree|approve
hoan nghênh	welcome|applaud
hoan hô	cheer|applaud
cổ xúy	advocate|promote
phản biện	criticism|feedback|counter-argument
góp ý	give feedback|comment|contribute ideas
đóng góp ý kiến	contribute opinions|give feedback
xin ý kiến	seek opinions|ask for opinions
tham vấn	consult|consultation
bàn thảo	discuss
bàn bạc	discuss
bàn luận	discuss|debate
bàn về	discuss|on
trò chuyện với	talk with|chat with
nói đùa	joke
đùa	joke
nói nhỏ	whisper
thì thầm	whisper
từ chối bình luận	decline to comment
không bình luận	no comment
lên tiếng	speak out|speak up|raise voice
lên tiếng phản đối	speak out against|protest
đồng thanh	in unison
cam đoan	assure|guarantee
quả quyết	assert|insist
khăng khăng	insist
nhất quyết	insist|determined
đoan chắc	affirm
trấn an	reassure
an ủi	comfort|console
dự đoán	predict|forecast|prediction
tiên đoán	predict
phỏng đoán	guess|speculate
suy đoán	speculate|speculation
ước đoán	estimate
suy luận	infer|deduce
rút ra	draw|withdraw
đi đến kết luận	come to the conclusion|conclude
lập luận	argue|argument
tranh luận về	debate about
ngụ ý	imply
ám chỉ	imply|allude
hàm ý	imply|implication
ẩn ý	implication
gọi điện thoại	phone|call|telephone
nhắn tin	text|send a message
viết thư	write a letter|write
gửi thư	send a letter|write to
gửi lời cảm ơn	thank|send thanks
gửi lời chia buồn	send condolences|offer condolences
gửi lời chào	send greetings
gửi điện	send a message|cable
đăng bài	post|publish an article
loan tin	report|announce
loan báo	announce
xác định	determine|identify|define
xác định được	identify|determine
làm sáng tỏ	clarify|shed light on
chưa rõ	unclear|unknown
không rõ	unclear|unknown
chưa xác định	unidentified|undetermined
chưa được xác nhận	unconfirmed
chưa có thông tin	no information yet
đến thời điểm này	so far|up to now
tính đến thời điểm hiện tại	as of now|so far
theo lịch trình	as scheduled|according to schedule
theo nghiên cứu	according to the study|according to research
theo khảo sát	according to the survey
theo số liệu	according to data|according to figures|according to statistics
theo luật	by law|according to the law|under the law
theo pháp luật	according to the law|by law
theo yêu cầu	as requested|at the request of|on demand
theo đề nghị	at the proposal of|at the request of
theo lời mời	at the invitation of
theo hướng	towards|in the direction of
theo đúng	in accordance with|in line with
theo thời gian	over time|with time
theo truyền thống	traditionally
theo tôi	in my opinion|I think
theo ông	according to him|he said|in his view
theo bà	according to her|she said
ông nói	he said|Mr. said
bà nói	she said
ông cho biết	he said
bà cho biết	she said
ông cho rằng	he said|he believes
người phát ngôn cho biết	the spokesperson said
quan chức cho biết	officials said|an official said
cảnh sát cho biết	police said
chính quyền cho biết	authorities said
tin vắn	news in brief|brief
tin nóng	breaking news|hot news
tin mừng	good news
tin buồn	sad news|obituary
tin vui	good news|happy news
bản tin thời sự	news bulletin
thời sự	current affairs|news|current events
chuyên đề	special topic|thematic
chuyên mục	column|section
chuyên trang	special page|page
phóng sự	reportage|report|feature
xã luận	editorial
bài xã luận	editorial
trang nhất	front page
tiêu điểm	focus|highlight
số báo	newspaper issue|issue
nhật báo	daily|daily newspaper
tuần báo	weekly|weekly newspaper
nguyệt san	monthly|monthly magazine
báo in	print newspaper|print media
tòa soạn	editorial office|newsroom
ban biên tập	editorial board
làng báo	press community
`;
