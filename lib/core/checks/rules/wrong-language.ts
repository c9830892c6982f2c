import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { readTokens } from '@/lib/core/text/tokens';
import { isSyllable } from '@/lib/core/text/vietnamese-syllable';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const english = set(
  'the of and to in a is that for it on was with as are his her he she be at by this had not or from have has they we you were their an but will would after over no who says said more its about up',
);
const others = [
  'le la les des est une dans pour que qui sur avec du et au aux ne pas ce cette sont par',
  'el los las una que por con para del y es en se su al como más fue entre sus',
  'der die das und ist nicht mit von den ein eine für auf dem zu im wird sich hat auch',
  'yang dan di untuk dengan ini dari pada tidak dalam akan itu telah para oleh',
  'o os um uma que não para com do da em no na dos das por foi ao mais',
  'il di che la per un una del della con non sono è nel gli alla anche',
].map(set);

/** The target is written in another script, or by its small words in another language than English. */
export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'critical',
  languages: { target: 'en' },
  settles: true,
  find: ({ target }) => (isForeignScript(target) || isForeign(target) ? [inTarget([0, target.length])] : []),
};

const foreignLetter = /[^\p{Script=Latin}\P{L}]/u;

function isForeignScript(text: string): boolean {
  if (!foreignLetter.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  return foreign >= 3 && foreign > 0.3 * letters;
}

function isForeign(text: string): boolean {
  const words = readTokens(text).filter(({ kind }) => kind === 'word');
  if (words.length < 5) return false;
  const hits = (known: ReadonlySet<string>): number => words.filter(({ lower }) => known.has(lower)).length;
  const kinds = (known: ReadonlySet<string>): number =>
    new Set(words.flatMap(({ lower }) => (known.has(lower) ? [lower] : []))).size;
  const own = hits(english);
  if (4 * own > words.length) return false;
  const vietnamese = words.filter(
    ({ text, lower }) => text === lower && /[^a-z]/.test(text) && isSyllable(text),
  ).length;
  if (vietnamese >= 3 && vietnamese > own && vietnamese >= 0.5 * words.length) return true;
  return others.some(
    (known) =>
      kinds(known) >= 2 && hits(known) >= 3 && hits(known) > 2 * own && hits(known) >= 0.2 * words.length,
  );
}
