/**
 * What ministries, departments and their heads look after: Vietnamese and English, alternatives after commas. Also the
 * chambers and parties whose names differ by a word. One of a group excludes the others; a name after `~` only excuses.
 */
export const domains = `
y tế|health
giáo dục|education
công an|public security , police
quốc phòng|defence , defense
ngoại giao|foreign , foreign affairs , state
nội vụ|home affairs , interior
tài chính|finance , treasury
tư pháp|justice
công thương , thương mại|industry and trade , commerce , trade
giao thông , giao thông vận tải|transport , transportation
xây dựng|construction
kế hoạch và đầu tư|planning and investment , planning
nông nghiệp|agriculture , agricultural , farm
tài nguyên và môi trường , môi trường|environment , natural resources and environment , natural resources
khoa học và công nghệ , khoa học|science and technology , science
thông tin và truyền thông , thông tin|information and communications , information
văn hóa , văn hoá|culture
lao động|labour , labor
du lịch|tourism
năng lượng|energy
dân tộc và tôn giáo|ethnic
`;

export const exclusive = `
hạ viện|house of representatives , lower house , ~house , ~commons , ~congress
thượng viện|senate , upper house , ~lords , ~senator , ~senators , ~congress

đảng cộng hòa , đảng cộng hoà|republican party , republicans , ~republican , ~gop
đảng dân chủ|democratic party , democrats , ~democratic , ~democrat

phó thủ tướng|deputy prime minister , deputy premier , ~deputy pm , ~deputy prime ministers , ~vice prime minister
thứ trưởng|(?<!prime )deputy minister , vice minister , ~deputy , ~vice
bộ trưởng|(?<!prime )minister , (?<!prime )ministers , ~secretary , ~ministerial

thủ tướng|prime minister , premier , ~pm , ~chancellor , ~prime ministers , ~prime ministerial
tổng thống , chủ tịch nước|president , ~head of state , ~presidents , ~presidential , ~presidency , ~administration
quốc vương , nhà vua|king , ~monarch , ~queen
tổng bí thư|general secretary , party chief , party leader

thiếu tướng|major general , brigadier general , ~maj , ~(?<!lieutenant )(?<!colonel )general
trung tướng|(?<!senior )lieutenant general , ~lt , ~(?<!major )(?<!colonel )(?<!brigadier )general
thượng tướng|senior lieutenant general , colonel general , ~(?<!major )(?<!brigadier )general
đại tướng|~(?<!major )(?<!brigadier )(?<!lieutenant )(?<!colonel )general , army general , four-star general
thiếu tá|~major
trung tá|(?<!senior )lieutenant colonel , ~lt
thượng tá|senior lieutenant colonel , ~lieutenant colonel , ~colonel , ~lt
đại tá|(?<!lieutenant )colonel(?! general) , ~col
đại úy , đại uý|captain , ~capt
thượng úy , thượng uý|senior lieutenant(?! general)(?! colonel) , ~lieutenant
trung úy , trung uý|~lieutenant
thiếu úy , thiếu uý|second lieutenant , junior lieutenant , ~lieutenant

châu á|asia , ~asian , ~southeast asian , ~asia-pacific
châu âu|europe , ~european , ~eu , ~euro
châu phi|africa , ~african
`;

/** Demonyms that no ending makes of the country's name. */
export const demonyms = `
Laos Laotian
Philippines Filipino Philippine Filipinos
Netherlands Dutch
Denmark Danish Dane
Sweden Swedish Swede
Finland Finnish
Spain Spanish Spaniard
Poland Polish
Turkey Turkish Türkiye
Greece Greek
Switzerland Swiss
Ireland Irish
Myanmar Burmese
Bangladesh Bangladeshi
Pakistan Pakistani
Iraq Iraqi
Israel Israeli
Qatar Qatari
Kuwait Kuwaiti
Yemen Yemeni
Oman Omani
Afghanistan Afghan
Kazakhstan Kazakh
Uzbekistan Uzbek
Portugal Portuguese
Lebanon Lebanese
Sudan Sudanese
Senegal Senegalese
Peru Peruvian
Ecuador Ecuadorian
Argentina Argentine Argentinian
Norway Norwegian
Belgium Belgian
Hungary Hungarian
Ukraine Ukrainian
Belarus Belarusian
Serbia Serb
Croatia Croat
Slovakia Slovak
Slovenia Slovene
Iceland Icelandic
Nepal Nepali Nepalese
Taiwan Taiwanese
Vietnam Vietnamese
China Chinese
Japan Japanese
Thailand Thai
France French
Germany German
Italy Italian
Canada Canadian
Malta Maltese
Scotland Scottish
Wales Welsh
Libya Libyan
Syria Syrian
`;
