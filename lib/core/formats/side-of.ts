import type { RawArticle, RawPart } from '@/lib/core/article';
import type { FileContent } from '@/lib/core/formats/file-read';
import { type Pair, plainText } from '@/lib/core/formats/pair-document';
import { joinSentences } from '@/lib/core/text/join-sentences';

/**
 * One side of an article out of a file: the only article it holds, or one side of its segments, a paragraph each or as
 * its blocks say. Null where the file holds no article, or more than one.
 */
export function sideOf(content: FileContent, side: 'source' | 'target'): RawArticle | null {
  if (content.kind === 'articles') {
    const [only, ...more] = content.articles;
    return only && more.length === 0 ? only.article : null;
  }
  if (content.kind === 'concepts') return null;
  const blocks = new Map<string, Pair[]>();
  content.document.pairs.forEach((pair, index) => {
    const key = pair.block ? `block ${pair.block.index}` : `pair ${index}`;
    blocks.set(key, [...(blocks.get(key) ?? []), pair]);
  });
  const parts = [...blocks.values()].flatMap((pairs): readonly RawPart[] => {
    const text = joinSentences(pairs.map((pair) => plainText(pair[side] ?? []).trim()).filter(Boolean));
    return text === '' ? [] : [{ kind: pairs[0]?.block?.kind ?? 'paragraph', text }];
  });
  return { title: '', parts };
}
