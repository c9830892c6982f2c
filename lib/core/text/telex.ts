const tones = new Map([
  ['\u0301', 's'],
  ['\u0300', 'f'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const shapes = new Map([
  ['\u0306', 'w'],
  ['\u031b', 'w'],
]);

const plainOf = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * What fingers may have typed when Telex made a word of it: `tét` of `test`, `dât` of `data`. A tone's key may stand
 * anywhere behind its vowel; a hat was a vowel typed twice, maybe with other letters between. Lower case, shortest first.
 */
export function untelex(word: string): readonly string[] {
  let letters = '';
  let typed: readonly (readonly [from: number, key: string])[] = [];
  for (const mark of word.toLowerCase().normalize('NFD')) {
    const key = tones.get(mark) ?? shapes.get(mark) ?? (mark === '\u0302' ? letters.at(-1) : undefined);
    if (mark === 'đ') {
      letters += 'd';
      typed = [...typed, [letters.length, 'd']];
    } else if (key !== undefined) typed = [...typed, [letters.length, key]];
    else letters += mark;
  }
  if (word.toLowerCase().startsWith('ư'))
    return untelex(`w${word.slice(1)}`).concat(`w${plainOf(word.slice(1))}`);
  if (typed.length === 0 || typed.length > 2) return [];
  return typed.toReversed().reduce<readonly string[]>(
    (words, [from, key]) =>
      words.flatMap((each) =>
        Array.from({ length: each.length - from + 1 }, (_, step) => {
          const at = from + step;
          return each.slice(0, at) + key + each.slice(at);
        }),
      ),
    [letters],
  );
}
