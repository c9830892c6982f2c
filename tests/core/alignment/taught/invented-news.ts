/** Two languages nobody speaks, so that no lexicon, name or number helps to pair them. */
export const languages = { source: 'qaa', target: 'qab' } as const;

/** A sentence with its translation; a side is empty where the sentence is missing there. */
export type Invented = { readonly source: string; readonly target: string };

/** mulberry32 */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A newsroom with a vocabulary of its own: words are used as often as their rank says, and move about in translation. */
export function inventNews(seed: number) {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const word = (syllables: readonly string[]) =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const own = ['ba', 'do', 'gi', 'hu', 'le', 'mo', 'ni'];
  const foreign = ['ska', 'tre', 'pli', 'vro', 'kwu', 'zya', 'fex'];
  const dictionary = new Map<string, string>();
  while (dictionary.size < 250) dictionary.set(word(own), word(foreign));
  const words = [...dictionary.keys()];
  const sentence = (): Invented => {
    const source = Array.from(
      { length: 6 + Math.floor(random() * 8) },
      () => words[Math.floor(words.length * random() ** 2)] ?? '',
    );
    const target = source.flatMap((one) => (random() < 0.1 ? [] : [dictionary.get(one) ?? '']));
    const turned = target.map((text) => ({ text, place: random() })).toSorted((a, b) => a.place - b.place);
    return { source: `${source.join(' ')}.`, target: `${turned.map(({ text }) => text).join(' ')}.` };
  };
  /** `missing`: the share of sentences that one side lacks. */
  const article = (length: number, missing = 0): readonly Invented[] =>
    Array.from({ length }, () => {
      const whole = sentence();
      const fate = random();
      if (fate < missing / 2) return { ...whole, source: '' };
      return fate < missing ? { ...whole, target: '' } : whole;
    });
  return { dictionary, article };
}
