/** What tells a word of a language from a slip. Words come as they stand in the text, apostrophes straight. */
export type Speller = {
  knows(word: string): boolean;
  /** Known words one slip away, the likeliest first, at most three. */
  suggest(word: string): readonly string[];
};

const alphabet = 'esianrtolcdugmphbyfvkwzxjq';

/** Every string one slip away: two letters changed places, one missing, one doubled or too many, one another. */
export function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at++) {
    yield `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  }
  for (let at = 0; at <= word.length; at++) {
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at < word.length; at++) {
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}
