import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { readTokens, type Token } from '@/lib/core/text/tokens';

const isUpper = ({ form: { kind, capital, text } }: Token): boolean =>
  kind === 'word' && capital && /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(text);

/** Adjacent words in capitals, ten letters or more, that the source does not write so. Datelines and acronyms may. */
export const shoutingCaps: Rule = {
  id: 'shouting-caps',
  severity: 'minor',
  find({ source, target }) {
    const runs = upperRuns(readTokens(target)).filter(({ length }) => length >= 2);
    if (runs.length === 0 || (/\p{Lu}/u.test(source) && source.toUpperCase() === source)) return [];
    const loud = new Set(
      readTokens(source)
        .filter(isUpper)
        .map(({ text }) => foldLatin(text)),
    );
    return runs
      .filter((run) => isShouting(run, loud) && !isDateline(target, run))
      .map((run): Found => quiet(target, run));
  },
};

function upperRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of tokens) {
    const upper = isUpper(token);
    if (upper && open) runs.at(-1)?.push(token);
    else if (upper) runs.push([token]);
    open = upper;
  }
  return runs;
}

function isShouting(run: readonly Token[], loud: ReadonlySet<string>): boolean {
  const own = run.filter(({ text }) => !loud.has(foldLatin(text)));
  const letters = run.reduce((sum, { text }) => sum + text.length, 0);
  return (
    run.length >= 2 &&
    letters >= 10 &&
    own.length >= 2 &&
    (own.length >= 4 || own.some(({ text }) => text.length > 4))
  );
}

function isDateline(target: string, run: readonly Token[]): boolean {
  const start = run[0]?.span[0] ?? 0;
  const end = run.at(-1)?.span[1] ?? 0;
  return start <= 1 && /^(?:,[^–—-]{0,40})?\s*(?:[–—-]|\()/.test(target.slice(end, end + 45));
}

const quiet = (target: string, run: readonly Token[]): Found => {
  const span = [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0] as const;
  const text = target.slice(...span);
  return inTarget(span, { text }, text.toLowerCase());
};
