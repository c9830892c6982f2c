import type { Span } from '@/lib/core/span';
import { TokenCursor } from '@/lib/core/text/mention-cursor';

/** key, symbol, name of one, name of many; no symbol where none is printed. */
const table = `
%;%;percent;percent
pp;;percentage point;percentage points
bp;;basis point;basis points
t;;tonne;tonnes
ta;;quintal;quintals
kg;kg;kilogram;kilograms
g;g;gram;grams
mg;mg;milligram;milligrams
lb;lb;pound;pounds
oz;oz;ounce;ounces
tael;;tael;taels
km;km;kilometer;kilometers
m;m;meter;meters
cm;cm;centimeter;centimeters
mm;mm;millimeter;millimeters
mile;;mile;miles
nmi;;nautical mile;nautical miles
ft;ft;foot;feet
in;;inch;inches
yd;;yard;yards
ha;ha;hectare;hectares
acre;;acre;acres
m2;m²;square meter;square meters
km2;km²;square kilometer;square kilometers
mi2;;square mile;square miles
m3;m³;cubic meter;cubic meters
l;l;liter;liters
ml;ml;milliliter;milliliters
bbl;;barrel;barrels
gal;;gallon;gallons
celsius;°C;degree Celsius;degrees Celsius
fahrenheit;°F;degree Fahrenheit;degrees Fahrenheit
w;W;watt;watts
kw;kW;kilowatt;kilowatts
mw;MW;megawatt;megawatts
gw;GW;gigawatt;gigawatts
kwh;kWh;kilowatt-hour;kilowatt-hours
mwh;MWh;MWh;MWh
kmh;km/h;kilometer per hour;kilometers per hour
mph;mph;mile per hour;miles per hour
ms;m/s;meter per second;meters per second
s;;second;seconds
min;;minute;minutes
h;;hour;hours
day;;day;days
week;;week;weeks
month;;month;months
year;;year;years
decade;;decade;decades
century;;century;centuries
floor;;story;stories
VND;VND;dong;dong
USD;$;dollar;dollars
EUR;€;euro;euros
CNY;CNY;yuan;yuan
JPY;¥;yen;yen
GBP;£;pound;pounds
KRW;KRW;won;won
THB;THB;baht;baht
RUB;RUB;ruble;rubles
INR;INR;rupee;rupees
AUD;A$;Australian dollar;Australian dollars
SGD;S$;Singapore dollar;Singapore dollars
CAD;C$;Canadian dollar;Canadian dollars
HKD;HK$;Hong Kong dollar;Hong Kong dollars
TWD;NT$;Taiwan dollar;Taiwan dollars
`;

type Names = { readonly symbol: string; readonly one: string; readonly many: string };
const names: ReadonlyMap<string, Names> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', symbol = '', one = '', many = ''] = line.split(';');
      return [key, { symbol, one, many }];
    }),
);

/** A unit where an English text says it, by the key of units.ts. */
export type SaidUnit = { readonly span: Span; readonly text: string };

/** The unit that an English text names right after a place: `300 cm`, `33-meter`, `15%`. */
export function unitAfter(text: string, place: number): SaidUnit | null {
  const cursor = new TokenCursor(text, 'en');
  const next = cursor.tokens.findIndex(({ span }) => span[0] >= place);
  const at = next >= 0 && /^[-‑]$/.test(cursor.word(next)) && cursor.isTouching(next) ? next + 1 : next;
  const unit = at < 0 ? null : cursor.unit(at);
  if (!unit) return null;
  const span = cursor.span(at, unit.next);
  return { span, text: text.slice(...span) };
}

/**
 * A unit as English prints it where `said` stands after `count`: its symbol for a symbol, one or many, in the spelling
 * of the text. Null for what is not written.
 */
export function writeUnitLike(key: string, said: string, count: number, text: string): string | null {
  const unit = names.get(key);
  if (!unit) return null;
  if (unit.symbol && symbols.has(said.toLowerCase().replace(/ /g, ''))) return unit.symbol;
  return spell(count === 1 || ones.has(american(said.toLowerCase())) ? unit.one : unit.many, text);
}

/** A unit said once: `per kilogram`, `a week`. */
export function writeOneUnit(key: string, text: string): string | null {
  const unit = names.get(key);
  return unit ? spell(unit.one, text) : null;
}

/** What is written before an amount of money: its code for a code, its sign, or its code again where it has none. */
export const writeMoneySign = (key: string, said: string): string =>
  /^[A-Z]{3}$/.test(said) ? key : (names.get(key)?.symbol ?? key);

const symbols: ReadonlySet<string> = new Set(
  [...names.values()].flatMap(({ symbol }) =>
    symbol ? [symbol.toLowerCase().replace('²', '2').replace('³', '3'), symbol.toLowerCase()] : [],
  ),
);
/** Names of one that are not names of many. */
const ones: ReadonlySet<string> = new Set(
  [...names.values()].flatMap(({ one, many }) => (one === many ? [] : [one.toLowerCase()])),
);

const american = (name: string): string => name.replace(/(met|lit)re/g, '$1er').replace('storey', 'story');

/** In Britain's spelling where the text has it, and its `per cent`. */
function spell(name: string, text: string): string {
  const isBritish = /(?:met|lit)res?\b|\bstoreys?\b|\bper cent\b/i.test(text);
  if (name === 'percent') return /\bper cent\b/i.test(text) ? 'per cent' : name;
  return isBritish
    ? name
        .replace(/(met|lit)er/g, '$1re')
        .replace(/^story$/, 'storey')
        .replace(/^stories$/, 'storeys')
    : name;
}
