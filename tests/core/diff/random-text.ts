/** Mulberry32: the same seed gives the same numbers, so that a failure can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: () => number, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

const words = [
  'sông',
  'Đà',
  'Nẵng',
  'bão',
  'số',
  'tỉnh',
  '1.234,5',
  '12.5%',
  '30/4',
  'COVID-19',
  "Russia's",
  'the',
  'river',
  'rose',
  '“',
  '”',
  ',',
  '.',
  '(',
  ')',
  '–',
  ' ',
  '  ',
  '\n',
  '🌊',
  '台風',
  'ฝนตกหนัก',
  'ນ້ຳ',
  'e\u0301',
  '\ud800',
  'x',
] as const;

export const randomText = (random: () => number, most: number): string =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () =>
    random() < 0.7 ? `${pick(random, words)} ` : pick(random, words),
  ).join('');

/** A text some tokens away from `text`, as an editor leaves it. */
export const edited = (random: () => number, text: string, share: number): string =>
  text
    .split(/(?<=\s)/)
    .map((piece) => {
      if (random() >= share) return piece;
      const kind = random();
      if (kind < 0.4) return `${pick(random, words)} `;
      return kind < 0.7 ? '' : `${piece}${pick(random, words)} `;
    })
    .join('');
