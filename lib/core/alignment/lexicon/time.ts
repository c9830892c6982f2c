/** When: adverbs of time, order and repetition. */
export const time = `
luôn	always|often|constantly
luôn luôn	always
thường	usually|often|ordinary
thường xuyên	regularly|frequently|often|regular
thường niên	annual
đôi khi	sometimes
thỉnh thoảng	sometimes|occasionally
hiếm khi	rarely|seldom
nhiều khi	many times|often
ngay	immediately|right|right away
ngay lập tức	immediately|at once
lập tức	immediately|instantly
ngay sau khi	immediately after|as soon as
ngay khi	as soon as
ngay từ	right from|from
ngay từ đầu	from the beginning|from the start
ngay trong	right in|within
ngay tại	right at|on the spot
ngay bây giờ	right now
bây giờ	now
hiện	currently|now|at present
hiện nay	currently|now|at present|today
hiện tại	current|present|currently|at present
hiện giờ	now|currently
hiện đang	currently|is currently
lúc này	now|at this time|at the moment
lúc đó	then|at that time
lúc ấy	at that time|then
lúc	at|when|moment
khi	when|while
khi đó	then|at that time
khi ấy	then|at that time
đồng thời	at the same time|simultaneously|also
cùng lúc	at the same time
cùng lúc đó	at the same time|meanwhile
cùng thời điểm	at the same time|same period
cùng kỳ	same period
cùng ngày	same day|on the same day
cùng năm	same year
rồi	already|then
xong	finish|done
trở lên	or more|and above|upwards
trở xuống	or less|and below|downwards
trở đi	onwards|from then on
trở lại	return|back|again
cuối cùng	finally|last|final|eventually
đầu tiên	first
thứ nhất	first|firstly
thứ hai	second|secondly|Monday
lần đầu	first time
lần đầu tiên	first time|for the first time
lần cuối	last time
lần cuối cùng	last time
lần	time|times
lần này	this time
lần thứ	time|edition
lần lượt	respectively|in turn|one by one
nhiều lần	many times|repeatedly
một lần	once
hai lần	twice|two times
một lần nữa	once again|again
lần nữa	again|once more
dần	gradually
dần dần	gradually
tiếp theo	next|following
tiếp đó	then|next
kế tiếp	next|following
bỗng nhiên	suddenly
đột nhiên	suddenly
bất ngờ	unexpectedly|suddenly|surprise
hôm nay	today
hôm qua	yesterday
hôm kia	the day before yesterday
ngày mai	tomorrow
ngày kia	the day after tomorrow
hôm sau	the next day|the following day
hôm trước	the other day|the day before
hôm nào	what day|some day
tối nay	tonight|this evening
đêm nay	tonight
đêm qua	last night
tối qua	last night|yesterday evening
sáng nay	this morning
chiều nay	this afternoon
sáng mai	tomorrow morning
sáng qua	yesterday morning
chiều qua	yesterday afternoon
trưa nay	at noon today|this noon
tuần này	this week
tuần trước	last week
tuần qua	last week|past week
tuần tới	next week
tuần sau	next week
tháng này	this month
tháng trước	last month
tháng qua	past month|last month
tháng tới	next month
tháng sau	next month
năm nay	this year
năm ngoái	last year
năm trước	previous year|last year|years ago
năm qua	past year|last year|past years
năm tới	next year|coming years
năm sau	next year|following year
thời gian qua	recently|in recent times|past time
thời gian tới	coming time|the near future|in the time to come
thời gian gần đây	recently|recent times
trong thời gian tới	in the coming time|in the near future
trong thời gian qua	recently|over the past time
những năm qua	past years|over the years
những năm gần đây	recent years
những ngày qua	past days|recent days
những ngày gần đây	recent days
những tháng gần đây	recent months
mãi	forever|only
mãi mãi	forever
suốt	throughout|all through
suốt đời	lifelong|for life
`;
