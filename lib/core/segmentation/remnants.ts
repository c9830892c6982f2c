import { creditEnds } from '@/lib/core/segmentation/credit';
import { trimSpan } from '@/lib/core/segmentation/sentences';
import type { Span } from '@/lib/core/span';

/** What is left of a web page in scraped text and is no part of the article. */
export const remnantReasons = [
  'image',
  'table',
  'embed',
  'link',
  'tags',
  'timestamp',
  'advertisement',
] as const;
export type RemnantReason = (typeof remnantReasons)[number];

/** A stretch of a line: content, or a remnant with the reason. */
export type Stretch = { readonly span: Span; readonly remnant: RemnantReason | null };

const image = /!\[[^\]\r\n]{0,500}\]\([^)\r\n]{0,2000}\)/g;

/** Words by which a page points to its other pages; with a colon, or alone on the line. */
const linkLabel =
  /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|tin bài liên quan|tin cùng chuyên mục|read more|read also|see also|related|related (?:news|articles?|stories)|more on this story)\s*(?::|$)/iu;

const updated = '(?:cập nhật|đăng lúc|published|updated|posted)(?: lúc| ngày| on| at)?';
const weekday = '(?:thứ \\p{L}+|chủ nhật|[a-z]+day)';
const date = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';
const clock = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?:\\s*\\(?GMT ?[+-] ?\\d{1,2}\\)?)?';

/** Lines that are a remnant as a whole; only such as carry nothing of the article for certain. */
const whole: readonly (readonly [RemnantReason, RegExp])[] = [
  ['table', /^[|\s:+=_*-]+$/],
  ['link', /^(?:>>|»[^«]*$)/],
  ['link', linkLabel],
  ['tags', /^(?:tags?|từ kh[oó][aá]|keywords)\s*:/iu],
  ['advertisement', /^(?:quảng cáo|advertisement|sponsored)$/iu],
  ['embed', /^\[(?:video|clip|audio|ảnh|image|photo|embed|infographic|tweet)[^\]]{0,80}\]$/iu],
  ['embed', /^<\/?(?:iframe|script|embed|object|video|audio)\b[^>]*>(?:\s*<\/\w+>)?$/iu],
  ['embed', /^https?:\/\/\S+$/iu],
  [
    'timestamp',
    new RegExp(
      `^(?:${updated}:?\\s*)?(?:${weekday},?\\s*)?(?:${date}[\\s,|-]+${clock}|${clock}[\\s,|-]+${date})$`,
      'iu',
    ),
  ],
];

/** Cuts a line of scraped text into content and remnants, in order; they leave out only white space. */
export function stretchesOf(text: string, line: Span): readonly Stretch[] {
  const stretches = [...imagesApart(text, line)].flatMap((stretch) =>
    stretch.remnant ? [stretch] : creditsApart(text, stretch.span).flatMap((span) => pipesApart(text, span)),
  );
  return merged(
    text,
    stretches.map((stretch) => judged(text, stretch)),
  );
}

function* imagesApart(text: string, [from, to]: Span): Generator<Stretch> {
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(image)) {
    yield { span: [start, from + index], remnant: null };
    start = from + index + mark.length;
    yield { span: [from + index, start], remnant: 'image' };
  }
  yield { span: [start, to], remnant: null };
}

function creditsApart(text: string, [from, to]: Span): readonly Span[] {
  const ends = [...creditEnds(text.slice(from, to)).map((end) => from + end), to];
  return ends.map((end, index): Span => [ends[index - 1] ?? from, end]);
}

/** The edges of a table row: pipes at both ends. */
function pipesApart(text: string, [from, to]: Span): readonly Stretch[] {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charAt(start))) start++;
  while (end > start && isEdge(text.charAt(end - 1))) end--;
  const spans: readonly Span[] = [
    [from, start],
    [start, end],
    [end, to],
  ];
  return spans.map((span) => ({ span, remnant: null }));
}

const isEdge = (char: string): boolean => char === '|' || char.trim() === '';

function judged(text: string, stretch: Stretch): Stretch {
  const content = text
    .slice(...stretch.span)
    .trim()
    .normalize('NFC');
  return stretch.remnant || content === ''
    ? stretch
    : { ...stretch, remnant: whole.find(([, pattern]) => pattern.test(content))?.[0] ?? null };
}

/** Drops blank stretches and makes neighbouring remnants one, named after the one that says most. */
function merged(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { span, remnant } of stretches) {
    const trimmed = trimSpan(text, span);
    const last = result.at(-1);
    if (!trimmed) continue;
    if (remnant && last?.remnant) {
      const reason = last.remnant === 'table' ? remnant : last.remnant;
      result[result.length - 1] = { span: [last.span[0], trimmed[1]], remnant: reason };
    } else result.push({ span: trimmed, remnant });
  }
  return result;
}
