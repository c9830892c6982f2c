import type { Span } from '@/lib/core/span';

const vietnamese = /(?<!\p{L})(?:âm|-|−|dưới 0 độ)\s?\d+(?:[.,]\d+)?\s?(?:độ|°)/iu;
const english = /(?:\b(?:minus|negative)\s|(?<![\w.])[-−–])(?:\d+(?:\.\d+)?|\w+)\s?(?:degrees?|°)/i;
const coldVietnamese = /(?<!\p{L})(?:âm|dưới (?:0|không)|đóng băng|băng giá)(?!\p{L})|[-−–]\s?\d/iu;
const coldEnglish = /\b(?:minus|negative|below|sub-?zero|freez\w*|frost\w*)\b|[-−–]\s?\d/i;

const spanOf = (match: RegExpExecArray | null): Span | null =>
  match && [match.index, match.index + match[0].length];

/** Where one text has a temperature below zero and the other nothing of the kind: `âm 3 độ C` as `3 degrees`. */
export function lostSign(
  source: string,
  target: string,
): { source: Span | null; target: Span | null } | null {
  if (!/độ|°/i.test(source)) return null;
  const lost = spanOf(vietnamese.exec(source));
  if (lost) return coldEnglish.test(target) ? null : { source: lost, target: null };
  const added = spanOf(english.exec(target));
  return added && !coldVietnamese.test(source) ? { source: null, target: added } : null;
}
