import type { Anchor } from '@/lib/core/checks/anchor';
import type { Mention } from '@/lib/core/text/mention';

/** A date is every part of the calendar or the clock that one stretch of text says. */
export function dateAnchors(source: readonly Mention[], target: readonly Mention[]): readonly Anchor[] {
  const answers = datesOf(target);
  return datesOf(source).flatMap((date): readonly Anchor[] => {
    const [first] = date;
    if (!first) return [];
    const answer = answers.find((other) => isSameDate(date, other))?.[0];
    if (answer) return [{ kind: 'date', source: first.span, target: answer.span }];
    const isFirm = date.some(({ kind, firm }) => firm && /^(?:day|month|year|clock)$/.test(kind));
    return isFirm && !isSaidAsNumber(date, target)
      ? [{ kind: 'date', source: first.span, target: null }]
      : [];
  });
}

function datesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const bySpan = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind === 'number') continue;
    const key = mention.span.join();
    const date = bySpan.get(key);
    if (date) date.push(mention);
    else bySpan.set(key, [mention]);
  }
  return [...bySpan.values()];
}

/** Something in common and nothing that contradicts. */
function isSameDate(one: readonly Mention[], other: readonly Mention[]): boolean {
  const kinds = [...new Set(one.map(({ kind }) => kind))].filter((kind) =>
    other.some((each) => each.kind === kind),
  );
  const values = (date: readonly Mention[], kind: Mention['kind']): readonly number[] =>
    date.flatMap((each) => (each.kind === kind ? each.values : []));
  return (
    kinds.length > 0 &&
    kinds.every((kind) => values(one, kind).some((value) => values(other, kind).includes(value)))
  );
}

const isSaidAsNumber = (date: readonly Mention[], target: readonly Mention[]): boolean =>
  date.some(({ values }) =>
    target.some((other) => other.kind === 'number' && other.values.some((value) => values.includes(value))),
  );
