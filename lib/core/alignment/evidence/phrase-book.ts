import type { Token } from '@/lib/core/alignment/evidence/evidence';

/** Phrases of one language, words joined by a space, with what each says. Capitals in a phrase must stand in the text. */
export class PhraseBook {
  readonly #phrases = new Map<string, Token>();
  /** Words of the longest phrase that begins with a word, in lower case. */
  readonly #longest = new Map<string, number>();

  /** Adds what a phrase may say; a phrase added twice says both. */
  add(phrase: string, keys: Token): void {
    this.#phrases.set(phrase, [...new Set([...(this.#phrases.get(phrase) ?? []), ...keys])]);
    const words = phrase.toLowerCase().split(' ');
    const [first = ''] = words;
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }

  /** The longest phrases of a sentence, left to right, none overlapping. */
  read(words: readonly string[]): readonly Token[] {
    const lower = words.map((word) => word.toLowerCase());
    const tokens: Token[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(this.#longest.get(lower[at] ?? '') ?? 0, words.length - at);
      for (; length > 0; length--) {
        const token = this.#find(words, lower, at, at + length);
        if (!token) continue;
        tokens.push(token);
        break;
      }
      at += Math.max(1, length);
    }
    return tokens;
  }

  #find(written: readonly string[], lower: readonly string[], from: number, to: number): Token | undefined {
    const phrase = written.slice(from, to).join(' ');
    return this.#phrases.get(phrase) ?? this.#phrases.get(lower.slice(from, to).join(' '));
  }
}
