/** Function words: pronouns, prepositions, conjunctions, question words, quantity, negation, modality. */
export const grammar = `
tôi	I|me|my
tao	I|me
ta	we|us|our
chúng ta	we|us|our
chúng tôi	we|us|our
mình	oneself|himself|herself|I|my
bạn	you|friend
các bạn	you|friends
anh	he|brother|you|him
anh ấy	he|him|his
anh ta	he|him|his
chị	she|sister|you|her
chị ấy	she|her
chị ta	she|her
ông	Mr.|Mr|he|grandfather|sir
ông ấy	he|him|his
ông ta	he|him|his
bà	Mrs.|Ms.|she|grandmother|madam
bà ấy	she|her
bà ta	she|her
cô	she|Ms.|Miss|aunt|her
cô ấy	she|her
cô ta	she|her
cậu	he|uncle|boy|you
cậu ấy	he|him|his
hắn	he|him
y	he|him
nó	it|he|she
họ	they|them|their|family name
bọn họ	they|them
chúng	they|them
chúng nó	they|them
em	younger sibling|I|you|child
con	child|son|daughter
của	of|belonging to
của tôi	my|mine
của chúng ta	our|ours
của chúng tôi	our|ours
của họ	their|theirs
của anh ấy	his
của cô ấy	her|hers
của ông	his
của bà	her|hers
của mình	his own|her own|their own|its own
của nó	its
ai	who|whom|anyone
ai đó	someone|somebody
của ai	whose
gì	what|anything
cái gì	what|something
điều gì	what|something
việc gì	what|what matter
chuyện gì	what|what matter
nào	which|any
cái nào	which|which one
người nào	who|anyone
đâu	where
ở đâu	where
từ đâu	from where|where
khi nào	when
bao giờ	when|ever
lúc nào	when|any time
bao lâu	how long
bao nhiêu	how many|how much
mấy	how many|several
bao xa	how far
thế nào	how
như thế nào	how
ra sao	how
làm sao	how
làm thế nào	how
bằng cách nào	how
tại sao	why
vì sao	why
sao	why|star
phải chăng	is it that|perhaps
này	this|these
đây	here|this
kia	that|other
ấy	that|those
đó	that|there|it
nọ	other|that
điều này	this
điều đó	that|this
việc này	this
việc đó	that|this
những điều này	these|these things
cái này	this one|this
cái kia	that one|that
ở đây	here
tại đây	here|there
nơi đây	here|this place
ở đó	there
nơi đó	there|that place
từ đây	from here|hence
từ đó	since then|thereby|from there
trong đó	including|of which|in which|among them
sau đó	then|later|afterwards|after that
trước đó	earlier|previously|before that
do đó	therefore|hence|so
vì vậy	therefore|so
vì thế	therefore|so
do vậy	therefore|hence|so
bởi vậy	therefore|so
bởi thế	therefore|so
cho nên	so|therefore
nên	should|so|become
như vậy	thus|so|such
như thế	so|like that|such
thế	so|thus|power|position
vậy	so|thus
thế này	like this
vậy thì	then|so
cũng vậy	likewise|too
cùng	together|same|with
cùng với	together with|along with|with
với	with|to
và	and
hay	or|good|interesting
hoặc	or
hoặc là	or|either
hay là	or
cũng như	as well as|and also
cũng	also|too
còn	still|remain|while|and
nhưng	but
tuy nhiên	however|but
tuy vậy	however|nevertheless
thế nhưng	but|however
song	but|however
mà	but|which|that
nhưng mà	but
dù	although|though|despite
mặc dù	although|though|despite
dù cho	even if|although
cho dù	even if|although|regardless
dẫu	although|though
dẫu cho	even if
tuy	although|though
bất chấp	despite|regardless of|in defiance of
bất kể	regardless of|no matter
vì	because|for|because of
bởi	by|because
bởi vì	because
do	by|due to|because of
tại	at|in
tại vì	because
nhờ	thanks to|due to|ask
nhờ có	thanks to
nhờ vào	thanks to|due to
vì lý do	for reasons of|because of
nguyên nhân là do	because|the cause is
nếu	if
nếu như	if
nếu không	if not|otherwise|unless
giá như	if only
giả sử	suppose|assuming
miễn là	as long as|provided
trừ khi	unless
trừ phi	unless
với điều kiện	on condition|provided that
trong trường hợp	in case|in the case of|in the event
thì	then|be
là	be|is|are|was|were
chính là	be exactly|be precisely|is
tức là	that is|meaning
nghĩa là	meaning|that means|i.e.
có nghĩa là	meaning|mean|meant
hay nói cách khác	in other words
nói cách khác	in other words
để	to|in order to|let|leave
để mà	in order to
nhằm	to|in order to|aimed at
nhằm mục đích	for the purpose of|in order to
cho	for|give|to|let
cho đến	until|up to|to
cho đến khi	until
cho tới	until|up to
cho tới khi	until
đến	to|come|arrive|until|came
tới	to|come|next|until
từ	from|since|word
kể từ	since|from
kể từ khi	since
kể từ đó	since then
từ khi	since
từ trước đến nay	so far|ever|until now
từ trước tới nay	so far|ever|until now
từ lâu	long|for a long time
từ nay	from now on
từ nay đến	from now until|by
đến nay	so far|to date|until now
cho đến nay	so far|to date|until now
tính đến	as of|up to
tính đến nay	so far|to date
tính từ	from|since
ở	in|at|live
trong	in|during|within|inside
trong khi	while|whereas
trong khi đó	meanwhile|while
trong lúc	while|during
trong lúc đó	meanwhile
trong suốt	throughout|during|transparent
trong vòng	within
trong khoảng	within|between|about
trong số	among|of
trong số đó	among them|of which
ngoài	outside|besides|beyond
ngoài ra	besides|in addition|moreover|also
bên ngoài	outside|exterior
bên trong	inside|interior
ở trong	inside|in
ở ngoài	outside
trên	on|above|over|upon
bên trên	above
ở trên	above|on
phía trên	above|upper
dưới	under|below|beneath
bên dưới	below|underneath
phía dưới	below|underneath
trước	before|ago|in front of|previous
phía trước	front|ahead|in front of
đằng trước	front|in front
trước khi	before|prior to
trước mắt	immediate|in the short term|for now
trước hết	first of all|first|firstly
trước tiên	first|firstly
trước đây	previously|formerly|before|in the past
trước kia	formerly|in the past
trước mặt	in front of
sau	after|behind|later|following
sau khi	after
sau này	later|in the future
sau cùng	finally|last
sau đây	following|below
phía sau	behind|back|rear
đằng sau	behind
giữa	between|among|middle
ở giữa	in the middle|between
bên	side|party|by
bên cạnh	beside|besides|next to|in addition to
bên cạnh đó	besides|in addition|moreover
gần	near|close|nearly
gần đây	recently|recent|nearby
cạnh	beside|next to|edge
xung quanh	around|surrounding
quanh	around
dọc	along
dọc theo	along
qua	through|via|past|over|cross
thông qua	through|via|pass|adopt|approve
xuyên	through|across
xuyên qua	through|across
khắp	throughout|all over|across
khắp nơi	everywhere
theo	according to|under|follow|by|along
theo đó	accordingly|under which|according to which
theo như	according to|as
về	about|on|return|regarding|come back
về việc	on|about|regarding|concerning
về phía	towards|as for|from
về phần mình	for his part|for her part|for its part
đối với	for|to|towards|regarding
liên quan đến	related to|relating to|regarding|concerning|involving
liên quan tới	related to|relating to|involving
căn cứ vào	based on|pursuant to
dựa trên	based on
dựa vào	rely on|based on
thay vì	instead of|rather than
thay cho	instead of|in place of|replace
thay mặt	on behalf of
ngoại trừ	except|excluding
trừ	except|minus|deduct
kể cả	including|even
bao gồm	include|including|comprise|consist of
gồm	include|consist of|comprise
gồm có	include|consist of
như	as|like|such as
giống như	like|similar to
như là	as|such as
chẳng hạn	for example|for instance
chẳng hạn như	such as|for example
ví dụ	for example|example
ví dụ như	for example|such as
thí dụ	for example|example
đặc biệt là	especially|particularly|in particular
nhất là	especially|particularly
cụ thể là	specifically|namely
cụ thể	specific|specifically|concrete
thậm chí	even
thậm chí là	even
ngay cả	even
ngay cả khi	even when|even if
đến cả	even
chính	main|very|right
cả	both|all|whole
cả hai	both
cả ba	all three
tất cả	all|everything
tất cả các	all|every
tất cả mọi	all|every
mọi	every|all
mọi người	everyone|people|everybody
mọi thứ	everything
mọi lúc	all the time|always
mọi nơi	everywhere
mỗi	each|every|per
mỗi người	each person|everyone
mỗi ngày	every day|per day|daily
mỗi năm	every year|per year|annually
mỗi tháng	per month|every month|monthly
mỗi tuần	per week|every week|weekly
từng	each|once|ever|used to
từng bước	step by step|gradually
các	the|these|various
những	the|those|some
một	one|a|an
một số	some|several|a number of
một vài	a few|some|several
vài	a few|several
một ít	a little|a few|some
một chút	a little|a bit
chút	a bit|a little
một nửa	half
nửa	half
nhiều	many|much|several|lots of
rất nhiều	a lot of|very many|very much
quá nhiều	too many|too much
nhiều hơn	more
nhiều nhất	most
ít	few|little|less
ít hơn	less|fewer
ít nhất	at least|least
tối thiểu	minimum|at least
tối đa	maximum|at most
không ít	many|not a few|quite a few
vô số	countless|numerous
hàng loạt	a series of|mass|massive
một loạt	a series of
hầu hết	most|almost all
hầu như	almost|nearly
đa số	majority|most
phần lớn	most|mostly|majority
đa phần	mostly|most
thiểu số	minority
toàn bộ	entire|whole|all
toàn	whole|entire|all
toàn thể	entire|all|whole
đủ	enough|sufficient
thêm	more|add|additional|another
hơn	more|more than|over|than
hơn nữa	moreover|furthermore|more
hơn cả	more than anything|most
nữa	more|again|further
khác	other|different|another|else
người khác	others|another person|someone else
một người khác	another person|another
những người khác	others|other people
nhau	each other|one another
lẫn nhau	each other|mutual|one another
với nhau	together|with each other
cùng nhau	together
tự	self|oneself|on one's own
tự mình	oneself|by oneself
bản thân	oneself|self|himself|herself
chính mình	oneself|himself|herself
riêng	private|own|separate|alone
nói riêng	in particular
nói chung	in general|generally
không	not|no|without|zero
không phải	not|is not
không phải là	is not|not
không có	without|there is no|not have|no
không thể	cannot|unable|impossible|could not
không còn	no longer|no more
không bao giờ	never
không hề	not at all|never
không ai	no one|nobody
không gì	nothing
không nên	should not
không được	must not|not allowed|cannot
không chỉ	not only
không những	not only
không chỉ vậy	not only that|moreover
mà còn	but also
không chỉ mà còn	not only but also
chưa	not yet|yet
chưa từng	never|never before
chưa bao giờ	never
chưa thể	cannot yet|not yet
chẳng	not
chẳng phải	not|isn't it
đừng	do not|don't
chớ	do not|don't
hãy	let|let's|please
không cần	no need|need not|unnecessary
đã	already|have|has|had
đã từng	once|used to|have ever
đang	be in the process of|currently|being
đang được	be being|is being
sẽ	will|would|shall
sắp	about to|soon|upcoming
sắp tới	upcoming|coming|next
vừa	just|recently|both
vừa mới	just|recently
vừa qua	last|recently|past
mới	new|just|recently|only
mới đây	recently
vẫn	still
vẫn còn	still|remain
vẫn chưa	still not|not yet
chỉ	only|just|point
chỉ có	only|there is only
chỉ là	just|only|merely
chỉ vì	just because
có	have|there is|there are|has|had
có thể	can|may|could|might|possibly
có lẽ	perhaps|maybe|probably
có khả năng	able|capable|likely
có vẻ	seem|appear
có vẻ như	it seems|seemingly
dường như	seem|seemingly
hình như	it seems|apparently
phải	must|have to|right
cần	need|should|require
cần phải	need to|must|have to
cần thiết	necessary|essential
bắt buộc	mandatory|compulsory|obligatory|forced
buộc phải	forced to|have to|compelled
nhất định	certain|certainly
nhất thiết	necessarily
chắc chắn	certain|surely|definitely|sure
chắc	sure|probably
được	be|able|get|good|receive
bị	be|suffer|get
lẽ ra	should have|ought to
đáng lẽ	should have
đáng ra	should have
rất	very
quá	too|so|excessively|past
khá	quite|fairly|rather
tương đối	relatively
hơi	slightly|a little|steam
cực kỳ	extremely
vô cùng	extremely|immensely
hết sức	extremely|utmost
nhất	most|first|best
càng	the more|increasingly
càng ngày càng	more and more|increasingly
ngày càng	increasingly|more and more
ngày một	increasingly|day by day
càng sớm càng tốt	as soon as possible
lại	again|back|but
sớm	early|soon
muộn	late
sớm hay muộn	sooner or later
chậm nhất	at the latest
ngược lại	on the contrary|conversely|vice versa
trái lại	on the contrary
mặt khác	on the other hand|besides
một mặt	on the one hand
thêm vào đó	in addition|moreover
thêm nữa	furthermore|moreover
đồng nghĩa với	mean|synonymous with
dù sao	anyway|in any case
dù thế nào	no matter what|whatever
bất cứ	any|whatever
bất kỳ	any
bất cứ ai	anyone
bất kỳ ai	anyone
bất cứ lúc nào	at any time|anytime
bất cứ nơi nào	anywhere
bất cứ khi nào	whenever
bất cứ điều gì	anything
nào đó	some|certain
một cách	in a way|in a manner
cách	way|distance|apart
cách đây	ago
cách đó	from there|away|before that
vào	in|on|at|into|enter
vào lúc	at
vào ngày	on
vào năm	in
vào khoảng	at about|around
lên	up|to|rise
xuống	down|to|drop
ra	out|to
lên đến	up to|as many as|as much as
lên tới	up to|as many as|as much as
đến từ	from|come from|came from
khoảng	about|around|approximately
chừng	about|approximately
tầm	about|range
ước chừng	approximately|roughly
xấp xỉ	approximately|nearly
gần như	almost|nearly
suýt	nearly|almost
chiếc	unit|piece
cái	thing|piece
chuyến	trip|flight
cuộc	event|round
bức	picture|piece
tấm	sheet|piece
quyển	book|volume
cuốn	book|volume|roll
bài	article|lesson|song|post
vụ	case|incident|crop
trận	match|battle
đợt	wave|round|batch|phase
nơi	where|place
chỗ	place|seat|spot
lý do	reason
cùng một	same|one
giống	like|same|breed|variety
giống nhau	alike|the same
khác nhau	different|various|differ
khác với	different from|unlike
so với	compared with|compared to|than|against
so với cùng kỳ	compared to the same period|year-on-year
hơn là	rather than|more than
ít ra	at least
chí ít	at least
nhiều nhất là	at most
ít nhất là	at least
không hơn	no more than
không kém	no less than
đúng	right|correct|exactly|true
thật	real|true|really
thực sự	really|truly|actually|real
thật sự	really|truly
thực ra	actually|in fact
thật ra	actually|in fact
thực tế	reality|practical|actual|in fact|fact
trên thực tế	in fact|in reality|actually
quả thật	indeed
rõ ràng	clear|clearly|obviously
hẳn	must|surely|entirely
hoàn toàn	completely|entirely|totally|fully
chủ yếu	mainly|mostly|primarily|major
cơ bản	basic|basically|fundamental
về cơ bản	basically|fundamentally
nhìn chung	generally|in general|overall
tóm lại	in short|in summary
vân vân	etc.|and so on
v.v	etc.|and so on
thưa	dear|sir|madam|sparse
xin	please|ask|beg|apply
vâng	yes
dạ	yes
ừ	yes|yeah
à	ah
nhé	okay
chính thức	official|officially|formal
rằng	that
việc	work|the fact|matter|job
sự	the
sự việc	incident|event|matter
điều	thing|article
điều kiện	condition|conditions
nếu có	if any
nhân dịp	on the occasion of|to mark
nhân	on the occasion of|multiply|core
trong dịp	during|on the occasion of
dịp này	on this occasion|this occasion
qua đó	thereby|through which|thus
nhờ đó	thanks to which|thereby
từ đó đến nay	since then
đằng kia	over there
bên kia	the other side|beyond
bên này	this side
một bên	one side
hai bên	both sides|two sides|the two sides
các bên	parties|sides|all parties
phía	side|direction
cùng chiều	same direction
ngược chiều	opposite direction
đâu đó	somewhere
ở khắp nơi	everywhere
không đâu	nowhere
chính vì vậy	therefore|that is why
chính vì thế	therefore|that is why
vì lẽ đó	for that reason
đó là	that is|it is|they are
đây là	this is|it is|these are
đây cũng là	this is also
ắt hẳn	surely|must
liệu	whether|if
có hay không	whether or not
hay không	or not|whether
hay chưa	yet|or not
khi mà	when
một khi	once
mỗi khi	whenever|every time
mỗi lần	every time|each time
hễ	whenever|if
đến khi	until|when
đến lúc	time to|until
tới khi	until
trong lần	during|in
trong thời gian	during
trong quá trình	during|in the process of
trong bối cảnh	in the context of|amid
giữa lúc	amid|while
giữa bối cảnh	amid
ngoài việc	besides|in addition to
bằng	by|with|equal to|using|degree
bằng cách	by|by means of
bằng việc	by
nhờ việc	thanks to
do vì	because
tùy theo	depending on
tùy thuộc	depend
tùy thuộc vào	depend on|depending on
tùy	depending on
lẫn	and|both|mixed
vừa là	both
kẻo	or else|lest
kẻ	person|those who
người ta	people|they|one
thế là	so|and so
thì ra	it turns out
hóa ra	it turns out
chứ	but not|rather than
chứ không	not|rather than
chứ không phải	not|rather than
mà không	without|but not
mà thôi	only
nhỉ	isn't it
nhiều người	many people|many
nhiều nơi	many places
nhiều năm	many years|years
`;
