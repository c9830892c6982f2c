import { indexOf } from '@/lib/core/checks/article-index';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { isBalanced, readQuoteMarks } from '@/lib/core/text/quotes';

/** A double quotation mark without its partner in the paragraph, where the paragraph of the source has all its own. */
export const quoteUnbalanced: Rule = {
  id: 'quote-unbalanced',
  severity: 'minor',
  wide: true,
  find(segment, { article }) {
    const rows = indexOf(article).blocks.get(segment.block) ?? [];
    const join = (side: 'source' | 'target'): string => rows.map((row) => row[side]).join(' ');
    if (isBalanced(join('target')) || !isBalanced(join('source'))) return [];
    const blamed = rows.find((row) => !isBalanced(row.target) && isBalanced(row.source)) ?? rows.at(-1);
    const mark = readQuoteMarks(segment.target).at(-1);
    return blamed?.id === segment.id && mark ? [inTarget(mark.span, { mark: mark.text })] : [];
  },
};
