/** Continents, countries, peoples, seas, cities and figures of the world, by exonym and transliteration. */
export const world = `
châu Á	Asia|Asian
châu Âu	Europe|European
châu Phi	Africa|African
châu Mỹ	America|Americas
châu Đại Dương	Oceania
Châu Á	Asia|Asian
Châu Âu	Europe|European
Châu Phi	Africa|African
châu Úc	Australia
Nam Cực	Antarctica|South Pole
Bắc Cực	Arctic|North Pole
châu lục	continent
lục địa	continent|continental|mainland
Á - Âu	Eurasia|Asia-Europe
Á-Âu	Eurasia|Asia-Europe
châu Á - Thái Bình Dương	Asia-Pacific
châu Á-Thái Bình Dương	Asia-Pacific
Ấn Độ Dương - Thái Bình Dương	Indo-Pacific
Đông Nam Á	Southeast Asia|Southeast Asian
Đông Á	East Asia|East Asian
Đông Bắc Á	Northeast Asia
Nam Á	South Asia|South Asian
Trung Á	Central Asia|Central Asian
Tây Á	West Asia
Trung Đông	Middle East
Cận Đông	Near East
Viễn Đông	Far East
Bắc Phi	North Africa
Tây Phi	West Africa
Đông Phi	East Africa
Nam Mỹ	South America
Bắc Mỹ	North America
Trung Mỹ	Central America
Mỹ Latinh	Latin America|Latin American
Mỹ La tinh	Latin America
Mỹ La-tinh	Latin America
Tây Âu	Western Europe
Đông Âu	Eastern Europe
Bắc Âu	Northern Europe|Nordic
Nam Âu	Southern Europe
Trung Âu	Central Europe
Bắc Đại Tây Dương	North Atlantic
phương Tây	West|Western
phương Đông	East|Oriental
Đông Dương	Indochina
Caribe	Caribbean
vùng Caribe	Caribbean
Balkan	Balkan|Balkans
vùng Vịnh	Gulf
bán đảo Triều Tiên	Korean peninsula
Bán đảo Triều Tiên	Korean Peninsula
Thái Bình Dương	Pacific|Pacific Ocean
Đại Tây Dương	Atlantic|Atlantic Ocean
Ấn Độ Dương	Indian Ocean
Bắc Băng Dương	Arctic Ocean
Nam Đại Dương	Southern Ocean
Địa Trung Hải	Mediterranean|Mediterranean Sea
Biển Đen	Black Sea
biển Đen	Black Sea
Hắc Hải	Black Sea
Biển Đỏ	Red Sea
Biển Baltic	Baltic Sea
Biển Caspi	Caspian Sea
Biển Bắc	North Sea
Biển Chết	Dead Sea
biển Hoa Đông	East China Sea
biển Hoàng Hải	Yellow Sea
Hoàng Hải	Yellow Sea
biển Nhật Bản	Sea of Japan
biển Ả Rập	Arabian Sea
vịnh Ba Tư	Persian Gulf
Vịnh Ba Tư	Persian Gulf
Vịnh Mexico	Gulf of Mexico
vịnh Mexico	Gulf of Mexico
vịnh Bengal	Bay of Bengal
vịnh Thái Lan	Gulf of Thailand
Vịnh Bắc Bộ	Gulf of Tonkin|Tonkin Gulf
vịnh Bắc Bộ	Gulf of Tonkin|Tonkin Gulf
eo biển Đài Loan	Taiwan Strait
eo biển Malacca	Malacca Strait|Strait of Malacca
eo biển Hormuz	Strait of Hormuz
eo biển Manche	English Channel
sông Mê Công	Mekong River|Mekong
sông Mekong	Mekong River|Mekong
Mê Kông	Mekong
Mê Công	Mekong
sông Nin	Nile|River Nile
sông Nile	Nile|River Nile
sông Amazon	Amazon River|Amazon
sông Dương Tử	Yangtze|Yangtze River
Trường Giang	Yangtze
Hoàng Hà	Yellow River
sông Hằng	Ganges
sông Rhine	Rhine
sông Danube	Danube
sông Thames	Thames|River Thames
dãy Himalaya	Himalayas|Himalayan
đỉnh Everest	Mount Everest|Everest
núi Phú Sĩ	Mount Fuji
dãy Alps	Alps
dãy Andes	Andes
sa mạc Sahara	Sahara|Sahara Desert
Ngũ Đại Hồ	Great Lakes
đường xích đạo	equator
vòng Bắc Cực	Arctic Circle
Việt Nam	Vietnam|Viet Nam|Vietnamese
Lào	Laos|Lao
Campuchia	Cambodia|Cambodian
Cam-pu-chia	Cambodia|Cambodian
Căm-pu-chia	Cambodia|Cambodian
Thái Lan	Thailand|Thai
Thái	Thai|Thailand
Myanmar	Myanmar|Burma
Mi-an-ma	Myanmar
Miến Điện	Burma|Myanmar|Burmese
Malaysia	Malaysia|Malaysian
Ma-lai-xi-a	Malaysia|Malaysian
Mã Lai	Malaysia|Malay
Singapore	Singapore|Singaporean
Xin-ga-po	Singapore|Singaporean
Indonesia	Indonesia|Indonesian
In-đô-nê-xi-a	Indonesia|Indonesian
Philippines	Philippines|Philippine|Filipino
Phi-líp-pin	Philippines|Philippine
Brunei	Brunei
Bru-nây	Brunei
Đông Timor	East Timor|Timor-Leste
Timor-Leste	Timor-Leste|East Timor
Trung Quốc	China|Chinese
Trung Hoa	China|Chinese
Trung	China|Chinese
Hoa	Chinese|China
Cộng hòa Nhân dân Trung Hoa	People's Republic of China
Trung Hoa Dân Quốc	Republic of China
Đài Loan	Taiwan|Taiwanese
Hồng Kông	Hong Kong
Hong Kong	Hong Kong
Hồng Công	Hong Kong
Ma Cao	Macau|Macao
Nhật Bản	Japan|Japanese
Nhật	Japan|Japanese
Hàn Quốc	South Korea|Republic of Korea|RoK|Korea|Korean
Hàn	Korea|Korean|South Korea
Nam Hàn	South Korea
Triều Tiên	North Korea|Democratic People's Republic of Korea|DPRK|North Korean|Korean
Bắc Triều Tiên	North Korea|North Korean
Bắc Hàn	North Korea
Mông Cổ	Mongolia|Mongolian|Mongol
Ấn Độ	India|Indian
Ấn	India|Indian
Pakistan	Pakistan|Pakistani
Pa-ki-xtan	Pakistan|Pakistani
Bangladesh	Bangladesh|Bangladeshi
Băng-la-đét	Bangladesh
Sri Lanka	Sri Lanka|Sri Lankan
Xri Lan-ca	Sri Lanka
Nepal	Nepal|Nepalese|Nepali
Nê-pan	Nepal
Bhutan	Bhutan
Maldives	Maldives
Afghanistan	Afghanistan|Afghan
Áp-ga-ni-xtan	Afghanistan|Afghan
Iran	Iran|Iranian
I-ran	Iran|Iranian
Iraq	Iraq|Iraqi
I-rắc	Iraq|Iraqi
Syria	Syria|Syrian
Xy-ri	Syria|Syrian
Li Băng	Lebanon|Lebanese
Liban	Lebanon|Lebanese
Li-băng	Lebanon|Lebanese
Lebanon	Lebanon|Lebanese
Israel	Israel|Israeli
I-xra-en	Israel|Israeli
Do Thái	Jewish|Jew|Jews
Palestine	Palestine|Palestinian
Pa-le-xtin	Palestine|Palestinian
Gaza	Gaza
Jordan	Jordan|Jordanian
Gioóc-đa-ni	Jordan
Ả Rập Xê Út	Saudi Arabia|Saudi
Ả Rập Saudi	Saudi Arabia|Saudi
Ả-rập Xê-út	Saudi Arabia|Saudi
Ả Rập	Arab|Arabic|Arabian
Các Tiểu vương quốc Ả Rập Thống nhất	United Arab Emirates|UAE
Các tiểu vương quốc Ả Rập thống nhất	United Arab Emirates|UAE
Qatar	Qatar|Qatari
Kuwait	Kuwait|Kuwaiti
Cô-oét	Kuwait
Bahrain	Bahrain
Oman	Oman
Yemen	Yemen|Yemeni
Thổ Nhĩ Kỳ	Turkey|Turkish|Türkiye
Síp	Cyprus
Kazakhstan	Kazakhstan
Ca-dắc-xtan	Kazakhstan
Uzbekistan	Uzbekistan
Kyrgyzstan	Kyrgyzstan
Tajikistan	Tajikistan
Turkmenistan	Turkmenistan
Azerbaijan	Azerbaijan
Armenia	Armenia|Armenian
Gruzia	Georgia|Georgian
Nga	Russia|Russian
Liên bang Nga	Russian Federation|Russia
Liên Xô	Soviet Union|Soviet|USSR
Xô Viết	Soviet
Xô viết	Soviet
Ukraine	Ukraine|Ukrainian
Ukraina	Ukraine|Ukrainian
U-crai-na	Ukraine|Ukrainian
Belarus	Belarus|Belarusian
Bê-la-rút	Belarus
Moldova	Moldova
Ba Lan	Poland|Polish
Séc	Czech|Czech Republic|Czechia
Cộng hòa Séc	Czech Republic|Czechia
Tiệp Khắc	Czechoslovakia
Slovakia	Slovakia|Slovak
Hungary	Hungary|Hungarian
Hung-ga-ri	Hungary|Hungarian
Romania	Romania|Romanian
Ru-ma-ni	Romania|Romanian
Bulgaria	Bulgaria|Bulgarian
Bun-ga-ri	Bulgaria|Bulgarian
Serbia	Serbia|Serbian
Kosovo	Kosovo
Croatia	Croatia|Croatian
Slovenia	Slovenia
Bosnia và Herzegovina	Bosnia and Herzegovina
Nam Tư	Yugoslavia
Albania	Albania|Albanian
Hy Lạp	Greece|Greek
Đức	Germany|German
Đông Đức	East Germany
Tây Đức	West Germany
Đức Quốc Xã	Nazi Germany|Nazi
Đức Quốc xã	Nazi Germany|Nazi
Pháp	France|French
Anh	Britain|UK|England|British|English
Anh Quốc	United Kingdom|Britain|UK
Vương quốc Anh	United Kingdom|UK
Liên hiệp Anh	United Kingdom
Vương quốc Liên hiệp Anh và Bắc Ireland	United Kingdom of Great Britain and Northern Ireland|United Kingdom
Scotland	Scotland|Scottish
Xứ Wales	Wales|Welsh
xứ Wales	Wales|Welsh
Bắc Ireland	Northern Ireland
Ireland	Ireland|Irish
Ai-len	Ireland|Irish
Ý	Italy|Italian
Italia	Italy|Italian
Italy	Italy|Italian
I-ta-li-a	Italy|Italian
Tây Ban Nha	Spain|Spanish
Bồ Đào Nha	Portugal|Portuguese
Hà Lan	Netherlands|Dutch|Holland
Bỉ	Belgium|Belgian
Luxembourg	Luxembourg
Lúc-xăm-bua	Luxembourg
Áo	Austria|Austrian
Đế quốc Áo-Hung	Austro-Hungarian Empire
Thụy Sĩ	Switzerland|Swiss
Thụy Sỹ	Switzerland|Swiss
Thụy Điển	Sweden|Swedish
Na Uy	Norway|Norwegian
Đan Mạch	Denmark|Danish
Phần Lan	Finland|Finnish
Iceland	Iceland|Icelandic
Ai-xơ-len	Iceland
Greenland	Greenland
Estonia	Estonia
Latvia	Latvia
Litva	Lithuania|Lithuanian
Malta	Malta
Vatican	Vatican
Tòa thánh Vatican	Holy See|Vatican
Tòa Thánh	Holy See
Tòa thánh	Holy See
Monaco	Monaco
Ai Cập	Egypt|Egyptian
Libya	Libya|Libyan
Li-bi	Libya|Libyan
Tunisia	Tunisia|Tunisian
Tuy-ni-di	Tunisia
Algeria	Algeria|Algerian
An-giê-ri	Algeria|Algerian
Maroc	Morocco|Moroccan
Ma-rốc	Morocco|Moroccan
Morocco	Morocco|Moroccan
Sudan	Sudan|Sudanese
Nam Sudan	South Sudan
Xu-đăng	Sudan
Ethiopia	Ethiopia|Ethiopian
Ê-ti-ô-pi-a	Ethiopia
Eritrea	Eritrea
Somalia	Somalia|Somali
Xô-ma-li	Somalia
Kenya	Kenya|Kenyan
Kê-ni-a	Kenya
Uganda	Uganda
Tanzania	Tanzania
Rwanda	Rwanda
Burundi	Burundi
Cộng hòa Dân chủ Congo	Democratic Republic of the Congo|DR Congo|Congo
Công-gô	Congo
Congo	Congo
Nigeria	Nigeria|Nigerian
Ni-giê-ri-a	Nigeria
Niger	Niger
Chad	Chad
Mali	Mali
Ghana	Ghana
Gha-na	Ghana
Bờ Biển Ngà	Ivory Coast|Côte d'Ivoire
Senegal	Senegal
Guinea	Guinea
Sierra Leone	Sierra Leone
Liberia	Liberia
Cameroon	Cameroon
Cộng hòa Trung Phi	Central African Republic
Angola	Angola
Ăng-gô-la	Angola
Zambia	Zambia
Zimbabwe	Zimbabwe
Mozambique	Mozambique
Mô-dăm-bích	Mozambique
Nam Phi	South Africa|South African
Madagascar	Madagascar
Botswana	Botswana
Namibia	Namibia
Mauritius	Mauritius
Hoa Kỳ	United States|US|USA|American
Mỹ	United States|US|America|American|U.S.
Hợp chúng quốc Hoa Kỳ	United States of America
Hợp chủng quốc Hoa Kỳ	United States of America
Canada	Canada|Canadian
Ca-na-đa	Canada|Canadian
Gia Nã Đại	Canada
México	Mexico|Mexican
Mexico	Mexico|Mexican
Mê-hi-cô	Mexico|Mexican
Cuba	Cuba|Cuban
Cu-ba	Cuba|Cuban
Haiti	Haiti|Haitian
Cộng hòa Dominica	Dominican Republic
Jamaica	Jamaica|Jamaican
Guatemala	Guatemala
Honduras	Honduras
El Salvador	El Salvador
Nicaragua	Nicaragua
Costa Rica	Costa Rica
Panama	Panama
Colombia	Colombia|Colombian
Cô-lôm-bi-a	Colombia
Venezuela	Venezuela|Venezuelan
Vê-nê-xu-ê-la	Venezuela|Venezuelan
Ecuador	Ecuador
Peru	Peru|Peruvian
Pê-ru	Peru|Peruvian
Bolivia	Bolivia|Bolivian
Bô-li-vi-a	Bolivia
Brasil	Brazil|Brazilian
Brazil	Brazil|Brazilian
Bra-xin	Brazil|Brazilian
Paraguay	Paraguay
Uruguay	Uruguay|Uruguayan
Argentina	Argentina|Argentine|Argentinian
Ác-hen-ti-na	Argentina|Argentine
Chile	Chile|Chilean
Chi-lê	Chile|Chilean
Úc	Australia|Australian
Australia	Australia|Australian
Ô-xtrây-li-a	Australia|Australian
New Zealand	New Zealand
Niu Di-lân	New Zealand
Tân Tây Lan	New Zealand
Papua New Guinea	Papua New Guinea
Fiji	Fiji
Quần đảo Solomon	Solomon Islands
Samoa	Samoa
Tonga	Tonga
Bắc Kinh	Beijing
Thượng Hải	Shanghai
Quảng Châu	Guangzhou
Thâm Quyến	Shenzhen
Thiên Tân	Tianjin
Trùng Khánh	Chongqing
Vũ Hán	Wuhan
Nam Kinh	Nanjing
Hàng Châu	Hangzhou
Tây An	Xi'an
Thành Đô	Chengdu
Côn Minh	Kunming
Nam Ninh	Nanning
Đại Liên	Dalian
Thanh Đảo	Qingdao
Hạ Môn	Xiamen
Cáp Nhĩ Tân	Harbin
Quảng Đông	Guangdong
Quảng Tây	Guangxi
Vân Nam	Yunnan
Tứ Xuyên	Sichuan
Hồ Nam	Hunan
Hồ Bắc	Hubei
Hải Nam	Hainan
Phúc Kiến	Fujian
Chiết Giang	Zhejiang
Giang Tô	Jiangsu
Sơn Đông	Shandong
Hà Bắc	Hebei
Thiểm Tây	Shaanxi
Cam Túc	Gansu
Quý Châu	Guizhou
Tân Cương	Xinjiang
Tây Tạng	Tibet|Tibetan
Nội Mông	Inner Mongolia
Thanh Hải	Qinghai
Đài Bắc	Taipei
Cao Hùng	Kaohsiung
Thiên An Môn	Tiananmen
Vạn Lý Trường Thành	Great Wall of China|Great Wall
Tử Cấm Thành	Forbidden City
Đặng Tiểu Bình	Deng Xiaoping
Tập Cận Bình	Xi Jinping
Mao Trạch Đông	Mao Zedong
Lý Cường	Li Qiang
Vương Nghị	Wang Yi
Hồ Cẩm Đào	Hu Jintao
Giang Trạch Dân	Jiang Zemin
Ôn Gia Bảo	Wen Jiabao
Tưởng Giới Thạch	Chiang Kai-shek
Tôn Trung Sơn	Sun Yat-sen
Khổng Tử	Confucius
Thành Cát Tư Hãn	Genghis Khan
Tokyo	Tokyo
Tô-ki-ô	Tokyo
Đông Kinh	Tokyo
Osaka	Osaka
Seoul	Seoul
Xơ-un	Seoul
Bình Nhưỡng	Pyongyang
Băng Cốc	Bangkok
Bangkok	Bangkok
Băng-cốc	Bangkok
Vọng Các	Bangkok
Viêng Chăn	Vientiane
Vientiane	Vientiane
Phnôm Pênh	Phnom Penh
Phnom Penh	Phnom Penh
Nam Vang	Phnom Penh
Luông Pha Băng	Luang Prabang
Gia-các-ta	Jakarta
Jakarta	Jakarta
Manila	Manila
Kuala Lumpur	Kuala Lumpur
New Delhi	New Delhi
Niu Đê-li	New Delhi
Mumbai	Mumbai
Ulan Bator	Ulaanbaatar
Luân Đôn	London
London	London
Paris	Paris
Pa-ri	Paris
Béc-lin	Berlin
Berlin	Berlin
Bức tường Berlin	Berlin Wall
Moskva	Moscow
Mátxcơva	Moscow
Mát-xcơ-va	Moscow
Moscow	Moscow
Matxcova	Moscow
Xanh Pê-téc-bua	Saint Petersburg|St. Petersburg
Saint Petersburg	Saint Petersburg|St. Petersburg
Kiev	Kyiv|Kiev
Ki-ép	Kyiv|Kiev
Kiép	Kyiv|Kiev
La Mã	Rome|Roman
Rô-ma	Rome
Roma	Rome|Roma
Đế quốc La Mã	Roman Empire
La Mã cổ đại	ancient Rome
Hy Lạp cổ đại	ancient Greece
Ai Cập cổ đại	ancient Egypt
Milano	Milan
Venezia	Venice
Napoli	Naples
Torino	Turin
Firenze	Florence
Vienna	Vienna
Viên	Vienna
Bruxelles	Brussels
Brussels	Brussels
Brúc-xen	Brussels
Geneva	Geneva
Giơ-ne-vơ	Geneva
Genève	Geneva
Lisboa	Lisbon
Warszawa	Warsaw
Vác-sa-va	Warsaw
Praha	Prague
Bucharest	Bucharest
Athena	Athens
Athens	Athens
Istanbul	Istanbul
Washington	Washington
Oa-sinh-tơn	Washington
Hoa Thịnh Đốn	Washington
New York	New York
Niu Oóc	New York
Nữu Ước	New York
Thành phố New York	New York City
Los Angeles	Los Angeles
San Francisco	San Francisco
Chicago	Chicago
Bang California	State of California
Hawaii	Hawaii
bang California	California
Bắc Carolina	North Carolina
Nam Carolina	South Carolina
Tây Virginia	West Virginia
La Habana	Havana
Havana	Havana
La Ha-ba-na	Havana
Thành phố México	Mexico City
Cairo	Cairo
Baghdad	Baghdad
Bát-đa	Baghdad
Tehran	Tehran
Tê-hê-ran	Tehran
Jerusalem	Jerusalem
Giê-ru-xa-lem	Jerusalem
Tel Aviv	Tel Aviv
Damascus	Damascus
Đa-mát	Damascus
Beirut	Beirut
Kabul	Kabul
Ca-bun	Kabul
Canberra	Canberra
Sydney	Sydney
Xít-ni	Sydney
người Mỹ	American|Americans
người Pháp	French|Frenchman|French people
người Anh	British|English|Briton
người Đức	German|Germans
người Nga	Russian|Russians
người Trung Quốc	Chinese|Chinese people
người Hoa	Chinese|ethnic Chinese
người Nhật	Japanese|Japanese people
người Nhật Bản	Japanese|Japanese people
người Hàn Quốc	South Koreans|Korean
người Do Thái	Jews|Jewish people
người Ấn Độ	Indian|Indians
người Ả Rập	Arab|Arabs
người Kurd	Kurds|Kurdish
người Duy Ngô Nhĩ	Uyghur|Uighur|Uyghurs
người Châu Âu	European|Europeans
người châu Âu	European|Europeans
người Ý	Italian|Italians
người Úc	Australian|Australians
người La Mã	Romans|Roman
người Kinh	Kinh people|Kinh
người Thái	Thai people|Thai
người Khmer	Khmer people|Khmer
người Chăm	Cham people|Cham
người Mông	Mong people|H'mong|Hmong
người Dao	Dao people
người Tày	Tay people
Hồi giáo	Islam|Islamic|Muslim
Nhà nước Hồi giáo	Islamic State|IS
Cộng hòa Hồi giáo Iran	Islamic Republic of Iran
Cộng hòa Dân chủ Nhân dân Lào	Lao People's Democratic Republic
Cộng hòa Dân chủ nhân dân Lào	Lao People's Democratic Republic
Đại Hàn Dân Quốc	Republic of Korea
Vương quốc Campuchia	Kingdom of Cambodia
Khmer Đỏ	Khmer Rouge
Đế quốc Anh	British Empire
Đế quốc Ottoman	Ottoman Empire
Nhật hoàng	Japanese Emperor|Emperor of Japan
Nhật Hoàng	Japanese Emperor|Emperor of Japan
Thiên hoàng	Emperor|Japanese Emperor
Nữ hoàng Anh	Queen of England|British Queen
Giáo hoàng	Pope
Đức Giáo hoàng	Pope
Đức Đạt Lai Lạt Ma	Dalai Lama
Đạt Lai Lạt Ma	Dalai Lama
tiểu vương quốc	emirate
Khối thịnh vượng chung	Commonwealth
Phố Wall	Wall Street
Thung lũng Silicon	Silicon Valley
Tượng Nữ thần Tự do	Statue of Liberty
Tháp Eiffel	Eiffel Tower
tháp Eiffel	Eiffel Tower
Nhà thờ Đức Bà	Notre Dame|Notre-Dame Cathedral
Điện Elysee	Elysee Palace
Quảng trường Đỏ	Red Square
Cung điện Buckingham	Buckingham Palace
Đồi Capitol	Capitol Hill
`;
