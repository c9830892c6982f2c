import { indexOf } from '@/lib/core/checks/article-index';
import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { hasQuotation, readQuotations } from '@/lib/core/text/quotes';

/** A quotation in one language that the other does not mark as one, by paragraph. Nesting and style are free. */
export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  severity: 'major',
  wide: true,
  find(segment, { article }): readonly Found[] {
    const rows = indexOf(article).blocks.get(segment.block) ?? [];
    const quotations = readQuotations(segment.source).filter(isSpeech);
    const first = quotations[0];
    if (first && !rows.some(({ target }) => hasQuotation(target))) {
      return [{ source: first, target: null, args: { text: segment.source.slice(...first) }, fixes: [] }];
    }
    const added = readQuotations(segment.target).filter(isSpeech)[0];
    return added &&
      !rows.some(({ source }) => hasQuotation(source) || speaksByDash(source)) &&
      segment.kind !== 'quote'
      ? [inTarget(added, { text: segment.target.slice(...added) })]
      : [];
  },
};

const isSpeech = ([start, end]: readonly [number, number]): boolean => end - start > 3;
const speaksByDash = (text: string): boolean => /^\s*[-–—]|:\s*[-–—]/.test(text);
