/**
 * What a quantity is counted in. Units of one class convert by `factor`; those of class `money` never do. `key` is the
 * same in every language.
 */
export type Unit = {
  readonly key: string;
  readonly kind: string;
  readonly factor: number;
  /** What other regions take it for. */
  readonly otherFactors?: readonly number[];
};

/** key, class, factor, Vietnamese names, English names; names are lower case, as tokens with single spaces. */
const table = `
%;share;1;% , phần trăm;% , percent , per cent , pct
pp;point;1;điểm phần trăm , điểm %;percentage point , percentage points , percent point , percent points , pp , ppt
bp;point;0.01;điểm cơ bản;basis point , basis points , bps
permille;share;0.1;‰ , phần nghìn , phần ngàn;‰ , per mille , per thousand
t;mass;1000;tấn;tonne , tonnes , ton , tons , metric ton , metric tons
ta;mass;100;tạ;quintal , quintals
yen-mass;mass;10;yến;
kg;mass;1;kg , ký , ki - lô - gam , kilogam , kilôgam , cân;kg , kgs , kilo , kilos , kilogram , kilograms , kilogramme , kilogrammes
g;mass;0.001;g , gam , gram;g , gram , grams , gramme , grammes
mg;mass;0.000001;mg , miligam;mg , milligram , milligrams
lb;mass;0.45359;pound;pound , pounds , lb , lbs
oz;mass;0.02835;ounce , ao - xơ;ounce , ounces , oz
sao;area;360/500/1000;sào , sào ruộng , sào đất;sao
mau;area;3600/5000/10000;mẫu , mẫu ruộng , mẫu đất;mau
cong;area;1000/1296;công đất , công ruộng;cong
tael;mass;0.0375;lượng , cây vàng , lạng vàng;tael , taels
chi;mass;0.00375;chỉ vàng;chi
lang;mass;0.1;lạng;
km;length;1000;km , cây số , ki - lô - mét , kilomet , kilômét , ki lô mét;km , kms , kilometer , kilometers , kilometre , kilometres
m;length;1;m , mét;m , meter , meters , metre , metres
cm;length;0.01;cm , xăng - ti - mét , centimet , phân;cm , centimeter , centimeters , centimetre , centimetres
mm;length;0.001;mm , mi - li - mét , milimet , ly;mm , millimeter , millimeters , millimetre , millimetres
mile;length;1609.34;dặm;mile , miles
nmi;length;1852;hải lý;nautical mile , nautical miles
ft;length;0.3048;feet , foot , bộ anh;foot , feet , ft
in;length;0.0254;inch , in;inch , inches
yd;length;0.9144;yard , thước anh;yard , yards
ha;area;10000;ha , héc - ta , hecta , héc ta;ha , hectare , hectares
acre;area;4046.86;mẫu anh , acre;acre , acres
m2;area;1;m2 , m² , mét vuông;m2 , m² , square meter , square meters , square metre , square metres , square - meter , square - metre , sq m
km2;area;1000000;km2 , km² , km vuông , cây số vuông , ki - lô - mét vuông;km2 , km² , square kilometer , square kilometers , square kilometre , square kilometres , square - kilometer , square - kilometre , sq km
mi2;area;2589988;dặm vuông;square mile , square miles
m3;volume;1000;m3 , m³ , mét khối , khối;m3 , m³ , cubic meter , cubic meters , cubic metre , cubic metres , cubic - meter , cubic - metre
l;volume;1;lít , l;liter , liters , litre , litres , l
ml;volume;0.001;ml , mi - li - lít;ml , milliliter , milliliters , millilitre , millilitres
bbl;volume;158.987;thùng , thùng dầu;barrel , barrels
gal;volume;3.7854;gallon , ga - lông;gallon , gallons
celsius;temperature;1;độ c , độ celsius , ° c , °c , độ;degrees celsius , degree celsius , ° c , celsius , degrees , degree , degrees c
fahrenheit;temperature;2;độ f , độ fahrenheit , ° f;degrees fahrenheit , degree fahrenheit , ° f , fahrenheit , degrees f
w;power;1;w;w , watt , watts
kw;power;1000;kw , ki - lô - oát;kw , kilowatt , kilowatts
mw;power;1000000;mw , mê - ga - oát;mw , megawatt , megawatts
gw;power;1000000000;gw;gw , gigawatt , gigawatts
kwh;energy;1;kwh , số điện;kwh , kilowatt - hour , kilowatt - hours , kilowatt hour , kilowatt hours
mwh;energy;1000;mwh;mwh , megawatt - hour , megawatt - hours
kmh;speed;1;km / h , km / giờ , cây số một giờ;km / h , kph , kmh , kilometers per hour , kilometres per hour , kilometer per hour , kilometers an hour , kilometres an hour , km per hour , km / hour , km an hour
mph;speed;1.60934;dặm / giờ , dặm một giờ;mph , miles per hour , miles an hour
ms;speed;3.6;m / s , m / giây;m / s , meters per second , metres per second
s;time;1;giây;second , seconds
min;time;60;phút;minute , minutes , min , mins
h;time;3600;giờ , tiếng , giờ đồng hồ , tiếng đồng hồ , h;hour , hours , hr , hrs
day;time;86400;ngày , hôm;day , days
week;time;604800;tuần , tuần lễ;week , weeks
month;time;2629800;tháng;month , months
year;time;31557600;năm , tuổi;year , years , yr , yrs
decade;time;315576000;thập kỷ , thập niên , thập kỉ;decade , decades
century;time;3155760000;thế kỷ , thế kỉ;century , centuries
times;times;1;lần;times
floor;floor;1;tầng;story , stories , storey , storeys , floor , floors
VND;money;1;đồng , vnd , vnđ , đ , ₫ , việt nam đồng , đồng việt nam;dong , vnd , ₫ , vietnamese dong , d , đồng , vnđ
USD;money;1;usd , đô la mỹ , đô - la mỹ , đô la , đô - la , đôla , us $ , $ , mỹ kim , đô;usd , us dollar , us dollars , u . s . dollars , dollars , dollar , $ , us $ , bucks
EUR;money;1;euro , eur , € , ơ - rô;euro , euros , eur , €
CNY;money;1;nhân dân tệ , ndt , cny , rmb , tệ;yuan , cny , rmb , renminbi
JPY;money;1;yên , yên nhật , jpy , ¥;yen , jpy , ¥ , japanese yen
GBP;money;1;bảng anh , bảng , gbp , £;pound , pounds , pounds sterling , gbp , £ , quid
KRW;money;1;won , krw , ₩;won , krw , ₩
THB;money;1;baht , thb , bạt;baht , thb
RUB;money;1;rúp , rub , ruble;ruble , rubles , rouble , roubles , rub
INR;money;1;rupee , inr , ru - pi;rupee , rupees , inr , rs
AUD;money;1;đô la úc , aud , đô - la úc;australian dollar , australian dollars , aud , a $ , au $
SGD;money;1;đô la singapore , sgd , đô - la singapore;singapore dollar , singapore dollars , sgd , s $
CAD;money;1;đô la canada , cad;canadian dollar , canadian dollars , cad , c $
HKD;money;1;đô la hồng kông , hkd;hong kong dollar , hong kong dollars , hkd , hk $
TWD;money;1;đài tệ , đô la đài loan , twd;taiwan dollar , taiwan dollars , twd , nt $
CHF;money;1;franc thụy sĩ , franc , chf;franc , francs , swiss francs , chf
MYR;money;1;ringgit , myr;ringgit , myr
IDR;money;1;rupiah , idr;rupiah , idr
LAK;money;1;kíp , lak;kip , lak
KHR;money;1;riel , khr;riel , riels , khr
cent;cent;1;xu , cent;cent , cents
`;

type Names = ReadonlyMap<string, Unit>;
const names = (column: 3 | 4): Names =>
  new Map(
    table
      .split('\n')
      .map((line) => line.split(';'))
      .flatMap((fields) => {
        const [key, kind, factor] = fields;
        if (!key || !kind || !factor) return [];
        const [first = 1, ...others] = factor.split('/').map(Number);
        const unit: Unit = {
          key,
          kind,
          factor: first,
          ...(others.length > 0 ? { otherFactors: others } : {}),
        };
        return (fields[column] ?? '')
          .split(' , ')
          .flatMap((name): [string, Unit][] => (name ? [[name.trim(), unit]] : []));
      }),
  );

const vietnamese = names(3);
const english = names(4);

/** The unit that a Vietnamese or English name (tokens joined by single spaces, lower case) stands for. */
export const findUnit = (name: string, language: 'vi' | 'en'): Unit | undefined =>
  (language === 'vi' ? vietnamese : english).get(name);

/** What names begin with: their first words, and of those with a figure in them what stands before it (`m` of `m2`). */
const firstsOf = (known: Names): ReadonlySet<string> =>
  new Set(
    [...known.keys()].flatMap((name) => {
      const [first = ''] = name.split(' ');
      return [first, first.replace(/[\d²³].*$/, '')];
    }),
  );
const firsts = { vi: firstsOf(vietnamese), en: firstsOf(english) } as const;

/** Whether the name of a unit may begin with a token. */
export const mayBeginUnit = (token: string, language: 'vi' | 'en'): boolean => firsts[language].has(token);

/** Tokens in the longest name. */
export const longestUnitName = 6;
