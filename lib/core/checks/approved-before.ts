import { plainText } from '@/lib/core/checks/article-index';
import { withoutMarks } from '@/lib/core/marks';

const leastWords = 6;
const quotes = /["“”„«»＂'‘’]/g;

/** What counts as the same words of a desk: without case, marks, quotation marks, more than one space and an end mark. */
export const sameWords = (text: string): string =>
  plainText(withoutMarks(text).replace(quotes, '')).replace(/\s*[.!…]+$/, '');

/** Whether a source says enough to be translated in one way wherever it stands: credits, captions and datelines do not. */
export const isSentence = (source: string): boolean =>
  (withoutMarks(source).match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= leastWords;
