import {
  type Comparison,
  compareMentions,
  isPowerOfTen,
  type Pair,
} from '@/lib/core/checks/compare-mentions';
import {
  type CheckSegment,
  type Context,
  type Fix,
  type Found,
  inSource,
  inTarget,
  type Rule,
} from '@/lib/core/checks/rule';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { sliceSpan } from '@/lib/core/span';
import { lostSign } from '@/lib/core/text/below-zero';
import type { Mention } from '@/lib/core/text/mention';
import { writeNumberLike } from '@/lib/core/text/write-number';

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
        (pair): Found => ({
          source: pair.source.span,
          target: pair.target.span,
          args: {
            source: sliceSpan(segment.source, pair.source.span),
            target: sliceSpan(segment.target, pair.target.span),
          },
          fixes: fixOf(pair, comparison, segment.target, context.target),
        }),
      );
    const missing = comparison.missing
      .filter(isTold)
      .map(({ span }) => inSource(span, { source: sliceSpan(segment.source, span) }));
    const added = comparison.added
      .filter(isTold)
      .map(({ span }) => inTarget(span, { target: sliceSpan(segment.target, span) }));
    return [...changed, ...missing, ...added, ...turnedSign(segment, context)];
  },
};

/** `âm 3 độ C` as three degrees. */
function turnedSign({ source, target }: CheckSegment, languages: Context): readonly Found[] {
  const isRead = primaryLanguage(languages.source) === 'vi' && primaryLanguage(languages.target) === 'en';
  const turned = isRead ? lostSign(source, target) : null;
  if (turned?.source) return [inSource(turned.source, { source: sliceSpan(source, turned.source) })];
  return turned?.target ? [inTarget(turned.target, { target: sliceSpan(target, turned.target) })] : [];
}

const isTold = ({ firm, figure }: Mention): boolean => firm && figure === true;

/** The right number, where nothing else is wrong with the numbers, so that its place is certain. */
function fixOf(
  { source, target }: Pair,
  { changed, missing, added }: Comparison,
  text: string,
  language: LanguageTag,
): readonly Fix[] {
  const [value = Number.NaN] = source.values;
  const isSure =
    changed.length === 1 &&
    ![...missing, ...added].some(isTold) &&
    source.values.length === 1 &&
    target.values.length === 1 &&
    !source.vague &&
    source.unit?.key === target.unit?.key &&
    (source.ordinal === true) === (target.ordinal === true);
  const written = isSure ? writeNumberLike(value, target, sliceSpan(text, target.span), language) : null;
  return written === null ? [] : [{ span: target.span, text: written }];
}
