/** Numerals, units, money in large amounts, days, months, frequencies, colours and figures of geometry. */
export const numbers = `
số không	zero
hai	two
bốn	four
tư	four|private
sáu	six
bảy	seven
tám	eight
chín mươi	ninety
mười	ten
mười một	eleven
mười hai	twelve
mười ba	thirteen
mười bốn	fourteen
mười lăm	fifteen
mười sáu	sixteen
mười bảy	seventeen
mười tám	eighteen
mười chín	nineteen
hai mươi	twenty
ba mươi	thirty
bốn mươi	forty
năm mươi	fifty
sáu mươi	sixty
bảy mươi	seventy
tám mươi	eighty
mươi	ten|tens
trăm	hundred
một trăm	hundred|one hundred
hàng trăm	hundreds|hundreds of
nghìn	thousand
ngàn	thousand
một nghìn	thousand|one thousand
hàng nghìn	thousands|thousands of
hàng ngàn	thousands|thousands of
hàng chục	dozens|tens of|dozens of
hàng chục nghìn	tens of thousands
hàng chục ngàn	tens of thousands
hàng trăm nghìn	hundreds of thousands
hàng trăm ngàn	hundreds of thousands
vạn	ten thousand
hàng vạn	tens of thousands
triệu	million
hàng triệu	millions|millions of
chục triệu	tens of millions
trăm triệu	hundred million|hundreds of millions
hàng trăm triệu	hundreds of millions
hàng chục triệu	tens of millions
tỷ	billion
tỉ	billion
hàng tỷ	billions|billions of
tỷ đồng	billion dong|billion VND|VND billion
tỉ đồng	billion dong|billion VND
triệu đồng	million dong|million VND
nghìn đồng	thousand dong
nghìn tỷ đồng	trillion dong|trillion VND
ngàn tỷ đồng	trillion dong|trillion VND
nghìn tỷ	trillion
ngàn tỷ	trillion
nghìn tỉ	trillion
tỷ USD	billion USD|billion dollars
triệu USD	million USD|million dollars
tỷ đô la	billion dollars
triệu đô la	million dollars
triệu người	million people
nghìn người	thousand people
triệu tấn	million tonnes|million tons
nghìn tấn	thousand tonnes|thousand tons
tỷ đô	billion dollars
tá	dozen
chục	ten|dozen
vài chục	several dozen|dozens
vài trăm	several hundred|few hundred
vài nghìn	several thousand|few thousand
hơn một nửa	more than half
một phần ba	one third|a third
hai phần ba	two thirds|two-thirds
một phần tư	one quarter|a quarter
ba phần tư	three quarters|three-quarters
một phần	part|partly
gấp đôi	double|twice|twofold
gấp ba	triple|three times|threefold
gấp bốn	four times|fourfold
gấp nhiều lần	many times
gấp rưỡi	one and a half times
lần lượt là	respectively
rưỡi	half
rưởi	half
phần trăm	percent|per cent|percentage
điểm phần trăm	percentage point|percentage points
thứ ba	third|Tuesday
thứ tư	fourth|Wednesday
thứ năm	fifth|Thursday
thứ sáu	sixth|Friday
thứ bảy	seventh|Saturday
thứ tám	eighth
thứ chín	ninth
thứ mười	tenth
thứ nhì	second
thứ hạng	rank|ranking|position
Thứ Hai	Monday
Thứ Ba	Tuesday
Thứ Tư	Wednesday
Thứ Năm	Thursday
Thứ Sáu	Friday
Thứ Bảy	Saturday
Thứ hai	Monday|second
Thứ ba	Tuesday|third
Thứ tư	Wednesday|fourth
Thứ năm	Thursday|fifth
Thứ sáu	Friday|sixth
Thứ bảy	Saturday|seventh
chủ nhật	Sunday
Chủ nhật	Sunday
Chủ Nhật	Sunday
tháng một	January
tháng giêng	January|first lunar month
tháng Giêng	January|first lunar month
tháng hai	February
tháng ba	March
tháng tư	April
tháng năm	May
tháng sáu	June
tháng bảy	July
tháng tám	August
tháng chín	September
tháng mười	October
tháng mười một	November
tháng mười hai	December
tháng chạp	twelfth lunar month
tháng Một	January
tháng Hai	February
tháng Ba	March
tháng Tư	April
tháng Năm	May
tháng Sáu	June
tháng Bảy	July
tháng Tám	August
tháng Chín	September
tháng Mười	October
tháng Mười Một	November
tháng Mười Hai	December
tháng 1	January
tháng 2	February
tháng 3	March
tháng 4	April
tháng 5	May
tháng 6	June
tháng 7	July
tháng 8	August
tháng 9	September
tháng 10	October
tháng 11	November
tháng 12	December
sáu tháng	six months
sáu tháng đầu năm	first half of the year|first six months
6 tháng đầu năm	first half of the year|first six months
9 tháng đầu năm	first nine months
nửa đầu năm	first half of the year|first half
nửa cuối năm	second half of the year|second half
quý đầu năm	first quarter
ngày hôm nay	today
ngày hôm qua	yesterday
ngày hôm sau	the next day|the following day
ngày thứ hai	second day|Monday
ngày đêm	day and night
ngày tháng	date|days
mùng	day|first days of the lunar month
ngày rằm	full moon day
rằm	full moon
giờ địa phương	local time
giờ sáng	a.m.|o'clock in the morning
giờ chiều	p.m.
giờ tối	p.m.
giờ đồng hồ	hours
giờ GMT	GMT
giờ Việt Nam	Vietnam time|Hanoi time
giờ Hà Nội	Hanoi time
múi giờ	time zone
đầu thế kỷ	early century|beginning of the century
cuối thế kỷ	late century|end of the century
giữa thế kỷ	mid-century
trước Công nguyên	BC|BCE
Công nguyên	AD|Common Era
sau Công nguyên	AD|CE
tuổi đời	age
đơn vị tính	unit
đo đạc	measurement|survey
mét	metre|meter|metres|meters
mét vuông	square metre|square metres|square meters
mét khối	cubic metre|cubic metres|cubic meters
m2	square metres|sq.m|square meters
m3	cubic metres|cu.m|cubic meters
ki lô mét	kilometre|kilometer|km
kilômét	kilometre|kilometer|km
km	km|kilometres|kilometers
cây số	kilometre|kilometer
ki-lô-mét	kilometre|kilometer
kilômét vuông	square kilometre|square kilometres
km2	square kilometres|square kilometers|sq.km
km/h	kilometres per hour|km per hour|kph
km/giờ	kilometres per hour|km per hour|kph
xăng ti mét	centimetre|centimeter|cm
xentimét	centimetre|centimeter
mi li mét	millimetre|millimeter|mm
milimét	millimetre|millimeter
dặm	mile|miles
dặm Anh	mile|miles
hải lý	nautical mile|nautical miles
feet	feet
inch	inch
héc ta	hectare|hectares|ha
hecta	hectare|hectares|ha
ha	ha|hectare|hectares
mẫu Anh	acre|acres
sào	sao|pole
tấn	tonne|ton|tonnes|tons
tạ	quintal|100 kilograms
yến	swallow|swallow nest
cân	weigh|scale|kilogram
kg	kg|kilogram|kilograms
ki lô gam	kilogram|kilo|kg
kilôgam	kilogram|kg
gam	gram|grams
gram	gram|grams
lượng vàng	tael of gold|tael
chỉ vàng	mace of gold
cây vàng	tael of gold
ounce	ounce
thùng dầu	barrel of oil|barrel
lít	litre|liter|litres|liters
gallon	gallon
độ	degree|degrees
độ C	degrees Celsius|Celsius
độ F	degrees Fahrenheit|Fahrenheit
độ vĩ Bắc	north latitude|degrees north
độ kinh Đông	east longitude|degrees east
vĩ độ	latitude
vĩ tuyến	parallel|latitude
vĩ tuyến 17	17th parallel
kinh độ	longitude
kinh tuyến	meridian
kinh tuyến Đông	east longitude
vĩ tuyến Bắc	north latitude
oát	watt
watt	watt
kilôwatt	kilowatt
MW	MW|megawatts
kWh	kWh|kilowatt-hour
megawatt	megawatt
vôn	volt
mã lực	horsepower
byte	byte
tròn số	round number
số lẻ	odd number|decimal
số chẵn	even number
đầu người	per capita|head
lượt	turn|times|visit
lượt người	visitors|arrivals|turns
lượt xem	views
vòng một	first round
vòng hai	second round
kỳ	period|term|session|installment
khóa học	course
khóa XV	15th tenure|15th National Assembly
lần thứ nhất	first|for the first time|1st
lần thứ hai	second|second time|2nd
lần thứ ba	third|third time|3rd
lần thứ tư	fourth|fourth time
lần thứ năm	fifth|fifth time
hàng năm	annual|annually|yearly|every year
hằng năm	annual|annually|yearly|every year
hàng tháng	monthly|every month
hằng tháng	monthly|every month
hàng tuần	weekly|every week
hằng tuần	weekly|every week
hàng ngày	daily|every day
hằng ngày	daily|every day
hàng giờ	hourly|for hours
hàng quý	quarterly
nhiều thập kỷ	decades
hàng thập kỷ	decades
nhiều thế kỷ	centuries
hai năm	two years|biennial
ba năm	three years
năm năm	five years
mười năm	ten years|decade
một năm	one year|a year
một tháng	one month|a month
một tuần	one week|a week
một ngày	one day|a day
hai ngày	two days
ba ngày	three days
hai tuần	two weeks
nửa thế kỷ	half a century
nửa năm	half a year|six months
trăm năm	century|hundred years
nghìn năm	thousand years|millennium
sáng ngày	on the morning of
chiều ngày	on the afternoon of
tối ngày	on the evening of
đêm ngày	on the night of
đỏ	red
đen	black
trắng	white
xanh	blue|green
xanh lá cây	green
xanh lục	green
xanh dương	blue
xanh lam	blue
xanh da trời	sky blue|blue
màu đỏ	red
màu xanh	blue|green
màu vàng	yellow
màu trắng	white
màu đen	black
màu cam	orange
màu tím	purple
tím	purple|violet
hồng	pink|rose|red
màu hồng	pink
nâu	brown
màu nâu	brown
xám	grey|gray
màu xám	grey|gray
da cam	orange
cầu vồng	rainbow
hình tròn	circle
hình vuông	square
hình tam giác	triangle
tam giác	triangle
hình cầu	sphere
đường kính	diameter
bán kính	radius
chu vi	perimeter|circumference
thể tích	volume
chiều sâu	depth
độ dày	thickness
độ rộng	width
độ lớn	magnitude|size
mật độ cao	high density
khối	bloc|block|mass|cubic
`;
