import { indexOf } from '@/lib/core/checks/article-index';
import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { hasQuotation, readQuotations } from '@/lib/core/text/quotes';

/** A quotation in one language that the other does not mark as one, by paragraph. Nesting and style are free. */
export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  severity: 'major',
  wide: true,
  find(segment, { article }): readonly Found[] {
    const rows = indexOf(article).blocks.get(segment.block) ?? [];
    const quotations = readQuotations(segment.source).filter(
      (span) => isSpeech(span) && !isTitle(segment.source, span),
    );
    const first = quotations[0];
    if (first && !rows.some(({ target }) => hasQuotation(target))) {
      return [{ source: first, target: null, args: { text: segment.source.slice(...first) }, fixes: [] }];
    }
    const speech = first ? null : speechByDash(segment.source);
    if (speech && !rows.some(({ target }) => hasQuotation(target) || speaksByDash(target)))
      return [{ source: speech, target: null, args: { text: segment.source.slice(...speech) }, fixes: [] }];
    const added = readQuotations(segment.target).filter(isSpeech)[0];
    return added &&
      !rows.some(({ source }) => hasQuotation(source) || speaksByDash(source)) &&
      segment.kind !== 'quote'
      ? [inTarget(added, { text: segment.target.slice(...added) })]
      : [];
  },
};

/** A book or a film, which English may set in italics or leave plain: `cuốn “Nỗi buồn chiến tranh”`. */
const isTitle = (text: string, [start]: Span): boolean =>
  /(?<!\p{L})(?:cuốn|sách|tiểu thuyết|truyện|phim|vở|kịch|bài hát|ca khúc|album|MV|game|tập thơ|bài thơ|tác phẩm|bức tranh|chương trình|tạp chí|tờ)(?: \p{Ll}+){0,2}\s+$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
const isSpeech = ([start, end]: readonly [number, number]): boolean => end - start > 3;

const dashed =
  /^\s*[-–—]\s*(\S[^–—]{0,400}?[?!.,…])\s*[-–—]\s(?=[^–—]{0,60}(?<!\p{L})(?:hỏi|nói|đáp|kể|bảo|trả lời|cho biết|chia sẻ|thốt lên)(?!\p{L}))/u;

/** `- Anh thấy không? - Luật sư hỏi.`: what is said between the dashes. */
function speechByDash(text: string): Span | null {
  const match = dashed.exec(text);
  const start = match ? text.indexOf(match[1] ?? '') : 0;
  return match ? [start, start + (match[1] ?? '').length] : null;
}

const speaksByDash = (text: string): boolean => /^\s*[-–—]|:\s*[-–—]/.test(text);
