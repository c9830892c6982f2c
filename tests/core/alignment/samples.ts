/**
 * Cases of our own, one a line: what it shows; languages; source; target; beads. Sentences are divided by ` / `, blocks by
 * ` // `; a block that begins with `# ` is a headline, with `^ ` a caption, with `~ ` a byline. Beads are shapes in order.
 */
export const samples = `
sentences in step | vi en | Trời mưa. / Chợ vắng. | It rained. / The market was empty. | 1-1 1-1
one sentence each | vi en | Ngày mai học sinh nghỉ học. | Students are off school tomorrow. | 1-1
decimal commas | vi en | Giá tăng 2,5%. / Giá giảm 3,5%. / Giá tăng 4,5%. | Prices rose 2.5%. / Prices rose 4.5%. | 1-1 1-0 1-1
thousands with dots | vi en | Xã Nghi Lâm có 1.200 hộ dân. / Xã Nghi Kiều có 3.400 hộ dân. | Nghi Kieu commune has 3,400 households. | 1-0 1-1
millions in words | vi en | Tỉnh chi 1,2 triệu USD. / Huyện chi 3,5 triệu USD. | The district spent $3,500,000. | 1-0 1-1
billions in words | vi en | Dự án trị giá 15 tỷ đồng. / Cầu dài 200 m. | The project is worth VND15 billion. / The bridge is 200 m long. | 1-1 1-1
numerals in words | vi en | Có hai mươi ba người bị thương. / Có mười hai người mất tích. | Twelve people are missing. | 1-0 1-1
a date in figures | vi en | Ngày 5/6, đoàn đến Vinh. / Ngày 7/6, đoàn đi Huế. | On June 7, the delegation left for Hue. | 1-0 1-1
a month in words | vi en | Tháng Tư, lúa trổ bông. / Tháng Mười, lúa chín. | In October, the rice ripened. | 1-0 1-1
a weekday | vi en | Thứ sáu, tòa án tỉnh xét xử kín vụ tham ô đất đai. / Chủ nhật, đội bóng chủ nhà tập luyện ở sân Vinh. | The home team trained at Vinh stadium on Sunday. | 1-0 1-1
a month and year | vi en | Tháng 1/2019, giá vàng tăng. / Tháng 3/2020, giá dầu giảm. | In March 2020, oil prices fell. | 1-0 1-1
a clock time | vi en | Lúc 17:30, mưa tạnh. / Lúc 19:45, mưa lại. | At 19:45, it rained again. | 1-0 1-1
names lose their marks | vi en | Ông Nguyễn Đức Thọ đồng ý. / Bà Lê Thị Hạnh phản đối. | Ms. Le Thi Hanh objected. | 1-0 1-1
names in the other order | vi en | Ông Trần Quốc Bảo vắng mặt. / Bà Đặng Thu Thủy có mặt. | Thuy Thu Dang was present. | 1-0 1-1
foreign names | vi en | Ông Sergei Ivanov đến trước. / Ông Michael Brown đến sau. | Michael Brown came later. | 1-0 1-1
a possessive | vi en | Nhà của Robert bị cháy. / Xe của Helen bị mất. | Helen's car was stolen. | 1-0 1-1
codes | vi en | Máy bay B52 rơi. / Máy bay A320 hạ cánh. | The A320 landed. | 1-0 1-1
a question stays one | vi en | Ai chịu trách nhiệm? / Không ai trả lời. | Who is responsible? | 1-1 1-0
an exclamation stays one | vi en | Cứu với! / Họ chạy tới. | They came running. | 1-0 1-1
a quotation stays one | vi en | Ông lắc đầu. / “Tôi không biết”, ông nói. | “I do not know,” he said. | 1-0 1-1
brackets stay | vi en | Cầu đã cũ. / Cầu (xây năm 1968) đã hỏng. | The bridge (built in 1968) is broken. | 1-0 1-1
percent in words | vi en | Có 40 phần trăm đồng ý. / Có 40 người phản đối. | 40 percent agreed. / 40 people objected. | 1-1 1-1
two sentences become one | vi en | Ông Bình đến Vinh ngày 3/4. / Ông gặp 25 nông dân ở Nam Đàn. | Mr. Binh came to Vinh on April 3 and met 25 farmers in Nam Dan. | 2-1
one sentence becomes two | vi en | Ông Bình đến Vinh ngày 3/4 và gặp 25 nông dân ở Nam Đàn. | Mr. Binh came to Vinh on April 3. / He met 25 farmers in Nam Dan. | 1-2
three sentences become one | vi en | Lũ về lúc 2 giờ. / Cầu Khe Ang trôi. / Bản Na Loi bị cô lập. | The flood came at 2 o'clock, the Khe Ang bridge was swept away and Na Loi village was cut off. | 3-1
one sentence becomes three | vi en | Lũ về lúc 2 giờ, cầu Khe Ang trôi và bản Na Loi bị cô lập. | The flood came at 2 o'clock. / The Khe Ang bridge was swept away. / Na Loi village was cut off. | 1-3
the first sentence is lost | vi en | Sáng nay có mưa ở Kỳ Sơn. / Đường 7 bị ngập 50 cm. / Xe không qua được. | Road 7 is under 50 cm of water. / Vehicles cannot pass. | 1-0 1-1 1-1
the last sentence is lost | vi en | Đường 7 bị ngập 50 cm. / Xe không qua được. / Sáng nay có mưa ở Kỳ Sơn. | Road 7 is under 50 cm of water. / Vehicles cannot pass. | 1-1 1-1 1-0
the translator adds one | vi en | Giá gạo tăng. / Dân lo lắng. | Rice prices rose. / Nghe An is a province of 3.3 million people in north-central Vietnam. / People are worried. | 1-1 0-1 1-1
one lost, another added | vi en | Đội chủ nhà thắng 3-1. / Khán giả ra về lúc 21 giờ. | The home team won 3-1. / Tickets for the Hanoi match cost 200,000 dong. | 1-1 1-0 0-1
a lost passage | vi en | Cơn bão số 5 đổ bộ vào bờ biển Nghệ An đêm 12/9. / Cây xanh đổ khắp các tuyến phố. / Trường học phải đóng cửa. / Chợ quê không họp. / Thiệt hại ước tính 30 tỷ đồng. | Storm No. 5 made landfall on the coast of Nghe An on the night of September 12. / Losses are estimated at 30 billion dong. | 1-1 1-0 1-0 1-0 1-1
headline with headline | vi en | # Lũ lớn ở Tương Dương // Ba bản bị cô lập. | # Big flood in Tuong Duong // Three villages are cut off. | 1-1 1-1
a headline on one side only | vi en | # Lũ lớn ở Tương Dương // Ba bản bị cô lập từ đêm 9/8. | Three villages have been cut off since the night of August 9. | 1-0 1-1
a caption on one side only | vi en | Cầu sập lúc 5 giờ. // ^ Hiện trường. Ảnh: Hải Vương // Không ai bị thương. | The bridge collapsed at 5 o'clock. // Nobody was hurt. | 1-1 1-0 1-1
caption with caption | vi en | Cầu sập. // ^ Cầu Khe Ang. Ảnh: Hải Vương // Không ai bị thương. | The bridge collapsed. // ^ Khe Ang bridge. Photo: Hai Vuong // Nobody was hurt. | 1-1 1-1 1-1
a byline on one side only | vi en | Cầu sập. // Không ai bị thương. // ~ Theo TTXVN | The bridge collapsed. // Nobody was hurt. | 1-1 1-1 1-0
paragraphs lost | vi en | Trời mưa. / Chợ vắng. // Dân lo. / Giá tăng. | It rained. / The market was empty. / People worried. / Prices rose. | 1-1 1-1 1-1 1-1
short answers | vi en | “Có sợ không?” / “Không.” / “Vì sao?” / “Quen rồi.” | “Are you afraid?” / “No.” / “Why?” / “I am used to it.” | 1-1 1-1 1-1 1-1
decomposed letters | vi en | ${'Ông Nguyễn Hữu Cầu đến.'.normalize('NFD')} / ${'Bà Lê Thị Tám về.'.normalize('NFD')} | Ms. Le Thi Tam returned. | 1-0 1-1
nothing on either side | vi en | | |
nothing on the target side | vi en | Trời mưa. / Chợ vắng. | | 1-0 1-0
nothing on the source side | vi en | | It rained. | 0-1
English into Vietnamese | en vi | The commune has 1,200 households. / The school has 3,400 pupils. | Trường có 3.400 học sinh. | 1-0 1-1
French and English | fr en | Le gouvernement a publié un rapport. / La pluie continue. | The government published a report. / The rain goes on. | 1-1 1-1
a loss in French | fr en | La pluie continue depuis hier soir. / La commission européenne prépare une résolution importante. | The European commission is preparing an important resolution. | 1-0 1-1
German and English | de en | Am 3. Mai kamen 12.500 Besucher. / Am 4. Mai blieben alle zu Hause. | On May 3, 12,500 visitors came. / On May 4, everybody stayed at home. | 1-1 1-1
Chinese and English | zh en | 会议于2019年举行。 / 共有350人参加。 | The meeting was held in 2019. / 350 people took part. | 1-1 1-1
a loss in Japanese | ja en | 東京で雨が降った。 / 2024年に1500人が参加した。 | In 2024, 1,500 people took part. | 1-0 1-1
Thai and English | th en | ปี 2563 มีฝนตก / ราคา 45 บาท | In 2563 it rained. / The price is 45 baht. | 1-1 1-1
Lao and Vietnamese | lo vi | ປີ 2020 ມີ 15 ຄົນ / ປີ 2021 ມີ 30 ຄົນ | Năm 2021 có 30 người. | 1-0 1-1
Russian and Vietnamese | ru vi | В 2018 году приехало 45 человек. / Никто не уехал. | Năm 2018 có 45 người đến. / Không ai rời đi. | 1-1 1-1
`;
