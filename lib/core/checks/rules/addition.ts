import { findGap } from '@/lib/core/checks/completeness';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';

/** A part of the target that nothing in the source asks for. */
export const addition: Rule = {
  id: 'addition',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find(segment, context) {
    if (segment.kind === 'headline') return [];
    const gap = findGap('addition', segment, context);
    return gap ? [inTarget(gap.span, { text: sliceSpan(segment.target, gap.span) }, '')] : [];
  },
};
