import { gazetteer } from '@/lib/core/checks/gazetteer';
import { beginsSentence } from '@/lib/core/checks/names';
import type { Found } from '@/lib/core/checks/rule';
import { editDistance } from '@/lib/core/text/edit-distance';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';
import { isBareSyllable } from '@/lib/core/text/vietnamese-syllable';

/**
 * A word that both languages write alike, lost from the target while one a letter or two away stands there instead: an
 * acronym (`WHO`, `WTO`), or a foreign name at the beginning of a sentence (`Samsumg`).
 */
export function findSwappedWord(source: string, target: string): Found | null {
  const [from, to] = [readTokens(source), readTokens(target)];
  const kept = new Set(to.map(({ form }) => form.bare));
  const lost = from.filter(({ text, form }) => /^[A-Z]/.test(text) && !kept.has(form.folded));
  if (lost.length === 0) return null;
  const given = new Set(from.map(({ form }) => form.folded));
  for (const strange of to) {
    if (!strange.form.capital || given.has(strange.form.bare)) continue;
    const wanted = lost.find(
      (word) => isAcronymOf(word, strange) || (isName(strange, target) && isNameOf(word, strange)),
    );
    if (!wanted) continue;
    return {
      source: wanted.span,
      target: strange.span,
      args: { source: wanted.text, target: strange.text },
      fixes: [{ span: strange.span, text: wanted.text }],
    };
  }
  return null;
}

/** A body's acronym a letter away, or another body's that begins alike: `UNESCO` and `UNICEF`. */
const isAcronymOf = (word: Token, strange: Token): boolean =>
  /^[A-Z]{3,6}$/.test(word.text) &&
  /^[A-Z]{3,6}$/.test(strange.text) &&
  word.text.length === strange.text.length &&
  gazetteer().acronyms.has(word.text) &&
  (editDistance(word.text, strange.text, 1) === 1 ||
    (gazetteer().acronyms.has(strange.text) && word.text.slice(0, 2) === strange.text.slice(0, 2)));

const isName = ({ text, lower, span }: Token, target: string): boolean =>
  /^[A-Z][a-z]{4,}$/.test(text) &&
  beginsSentence(target, span[0]) &&
  !gazetteer().words.has(stemEnglish(lower));

const isNameOf = (word: Token, strange: Token): boolean =>
  /^[A-Z][a-z]{4,}$/.test(word.text) &&
  !isBareSyllable(word.lower) &&
  editDistance(word.lower, strange.lower, 2) <= (word.text.length > 6 ? 2 : 1);
