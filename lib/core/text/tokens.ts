import type { Span } from '@/lib/core/span';
import { foldLatin } from '@/lib/core/text/latin';
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

const forms = new Map<string, Form>();
const mostForms = 20_000;

/** The form of a token's text. */
export function formOf(text: string): Form {
  const before = forms.get(text);
  if (before) return before;
  const kind = /^\d/.test(text) ? 'figure' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
  const form = new Form(kind, text, text.normalize('NFC').toLowerCase(), /^\p{Lu}/u.test(text));
  if (forms.size > mostForms) forms.clear();
  forms.set(text, form);
  return form;
}

const recent = new Map<string, readonly Token[]>();

/** The tokens of a text with their places; white space parts them and is left out. Hyphens stand alone. */
export function readTokens(text: string): readonly Token[] {
  const before = recent.get(text);
  if (before) return before;
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const form = formOf(match[0]);
    const { kind, text: own, lower } = form;
    tokens.push({ kind, text: own, lower, span: [match.index, match.index + own.length], form });
  }
  if (recent.size > 200) recent.clear();
  recent.set(text, tokens);
  return tokens;
}

/** The words and figures of a text: its tokens without its marks. */
export function readTermTokens(text: string): readonly Token[] {
  const before = recentTerms.get(text);
  if (before) return before;
  const tokens = readTokens(text).filter(({ kind }) => kind !== 'mark');
  if (recentTerms.size > 200) recentTerms.clear();
  recentTerms.set(text, tokens);
  return tokens;
}

const recentTerms = new Map<string, readonly Token[]>();

/** Whether nothing stands between two tokens. */
export const touches = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && one.span[1] === next.span[0];
