import type { Span } from '@/lib/core/span';
import { foldLatin } from '@/lib/core/text/latin';
import { remember } from '@/lib/core/text/remember';
import { stemEnglish } from '@/lib/core/text/stem-english';

/** How a word is written and what it is compared by: made once, and shared by all tokens written so. */
export class Form {
  #folded: string | undefined;
  #bare: string | undefined;
  #stem: string | undefined;

  constructor(
    readonly kind: 'word' | 'figure' | 'mark',
    readonly text: string,
    /** In NFC and lower case. */
    readonly lower: string,
    /** Whether it begins with a capital. */
    readonly capital: boolean,
  ) {}

  /** Without diacritics and case. */
  get folded(): string {
    this.#folded ??= foldLatin(this.lower);
    return this.#folded;
  }

  /** The same without a possessive: `nga` of `Nga’s`. */
  get bare(): string {
    this.#bare ??= hasApostrophe(this.lower) ? foldLatin(this.lower.replace(/['’]s?$/, '')) : this.folded;
    return this.#bare;
  }

  /** The English stem of what stands before an apostrophe. */
  get stem(): string {
    this.#stem ??= stemEnglish(foldLatin(headOf(this.lower)));
    return this.#stem;
  }
}

const hasApostrophe = (word: string): boolean => word.includes("'") || word.includes('’');

/** What stands before an apostrophe. */
export const headOf = (word: string): string => (hasApostrophe(word) ? word.replace(/['’].*$/, '') : word);

/** A word, a figure with its separators, or any other single character; `lower` is its NFC form in lower case. */
export type Token = Pick<Form, 'kind' | 'text' | 'lower'> & { readonly span: Span; readonly form: Form };

const piece = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;

/** The form of a token's text. */
export const formOf = remember(20_000, (text: string): Form => {
  const kind = /^\d/.test(text) ? 'figure' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
  return new Form(kind, text, text.normalize('NFC').toLowerCase(), /^\p{Lu}/u.test(text));
});

/** The texts of both sides of an article, and their parts. */
const mostTexts = 1000;

/** The tokens of a text with their places; white space parts them and is left out. Hyphens stand alone. */
export const readTokens = remember(mostTexts, (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const form = formOf(match[0]);
    const { kind, text: own, lower } = form;
    tokens.push({ kind, text: own, lower, span: [match.index, match.index + own.length], form });
  }
  return tokens;
});

/** The words and figures of a text: its tokens without its marks. */
export const readTermTokens = remember(mostTexts, (text: string): readonly Token[] =>
  readTokens(text).filter(({ kind }) => kind !== 'mark'),
);

/** Whether nothing stands between two tokens. */
export const touches = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && one.span[1] === next.span[0];
