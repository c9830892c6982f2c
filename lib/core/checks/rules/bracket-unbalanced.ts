import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { matchesOf } from '@/lib/core/text/matches';

const brackets = /[()[\]{}]/g;
const partner = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Brackets that do not nest, where those of the source do. `a)` and `1)` count members and open nothing. */
export const bracketUnbalanced: Rule = {
  id: 'bracket-unbalanced',
  severity: 'minor',
  find({ source, target }) {
    const loose = looseBracket(target);
    return loose && !looseBracket(source) ? [loose] : [];
  },
};

function looseBracket(text: string): Found | null {
  const open: number[] = [];
  for (const { 0: mark, index } of matchesOf(text, brackets)) {
    const wanted = partner.get(mark);
    if (!wanted) open.push(index);
    else if (text[open.at(-1) ?? -1] === wanted) open.pop();
    else if (
      !/(?:^|[\s,;(])(?:\p{L}|\d{1,3}|[ivx]{1,4}|[:;=][-']?)$/iu.test(
        text.slice(Math.max(0, index - 6), index),
      )
    ) {
      return inTarget([index, index + 1], { mark });
    }
  }
  const left = open.find((index) => !/[:;=]-?$/.test(text.slice(Math.max(0, index - 2), index)));
  return left === undefined ? null : inTarget([left, left + 1], { mark: text[left] ?? '' });
}
