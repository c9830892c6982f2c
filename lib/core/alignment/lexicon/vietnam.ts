/** Provinces, towns, rivers, landmarks, peoples, surnames, leaders and institutions of Vietnam. */
export const vietnam = `
Hà Nội	Hanoi|Ha Noi
Thủ đô Hà Nội	Hanoi|capital city of Hanoi
thủ đô Hà Nội	Hanoi|capital Hanoi|Ha Noi
Thành phố Hồ Chí Minh	Ho Chi Minh City|HCM City
thành phố Hồ Chí Minh	Ho Chi Minh City|HCM City
TP Hồ Chí Minh	Ho Chi Minh City|HCM City
Hồ Chí Minh	Ho Chi Minh
Sài Gòn	Saigon|Sai Gon
Chợ Lớn	Cho Lon|Cholon
Hải Phòng	Hai Phong|Haiphong
Đà Nẵng	Da Nang|Danang
Cần Thơ	Can Tho
Huế	Hue
cố đô Huế	Hue|former imperial city of Hue
An Giang	An Giang
Bà Rịa - Vũng Tàu	Ba Ria-Vung Tau
Bà Rịa-Vũng Tàu	Ba Ria-Vung Tau
Vũng Tàu	Vung Tau
Bạc Liêu	Bac Lieu|Bạc Liêu
Bắc Giang	Bac Giang|Bắc Giang
Bắc Kạn	Bac Kan|Bắc Kạn
Bắc Ninh	Bac Ninh|Bắc Ninh
Bến Tre	Ben Tre|Bến Tre
Bình Dương	Binh Duong|Bình Dương
Bình Định	Binh Dinh|Bình Định
Bình Phước	Binh Phuoc|Bình Phước
Bình Thuận	Binh Thuan|Bình Thuận
Cà Mau	Ca Mau|Cà Mau
Cao Bằng	Cao Bang|Cao Bằng
Đắk Lắk	Dak Lak|Đắk Lắk
Đắc Lắc	Dak Lak
Đăk Lăk	Dak Lak
Đắk Nông	Dak Nong|Đắk Nông
Điện Biên	Dien Bien|Điện Biên
Đồng Nai	Dong Nai|Đồng Nai
Đồng Tháp	Dong Thap|Đồng Tháp
Gia Lai	Gia Lai
Hà Giang	Ha Giang|Hà Giang
Hà Nam	Ha Nam|Henan|Hà Nam
Hà Tĩnh	Ha Tinh|Hà Tĩnh
Hà Tây	Ha Tay
Hải Dương	Hai Duong|Hải Dương
Hậu Giang	Hau Giang|Hậu Giang
Hòa Bình	Hoa Binh|Hòa Bình
Hưng Yên	Hung Yen|Hưng Yên
Khánh Hòa	Khanh Hoa|Khánh Hòa
Kiên Giang	Kien Giang|Kiên Giang
Kon Tum	Kon Tum
Lai Châu	Lai Chau|Lai Châu
Lâm Đồng	Lam Dong|Lâm Đồng
Lạng Sơn	Lang Son|Lạng Sơn
Lào Cai	Lao Cai|Lào Cai
Long An	Long An
Nam Định	Nam Dinh|Nam Định
Nghệ An	Nghe An|Nghệ An
Ninh Bình	Ninh Binh|Ninh Bình
Ninh Thuận	Ninh Thuan|Ninh Thuận
Phú Thọ	Phu Tho|Phú Thọ
Phú Yên	Phu Yen|Phú Yên
Quảng Bình	Quang Binh|Quảng Bình
Quảng Nam	Quang Nam|Quảng Nam
Quảng Ngãi	Quang Ngai|Quảng Ngãi
Quảng Ninh	Quang Ninh|Quảng Ninh
Quảng Trị	Quang Tri|Quảng Trị
Sóc Trăng	Soc Trang|Sóc Trăng
Sơn La	Son La|Sơn La
Tây Ninh	Tay Ninh|Tây Ninh
Thái Bình	Thai Binh|Thái Bình
Thái Nguyên	Thai Nguyen|Thái Nguyên
Thanh Hóa	Thanh Hoa|Thanh Hóa
Thừa Thiên Huế	Thua Thien-Hue|Thua Thien Hue
Thừa Thiên - Huế	Thua Thien-Hue|Thua Thien Hue
Thừa Thiên-Huế	Thua Thien-Hue|Thua Thien Hue
Tiền Giang	Tien Giang|Tiền Giang
Trà Vinh	Tra Vinh|Trà Vinh
Tuyên Quang	Tuyen Quang|Tuyên Quang
Vĩnh Long	Vinh Long|Vĩnh Long
Vĩnh Phúc	Vinh Phuc|Vĩnh Phúc
Yên Bái	Yen Bai|Yên Bái
Biên Hòa	Bien Hoa|Biên Hòa
Buôn Ma Thuột	Buon Ma Thuot
Buôn Mê Thuột	Buon Ma Thuot
Cam Ranh	Cam Ranh
Châu Đốc	Chau Doc
Chu Lai	Chu Lai
Cửa Lò	Cua Lo
Đà Lạt	Da Lat|Dalat
Đồng Hới	Dong Hoi
Đông Hà	Dong Ha
Dung Quất	Dung Quat
Hạ Long	Ha Long
Vịnh Hạ Long	Ha Long Bay|Halong Bay
vịnh Hạ Long	Ha Long Bay|Halong Bay
Hội An	Hoi An
phố cổ Hội An	Hoi An ancient town|Hoi An
Long Thành	Long Thanh
Lao Bảo	Lao Bao
Móng Cái	Mong Cai
Mỹ Sơn	My Son
Mỹ Tho	My Tho
Nam Đàn	Nam Dan
Nha Trang	Nha Trang
Nội Bài	Noi Bai
sân bay Nội Bài	Noi Bai airport|Noi Bai International Airport
Tân Sơn Nhất	Tan Son Nhat
sân bay Tân Sơn Nhất	Tan Son Nhat airport|Tan Son Nhat International Airport
Phan Thiết	Phan Thiet
Phan Rang	Phan Rang
Pleiku	Pleiku
Phú Quốc	Phu Quoc
đảo Phú Quốc	Phu Quoc Island
Côn Đảo	Con Dao
Lý Sơn	Ly Son
Cát Bà	Cat Ba
Cô Tô	Co To
Bạch Long Vĩ	Bach Long Vi
Cù Lao Chàm	Cu Lao Cham
Quy Nhơn	Quy Nhon
Rạch Giá	Rach Gia
Hà Tiên	Ha Tien
Sa Pa	Sa Pa|Sapa
Sầm Sơn	Sam Son
Tam Kỳ	Tam Ky
Thủ Dầu Một	Thu Dau Mot
Thủ Đức	Thu Duc
Uông Bí	Uong Bi
Cẩm Phả	Cam Pha
Việt Trì	Viet Tri
Thành phố Vinh	Vinh City|Vinh
thành phố Vinh	Vinh city
Vũng Áng	Vung Ang
Nghi Sơn	Nghi Son
Hoàng Sa	Hoang Sa|Paracel
Trường Sa	Truong Sa|Spratly
quần đảo Hoàng Sa	Hoang Sa archipelago|Paracel Islands|Paracels
quần đảo Trường Sa	Truong Sa archipelago|Spratly Islands|Spratlys
Hoàng Sa và Trường Sa	Hoang Sa and Truong Sa|Paracel and Spratly
Điện Biên Phủ	Dien Bien Phu
chiến thắng Điện Biên Phủ	Dien Bien Phu victory
Bắc Bộ	North|northern|Tonkin
Trung Bộ	Central|central region
Nam Bộ	South|southern
Bắc Trung Bộ	North Central
Nam Trung Bộ	South Central
Duyên hải miền Trung	Central Coast|central coastal
duyên hải miền Trung	Central Coast|central coastal
Đông Nam Bộ	Southeast|southeastern region
Tây Nam Bộ	Southwest|southwestern region
Tây Bắc	Northwest|northwestern region
Đông Bắc	Northeast
Tây Nguyên	Central Highlands|Tay Nguyen
miền Bắc	North|northern region|northern
miền Trung	central region|central
miền Nam	South|southern region|southern
miền Tây	Mekong Delta|western region|west
Bắc - Nam	North-South
Bắc-Nam	North-South
đồng bằng sông Hồng	Red River Delta
Đồng bằng sông Hồng	Red River Delta
đồng bằng sông Cửu Long	Mekong Delta|Cuu Long Delta
Đồng bằng sông Cửu Long	Mekong Delta|Cuu Long Delta
Đồng bằng Sông Cửu Long	Mekong Delta
trung du	midland
trung du và miền núi	midland and mountainous
Trung du và miền núi phía Bắc	Northern Midlands and Mountains|northern midland and mountainous region
sông Hồng	Red River|Hong River
sông Cửu Long	Cuu Long River|Mekong
sông Hương	Perfume River|Huong River
sông Đà	Da River
sông Lam	Lam River
sông Mã	Ma River
sông Cả	Ca River
sông Hàn	Han River
sông Sài Gòn	Saigon River|Sai Gon River
sông Đồng Nai	Dong Nai River
sông Tiền	Tien River
sông Hậu	Hau River
sông Bến Hải	Ben Hai River
Bạch Đằng	Bach Dang
Hồ Gươm	Sword Lake|Hoan Kiem Lake
Hồ Hoàn Kiếm	Hoan Kiem Lake
hồ Hoàn Kiếm	Hoan Kiem Lake
Hoàn Kiếm	Hoan Kiem
Hồ Tây	West Lake
Ba Đình	Ba Dinh
Quảng trường Ba Đình	Ba Dinh Square
Cầu Giấy	Cau Giay
Đống Đa	Dong Da
Hai Bà Trưng	Hai Ba Trung|Trung Sisters
Tây Hồ	Tay Ho
Hà Đông	Ha Dong
Long Biên	Long Bien
cầu Long Biên	Long Bien Bridge
Gia Lâm	Gia Lam
Hòa Lạc	Hoa Lac
Sóc Sơn	Soc Son
Đông Anh	Dong Anh
Văn Miếu	Temple of Literature|Van Mieu
Văn Miếu - Quốc Tử Giám	Temple of Literature|Van Mieu-Quoc Tu Giam
Lăng Chủ tịch Hồ Chí Minh	Ho Chi Minh Mausoleum|President Ho Chi Minh Mausoleum
Hoàng thành Thăng Long	Thang Long Imperial Citadel|Imperial Citadel of Thang Long
Thăng Long	Thang Long
Phong Nha - Kẻ Bàng	Phong Nha-Ke Bang
Phong Nha	Phong Nha
Sơn Đoòng	Son Doong
hang Sơn Đoòng	Son Doong Cave
Tràng An	Trang An
Ba Vì	Ba Vi
Tam Đảo	Tam Dao
Yên Tử	Yen Tu
Fansipan	Fansipan|Fanxipan
Trường Sơn	Truong Son
dãy Trường Sơn	Truong Son Range|Annamite Range
đường mòn Hồ Chí Minh	Ho Chi Minh Trail
Đường mòn Hồ Chí Minh	Ho Chi Minh Trail
đường Hồ Chí Minh	Ho Chi Minh Road|Ho Chi Minh Highway
Bến Thành	Ben Thanh
chợ Bến Thành	Ben Thanh Market
Suối Tiên	Suoi Tien
Củ Chi	Cu Chi
địa đạo Củ Chi	Cu Chi Tunnels
Cần Giờ	Can Gio
Nhà Bè	Nha Be
Bình Thạnh	Binh Thanh
Gò Vấp	Go Vap
Tân Bình	Tan Binh
Tân Phú	Tan Phu
Bình Chánh	Binh Chanh
Phú Nhuận	Phu Nhuan
quận 1	District 1
quận 3	District 3
Quận 1	District 1
Quận 3	District 3
Dinh Độc Lập	Independence Palace|Reunification Palace
bến Nhà Rồng	Nha Rong Wharf
Bến Nhà Rồng	Nha Rong Wharf
Pác Bó	Pac Bo
Kim Liên	Kim Lien
Làng Sen	Sen Village
Diễn Châu	Dien Chau
Quỳnh Lưu	Quynh Luu
Yên Thành	Yen Thanh
Đô Lương	Do Luong
Thanh Chương	Thanh Chuong
Nghi Lộc	Nghi Loc
Hưng Nguyên	Hung Nguyen
Quỳ Châu	Quy Chau
Quỳ Hợp	Quy Hop
Quế Phong	Que Phong
Kỳ Sơn	Ky Son
Tương Dương	Tuong Duong
Con Cuông	Con Cuong
Anh Sơn	Anh Son
Tân Kỳ	Tan Ky
Nghĩa Đàn	Nghia Dan
Thái Hòa	Thai Hoa
Hoàng Mai	Hoang Mai
Xứ Nghệ	Nghe region|Nghe An
Chủ tịch Hồ Chí Minh	President Ho Chi Minh
chủ tịch Hồ Chí Minh	President Ho Chi Minh
Bác Hồ	Uncle Ho
Nguyễn Ái Quốc	Nguyen Ai Quoc
Nguyễn Tất Thành	Nguyen Tat Thanh
Võ Nguyên Giáp	Vo Nguyen Giap
Đại tướng Võ Nguyên Giáp	General Vo Nguyen Giap
Phạm Văn Đồng	Pham Van Dong
Lê Duẩn	Le Duan
Trường Chinh	Truong Chinh
Tôn Đức Thắng	Ton Duc Thang
Trần Hưng Đạo	Tran Hung Dao
Nguyễn Trãi	Nguyen Trai
Nguyễn Du	Nguyen Du
Truyện Kiều	Tale of Kieu|Story of Kieu
Nguyễn Huệ	Nguyen Hue
Quang Trung	Quang Trung
Lý Thái Tổ	Ly Thai To
Ngô Quyền	Ngo Quyen
Phan Bội Châu	Phan Boi Chau
Phan Châu Trinh	Phan Chau Trinh
Hùng Vương	Hung Kings|Hung King
vua Hùng	Hung Kings|Hung King
Giỗ Tổ Hùng Vương	Hung Kings' Commemoration Day|Hung Kings' death anniversary
Đền Hùng	Hung Temple|Hung Kings Temple
Bảo Đại	Bao Dai
Ngô Đình Diệm	Ngo Dinh Diem
nhà Nguyễn	Nguyen dynasty
triều Nguyễn	Nguyen dynasty
nhà Trần	Tran dynasty
nhà Lý	Ly dynasty
nhà Lê	Le dynasty
nhà Thanh	Qing dynasty
nhà Minh	Ming dynasty
nhà Tống	Song dynasty
nhà Đường	Tang dynasty
nhà Hán	Han dynasty
Đàng Trong	Cochinchina|Dang Trong
Nam Kỳ	Cochinchina
Bắc Kỳ	Tonkin
Trung Kỳ	Annam
An Nam	Annam
Chăm Pa	Champa
Chăm	Cham
Khmer	Khmer
Khơ Me	Khmer
Kinh	Kinh
Tày	Tay
Nùng	Nung
Mường	Muong
Mông	Mong|H'Mong|Hmong
H'Mông	H'Mong|Hmong|Mong
Dao	Dao
Ê Đê	Ede|E De
Ba Na	Bana|Ba Na
Gia Rai	Jarai|J'rai|Gia Rai
Cơ Tu	Co Tu
Nguyễn	Nguyen
Trần	Tran
Lê	Le
Phạm	Pham
Hoàng	Hoang
Huỳnh	Huynh
Vũ	Vu
Võ	Vo
Đặng	Dang
Bùi	Bui
Đỗ	Do
Hồ	Ho|Lake
Ngô	Ngo
Dương	Duong
Lý	Ly|Li
Đinh	Dinh
Trương	Truong
Đoàn	Doan
Thị	Thi
Văn	Van
Hữu	Huu
Quốc	Quoc
Đức Thọ	Duc Tho
Tuấn	Tuan
Dũng	Dung
Hùng	Hung
Hương	Huong
Hằng	Hang
Hạnh	Hanh
Nguyệt	Nguyet
Phượng	Phuong
Thủy	Thuy
Thúy	Thuy
Tuyết	Tuyet
Thảo	Thao
Đào	Dao
Khánh	Khanh
Thắng	Thang
Trọng	Trong
Nguyễn Phú Trọng	Nguyen Phu Trong
Tô Lâm	To Lam
Phạm Minh Chính	Pham Minh Chinh
Lương Cường	Luong Cuong
Trần Thanh Mẫn	Tran Thanh Man
Nguyễn Xuân Phúc	Nguyen Xuan Phuc
Nguyễn Tấn Dũng	Nguyen Tan Dung
Vương Đình Huệ	Vuong Dinh Hue
Võ Văn Thưởng	Vo Van Thuong
Trần Đại Quang	Tran Dai Quang
Nguyễn Thị Kim Ngân	Nguyen Thi Kim Ngan
Phạm Bình Minh	Pham Binh Minh
Bùi Thanh Sơn	Bui Thanh Son
Phan Văn Giang	Phan Van Giang
Phan Văn Khải	Phan Van Khai
Võ Văn Kiệt	Vo Van Kiet
Đồng Đăng	Dong Dang
Hữu Nghị	Huu Nghi|Friendship
Thông tấn xã Việt Nam	Vietnam News Agency|VNA
Đài Truyền hình Việt Nam	Vietnam Television|VTV
Đài Tiếng nói Việt Nam	Radio the Voice of Vietnam|Voice of Vietnam|VOV
Báo Nhân Dân	Nhan Dan newspaper|Nhan Dan
báo Nhân Dân	Nhan Dan newspaper|Nhan Dan
Báo Nghệ An	Nghe An Newspaper
Tuổi Trẻ	Tuoi Tre
Thanh Niên	Thanh Nien
Lao Động	Lao Dong|Labour
Tiền Phong	Tien Phong
Tập đoàn Dầu khí Việt Nam	Vietnam Oil and Gas Group|PetroVietnam|PVN
Tập đoàn Điện lực Việt Nam	Vietnam Electricity|Electricity of Vietnam|EVN
Tập đoàn Viễn thông Quân đội	Military Telecom Group|Viettel
Tổng công ty Hàng không Việt Nam	Vietnam Airlines
Phòng Thương mại và Công nghiệp Việt Nam	Vietnam Chamber of Commerce and Industry|VCCI
Hiệp hội	Association
hiệp hội	association
Liên đoàn Lao động	Labour Federation|Federation of Labour
Tổng Liên đoàn Lao động Việt Nam	Vietnam General Confederation of Labour|VGCL
liên đoàn	federation|confederation
Hội Nhà báo Việt Nam	Vietnam Journalists' Association|Vietnam Journalists Association
Hội Nhà văn	Writers' Association
Hội Liên hiệp Phụ nữ Việt Nam	Vietnam Women's Union
Trung ương Đoàn	Youth Union Central Committee
Đoàn Thanh niên Cộng sản Hồ Chí Minh	Ho Chi Minh Communist Youth Union
Quân đội nhân dân Việt Nam	Vietnam People's Army|Viet Nam People's Army
Quân đội Nhân dân Việt Nam	Vietnam People's Army|Viet Nam People's Army
Việt Minh	Viet Minh
Việt Cộng	Viet Cong
Việt Nam Cộng hòa	Republic of Vietnam|South Vietnam
Việt Nam Cộng Hòa	Republic of Vietnam|South Vietnam
Việt Nam Dân chủ Cộng hòa	Democratic Republic of Vietnam
Bắc Việt	North Vietnam
Nam Việt Nam	South Vietnam
miền Bắc Việt Nam	northern Vietnam|North Vietnam
miền Nam Việt Nam	southern Vietnam|South Vietnam
miền Trung Việt Nam	central Vietnam
Chiến tranh Việt Nam	Vietnam War
chiến tranh Việt Nam	Vietnam War
Việt - Mỹ	Vietnam-US|Vietnam-U.S.
Việt - Trung	Vietnam-China|Sino-Vietnamese
Việt - Nhật	Vietnam-Japan
Việt - Hàn	Vietnam-Korea
Việt - Lào	Vietnam-Laos
Việt - Nga	Vietnam-Russia
Việt - Pháp	Vietnam-France|Franco-Vietnamese
`;
