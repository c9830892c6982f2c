import { type CheckSegment, type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { americanForms } from '@/lib/core/text/british';
import { foldLatin } from '@/lib/core/text/latin';
import { remember } from '@/lib/core/text/remember';
import { readTokens } from '@/lib/core/text/tokens';

type Spelling = { readonly key: string; readonly text: string; readonly span: Span };

/**
 * A name or a word that the article spells otherwise elsewhere: `Da Lat` and `Dalat`, `organise` and `organize`. The
 * form in the minority is told, of two alike the later one. Names told apart by diacritics alone are name-diacritics'.
 */
export const speltTwoWays: Rule = {
  id: 'spelt-two-ways',
  severity: 'minor',
  wide: true,
  languages: { target: 'en' },
  find(segment, { article }) {
    if (article.length < 2) return [];
    const usual = usualForms(article);
    return spellingsOf(segment).flatMap(({ key, text, span }): readonly Found[] => {
      const other = usual.get(key);
      return other === undefined || other === bare(text) ? [] : [inTarget(span, { text, other }, other)];
    });
  },
};

/** How the article spells what it spells in more than one way, by its key. */
function usualForms(article: readonly CheckSegment[]): ReadonlyMap<string, string> {
  const before = usual.get(article);
  if (before) return before;
  const counts = new Map<string, Map<string, number>>();
  for (const { key, text } of article.flatMap(spellingsOf)) {
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(bare(text), (forms.get(bare(text)) ?? 0) + 1);
    counts.set(key, forms);
  }
  const made = new Map(
    [...counts].flatMap(([key, forms]): [string, string][] => {
      const [first] = [...forms].sort(([, one], [, other]) => other - one);
      return first && forms.size > 1 ? [[key, first[0]]] : [];
    }),
  );
  usual.set(article, made);
  return made;
}
const usual = new WeakMap<readonly CheckSegment[], ReadonlyMap<string, string>>();
const known = new WeakMap<CheckSegment, readonly Spelling[]>();

function spellingsOf(segment: CheckSegment): readonly Spelling[] {
  const before = known.get(segment);
  if (before) return before;
  const found = readSpellings(segment.target);
  known.set(segment, found);
  return found;
}

/** Two words in Britain, told apart by their spelling. */
const bothRight = /^(?:licen[cs]e|programme?|metre|meter)/;

/** What a word in lower case is compared by; nothing where it may be spelt in two ways. */
const americanKey = remember(20_000, (word: string): string =>
  word.length < 6 || bothRight.test(word)
    ? ''
    : `=${americanForms(word).find((form) => form.length > 5) ?? word}`,
);

const bare = remember(20_000, (text: string): string => foldCase(text).replace(/['’]s?$/, ''));
/** Without diacritics, its capitals kept. */
const foldCase = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Capitalised words and pairs of them, by their letters; words in lower case that Britain writes in its own way. */
function readSpellings(target: string): readonly Spelling[] {
  const tokens = readTokens(target);
  return tokens.flatMap((token, at): readonly Spelling[] => {
    const { kind, text, lower, span } = token;
    if (kind !== 'word') return [];
    if (text === lower) {
      const key = americanKey(lower);
      return key === '' ? [] : [{ key, text, span }];
    }
    if (!token.form.capital || !/^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(text)) return [];
    const next = tokens[at + 1];
    const single = { key: token.form.bare, text: text.replace(/['’]s?$/, ''), span };
    const isPair =
      next?.form.capital && /^\p{Lu}\p{Ll}+$/u.test(next.text) && target.slice(span[1], next.span[0]) === ' ';
    if (!isPair) return single.key.length > 4 ? [single] : [];
    const pair: Span = [span[0], next.span[1]];
    const joined = { key: foldLatin(bare(text) + next.text), text: target.slice(...pair), span: pair };
    return single.key.length > 4 ? [single, joined] : [joined];
  });
}
