import { inTarget, type Rule } from '@/lib/core/checks/rule';

const first = /^[\s"'“‘«([–—-]*(\p{L}[\p{L}\p{M}]*)/u;

/** The sentence begins with a small letter, the source with a capital. Words like `eBay` or taken from the source may. */
export const sentenceCase: Rule = {
  id: 'sentence-case',
  severity: 'minor',
  find({ source, target }) {
    const from = first.exec(source)?.[1];
    const match = first.exec(target);
    const to = match?.[1];
    if (!from || !match || !to || !/^\p{Lu}/u.test(from) || !/^\p{Ll}/u.test(to)) return [];
    if (
      /\p{Lu}/u.test(to) ||
      (/^["“«'‘\s]*[,.…–—-]/.test(target) && !/^\s*[–—-]/.test(source)) ||
      isFromSource(source, to)
    )
      return [];
    if (/^[.@/\d-]\S/.test(target.slice(match[0].length))) return [];
    const at = match[0].length - to.length;
    return [inTarget([at, at + 1], { text: to }, to.slice(0, 1).toUpperCase())];
  },
};

const isFromSource = (source: string, word: string): boolean =>
  word.length > 1 && source.split(/[^\p{L}\p{M}\p{N}]+/u).includes(word);
