import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { readTokens, type Token } from '@/lib/core/text/tokens';

/** The machine got stuck: a phrase of up to six words four times in a row, a letter seven times, or endless sameness. */
export const repetitionLoop: Rule = {
  id: 'repetition-loop',
  severity: 'critical',
  find({ source, target }) {
    const words = wordsOf(target);
    const loop = findLoop(words, 4) ?? findSameness(source, target, words);
    if (loop) return findLoop(wordsOf(source), 3) ? [] : [loop];
    const letters = /(\p{L})\1{6,}/iu.exec(target);
    return letters && !/(\p{L})\1{3,}/iu.test(source)
      ? [inTarget([letters.index, letters.index + letters[0].length], { text: letters[0].slice(0, 7) })]
      : [];
  },
};

const wordsOf = (text: string): readonly Token[] =>
  readTokens(text).filter(({ kind, lower }) => kind === 'word' && lower !== 'and' && lower !== 'và');

function findLoop(words: readonly Token[], times: number): Found | null {
  for (let size = 1; size <= 6; size++) {
    let run = 0;
    for (let at = size; at < words.length; at++) {
      run = words[at]?.lower === words[at - size]?.lower ? run + 1 : 0;
      if (run < size * (times - 1)) continue;
      const first = words[at - run - size + 1];
      const again = words[at - run + 1];
      const last = words.at(lastOfRun(words, at, size));
      if (first && again && last) return report(words.slice(at - run - size + 1, at - run + 1), first, last);
    }
  }
  return null;
}

function lastOfRun(words: readonly Token[], from: number, size: number): number {
  let at = from;
  while (words[at + 1] && words[at + 1]?.lower === words[at + 1 - size]?.lower) at++;
  return at;
}

/** The fix keeps the phrase once. */
function report(phrase: readonly Token[], first: Token, last: Token): Found {
  const end = phrase.at(-1)?.span[1] ?? last.span[1];
  return {
    ...inTarget([first.span[0], last.span[1]], { text: phrase.map(({ text }) => text).join(' ') }),
    fixes: [{ span: [end, last.span[1]], text: '' }],
  };
}

function findSameness(source: string, target: string, words: readonly Token[]): Found | null {
  if (target.length <= 3 * source.length || words.length < 20) return null;
  const pairs = new Set(words.slice(1).map(({ lower }, at) => `${words[at]?.lower} ${lower}`));
  return pairs.size < 0.4 * (words.length - 1)
    ? inTarget([0, target.length], { text: words[0]?.text ?? '' })
    : null;
}
