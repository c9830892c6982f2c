import type { Found } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

type Direction = 'past' | 'present' | 'future';
/** `last week`, `hai năm sau`: a stretch of the calendar as seen from another; a weekday's is its week's. */
type RelativeTime = {
  readonly unit: string;
  readonly direction: Direction;
  readonly span: Span;
  readonly weekday: boolean;
  readonly loose: boolean;
};

const counted = '(?<count>(?:vài|mấy|\\d{1,4}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai mươi|ba mươi)\\s)?';
const vietnamese = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<next>sang năm)|${counted}(?:cuối )?(?<unit>tuần|tháng|quý|mùa(?: (?:xuân|hè|thu|đông|giải|vụ))?|thập kỷ|thập niên|thế kỷ|năm|(?<=(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|vài|mấy|\\d) )ngày)(?: học)? (?<way>nay|này|ngoái|trước|qua|vừa qua|vừa rồi|tới|sau|sắp tới|kế tiếp))(?!\\p{L})`,
  'giu',
);
const vietnameseWays: Readonly<Record<string, Direction>> = {
  nay: 'present',
  này: 'present',
  ngoái: 'past',
  trước: 'past',
  qua: 'past',
  'vừa qua': 'past',
  'vừa rồi': 'past',
  tới: 'future',
  sau: 'future',
  'sắp tới': 'future',
  'kế tiếp': 'future',
};
const vietnameseUnits: Readonly<Record<string, string>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
};

const english =
  /\b(?:(?<way>last|past|previous|prior|this|next|following|coming)\s(?:(?:few|several|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|school)\s)?(?<unit>day|morning|afternoon|evening|week|month|quarter|year|season|summer|winter|spring|autumn|decade|centur|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s|y|ies)?|(?<counted>day|week|month|quarter|year|decade|season)s?\s(?<after>ago|earlier|before|later|after))\b/gi;
const englishWays: Readonly<Record<string, Direction>> = {
  last: 'past',
  past: 'past',
  previous: 'past',
  prior: 'past',
  ago: 'past',
  earlier: 'past',
  before: 'past',
  this: 'present',
  next: 'future',
  following: 'future',
  coming: 'future',
  later: 'future',
  after: 'future',
};
const englishUnits: Readonly<Record<string, string>> = {
  summer: 'year',
  winter: 'year',
  spring: 'year',
  autumn: 'year',
  season: 'year',
  weekend: 'week',
  centur: 'century',
};

const readVietnamese = (text: string): readonly RelativeTime[] =>
  matchesOf(text, vietnamese).map(({ 0: whole, index, groups }): RelativeTime => {
    const unit = groups?.unit?.toLowerCase() ?? '';
    return {
      unit: groups?.next ? 'year' : (vietnameseUnits[unit] ?? 'year'),
      direction: groups?.next
        ? 'future'
        : groups?.way === 'nay' && groups.count
          ? 'past'
          : (vietnameseWays[groups?.way?.toLowerCase() ?? ''] ?? 'present'),
      span: [index, index + whole.length],
      weekday: false,
      loose: false,
    };
  });

const readEnglish = (text: string): readonly RelativeTime[] =>
  matchesOf(text, english).map(({ 0: whole, index, groups }): RelativeTime => {
    const unit = (groups?.unit ?? groups?.counted ?? '').toLowerCase();
    const weekday = /.day$/.test(unit);
    return {
      unit: weekday ? 'week' : (englishUnits[unit] ?? unit),
      direction: englishWays[(groups?.way ?? groups?.after ?? '').toLowerCase()] ?? 'present',
      span: [index, index + whole.length],
      weekday,
      loose: /^(?:after|before)$/i.test(groups?.after ?? ''),
    };
  });

/** `năm nay` as next year, `tuần trước` as this week: only where one time is said of a unit and nothing answers it. */
export function turnedTimes(source: string, target: string): readonly Found[] {
  const answers = readEnglish(target);
  const said = answers.length === 0 ? [] : readVietnamese(source);
  for (const time of said) {
    const isOnly = said.every(({ unit, direction }) => unit !== time.unit || direction === time.direction);
    const own = answers.filter(({ unit }) => unit === time.unit);
    const wrong = own.find((answer) => contradicts(time, answer));
    if (isOnly && wrong && own.every(({ direction }) => direction !== time.direction))
      return [
        {
          source: time.span,
          target: wrong.span,
          args: {
            kind: 'relative',
            source: sliceSpan(source, time.span),
            target: sliceSpan(target, wrong.span),
          },
          fixes: [],
        },
      ];
  }
  return [];
}

/** `this Friday` may be next week's; `two years after a stroke` answers anything. */
const contradicts = (time: RelativeTime, answer: RelativeTime): boolean =>
  time.direction !== answer.direction &&
  !answer.loose &&
  !(answer.weekday && time.direction !== 'past' && answer.direction !== 'past');
