/** Schools, exams, scholarship and the sciences. */
export const education = `
giáo dục	education|educational|educate
nền giáo dục	education|education system
ngành giáo dục	education sector
giáo dục đại học	higher education|university education
giáo dục phổ thông	general education
giáo dục mầm non	preschool education|early childhood education
giáo dục nghề nghiệp	vocational education|vocational training
giáo dục thường xuyên	continuing education
đào tạo	training|train|education
đào tạo nghề	vocational training
dạy nghề	vocational training
đào tạo nhân lực	human resources training
chương trình đào tạo	training programme|training program
trường	school|university|field
trường học	school
trường đại học	university
Trường Đại học	University
trường cao đẳng	college
cao đẳng	college
trường trung cấp	vocational school
trung cấp	intermediate|vocational
trường nghề	vocational school
trường mầm non	kindergarten|preschool|nursery school
mầm non	preschool|kindergarten
mẫu giáo	kindergarten
nhà trẻ	nursery|daycare|kindergarten
trường tiểu học	primary school|elementary school
tiểu học	primary|elementary|primary school
trung học	secondary|high school|secondary school
trung học cơ sở	lower secondary|secondary school|middle school
trung học phổ thông	high school|upper secondary
trường trung học	high school|secondary school
trường trung học phổ thông	high school
trường phổ thông	general school|high school
trường chuyên	specialised school|school for the gifted
trường công lập	public school
trường tư	private school
công lập	public
ngoài công lập	non-public|private
dân lập	private|people-founded
nội trú	boarding
bán trú	semi-boarding|day-boarding
ký túc xá	dormitory|dorm
đại học	university|college|higher education
Đại học	University
đại học quốc gia	national university
Đại học Quốc gia	National University
Đại học Quốc gia Hà Nội	Vietnam National University, Hanoi|Hanoi National University|VNU
Đại học Quốc gia TP.HCM	Vietnam National University HCM City|VNU-HCM
Đại học Bách khoa	University of Science and Technology|Polytechnic University
bách khoa	polytechnic|encyclopaedia
Đại học Kinh tế Quốc dân	National Economics University
Đại học Y Hà Nội	Hanoi Medical University
Đại học Harvard	Harvard University
Đại học Oxford	Oxford University|University of Oxford
học viện	academy|institute
viện	institute|hospital|academy
viện nghiên cứu	research institute|institute
viện hàn lâm	academy
Viện Hàn lâm Khoa học và Công nghệ	Academy of Science and Technology
Viện Hàn lâm Khoa học Xã hội	Academy of Social Sciences
khoa	faculty|department|science
hiệu trưởng	principal|headmaster|rector|president
hiệu phó	vice principal|vice rector
phó hiệu trưởng	vice principal|deputy headmaster|vice rector
nhà trường	school
lớp học	class|classroom
phòng học	classroom
phòng thí nghiệm	laboratory|lab
thí nghiệm	experiment|laboratory
thư viện	library
sách giáo khoa	textbook|textbooks
giáo trình	curriculum|textbook
giáo án	lesson plan|teaching plan
bài giảng	lecture|lesson
bài học	lesson
bài tập	exercise|homework
bài kiểm tra	test
bài thi	test|exam paper
bài viết	article|post|writing
bài báo	article|paper
luận án	dissertation|thesis
luận văn	thesis
môn học	subject
môn	subject|sport|discipline
môn toán	mathematics|maths
toán học	mathematics
toán	mathematics|maths|math
vật lý	physics|physical
hóa học	chemistry|chemical
sinh học	biology|biological
địa lý	geography|geographical
ngữ văn	literature|philology
văn học	literature|literary
ngoại ngữ	foreign language|foreign languages
tiếng Anh	English
tiếng Việt	Vietnamese|Vietnamese language
tiếng Pháp	French
tiếng Nga	Russian
tiếng Đức	German
tiếng Trung	Chinese
tiếng Trung Quốc	Chinese
tiếng Nhật	Japanese
tiếng Hàn	Korean
tiếng Tây Ban Nha	Spanish
tiếng Bồ Đào Nha	Portuguese
tiếng Ý	Italian
tiếng Ả Rập	Arabic
tiếng Latinh	Latin
tiếng mẹ đẻ	mother tongue|native language
song ngữ	bilingual
tin học	informatics|computer science|IT
triết học	philosophy
triết lý	philosophy
tâm lý học	psychology
xã hội học	sociology
khảo cổ	archaeological|archaeology
khảo cổ học	archaeology
ngôn ngữ học	linguistics
nhân chủng học	anthropology
khoa học xã hội	social science|social sciences
khoa học tự nhiên	natural science|natural sciences
khoa học cơ bản	basic science|basic sciences
ngành học	major|field of study
chuyên ngành	major|specialisation|specialised
nghiên cứu khoa học	scientific research
công trình nghiên cứu	research|research work|study
nhóm nghiên cứu	research team|research group|researchers
đề tài nghiên cứu	research topic|research project
dạy và học	teaching and learning
giảng dạy	teach|teaching
giảng	lecture|teach|explain
học phí	tuition|tuition fee|tuition fees
học bổng	scholarship|scholarships
học kỳ	semester|term
năm học	school year|academic year
năm học mới	new school year|new academic year
khai giảng	opening|start of school year
lễ khai giảng	school opening ceremony|new school year ceremony
bế giảng	end of school year|closing
tựu trường	back to school
nhập học	enrol|enroll|admission|enter school
tuyển sinh	enrolment|admission|admissions|enrollment
tuyển dụng	recruit|recruitment
thi cử	exam|examination|examinations
kỳ thi	exam|examination
cuộc thi	contest|competition
kỳ thi tốt nghiệp	graduation exam
kỳ thi tốt nghiệp trung học phổ thông	high school graduation exam
kỳ thi đại học	university entrance exam
kỳ thi tuyển sinh	entrance exam
thi tốt nghiệp	graduation exam
thí sinh	candidate|contestant|examinee|candidates
giám thị	invigilator|proctor
đề thi	exam paper|exam questions|test
điểm thi	exam score|exam scores|exam site
điểm chuẩn	cut-off score|benchmark score
điểm số	score|mark|grade
chấm thi	exam grading|marking
phúc khảo	re-mark|review exam
đỗ đại học	pass the university entrance exam
trượt thi	fail the exam
thi đỗ	pass the exam
tốt nghiệp	graduate|graduation
bằng tốt nghiệp	diploma|graduation certificate
bằng cấp	degree|qualification|diploma
bằng đại học	university degree|bachelor's degree
bằng thạc sĩ	master's degree
bằng tiến sĩ	PhD|doctorate
sau đại học	postgraduate|graduate
du học	study abroad|overseas study
trao đổi sinh viên	student exchange
học giả	scholar
học thuật	academic
học vấn	education|learning|academic
học viên	student|trainee|learner
học trò	student|pupil
người học	learner|learners|students
nhà giáo	teacher|teachers
nhà giáo nhân dân	People's Teacher
Ngày Nhà giáo Việt Nam	Vietnamese Teachers' Day|Vietnam Teachers' Day
đội ngũ giáo viên	teaching staff|teachers
đội ngũ	contingent|staff|team|ranks
học tập suốt đời	lifelong learning
xóa mù chữ	literacy|illiteracy eradication
mù chữ	illiterate|illiteracy
phổ cập	universal|universalise
phổ cập giáo dục	universal education
học trực tuyến	online learning|study online
dạy trực tuyến	online teaching
học thêm	extra classes|extra lessons
dạy thêm	extra teaching|extra classes
dạy thêm, học thêm	extra teaching and learning
học lực	academic performance
học sinh giỏi	excellent student|excellent students
học sinh nghèo	poor students
bỏ học giữa chừng	drop out
kỹ năng sống	life skills
kỹ năng mềm	soft skills
cải cách giáo dục	education reform
đổi mới giáo dục	education reform|education renewal
đổi mới căn bản, toàn diện	fundamental and comprehensive reform
chương trình giáo dục phổ thông mới	new general education programme|new general education curriculum
chương trình học	curriculum
phương pháp giảng dạy	teaching method
Olympic Toán quốc tế	International Mathematical Olympiad
olympic	olympiad|Olympic
nghiên cứu và phát triển	research and development|R&D
khoa học	science|scientific
khoa học và công nghệ	science and technology
khoa học công nghệ	science and technology
khoa học kỹ thuật	science and technology|scientific and technical
khoa học viễn tưởng	science fiction
kỹ thuật	technique|technical|technology|engineering
phát minh	invention|invent
sáng chế	invention|invent
sáng kiến kinh nghiệm	initiatives and experience
lý thuyết	theory|theoretical
giả thuyết	hypothesis
học thuyết	doctrine|theory
lý luận	theory|theoretical|reasoning
lý thuyết tương đối	theory of relativity
định luật	law
định lý	theorem
công thức	formula|recipe
phương trình	equation
hình học	geometry
đại số	algebra
thống kê	statistics|statistical
xác suất	probability
biến số	variable
phản ứng hóa học	chemical reaction
phân tử	molecule|molecular
nguyên tố	element
electron	electron
proton	proton
hạt nhân nguyên tử	atomic nucleus
hạt cơ bản	elementary particle
lượng tử	quantum
máy tính lượng tử	quantum computer
từ trường	magnetic field
trọng lực	gravity
lực hấp dẫn	gravity|gravitation
sóng hấp dẫn	gravitational wave|gravitational waves
ô xy	oxygen
oxy	oxygen
ôxy	oxygen
hydro	hydrogen
hiđrô	hydrogen
nitơ	nitrogen
cacbon	carbon
carbon	carbon
hợp chất	compound
axit	acid
kính hiển vi	microscope
kính thiên văn	telescope
kính viễn vọng	telescope
di truyền	genetic|heredity
nhiễm sắc thể	chromosome
đột biến	mutation|mutant
biến đổi gen	genetically modified
bộ gen	genome
tiến hóa	evolution|evolve
chọn lọc tự nhiên	natural selection
loài	species
loài vật	animal|species
loài mới	new species
giống loài	species
giới khoa học	scientific community|scientists
cổ sinh vật học	palaeontology|paleontology
giải Nobel	Nobel Prize
Giải Nobel	Nobel Prize
Nobel Hòa bình	Nobel Peace Prize
giải Nobel Hòa bình	Nobel Peace Prize
bảo tàng	museum
viện bảo tàng	museum
bách khoa toàn thư	encyclopedia|encyclopaedia
từ điển	dictionary
`;
