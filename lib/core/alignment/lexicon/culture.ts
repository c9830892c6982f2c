/** Heritage, arts, religion, history, festivals, food and tourism. */
export const culture = `
văn hóa	culture|cultural
nền văn hóa	culture
bản sắc	identity
bản sắc văn hóa	cultural identity
di sản	heritage|legacy
di sản văn hóa	cultural heritage
di sản văn hóa phi vật thể	intangible cultural heritage
di sản thế giới	world heritage
Di sản Thế giới	World Heritage
di sản thiên nhiên thế giới	world natural heritage
phi vật thể	intangible
di tích	relic|relics|monument|vestige
di tích lịch sử	historical relic|historical site|historic site
khu di tích	relic site|historical site
di vật	relic|artefact
cổ vật	antique|antiquities|artefact|artifact
hiện vật	artefact|object|exhibit
bảo vật	treasure
bảo vật quốc gia	national treasure
danh lam thắng cảnh	scenic spot|landscape|scenic spots
thắng cảnh	scenic spot|beauty spot
danh thắng	scenic site|landscape
kỳ quan	wonder
văn minh	civilised|civilization|civilisation
nền văn minh	civilisation|civilization
truyền thống	tradition|traditional
phong tục	custom|customs
tập quán	custom|practice
phong tục tập quán	customs and practices|customs
tín ngưỡng	belief|beliefs
tín ngưỡng thờ Mẫu	Mother Goddess worship
lễ hội	festival
lễ	ceremony|festival
buổi lễ	ceremony
lễ kỷ niệm	celebration|anniversary ceremony|commemoration
lễ trao giải	awards ceremony|award ceremony|prize ceremony
lễ ký kết	signing ceremony
lễ ra mắt	launching ceremony|launch
lễ tưởng niệm	memorial service|memorial ceremony
tưởng niệm	commemorate|memorial
tưởng nhớ	commemorate|remember|tribute
dâng hương	offer incense
dâng hoa	lay flowers
đặt vòng hoa	lay wreaths|lay a wreath
vòng hoa	wreath
lễ viếng	respect-paying ceremony|funeral
viếng	pay tribute|pay respects
an táng	bury|burial
lễ truy điệu	memorial service
lễ hội truyền thống	traditional festival
lễ hội hoa	flower festival
liên hoan	festival
liên hoan phim	film festival
Liên hoan phim	Film Festival
Liên hoan phim Cannes	Cannes Film Festival
Tết	Tet|Lunar New Year|New Year
Tết Nguyên đán	Lunar New Year|Tet|Lunar New Year festival
Tết Nguyên Đán	Lunar New Year|Tet
dịp Tết	Tet holiday|Tet
nghỉ Tết	Tet holiday
Tết Trung thu	Mid-Autumn Festival
Trung thu	Mid-Autumn Festival|mid-autumn
năm mới	New Year
giao thừa	New Year's Eve|Lunar New Year's Eve
Giáng sinh	Christmas
lễ Giáng sinh	Christmas
Noel	Christmas
lễ Phục sinh	Easter
Phục sinh	Easter
Lễ Tạ ơn	Thanksgiving
lễ Vu Lan	Vu Lan festival
Lễ Phật đản	Vesak|Buddha's birthday
lễ Phật đản	Vesak|Buddha's birthday
âm lịch	lunar calendar
dương lịch	solar calendar
pháo hoa	firework|fireworks
bắn pháo hoa	fireworks|set off fireworks
hoa đăng	flower lanterns
đèn lồng	lantern
lì xì	lucky money
mâm cỗ	feast tray
cúng	worship|make offerings
thờ	worship
thờ cúng	worship
thờ cúng tổ tiên	ancestor worship
bàn thờ	altar
hương khói	incense
nhang	incense
nghệ thuật	art|arts|artistic
tác phẩm	work|works
tác phẩm nghệ thuật	artwork|work of art
kiệt tác	masterpiece
mỹ thuật	fine arts|fine art
hội họa	painting
điêu khắc	sculpture
nhà điêu khắc	sculptor
tượng	statue
bức tượng	statue
tượng đài	monument|statue
tranh sơn dầu	oil painting
tranh sơn mài	lacquer painting
sơn mài	lacquer
tranh Đông Hồ	Dong Ho painting
thư pháp	calligraphy
nhiếp ảnh	photography
triển lãm ảnh	photo exhibition
cuộc triển lãm	exhibition
phòng trưng bày	gallery
nhà hát	theatre|theater|opera house
Nhà hát Lớn	Opera House
Nhà hát Lớn Hà Nội	Hanoi Opera House
rạp chiếu phim	cinema
rạp	cinema|theatre
rạp xiếc	circus
xiếc	circus
kịch	drama|play
vở kịch	play
sân khấu	stage|theatre
biểu diễn	perform|performance
buổi biểu diễn	performance|show|concert
trình diễn	perform|performance|show
buổi hòa nhạc	concert
hòa nhạc	concert
dàn nhạc	orchestra
dàn nhạc giao hưởng	symphony orchestra
giao hưởng	symphony
âm nhạc	music|musical
nhạc cụ	musical instrument|instrument
nhạc dân gian	folk music
nhạc cổ điển	classical music
nhạc trẻ	pop music
nhạc pop	pop music
nhạc rock	rock music
ban nhạc	band
nhóm nhạc	band|music group
bài hát	song
ca khúc	song
bản nhạc	piece of music|tune
giai điệu	melody|tune
dân ca	folk song|folk songs
dân ca quan họ	quan ho folk singing|Quan ho
quan họ	quan ho|love duets
ca trù	ca tru|ceremonial singing
hát xoan	xoan singing
ví giặm	vi giam|vi and giam folk songs
dân ca ví, giặm	vi and giam folk songs
nhã nhạc	royal court music|nha nhac
nhã nhạc cung đình Huế	Hue royal court music
đờn ca tài tử	don ca tai tu|southern amateur music
chèo cổ	cheo|traditional opera
tuồng	tuong|classical drama
cải lương	cai luong|reformed opera
múa rối	puppetry
múa rối nước	water puppetry|water puppet
múa lân	lion dance
cồng chiêng	gong|gongs
không gian văn hóa cồng chiêng	gong culture space|space of gong culture
đàn bầu	monochord
đàn piano	piano
đàn ghi ta	guitar
ghi ta	guitar
vi ô lông	violin
sáo	flute
trống đồng	bronze drum
ba lê	ballet
khiêu vũ	dance|dancing
điện ảnh	cinema|film|movie
phim ảnh	film|movies
phim truyện	feature film
phim truyền hình	television series|TV series
phim tài liệu	documentary
phim hoạt hình	cartoon|animated film|animation
hoạt hình	animation|cartoon
truyện tranh	comic|comics|manga
phim kinh dị	horror film
kinh dị	horror
phim bom tấn	blockbuster
bom tấn	blockbuster
kịch bản	script|scenario
vai diễn	role
diễn xuất	acting
diễn	perform|act
nam diễn viên	actor
nhân vật chính	main character
hãng phim	film studio
đoàn làm phim	film crew
cảnh	scene|landscape
cảnh phim	scene
cảnh quan	landscape
phong cảnh	landscape|scenery
công chiếu	premiere|release|screen
ra rạp	in theatres|hit cinemas
giải Oscar	Oscar|Academy Award
Giải Oscar	Academy Award|Oscar
giải Grammy	Grammy Award
giải Quả cầu vàng	Golden Globe
Quả cầu vàng	Golden Globe
giải nhất	first prize
giải nhì	second prize
giải ba	third prize
giải khuyến khích	consolation prize
giải đặc biệt	special prize
giải thưởng Hồ Chí Minh	Ho Chi Minh Prize
nghệ sĩ nhân dân	People's Artist
Nghệ sĩ Nhân dân	People's Artist
nghệ sĩ ưu tú	Meritorious Artist
Nghệ sĩ Ưu tú	Meritorious Artist
chương trình truyền hình	television programme|TV show
tập phim	episode
mùa phim	season
đĩa hát	record|album
album	album
đĩa đơn	single
lưu diễn	tour
chuyến lưu diễn	tour
tiểu thuyết	novel
cuốn tiểu thuyết	novel
truyện	story
truyện ngắn	short story
truyện cổ tích	fairy tale
cổ tích	fairy tale
truyền thuyết	legend
huyền thoại	legend|myth|legendary
thần thoại	mythology|myth
sử thi	epic
thơ	poem|poetry
bài thơ	poem
thi ca	poetry
thi sĩ	poet
tập thơ	collection of poems
hồi ký	memoir
nhật ký	diary
tự truyện	autobiography
nhà xuất bản	publisher|publishing house
ấn phẩm	publication
hội sách	book fair
văn đàn	literary circles
văn học nghệ thuật	literature and arts
dân gian	folk
ca dao	folk verse|folk poems
tục ngữ	proverb
thời trang	fashion
tuần lễ thời trang	fashion week
nhà thiết kế	designer
áo dài	ao dai|long dress
nón lá	conical hat
trang phục	costume|clothing|dress
trang phục truyền thống	traditional costume|traditional costumes
thổ cẩm	brocade
lụa	silk
cuộc thi sắc đẹp	beauty contest|beauty pageant
sắc đẹp	beauty
vẻ đẹp	beauty
Hoa hậu Hoàn vũ	Miss Universe
Hoa hậu Thế giới	Miss World
Hoa hậu Việt Nam	Miss Vietnam
vương miện	crown
tôn giáo	religion|religious
đạo	religion
đạo đức	ethics|morality|moral
đạo Phật	Buddhism
Phật giáo	Buddhism|Buddhist
phật giáo	Buddhism|Buddhist
Giáo hội Phật giáo Việt Nam	Vietnam Buddhist Sangha
Đức Phật	Buddha
Phật	Buddha
phật tử	Buddhist|Buddhists
Thiên Chúa giáo	Christianity|Catholicism|Christian
Công giáo	Catholic|Catholicism
công giáo	Catholic
Kitô giáo	Christianity|Christian
Cơ đốc giáo	Christianity|Christian
Tin Lành	Protestant|Protestantism
Chính thống giáo	Orthodox
người Hồi giáo	Muslim|Muslims
đạo Hồi	Islam
đạo Thiên Chúa	Catholicism|Christianity
đạo Cao Đài	Caodaism|Cao Dai
Cao Đài	Cao Dai|Caodaism
Hòa Hảo	Hoa Hao
Ấn Độ giáo	Hinduism|Hindu
Do Thái giáo	Judaism|Jewish
Nho giáo	Confucianism|Confucian
Đạo giáo	Taoism|Taoist
giáo dân	parishioners|Catholics
giáo phận	diocese
giáo xứ	parish
tổng giám mục	archbishop
giám mục	bishop
hồng y	cardinal
linh mục	priest|father
mục sư	pastor
tu sĩ	monk|clergy
nhà sư	monk|Buddhist monk
sư	monk
hòa thượng	Most Venerable|monk
thượng tọa	Venerable
nữ tu	nun
giáo sĩ	cleric|missionary
nhà truyền giáo	missionary
giáo hội	church
nhà thờ	church|cathedral
thánh đường	cathedral
nhà thờ Hồi giáo	mosque
thánh đường Hồi giáo	mosque
chùa	pagoda|temple
ngôi chùa	pagoda
đền	temple
đền thờ	temple|shrine
đình	communal house
miếu	shrine
lăng	mausoleum|tomb
lăng mộ	tomb|mausoleum
mộ	tomb|grave
ngôi mộ	tomb|grave
kim tự tháp	pyramid
xác ướp	mummy
phế tích	ruins
tàn tích	ruins
khai quật	excavate|excavation
thành cổ	ancient citadel
thành nhà Hồ	Citadel of the Ho Dynasty|Ho Citadel
kinh thành	imperial city|citadel
cố đô	former capital|ancient capital
lâu đài	castle
dinh thự	mansion
kinh thánh	bible
Kinh Thánh	Bible
kinh Koran	Koran|Quran
cầu nguyện	pray|prayer
lễ cầu nguyện	prayer service
thánh	saint|holy
Chúa	God|Lord
Thượng đế	God
Chúa Giêsu	Jesus
chúa	lord
thần	god|spirit|deity
thần thánh	divine|gods
nữ thần	goddess
ma	ghost
ma quỷ	devil|demon
quỷ	devil|demon
phù thủy	witch|wizard
thiên đường	paradise|heaven
địa ngục	hell
linh hồn	soul|spirit
tâm linh	spiritual
mê tín	superstition|superstitious
giáo phái	sect|cult
tà giáo	cult
hành hương	pilgrimage|pilgrim
thiền	meditation|Zen
ẩm thực	cuisine|culinary|food
nền ẩm thực	cuisine
phở	pho|noodle soup
phở bò	beef pho|beef noodle soup
bún chả	bun cha|grilled pork with noodles
nem	spring roll|nem
chả giò	spring roll
gỏi cuốn	fresh spring roll
bánh chưng	chung cake|square glutinous rice cake
bánh tét	cylindrical glutinous rice cake
bánh xèo	banh xeo|pancake
bánh cuốn	steamed rice rolls
bánh trung thu	mooncake|moon cake
bánh ngọt	cake|pastry
bánh kẹo	confectionery
kẹo	candy|sweets
xôi	sticky rice
gạo nếp	glutinous rice|sticky rice
nước chấm	dipping sauce
nước tương	soy sauce
đậu phụ	tofu
đậu hũ	tofu
canh	soup
cháo	porridge
lẩu	hotpot|hot pot
mứt	jam|candied fruit
kem	ice cream|cream
món ăn truyền thống	traditional dish|traditional food
ẩm thực đường phố	street food
thức ăn nhanh	fast food
ăn chay	vegetarian
du lịch sinh thái	ecotourism
du lịch văn hóa	cultural tourism
du lịch biển	sea tourism|beach tourism
du lịch cộng đồng	community-based tourism
ngành du lịch	tourism industry|tourism sector
điểm du lịch	tourist attraction|tourist site|destination
điểm đến du lịch	tourist destination|destination
khách quốc tế	international visitors|foreign visitors
khách nội địa	domestic visitors
lượt khách	visitors|visitor arrivals|arrivals
lượt khách quốc tế	international arrivals|international visitors
khách du lịch quốc tế	international tourists|foreign tourists
lữ hành	travel
công ty lữ hành	travel agency|travel company
công ty du lịch	travel company|tour operator
tour	tour
chuyến đi	trip|journey
hành trình khám phá	journey of discovery
nghỉ dưỡng	resort|relaxation
lưu trú	stay|accommodation
cơ sở lưu trú	accommodation establishment|lodging
vui chơi giải trí	entertainment|recreation
giải trí	entertainment
công viên giải trí	amusement park
công viên nước	water park
cắm trại	camping|camp
dã ngoại	picnic|outing
phượt	backpacking
sơ khai	early|primitive
tiền sử	prehistoric|prehistory
thời tiền sử	prehistory|prehistoric
thời đồ đá	Stone Age
Thời đại đồ đá	Stone Age
thời đồ đồng	Bronze Age
trung cổ	medieval
thời Trung cổ	Middle Ages|medieval
cận đại	modern|early modern
Phục Hưng	Renaissance
Phục hưng	Renaissance
phục hưng	renaissance|revival
kỷ Jura	Jurassic
kỷ băng hà	ice age
triều đại	dynasty|reign
triều đình	court|royal court
vương triều	dynasty|kingdom
trị vì	reign|rule
ngai vàng	throne
lên ngôi	ascend the throne|crowned
thoái vị	abdicate
đăng cơ	enthrone|ascend the throne
kế vị	succeed|succession
cai trị	rule|govern
thống trị	dominate|rule
đô hộ	dominate|colonial rule
ách thống trị	yoke|domination
nước bảo hộ	protectorate
thành bang	city-state
liên bang Xô viết	Soviet Union
các nước cộng hòa	republics
`;
