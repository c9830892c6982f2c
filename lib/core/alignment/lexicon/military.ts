/** Ranks, units, weapons, fighting and ceasefires. */
export const military = `
quân sự	military
quân đội	army|military|armed forces
quân	troops|army|force
lực lượng vũ trang	armed forces
lực lượng quân sự	military forces
lực lượng an ninh	security forces
lực lượng chính phủ	government forces
lực lượng đặc nhiệm	task force|special forces
lực lượng đặc biệt	special forces
lực lượng dân quân	militia
dân quân	militia
du kích	guerrilla|guerrillas
binh sĩ	soldier|soldiers|troops
binh lính	soldiers|troops
lính	soldier|soldiers
quân nhân	serviceman|soldier|military personnel
bộ đội	soldiers|army
chiến sĩ	soldier|fighter|combatant
chiến binh	warrior|fighter|militant
cựu chiến binh	veteran|war veteran|veterans
sĩ quan	officer
hạ sĩ quan	non-commissioned officer
tướng	general
đại tướng	general
thượng tướng	senior lieutenant general|colonel general
trung tướng	lieutenant general
thiếu tướng	major general
đô đốc	admiral
phó đô đốc	vice admiral
chuẩn đô đốc	rear admiral
đại tá	colonel|senior colonel
thượng tá	senior lieutenant colonel|lieutenant colonel
trung tá	lieutenant colonel
thiếu tá	major
đại úy	captain
thượng úy	senior lieutenant
trung úy	first lieutenant|lieutenant
thiếu úy	second lieutenant
hạ sĩ	corporal
trung sĩ	sergeant
thống chế	marshal
nguyên soái	marshal
tổng tư lệnh	commander-in-chief|commander in chief
tư lệnh	commander
bộ tư lệnh	command|high command
bộ chỉ huy	command|headquarters
tham mưu trưởng	chief of staff
tổng tham mưu trưởng	chief of the general staff|chief of general staff
bộ tổng tham mưu	general staff
Bộ Tổng Tham mưu	General Staff
tổng cục chính trị	general department of politics
quân khu	military region|military zone
quân đoàn	corps|army corps
sư đoàn	division
lữ đoàn	brigade
trung đoàn	regiment
tiểu đoàn	battalion
đại đội	company
trung đội	platoon
đơn vị	unit
lục quân	army|ground forces
hải quân	navy|naval
không quân	air force
thủy quân lục chiến	marines|marine corps
lính thủy đánh bộ	marines|marine
bộ binh	infantry
kỵ binh	cavalry
pháo binh	artillery
phòng không	air defence|air defense|anti-aircraft
phòng không - không quân	air defence-air force
lính dù	paratrooper|paratroopers
đặc nhiệm	special forces|commando
biệt kích	commando
công binh	engineering|engineer corps
vệ binh quốc gia	national guard
Vệ binh Quốc gia	National Guard
quốc phòng	defence|national defence|defense
quốc phòng - an ninh	defence and security|national defence and security
an ninh	security
an ninh quốc gia	national security
an ninh quốc phòng	security and defence|security and national defence
an ninh hàng hải	maritime security
an ninh khu vực	regional security
nền quốc phòng toàn dân	all-people national defence
ngân sách quốc phòng	defence budget|defense budget
chi tiêu quốc phòng	defence spending|defense spending|military spending
chiến tranh	war|warfare
cuộc chiến	war|battle|fight
cuộc chiến tranh	war
chiến tranh thế giới	world war
thế chiến	world war
Chiến tranh thế giới thứ nhất	World War I|First World War
Chiến tranh thế giới thứ hai	World War II|Second World War
Chiến tranh thế giới thứ nhì	Second World War|World War II
Thế chiến I	World War I
Thế chiến II	World War II
Thế chiến thứ hai	World War II|Second World War
Thế chiến thứ nhất	World War I|First World War
chiến tranh Triều Tiên	Korean War
chiến tranh vùng Vịnh	Gulf War
nội chiến	civil war
chiến tranh du kích	guerrilla warfare
chiến tranh hạt nhân	nuclear war
kháng chiến	resistance|resistance war
cuộc kháng chiến	resistance war
kháng chiến chống Pháp	resistance war against the French|anti-French resistance
kháng chiến chống Mỹ	resistance war against the US|anti-American resistance
tù binh	prisoner of war|prisoners of war|POW
trao đổi tù binh	prisoner exchange|prisoner swap
thời chiến	wartime
thời bình	peacetime
hậu chiến	post-war|postwar
sau chiến tranh	post-war|after the war
trận chiến	battle
trận đánh	battle
chiến trường	battlefield
chiến trận	battle
chiến tuyến	front line
tiền tuyến	front line|frontline
hậu phương	rear
trận địa	battlefield|position
chiến thuật	tactic|tactics|tactical
chiến công	feat|exploit
chiến thắng	victory|win|triumph
thắng lợi	victory|success
đại thắng	great victory
bại trận	defeat|defeated
đầu hàng	surrender
đầu hàng vô điều kiện	unconditional surrender
xâm lược	invade|invasion|aggression
cuộc xâm lược	invasion
quân xâm lược	invaders|aggressors
xâm chiếm	invade|occupy
thôn tính	annex|annexation
sáp nhập Crimea	annexation of Crimea
đánh chiếm	capture|seize
chiếm được	capture|captured
giành quyền kiểm soát	take control|gain control
kiểm soát hoàn toàn	full control
giao tranh	fighting|clashes|combat
đụng độ	clash|clashes
cuộc đụng độ	clash
giao chiến	fight|engage|combat
đọ súng	shootout|gunfight
đấu súng	gunfight|shootout
phản công	counter-attack|counteroffensive
cuộc phản công	counteroffensive|counter-attack
phản kích	counter-attack
cuộc tấn công	attack|offensive|assault
tổng tấn công	general offensive
tổng tiến công	general offensive
tiến công	offensive|attack
Tổng tiến công và nổi dậy	General Offensive and Uprising
cuộc tổng tiến công	general offensive
không kích	air strike|airstrike|air strikes|air raid
cuộc không kích	air strike|airstrike
oanh tạc	bomb|bombardment|bombing
ném bom	bomb|bombing
pháo kích	shelling|shell|bombardment
nã pháo	shell|shelling
bắn	shoot|fire|shot
bắn phá	bombard|bombardment
bắn chết	shoot dead|shot dead
bắn hạ	shoot down|shot down
bắn rơi	shoot down|shot down
bắn tỉa	sniper
phục kích	ambush
mai phục	ambush
đổ quân	land troops
triển khai quân	deploy troops
điều quân	send troops|deploy troops
rút quân	withdraw troops|troop withdrawal
tăng quân	troop increase|reinforce
tiếp viện	reinforce|reinforcement|reinforcements
quân tiếp viện	reinforcements
viện binh	reinforcements
đồn trú	garrison|stationed
đóng quân	stationed|garrison
căn cứ	base|based
căn cứ quân sự	military base
căn cứ không quân	air base
căn cứ hải quân	naval base
doanh trại	barracks|camp
trại	camp
trại tập trung	concentration camp
trại tị nạn	refugee camp
hầm trú ẩn	bunker|shelter
chiến hào	trench
pháo đài	fortress|fort
thành trì	stronghold|citadel
cứ điểm	stronghold
tập đoàn cứ điểm	fortified complex
chốt kiểm soát	checkpoint
trạm kiểm soát	checkpoint
ngừng bắn	ceasefire|cease-fire
lệnh ngừng bắn	ceasefire
đình chiến	armistice|truce
hiệp định đình chiến	armistice
hưu chiến	truce
hành lang nhân đạo	humanitarian corridor
vũ khí	weapon|weapons|arms
vũ khí hạt nhân	nuclear weapon|nuclear weapons
vũ khí hóa học	chemical weapon|chemical weapons
vũ khí sinh học	biological weapon|biological weapons
vũ khí hủy diệt hàng loạt	weapons of mass destruction
vũ khí hạng nặng	heavy weapons
vũ trang	armed|arm
có vũ trang	armed
nhóm vũ trang	armed group
xung đột vũ trang	armed conflict
buôn bán vũ khí	arms trade|arms trafficking
chạy đua vũ trang	arms race
kiểm soát vũ khí	arms control
kiểm soát súng	gun control
súng	gun|guns|firearm
súng trường	rifle
súng ngắn	pistol|handgun
súng lục	pistol|revolver
súng máy	machine gun
súng tiểu liên	submachine gun
đạn	bullet|ammunition
viên đạn	bullet
đạn dược	ammunition
đạn pháo	shell|artillery shell
pháo	artillery|gun|cannon
khẩu pháo	gun|cannon
súng cối	mortar
lựu đạn	grenade
mìn	mine|landmine
bom mìn	bombs and mines|unexploded ordnance|UXO|landmines
rà phá bom mìn	bomb and mine clearance|demining
vật liệu chưa nổ	unexploded ordnance|UXO
bom	bomb
quả bom	bomb
bom nguyên tử	atomic bomb
bom hạt nhân	nuclear bomb
bom chùm	cluster bomb|cluster bombs
thuốc nổ	explosive|explosives
chất nổ	explosive|explosives
tên lửa đạn đạo	ballistic missile
tên lửa đạn đạo liên lục địa	intercontinental ballistic missile|ICBM
tên lửa hành trình	cruise missile
tên lửa phòng không	air defence missile|anti-aircraft missile
phòng thủ tên lửa	missile defence|missile defense
phòng thủ	defence|defense|defensive
phòng vệ	defence|defense|defend
lực lượng phòng vệ	self-defence force|defence forces
đầu đạn	warhead
đầu đạn hạt nhân	nuclear warhead
vụ thử hạt nhân	nuclear test
thử hạt nhân	nuclear test
thử tên lửa	missile test
phóng tên lửa	launch a missile|missile launch
răn đe	deterrence|deter
chương trình hạt nhân	nuclear programme|nuclear program
làm giàu uranium	uranium enrichment
chiến đấu cơ	fighter jet|fighter|warplane
máy bay chiến đấu	fighter jet|fighter aircraft|warplane
máy bay ném bom	bomber
máy bay tiêm kích	fighter jet|fighter
tiêm kích	fighter|fighter jet
máy bay quân sự	military aircraft
máy bay vận tải	transport aircraft|cargo plane
máy bay do thám	spy plane|reconnaissance aircraft
do thám	spy|reconnaissance
trinh sát	reconnaissance|scout
tàu chiến	warship
chiến hạm	warship|battleship
tàu sân bay	aircraft carrier
tàu khu trục	destroyer
khu trục hạm	destroyer
tàu hộ vệ	frigate|escort ship
tàu tuần dương	cruiser
tàu tuần tra	patrol ship|patrol boat
tàu hải quân	naval ship|navy ship
tàu quân sự	military ship
hạm đội	fleet
tuần tra	patrol
tập trận	military exercise|drill|exercise
cuộc tập trận	military exercise|drill|exercise
tập trận chung	joint exercise|joint drill
diễn tập	drill|exercise|rehearsal
diễn tập quân sự	military drill|military exercise
huấn luyện	train|training
duyệt binh	parade|military parade
diễu binh	parade|military parade
diễu hành	parade|march
nghĩa vụ quân sự	military service
nhập ngũ	enlist|join the army
xuất ngũ	demobilised|discharged
tòng quân	enlist
quân phục	military uniform
đồng phục	uniform
giáp	armour|adjacent|border
áo chống đạn	bulletproof vest
mật vụ	secret agent|Secret Service
cơ quan tình báo	intelligence agency
điệp viên	spy|agent
mật mã	code|cipher
thiết quân luật	martial law
giới nghiêm	curfew
lệnh giới nghiêm	curfew
quân quản	military administration
chính quyền quân sự	junta|military government
chính phủ quân sự	military government|junta
lính đánh thuê	mercenary|mercenaries
nhóm phiến quân	rebel group|militant group
nhóm khủng bố	terrorist group
tay súng bắn tỉa	sniper
thánh chiến	jihad|holy war
giải giáp	disarm|disarmament
giải ngũ	demobilise|discharge
hài cốt	remains
hài cốt liệt sĩ	martyrs' remains|remains of fallen soldiers
nghĩa trang	cemetery
nghĩa trang liệt sĩ	martyrs' cemetery
đài tưởng niệm	memorial|monument
ngày thương binh liệt sĩ	War Invalids and Martyrs Day
ngày giải phóng miền Nam	liberation of the South|Liberation Day
thống nhất đất nước	national reunification
Cách mạng Tháng Tám	August Revolution
cách mạng tháng Tám	August Revolution
Cách mạng Tháng Mười	October Revolution
Tuyên ngôn Độc lập	Declaration of Independence
`;
