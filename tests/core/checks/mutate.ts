import { readSamples, sampleFiles } from './samples';

/** Mulberry32. */
export function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Both sides of every sample. */
export const sampleTexts = sampleFiles().flatMap((name) =>
  readSamples(name).flatMap(({ context }) =>
    context.article.flatMap(({ source, target }) => [source, target]),
  ),
);
/** What trips readers of text. */
const pieces = [
  '(',
  ']',
  '“',
  '"',
  '  ',
  '\n',
  '1.234,5',
  '20h30',
  '5/5',
  ' |',
  '**',
  '&#',
  '<a ',
  '\u200b',
  '\ud800',
  'ệ',
  '𝔘',
  '-',
  '%',
  'tỷ ',
  "'",
  '@',
  'http://',
];

/** The text with up to three pieces put in and some of it taken out. */
export const mutate = (text: string, next: () => number): string => {
  let mutated = text;
  for (let times = Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * (mutated.length + 1));
    const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
    mutated =
      mutated.slice(0, at) +
      (next() < 0.6 ? piece : '') +
      mutated.slice(next() < 0.5 ? at : at + 1 + Math.floor(next() * 5));
  }
  return mutated;
};
