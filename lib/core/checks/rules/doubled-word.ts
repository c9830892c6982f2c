import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { readTokens } from '@/lib/core/text/tokens';
import { hasVietnameseLetter } from '@/lib/core/text/vietnamese-syllable';

const welcome = new Set(
  'had that ha very bye so far many long blah knock tut hear there again yeah'.split(' '),
);

const small = new Set('the a an of in on at to and'.split(' '));

/** The same word twice with only space between, unless the source doubles a word too or it is a name (`Duran Duran`). */
export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'minor',
  find({ source, target }) {
    const found = doubles(target);
    if (found.length === 0) return [];
    const words = readTokens(source).map(({ lower }) => foldLatin(lower));
    const isOnce = (word: string): boolean => {
      const at = words.indexOf(foldLatin(word));
      return at >= 0 && words.indexOf(foldLatin(word), at + 1) < 0;
    };
    const doubledInSource = new Set(doubles(source).map(({ lower }) => foldLatin(lower)));
    return found.flatMap(({ lower, name, text, span }) =>
      (name && !small.has(lower) && !isOnce(lower)) ||
      welcome.has(lower) ||
      doubledInSource.has(foldLatin(lower)) ||
      hasVietnameseLetter(text)
        ? []
        : [{ ...inTarget(span, { text }), fixes: [{ span, text: text }] }],
    );
  },
};

function doubles(text: string) {
  const tokens = readTokens(text);
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || token.lower !== next?.lower) return [];
    const gap = text.slice(token.span[1], next.span[0]);
    const name = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(next.text);
    const whole = text[token.span[0] - 1] !== '-' && !/[-’']/.test(text[next.span[1]] ?? '');
    return whole && /^\s+$/.test(gap)
      ? [{ lower: token.lower, text: token.text, name, span: [token.span[0], next.span[1]] as const }]
      : [];
  });
}
