import type { Span } from '@/lib/core/span';

/** A word, a figure with its separators, or any other single character; `lower` is its NFC form in lower case. */
export type Token = {
  readonly kind: 'word' | 'figure' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
};

const piece = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;

const recent = new Map<string, readonly Token[]>();

/** The tokens of a text with their places; white space parts them and is left out. Hyphens stand alone. */
export function readTokens(text: string): readonly Token[] {
  const before = recent.get(text);
  if (before) return before;
  const tokens = Array.from(
    text.matchAll(piece),
    ({ 0: token, index }): Token => ({
      kind: /^\d/.test(token) ? 'figure' : /^[\p{L}\p{M}]/u.test(token) ? 'word' : 'mark',
      text: token,
      lower: token.normalize('NFC').toLowerCase(),
      span: [index, index + token.length],
    }),
  );
  if (recent.size > 200) recent.clear();
  recent.set(text, tokens);
  return tokens;
}

/** Whether nothing stands between two tokens. */
export const touches = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && one.span[1] === next.span[0];
