import { compareMentions, isPowerOfTen } from '@/lib/core/checks/compare-mentions';
import type { Found, Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import { writeEnglishNumber } from '@/lib/core/text/write-number';

/** A value that is ten, a thousand, a million times another: `triệu` and `tỷ` were confused. The fix says the right one. */
export const numberMagnitude: Rule = {
  id: 'number-magnitude',
  severity: 'critical',
  find(segment, context) {
    const pairs = compareMentions(segment, context)?.changed ?? [];
    return pairs
      .filter(({ source, target }) => isPowerOfTen(source, target))
      .map(
        ({ source, target }): Found => ({
          source: source.span,
          target: target.span,
          args: {
            source: sliceSpan(segment.source, source.span),
            target: sliceSpan(segment.target, target.span),
          },
          fixes:
            target.figure && source.values[0]
              ? [{ span: target.span, text: writeEnglishNumber(source.values[0]) }]
              : [],
        }),
      );
  },
};
