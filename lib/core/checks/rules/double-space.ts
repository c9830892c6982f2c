import { findAll, type Rule } from '@/lib/core/checks/rule';

const inside = /(?<=\S) {2,}(?=\S)/g;

/** Two or more spaces between words, where the source has no such gap. */
export const doubleSpace: Rule = {
  id: 'double-space',
  severity: 'minor',
  find: ({ source, target }) => (source.search(inside) < 0 ? findAll(target, inside, () => [' ']) : []),
};
