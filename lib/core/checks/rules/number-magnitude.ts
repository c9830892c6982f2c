import { compareMentions, isPowerOfTen } from '@/lib/core/checks/compare-mentions';
import type { Found, Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import { writeNumber } from '@/lib/core/text/write-number';

/** A value that is ten, a thousand, a million times another: `triệu` and `tỷ` were confused. The fix says the right one. */
export const numberMagnitude: Rule = {
  id: 'number-magnitude',
  severity: 'critical',
  find(segment, context) {
    const pairs = compareMentions(segment, context)?.changed ?? [];
    return pairs
      .filter(({ source, target }) => isPowerOfTen(source, target))
      .map(({ source, target }): Found => {
        const told = sliceSpan(segment.target, target.span);
        const [value] = source.values;
        const written = target.figure && value ? writeNumber(value, context.target, told) : null;
        return {
          source: source.span,
          target: target.span,
          args: { source: sliceSpan(segment.source, source.span), target: told },
          fixes: written === null ? [] : [{ span: target.span, text: written }],
        };
      });
  },
};
