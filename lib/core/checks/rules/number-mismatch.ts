import { compareMentions, isPowerOfTen } from '@/lib/core/checks/compare-mentions';
import { type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';

/** A value of one side that the other side does not give. Small number words count only against one another. */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'critical',
  find(segment, context) {
    const comparison = compareMentions(segment, context);
    if (!comparison) return [];
    const changed = comparison.changed
      .filter(({ source, target }) => !isPowerOfTen(source, target))
      .map(
        ({ source, target }): Found => ({
          source: source.span,
          target: target.span,
          args: {
            source: sliceSpan(segment.source, source.span),
            target: sliceSpan(segment.target, target.span),
          },
          fixes: [],
        }),
      );
    const missing = comparison.missing
      .filter(({ firm, figure }) => firm && figure)
      .map(({ span }) => inSource(span, { source: sliceSpan(segment.source, span) }));
    const added = comparison.added
      .filter(({ firm, figure }) => firm && figure)
      .map(({ span }) => inTarget(span, { target: sliceSpan(segment.target, span) }));
    return [...changed, ...missing, ...added];
  },
};
