import type { TokenCursor } from '@/lib/core/text/mention-cursor';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const units = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const endings = new Map([...units, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]]);
/** After these it is a year: `hằng năm`, `cả năm`. */
const yearCues = set('mỗi hằng hàng cả suốt trong quanh nhiều từng các những mấy vài');
const scales = new Map([
  ['chục', 10],
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

/** The scale that a token is. `tỷ lệ` and `triệu tập` are words of their own. */
export const vietnameseScale = (cursor: TokenCursor, at: number): number | undefined =>
  /^(?:lệ|giá|số|suất|trọng|phú|tập|hồi|chứng)$/.test(cursor.word(at + 1))
    ? undefined
    : scales.get(cursor.word(at));

/** Words that a counted thing begins with; before them `năm` and `chín` are numbers. */
const counted = set(
  'người ngày tháng năm giờ phút giây tuần con chiếc cái lần quốc nước tỉnh thành xã huyện quận phường học công cuộc trận căn ngôi tòa bộ vụ ca em bé phần điểm dự hộ gia tàu xe máy đội bàn giải huy tấm bức cuốn tập mục nhóm doanh ngân hãng hành nghi bị thí vận cầu đại nhà mươi trăm nghìn ngàn vạn triệu tỷ tỉ chục cây tạ tấn lượng lạng lít mét chai bao thùng hộp viên quả thửa mảnh sào mẫu thanh binh lượt phiên ván set vòng làn chặng tuyến mũi liều gói tờ trang quyển câu hạng kg km ha m2',
);

/** The number said in words at a token, as `hai mươi mốt`, `một trăm linh năm nghìn`, `hai triệu rưỡi`; null when none is. */
export function readVietnameseNumberWords(
  cursor: TokenCursor,
  at: number,
): { readonly value: number; readonly next: number } | null {
  let total = 0;
  let next = at;
  for (;;) {
    const group = readHundreds(cursor, next);
    if (!group) break;
    let value = group.value;
    next = group.next;
    let scaled = false;
    for (let scale = vietnameseScale(cursor, next); scale; scale = vietnameseScale(cursor, next)) {
      value *= scale;
      next++;
      scaled = true;
    }
    if (cursor.word(next) === 'rưỡi' && scaled) {
      value += (value / group.value) * 0.5;
      next++;
    }
    total += value;
    if (!scaled) break;
  }
  if (next === at || (next === at + 1 && !isCount(cursor, at))) return null;
  return { value: total, next };
}

function readHundreds(cursor: TokenCursor, at: number): { value: number; next: number } | null {
  const unit = units.get(cursor.word(at));
  if (unit !== undefined && cursor.word(at + 1) === 'trăm') {
    const zero = /^(?:linh|lẻ)$/.test(cursor.word(at + 2));
    const rest = readTens(cursor, zero ? at + 3 : at + 2);
    if (!rest || (!zero && rest.value < 10)) return { value: unit * 100, next: at + 2 };
    return { value: unit * 100 + rest.value, next: rest.next };
  }
  return readTens(cursor, at);
}

function readTens(cursor: TokenCursor, at: number): { value: number; next: number } | null {
  const word = cursor.word(at);
  const unit = units.get(word);
  if (word === 'mười') {
    const ending = endings.get(cursor.word(at + 1));
    const ends = ending !== undefined && !isYearWord(cursor, at + 1);
    return { value: 10 + (ends ? ending : 0), next: at + (ends ? 2 : 1) };
  }
  if (unit === undefined) return null;
  const tens = cursor.word(at + 1);
  if (unit > 1 && (tens === 'mươi' || tens === 'chục')) {
    const ending = tens === 'mươi' ? endings.get(cursor.word(at + 2)) : undefined;
    const ends = ending !== undefined && !isYearWord(cursor, at + 2);
    return { value: unit * 10 + (ends ? ending : 0), next: at + (ends ? 3 : 2) };
  }
  if (word === 'một' && tens === 'chục') return { value: 10, next: at + 2 };
  if (tens === 'tá') return { value: unit * 12, next: at + 2 };
  return { value: unit, next: at + 1 };
}

/** `mười năm`, `hai mươi năm` are ten and twenty years: fifteen is `mười lăm`. */
const isYearWord = (cursor: TokenCursor, at: number): boolean => cursor.word(at) === 'năm';

/** A lone `năm` is mostly "year", `ba` "father", `chín` "ripe": numbers only before what is counted. */
function isCount(cursor: TokenCursor, at: number): boolean {
  const word = cursor.word(at);
  const after = cursor.word(at + 1);
  if (word === 'năm')
    return (
      cursor.word(at - 1) === 'phần' ||
      (counted.has(after) && !/^(?:học|nhà|nước|bị|ca)$/.test(after) && !yearCues.has(cursor.word(at - 1)))
    );
  if (word === 'chín') return counted.has(after);
  if (word === 'ba')
    return after !== 'mẹ' && after !== 'má' && !/^(?:người|ông|bố|cha|số)$/.test(cursor.word(at - 1));
  return true;
}
