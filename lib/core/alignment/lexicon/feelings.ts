/** What people hope, admire, regret and resent. */
export const feelings = `
oán	resentment
thù	enmity|revenge
thù hận	hatred|hate
thù địch	hostile|hostility
hận thù	hatred
căm thù	hatred|hate
lòng thù hận	hatred
mất lòng tin	lose trust
mất niềm tin	lose faith
mất kiên nhẫn	lose patience
mất cân bằng	imbalance
cân bằng	balance|balanced
cân đối	balance|balanced
cân nhắc	consider|weigh
đắn đo	hesitate
do dự	hesitate
lưỡng lự	hesitate|undecided
chần chừ	hesitate
ngần ngại	hesitate
e ngại	fear|wary|afraid
lo	worry|take care
lo cho	worry about|take care of
lo liệu	take care of|arrange
băn khoăn	wonder|worried
trăn trở	concerned|ponder
day dứt	tormented
ám ảnh	obsess|haunt|obsession
nỗi ám ảnh	obsession
cơn ác mộng	nightmare
ác mộng	nightmare
đau khổ	suffer|suffering|misery
khổ	miserable|suffer|hardship
khổ cực	hardship
cực khổ	hardship|miserable
khốn khổ	miserable
khốn đốn	struggling|hard-hit
lao đao	struggle|in trouble
điêu đứng	struggle|in distress
chật vật	struggle
vất vả	hard|hard work|difficult
gian nan	arduous|hardship
gian khổ	hardship|arduous
gian lao	hardship
thử lửa	baptism of fire
oanh liệt	glorious
hào hùng	heroic
bi tráng	tragic and heroic
hiển hách	brilliant
niềm tự hào	pride
niềm hạnh phúc	happiness
niềm hy vọng	hope
niềm đam mê	passion
đam mê	passion|passionate
say mê	passionate|passion
mê	love|passionate about
hâm mộ	admire|fan
ngưỡng mộ	admire|admiration
khâm phục	admire
cảm phục	admire
thán phục	admire
nể phục	admire|respect
cảm hứng	inspiration|inspire
nguồn cảm hứng	inspiration|source of inspiration
lấy cảm hứng từ	inspired by
cảm xúc	emotion|emotions|feelings
cảm kích	grateful|appreciate
cảm thông	sympathise|sympathy
thông cảm	sympathise|understand
đồng cảm	sympathy|empathy|empathise
thương	love|pity|wound
thương xót	pity
thương tiếc	mourn|grief
thương tâm	tragic|heart-rending
thương hại	pity
thương tật	disability|injury
xót xa	heartbroken|pained
tiếc thương	mourn|grief
tiếc nuối	regret
nuối tiếc	regret
ân hận	regret|remorse
hổ thẹn	ashamed
nhục	shame|humiliation
sỉ nhục	insult|humiliate
chế giễu	mock|ridicule
nhạo báng	mock
coi nhẹ	underestimate|neglect
xem nhẹ	underestimate|neglect
xem thường	disregard|underestimate
đánh giá thấp	underestimate
lơ là	neglect|careless
sao nhãng	neglect
phớt lờ	ignore
làm ngơ	ignore|turn a blind eye
thờ ơ	indifferent|indifference
vô cảm	insensitive|indifferent
lạnh nhạt	cold|indifferent
hờ hững	indifferent
tham vọng	ambition|ambitious
khát vọng	aspiration|desire
nguyện vọng	aspiration|wish|wishes
ý nguyện	wish|aspiration
mong mỏi	long for|wish
`;
