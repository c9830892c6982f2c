import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { readTokens, type Token } from '@/lib/core/text/tokens';

const isUpper = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(text);

/** Adjacent words in capitals, ten letters or more, that the source does not write so. Datelines and acronyms may. */
export const shoutingCaps: Rule = {
  id: 'shouting-caps',
  severity: 'minor',
  find({ source, target }) {
    const sourceTokens = readTokens(source);
    const loud = new Set(sourceTokens.filter(isUpper).map(({ text }) => foldLatin(text)));
    if (/\p{Lu}/u.test(source) && source.toUpperCase() === source) return [];
    const tokens = readTokens(target);
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let end = at;
      while (tokens[end] && isUpper(tokens[end] ?? tokens[at] ?? emptyToken)) end++;
      const run = tokens.slice(at, end);
      if (run.length > 0) at = end;
      if (isShouting(run, loud) && !isDateline(target, run)) found.push(quiet(target, run));
    }
    return found;
  },
};

const emptyToken: Token = { kind: 'mark', text: '', lower: '', span: [0, 0] };

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
