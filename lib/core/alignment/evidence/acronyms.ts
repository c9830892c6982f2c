import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import { PhraseBook } from '@/lib/core/alignment/evidence/phrase-book';
import type { Side } from '@/lib/core/alignment/side';
import type { Word } from '@/lib/core/text/words';

/** What the Vietnamese press abbreviates, and how English writes it, out and in short. */
const houseForms = `
UBND|Ủy ban nhân dân|Ủy ban Nhân dân = people's committee|people's committees|PC
HĐND|Hội đồng nhân dân|Hội đồng Nhân dân = people's council|people's councils
UBMTTQ|MTTQ|Mặt trận Tổ quốc = fatherland front|VFF
ĐBQH|đại biểu Quốc hội = national assembly deputy|national assembly deputies|NA deputy|NA deputies
QH|Quốc hội = national assembly|NA|parliament|congress
BCH TƯ|BCHTW|Trung ương Đảng = party central committee|central committee
BCT|Bộ Chính trị = politburo|political bureau
TW|TƯ|Trung ương = central
CP|Chính phủ = government
TAND|Tòa án nhân dân|Tòa án Nhân dân = people's court|people's courts
VKSND|VKS|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân = people's procuracy|procuracy
CSGT|Cảnh sát giao thông = traffic police
CSĐT|Cảnh sát điều tra = investigation police|police investigation agency
CSHS|Cảnh sát hình sự = criminal police
CAND|Công an nhân dân = people's public security|public security forces
CA|Công an = police|public security
BĐBP|Bộ đội Biên phòng = border guard|border guards
QĐND|Quân đội nhân dân = people's army
LLVT|lực lượng vũ trang = armed forces
PCCC|phòng cháy chữa cháy = fire prevention|firefighting|fire protection
BQL|Ban quản lý = management board
BCĐ|Ban Chỉ đạo|Ban chỉ đạo = steering committee|steering board
BTV|Ban Thường vụ = standing board|standing committee
GD ĐT|Giáo dục và Đào tạo = education and training|MOET
LĐ TB XH|LĐTBXH|Lao động Thương binh và Xã hội = labour invalids and social affairs|labor invalids and social affairs|MOLISA
NN PTNT|NN MT|Nông nghiệp và Phát triển nông thôn = agriculture and rural development|MARD
KH ĐT|Kế hoạch và Đầu tư = planning and investment|MPI
KH CN|KHCN|Khoa học và Công nghệ = science and technology|MOST
TN MT|TNMT|Tài nguyên và Môi trường = natural resources and environment|MONRE
TT TT|Thông tin và Truyền thông = information and communications|MIC
VH TT DL|VHTTDL|Văn hóa Thể thao và Du lịch = culture sports and tourism
GTVT|Giao thông vận tải|Giao thông Vận tải = transport|MOT
NHNN|Ngân hàng Nhà nước = state bank|SBV
BHXH|bảo hiểm xã hội = social insurance
BHYT|bảo hiểm y tế = health insurance
THPT|trung học phổ thông = high school|high schools|upper secondary
THCS|trung học cơ sở = lower secondary|secondary school|secondary schools|middle school
ĐH|đại học = university|universities
CĐ|cao đẳng = college|colleges
SV|sinh viên = student|students
HS|học sinh = pupil|pupils|student|students
BV|bệnh viện = hospital|hospitals
HTX|hợp tác xã = cooperative|cooperatives|co operative|co operatives
DN|doanh nghiệp = enterprise|enterprises|business|businesses|company|companies
DNNN|doanh nghiệp nhà nước = state owned enterprise|state owned enterprises|SOE|SOEs
KCN|khu công nghiệp = industrial park|industrial parks|industrial zone|industrial zones|IP|IPs
KKT|khu kinh tế = economic zone|economic zones|EZ
KDC|khu dân cư = residential area|residential areas
TNHH|trách nhiệm hữu hạn = limited|Ltd
CP|cổ phần = joint stock|JSC
BĐS|bất động sản = real estate|property
TTCK|thị trường chứng khoán = stock market|securities market
GTGT|giá trị gia tăng = value added|VAT
TNDN|thu nhập doanh nghiệp = corporate income
TNCN|thu nhập cá nhân = personal income
TNGT|tai nạn giao thông = traffic accident|traffic accidents|road accident|road accidents
ATGT|an toàn giao thông = traffic safety
VSATTP|ATTP|an toàn thực phẩm = food safety
TP HCM|TPHCM|HCMC|Thành phố Hồ Chí Minh|thành phố Hồ Chí Minh|Sài Gòn = ho chi minh city|HCMC|HCM City|saigon
TP|Thành phố|thành phố = city
TX|thị xã = town|township
NTM|nông thôn mới = new style rural|new rural
OCOP|mỗi xã một sản phẩm = one commune one product|OCOP
CNTT|công nghệ thông tin = information technology|IT
AI|trí tuệ nhân tạo = artificial intelligence|AI
LHQ|Liên hợp quốc|Liên Hợp Quốc|Liên hiệp quốc|Liên Hiệp Quốc = united nations|UN|U N
HĐBA|Hội đồng Bảo an|Hội đồng bảo an = security council|UNSC
WHO|Tổ chức Y tế Thế giới|Tổ chức Y tế thế giới = world health organization|world health organisation|WHO
WTO|Tổ chức Thương mại Thế giới|Tổ chức Thương mại thế giới = world trade organization|WTO
IMF|Quỹ Tiền tệ Quốc tế|Quỹ Tiền tệ quốc tế = international monetary fund|IMF
WB|Ngân hàng Thế giới|Ngân hàng thế giới = world bank|WB
ADB|Ngân hàng Phát triển châu Á|Ngân hàng Phát triển Châu Á = asian development bank|ADB
EU|Liên minh châu Âu|Liên minh Châu Âu = european union|EU|E U
EC|Ủy ban châu Âu|Ủy ban Châu Âu = european commission|EC
NATO|Tổ chức Hiệp ước Bắc Đại Tây Dương = north atlantic treaty organization|NATO
ASEAN|Hiệp hội các quốc gia Đông Nam Á = association of southeast asian nations|ASEAN
APEC|Diễn đàn Hợp tác Kinh tế châu Á Thái Bình Dương = asia pacific economic cooperation|APEC
IAEA|Cơ quan Năng lượng Nguyên tử Quốc tế = international atomic energy agency|IAEA
UNESCO = unesco|UNESCO
UNICEF|Quỹ Nhi đồng Liên hợp quốc = unicef|UNICEF
FTA|hiệp định thương mại tự do|Hiệp định thương mại tự do = free trade agreement|free trade agreements|FTA|FTAs
GDP|tổng sản phẩm quốc nội|tổng sản phẩm trong nước = gross domestic product|GDP
CPI|chỉ số giá tiêu dùng = consumer price index|CPI
FDI|vốn đầu tư trực tiếp nước ngoài|đầu tư trực tiếp nước ngoài = foreign direct investment|FDI
ODA|hỗ trợ phát triển chính thức = official development assistance|ODA
TTXVN|Thông tấn xã Việt Nam = vietnam news agency|VNA
VOV|Đài Tiếng nói Việt Nam = voice of vietnam|VOV
VTV|Đài Truyền hình Việt Nam = vietnam television|VTV
VFF|LĐBĐVN|Liên đoàn Bóng đá Việt Nam = vietnam football federation|VFF
AFC|Liên đoàn Bóng đá châu Á = asian football confederation|AFC
FIFA|Liên đoàn Bóng đá Thế giới = fifa|FIFA
VĐV|vận động viên = athlete|athletes
HLV|huấn luyện viên = coach|coaches|manager
SVĐ|sân vận động = stadium
ĐT|đội tuyển = national team|team
CLB|câu lạc bộ = club|clubs
HCV|huy chương vàng = gold medal|gold medals|gold
HCB|huy chương bạc = silver medal|silver medals|silver
HCĐ|huy chương đồng = bronze medal|bronze medals|bronze
CHDCND|Cộng hòa Dân chủ Nhân dân = democratic people's republic|people's democratic republic|DPRK
XHCN|xã hội chủ nghĩa = socialist
TBT|Tổng Bí thư|Tổng bí thư = party general secretary|general secretary
GS|Giáo sư|giáo sư = professor|Prof
TS|Tiến sĩ|tiến sĩ = doctor|Dr
ThS|Thạc sĩ|thạc sĩ = master|MA|MSc
PGS|Phó Giáo sư|phó giáo sư = associate professor
BS|Bác sĩ|bác sĩ = doctor|Dr|physician
NSND|Nghệ sĩ nhân dân|Nghệ sĩ Nhân dân = people's artist
NSƯT|Nghệ sĩ ưu tú|Nghệ sĩ Ưu tú = meritorious artist
`;

let book: PhraseBook | undefined;

/** One book for both languages: a form on either side answers any form of its line on the other. */
function houseBook(): PhraseBook {
  if (book) return book;
  book = new PhraseBook();
  for (const [number, line] of houseForms.trim().split('\n').entries()) {
    for (const form of line.split(/ = |\|/)) book.add(form, [`house ${number}`]);
  }
  return book;
}

const acronym = /^\p{Lu}{2,6}$/u;
const small: ReadonlySet<string> = new Set(
  'of for the and on in to de des du la le et und der für y'.split(' '),
);

/** The initials of every run of two to six capitalised words, small words between them left out. */
function initialsOf(words: readonly Word[]): readonly string[] {
  const found: string[] = [];
  let run = '';
  for (const { text } of words) {
    if (small.has(text)) continue;
    run = /^\p{Lu}\p{Ll}/u.test(text) ? `${run}${text.charAt(0)}`.slice(-6) : '';
    for (let length = 2; length <= run.length; length++) found.push(run.slice(-length));
  }
  return found;
}

const acronymsOf = (side: Side): ReadonlySet<string> =>
  new Set(side.words.flatMap((words) => words.flatMap(({ text }) => (acronym.test(text) ? [text] : []))));

/** For each acronym of one side that the other spells out, the token that stands for both. */
function spelledOut(short: Side, long: Side): ReadonlyMap<string, Token> {
  const acronyms = acronymsOf(short);
  const found = new Set(
    long.words.flatMap((words) => initialsOf(words).filter((letters) => acronyms.has(letters))),
  );
  return new Map([...found].map((letters) => [letters, [`initials ${letters}`]]));
}

function read(
  side: Side,
  short: ReadonlyMap<string, Token>,
  long: ReadonlyMap<string, Token>,
): readonly (readonly Token[])[] {
  return side.words.map((words) => {
    const said = [
      ...words.map(({ text }) => short.get(text)),
      ...(long.size > 0 ? initialsOf(words).map((letters) => long.get(letters)) : []),
    ];
    return [...houseBook().read(words), ...said.filter((token) => token !== undefined)];
  });
}

/** Abbreviations answered by what they stand for: those of the house in English, others by words with their initials. */
export const acronymsEvidence: Evidence = {
  kind: 'tokens',
  name: 'acronyms',
  read({ source, target }) {
    const [inSource, inTarget] = [spelledOut(source, target), spelledOut(target, source)];
    return { source: read(source, inSource, inTarget), target: read(target, inTarget, inSource) };
  },
};
