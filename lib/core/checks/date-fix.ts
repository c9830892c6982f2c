import { compareMentions } from '@/lib/core/checks/compare-mentions';
import type { CheckSegment, Context, Fix, Found } from '@/lib/core/checks/rule';
import { primaryLanguage } from '@/lib/core/language';
import { type Span, sliceSpan } from '@/lib/core/span';
import type { Mention } from '@/lib/core/text/mention';
import { type DateParts, writeEnglishDate, writeEnglishTime } from '@/lib/core/text/write-date';

/** Edits that may write the date or day of the source where the English says another one. */
export function dateFixes(
  { source, target, args }: Found,
  segment: CheckSegment,
  context: Context,
): readonly Fix[] {
  if (!source || !target || primaryLanguage(context.target) !== 'en') return [];
  const comparison = compareMentions(segment, context);
  const said = comparison?.source.filter(({ span }) => isSame(span, source)) ?? [];
  const told = comparison?.target.filter(({ span }) => isSame(span, target)) ?? [];
  const text = sliceSpan(segment.target, target);
  const own = said.find(({ kind }) => kind === args.kind)?.values[0];
  const written =
    told.length === 0
      ? otherDirections(text)
      : [
          writeEnglishDate(
            text,
            partsOf(told, comparison?.source ?? []),
            partsOf(said, comparison?.target ?? []),
          ),
        ].concat(
          own !== undefined && fits(args.kind, own, segment.target)
            ? told
                .filter(({ kind }) => kind === args.kind)
                .map(({ kind }) => writeEnglishTime(kind, own, text))
            : [],
        );
  return written.flatMap((right): Fix[] =>
    right === null || right === text ? [] : [{ span: target, text: right }],
  );
}

const isSame = ([start, end]: Span, [from, to]: Span): boolean => start === from && end === to;

/** What one side says once; of days in a row, the one that the other side does not name. */
function partsOf(own: readonly Mention[], other: readonly Mention[]): DateParts {
  const left = own.filter(
    ({ kind, values }) =>
      own.filter((each) => each.kind === kind).length === 1 ||
      !other.some((each) => each.kind === kind && each.values[0] === values[0]),
  );
  const kinds = ['day', 'month', 'year'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const [only, ...more] = left.filter((each) => each.kind === kind);
      return only && more.length === 0 ? [[kind, only.values[0]]] : [];
    }),
  );
}

/** A word for another day asks for another tense, and `yesterday night` for another word: only the editor has them. */
const fits = (kind: string | undefined, days: number, text: string): boolean =>
  kind !== 'relative' ||
  !(days < 0 ? /\b(?:is|are|am|will|tomorrow night)\b/i : /\b(?:was|were|did|had)\b/i).test(
    days === 0 ? '' : text,
  );

/** `last week` as this and next week. */
const otherDirections = (text: string): readonly string[] =>
  ['last', 'this', 'next']
    .filter((word) => !text.toLowerCase().startsWith(word))
    .map((word) =>
      text.replace(/^(?:last|this|next)(?= )/i, (first) =>
        /^\p{Lu}/u.test(first) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      ),
    );
