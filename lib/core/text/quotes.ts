import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

/** A double quotation mark, and which side of a quotation its neighbours make it; `null` when they do not tell. */
export type QuoteMark = {
  readonly text: string;
  readonly span: Span;
  readonly side: 'open' | 'close' | null;
};

const doubleMark = /["“”„«»＂]|''/g;

/** The double marks of a text: curly, straight, guillemets. A straight one after a figure is taken for inches. */
export function readQuoteMarks(text: string): readonly QuoteMark[] {
  const inside = { straight: false };
  return matchesOf(text, doubleMark)
    .map(({ 0: mark, index }): QuoteMark | null => {
      const before = text[index - 1] ?? ' ';
      const after = text[index + mark.length] ?? ' ';
      if (mark === '"') {
        if (!inside.straight && /\d/.test(before) && !/[\p{L}\d]/u.test(after)) return null;
        inside.straight = !inside.straight;
      }
      return { text: mark, span: [index, index + mark.length], side: sideOf(before, after) };
    })
    .filter((mark) => mark !== null);
}

function sideOf(before: string, after: string): QuoteMark['side'] {
  const opens = /[\s([{—–/-]/.test(before) && !/[\s)\]},;.!?…]/.test(after);
  const closes = /[\p{L}\p{N}.,!?…%)\]'’]/u.test(before) && /[\s)\]},;.!?…:—–-]/.test(after);
  return opens === closes ? null : opens ? 'open' : 'close';
}

/** Whether the double marks of a text come in pairs. */
export const isBalanced = (text: string): boolean => readQuoteMarks(text).length % 2 === 0;

/** The spans of complete quotations between double marks, marks included; nested ones belong to the outer. */
export function readQuotations(text: string): readonly Span[] {
  const marks = readQuoteMarks(text);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((mark, at): Span[] => {
    const next = marks[at + 1];
    return at % 2 === 0 && next ? [[mark.span[0], next.span[1]]] : [];
  });
}

const single = /(?:^|[\s([“"—–-])['‘`](?=[\p{L}\p{N}])|‘/u;

/** Whether a text marks anything as quoted, with double or single marks, be it half a quotation. */
export const hasQuotation = (text: string): boolean => readQuoteMarks(text).length > 0 || single.test(text);
