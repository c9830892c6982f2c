import { findGap } from '@/lib/core/checks/completeness';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';
import { readMentions } from '@/lib/core/text/mentions';

/** A part of the target that nothing in the source asks for. */
export const addition: Rule = {
  id: 'addition',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find(segment, context) {
    if (segment.kind === 'headline') return [];
    const gap = findGap('addition', segment, context);
    return gap && !isMeasure(gap.span, segment.target)
      ? [inTarget(gap.span, { text: sliceSpan(segment.target, gap.span) }, '')]
      : [];
  },
};

/** `a sao (360 square meters)`: what a unit of Vietnam is, for foreign readers, and a word beside it at most. */
const isMeasure = ([start, end]: Span, text: string): boolean => {
  const [inside = '', beside = ''] = text.slice(start, end + 1).split(')');
  const [only, ...more] = readMentions(inside, 'en') ?? [];
  return (
    text[start - 1] === '(' &&
    more.length === 0 &&
    beside.trim().split(' ').length <= 1 &&
    /^(?:area|mass|length|volume)$/.test(only?.unit?.kind ?? '')
  );
};
