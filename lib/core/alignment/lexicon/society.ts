/** Work, welfare, population, equality and community life. */
export const society = `
an sinh xã hội	social welfare|social security
an sinh	welfare|social security
phúc lợi	welfare|benefit|benefits
phúc lợi xã hội	social welfare
bảo trợ xã hội	social protection|social assistance
trợ cấp xã hội	social allowance|social benefits
trợ cấp thất nghiệp	unemployment benefit|unemployment benefits
bảo hiểm xã hội	social insurance
bảo hiểm thất nghiệp	unemployment insurance
bảo hiểm xã hội tự nguyện	voluntary social insurance
lương	salary|wage|pay
mức lương	salary|wage|pay
lương tối thiểu	minimum wage
lương tối thiểu vùng	regional minimum wage
lương cơ sở	base salary|basic salary
tăng lương	pay rise|salary increase|raise wages
lương hưu	pension
hưu trí	retirement|pension
về hưu	retire|retired
tuổi nghỉ hưu	retirement age
phụ cấp	allowance
thưởng Tết	Tet bonus
lao động	labour|labor|worker|workers|work
việc làm	job|jobs|employment
tạo việc làm	create jobs|job creation
giải quyết việc làm	job creation|create jobs|employment
tìm việc	job seeking|look for a job
tìm việc làm	look for a job|job seeking
mất việc	lose one's job|lost jobs|unemployed
mất việc làm	job loss|lose jobs
sa thải	dismiss|fire|lay off|layoff
cắt giảm nhân sự	lay off|layoffs|staff cuts
nghề tự do	freelance
hợp đồng lao động	labour contract|labor contract
thỏa ước lao động tập thể	collective labour agreement
tranh chấp lao động	labour dispute
tai nạn lao động	occupational accident|labour accident|workplace accident
an toàn lao động	labour safety|occupational safety
vệ sinh lao động	labour hygiene|occupational hygiene
giờ làm việc	working hours
làm thêm giờ	overtime|work overtime
giờ làm thêm	overtime hours
ngày nghỉ	day off|holiday
kỳ nghỉ	holiday|vacation|break
nghỉ thai sản	maternity leave
thai sản	maternity
công đoàn	trade union|union
công đoàn cơ sở	grassroots trade union
đoàn viên công đoàn	trade union member
Tổng Liên đoàn Lao động	General Confederation of Labour
lực lượng lao động	workforce|labour force|labor force
xuất khẩu lao động	labour export|labor export
lao động di cư	migrant worker|migrant workers
lao động trẻ em	child labour|child labor
lao động cưỡng bức	forced labour
lao động nước ngoài	foreign workers|foreign labour
lao động tự do	freelance workers|casual workers
lao động nông thôn	rural labourers|rural workers
người thất nghiệp	unemployed people|the unemployed
nghèo đói	poverty|hunger
đói nghèo	poverty|hunger and poverty
chuẩn nghèo	poverty line|poverty standard
tỷ lệ hộ nghèo	poverty rate|rate of poor households
hộ cận nghèo	near-poor household|near-poor households
cận nghèo	near-poor
huyện nghèo	poor district
khoảng cách giàu nghèo	rich-poor gap|wealth gap
phân hóa giàu nghèo	gap between rich and poor
từ thiện	charity|charitable
quỹ từ thiện	charity fund
tổ chức từ thiện	charity|charity organisation
nhà hảo tâm	donor|benefactor|benefactors
mạnh thường quân	sponsor|benefactor
ủng hộ đồng bào	support people
nhà tình nghĩa	house of gratitude|gratitude house
nhà tình thương	charity house
nhà tạm	makeshift house|temporary house
xóa nhà tạm	eliminate makeshift houses
nhà tạm, nhà dột nát	temporary and dilapidated houses
đền ơn đáp nghĩa	gratitude|show gratitude
người có công	people with meritorious services|national contributors|meritorious people
người có công với cách mạng	people who rendered services to the revolution|revolution contributors
gia đình chính sách	policy beneficiary families
bà mẹ Việt Nam anh hùng	Heroic Vietnamese Mother
Mẹ Việt Nam anh hùng	Heroic Vietnamese Mother
hoàn cảnh khó khăn	difficult circumstances|disadvantaged
đối tượng chính sách	policy beneficiaries
nhóm yếu thế	vulnerable groups|disadvantaged groups
người yếu thế	disadvantaged people|vulnerable people
dễ tổn thương	vulnerable
trẻ em nghèo	poor children
trẻ em gái	girls
quyền trẻ em	children's rights|child rights
quyền phụ nữ	women's rights
bảo vệ trẻ em	child protection
bóc lột	exploit|exploitation
phân biệt đối xử	discrimination|discriminate
phân biệt chủng tộc	racism|racial discrimination|racist
kỳ thị	discrimination|stigma|discriminate
chủng tộc	race|racial
người da màu	people of colour
người da đen	black people|blacks|African American
người da trắng	white people|whites
người đồng tính	homosexual|gay people
đồng tính	gay|homosexual|same-sex
hôn nhân đồng tính	same-sex marriage|gay marriage
hôn nhân đồng giới	same-sex marriage
chuyển giới	transgender
người chuyển giới	transgender people
định kiến	prejudice|stereotype
trọng nam khinh nữ	male preference|son preference
chênh lệch	gap|difference|disparity
mất cân bằng giới tính	gender imbalance
tỷ số giới tính	sex ratio
mức sinh	birth rate|fertility rate
tỷ lệ sinh	birth rate|fertility rate
dân số già	ageing population|aging population
cơ cấu dân số	population structure
tăng dân số	population growth
gia tăng dân số	population growth
kế hoạch hóa gia đình	family planning
điều tra dân số	census|population census
tổng điều tra dân số	census|population census
mật độ	density
mật độ dân số	population density
di cư	migrate|migration
nhập cư	immigrate|immigration|immigrant
người nhập cư bất hợp pháp	illegal immigrant|illegal immigrants
định cư	settle|settlement|resettle
hồi hương	repatriate|repatriation|return home
xã hội dân sự	civil society
xã hội hóa	social mobilisation|private sector involvement|socialisation
chuẩn mực	norm|standard
nếp sống	lifestyle|way of life
nếp sống văn minh	civilised lifestyle
đời sống nhân dân	people's lives|people's living conditions
đời sống vật chất	material life
đời sống tinh thần	spiritual life
điều kiện sống	living conditions
chất lượng cuộc sống	quality of life
mưu sinh	make a living|livelihood
sinh kế	livelihood|livelihoods
kế sinh nhai	livelihood
ổn định cuộc sống	stabilise lives
cuộc sống mới	new life
đổi đời	change one's life
tình nguyện	volunteer|voluntary
thiện nguyện	voluntary|charity
mùa hè xanh	Green Summer
chiến dịch tình nguyện	volunteer campaign
hoạt động xã hội	social activities
câu chuyện cuộc sống	life story
tình làng nghĩa xóm	neighbourly love
tương thân tương ái	mutual affection|mutual support
lá lành đùm lá rách	the better-off help the worse-off
đùm bọc	protect and help
sẻ chia	share
tri ân	gratitude|tribute|show gratitude
lòng biết ơn	gratitude
lòng yêu nước	patriotism
yêu nước	patriotic|patriotism
tự hào dân tộc	national pride
lòng tự trọng	self-respect
lòng tốt	kindness
lòng dũng cảm	courage|bravery
lòng nhân ái	compassion|kindness
nhân ái	compassion|kindness
nhân văn	humane|humanistic|humanities
người tốt việc tốt	good people, good deeds
gương người tốt	good example
dân trí	people's intellectual level|education
trình độ dân trí	intellectual standard
an cư	settle down
nhà trọ	boarding house|rented room
phòng trọ	rented room
khu nhà trọ	boarding house area
thuê nhà	rent a house|rent
chủ nhà trọ	landlord
tiền thuê nhà	rent
tiền điện	electricity bill
chi phí sinh hoạt	cost of living|living costs|living expenses
giá sinh hoạt	cost of living
vật giá	prices
chính sách xã hội	social policy
Ngân hàng Chính sách xã hội	Bank for Social Policies|Social Policy Bank
công bằng xã hội	social justice|social equity|social equality
trách nhiệm xã hội	social responsibility
tiến bộ xã hội	social progress
đời sống xã hội	social life
giai cấp	class
giai cấp công nhân	working class
tầng lớp	class|stratum|walks of life
tầng lớp trung lưu	middle class
trung lưu	middle-class|middle class
thượng lưu	upper class
mọi tầng lớp nhân dân	people from all walks of life
tầng lớp nhân dân	people from all walks of life
giới trí thức	intellectuals
trí thức	intellectual|intellectuals
nhân tài	talent|talents|talented people
chảy máu chất xám	brain drain
chất xám	grey matter|brain power
nguồn nhân lực chất lượng cao	high-quality human resources|high-quality workforce
nông dân nghèo	poor farmers
thanh niên xung phong	youth volunteer|youth volunteers
Thanh niên xung phong	Youth Volunteers
hội chữ thập đỏ	Red Cross society|Red Cross
tiếp sức mùa thi	exam season support
tổ dân phố	residential group
dân phòng	civil defence
khu dân cư văn hóa	cultural residential area
gia đình văn hóa	cultured family
tuyên dương	commend|honour
biểu dương	praise|commend|honour
tôn sư trọng đạo	respect for teachers
uống nước nhớ nguồn	when drinking water, remember its source|gratitude
dân sinh	people's livelihood|people's life
quốc kế dân sinh	national welfare and people's livelihood
cứu đói	hunger relief
thiếu đói	hunger|food shortage
viện dưỡng lão	nursing home
nhà dưỡng lão	nursing home
trại trẻ mồ côi	orphanage
trung tâm bảo trợ xã hội	social protection centre
mái ấm	shelter|home|warm home
cai nghiện	detoxification|drug rehabilitation|rehab
trung tâm cai nghiện	rehabilitation centre|detoxification centre
người nghiện	addict|addicts
nghiện ma túy	drug addiction|drug addict
tảo hôn	child marriage
hôn nhân cận huyết	consanguineous marriage
hủ tục	bad customs|backward customs
kinh tế gia đình	family economy|household economy
nội trợ	housewife|housework
việc nhà	housework|chores
bình yên	peaceful
thanh bình	peaceful
ấm no	well-off|prosperous
thịnh vượng	prosperity|prosperous
phồn vinh	prosperity|prosperous
phồn thịnh	prosperous|prosperity
`;
