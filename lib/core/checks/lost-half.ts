import type { Counterparts, Unit } from '@/lib/core/checks/counterparts';
import type { Span } from '@/lib/core/span';

const isTelling = ({ weight }: Unit): boolean => weight >= 0.5;
const ends = /[,;:.!?()“”"–\n]/;
const prepositions = new Set(
  'của cho ở tại trong với để khi vì do từ trên về đến bằng sau trước là được bị'.split(' '),
);

/**
 * The second of two things joined by `và` that has no answer while the first has one, in a target that joins less and has
 * no word left that might be its translation: `rau và thịt` as vegetables.
 */
export function lostHalf(
  source: string,
  target: string,
  { source: units, target: words }: Counterparts,
): Span | null {
  if (joins(target, /, | and | or | as\swell\sas |&/g) >= joins(source, /, | và | hoặc | cùng |&/g))
    return null;
  if (words.some((word) => isTelling(word) && word.answer < 1)) return null;
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    if (unit.text !== 'và' || !before || !isTelling(before) || before.answer < 1) continue;
    const half = halfAfter(source, units, at);
    const telling = half.filter(isTelling);
    const last = half.at(-1);
    if (last && telling.length > 0 && half.every(({ answer, weight }) => answer === 0 || weight <= 0.1))
      return [unit.span[0], last.span[1]];
  }
  return null;
}

const joins = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What follows `và` up to a mark or a preposition. */
function halfAfter(source: string, units: readonly Unit[], at: number): readonly Unit[] {
  const half: Unit[] = [];
  for (let next = at + 1; next < units.length; next++) {
    const [last, unit] = [units[next - 1], units[next]];
    if (!last || !unit || ends.test(source.slice(last.span[1], unit.span[0])) || prepositions.has(unit.text))
      break;
    half.push(unit);
  }
  return half;
}
