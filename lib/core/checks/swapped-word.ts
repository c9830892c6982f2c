import { gazetteer } from '@/lib/core/checks/gazetteer';
import { beginsSentence } from '@/lib/core/checks/names';
import type { Found } from '@/lib/core/checks/rule';
import { editDistance } from '@/lib/core/text/edit-distance';
import { foldLatin } from '@/lib/core/text/latin';
import { matchesOf } from '@/lib/core/text/matches';
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
      (word) =>
        isAcronymOf(word, strange) ||
        isOtherBody(word, strange, source) ||
        (isName(strange, target) && isNameOf(word, strange)),
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

const hyphenated = /\p{Lu}\p{Ll}+-\p{L}\p{Ll}+/gu;

/** A name with a hyphen, lost while one a letter away stands there instead: `Sang-sik` and `Sang-suk`. */
export function findSwappedHyphen(source: string, target: string): Found | null {
  const answers = source.includes('-') ? matchesOf(target, hyphenated) : [];
  if (answers.length === 0) return null;
  const folded = foldLatin(target);
  for (const { 0: name, index } of matchesOf(source, hyphenated)) {
    const key = foldLatin(name);
    if (new RegExp(`(?<!\\p{L})${key.replace('-', '[ -]?')}(?!\\p{L})`, 'u').test(folded)) continue;
    const near = answers.find(
      ({ 0: other }) => key[0] === foldLatin(other)[0] && editDistance(key, foldLatin(other), 2) <= 2,
    );
    if (!near || foldLatin(source).includes(foldLatin(near[0]))) continue;
    const span = [near.index, near.index + near[0].length] as const;
    return {
      source: [index, index + name.length],
      target: span,
      args: { source: name, target: near[0] },
      fixes: [{ span, text: name }],
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

const bodies = new Set(
  'WHO WTO IMF ILO ADB AIIB UNESCO UNICEF UNDP UNHCR FAO WFP IAEA OPEC NATO ASEAN APEC OECD FIFA UEFA AFC IOC FDA CDC FBI CIA NASA BBC CNN AFP'.split(
    ' ',
  ),
);
const bodyName =
  /(?:Tổ chức|Quỹ|Ngân hàng|Liên|Hiệp hội|Hiệp định|Cơ quan|Cục|Hội đồng|Chương trình|Ủy ban|Uỷ ban|Hãng|Đài|Diễn đàn|Khối) \p{Lu}/u;
/** Another body of the world altogether, which no name in full of the source stands behind: `IMF` and `ILO`. */
const isOtherBody = (word: Token, strange: Token, source: string): boolean =>
  bodies.has(word.text) && bodies.has(strange.text) && !bodyName.test(source);

const isName = ({ text, lower, span }: Token, target: string): boolean =>
  /^[A-Z][a-z]{4,}$/.test(text) &&
  beginsSentence(target, span[0]) &&
  !gazetteer().words.has(stemEnglish(lower));

const isNameOf = (word: Token, strange: Token): boolean =>
  /^[A-Z][a-z]{4,}$/.test(word.text) &&
  !isBareSyllable(word.lower) &&
  editDistance(word.lower, strange.lower, 2) <= (word.text.length > 6 ? 2 : 1);
