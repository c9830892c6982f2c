import type { CheckSegment } from '@/lib/core/checks/rule';
import { remember } from '@/lib/core/text/remember';

/** What the rules look up across an article: its paragraphs, and its segments by comparable source and target. */
export type ArticleIndex = {
  readonly blocks: ReadonlyMap<number, readonly CheckSegment[]>;
  readonly bySource: ReadonlyMap<string, readonly CheckSegment[]>;
  readonly byTarget: ReadonlyMap<string, readonly CheckSegment[]>;
};

const known = new WeakMap<readonly CheckSegment[], ArticleIndex>();

/** The text in NFC and lower case, white space as single spaces: what counts as the same words. */
export const plainText = remember(1000, (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
);

/** Made once for each list of segments and kept as long as the list. */
export function indexOf(article: readonly CheckSegment[]): ArticleIndex {
  const before = known.get(article);
  if (before) return before;
  const index: ArticleIndex = {
    blocks: gather(article, ({ block }) => block),
    bySource: gather(article, ({ source }) => plainText(source)),
    byTarget: gather(article, ({ target }) => plainText(target)),
  };
  known.set(article, index);
  return index;
}

function gather<Key>(
  article: readonly CheckSegment[],
  keyOf: (segment: CheckSegment) => Key,
): ReadonlyMap<Key, readonly CheckSegment[]> {
  const lists = new Map<Key, CheckSegment[]>();
  for (const segment of article) {
    const key = keyOf(segment);
    const list = lists.get(key);
    if (list) list.push(segment);
    else lists.set(key, [segment]);
  }
  return lists;
}
