import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { readQuoteMarks } from '@/lib/core/text/quotes';

/** A curly mark that looks the wrong way, or curly and straight double marks in one segment. */
export const quoteDirection: Rule = {
  id: 'quote-direction',
  severity: 'minor',
  find({ target }) {
    const marks = readQuoteMarks(target);
    const wrong = marks.flatMap(({ text, span, side }): Found[] => {
      if (text === '”' && side === 'open') return [inTarget(span, { mark: text }, '“')];
      if (text === '“' && side === 'close') return [inTarget(span, { mark: text }, '”')];
      return [];
    });
    const curly = marks.some(({ text }) => text === '“' || text === '”');
    const straight = marks.filter(({ text }) => text === '"');
    return curly
      ? [
          ...wrong,
          ...straight.map(({ span, text, side }) =>
            inTarget(span, { mark: text }, side === 'open' ? '“' : '”'),
          ),
        ]
      : wrong;
  },
};
