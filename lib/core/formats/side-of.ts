import type { RawArticle, RawPart } from '@/lib/core/article';
import type { FileContent } from '@/lib/core/formats/file-read';
import { LinkList } from '@/lib/core/formats/link-list';
import { markedOfContent } from '@/lib/core/formats/marked-content';
import type { Content, Pair } from '@/lib/core/formats/pair-document';
import { withoutMarks } from '@/lib/core/marks';
import { joinSentences } from '@/lib/core/text/join-sentences';

/**
 * One side of an article out of a file: the only article it holds, or one side of its segments, a paragraph each or as
 * its blocks say; the other side has as many parts of as many segments. Null where the file holds no article, or more
 * than one.
 */
export function sideOf(content: FileContent, side: 'source' | 'target'): RawArticle | null {
  if (content.kind === 'articles') {
    const [only, ...more] = content.articles;
    return only && more.length === 0 ? only.article : null;
  }
  if (content.kind === 'concepts') return null;
  const links = new LinkList();
  // Placeholders are numbered alike on both sides: first as the source has them.
  if (side === 'target')
    for (const pair of content.document.pairs) markedOfContent(contentFor(pair, 'source'), links);
  const blocks = new Map<string, Pair[]>();
  content.document.pairs.forEach((pair, index) => {
    const key = pair.block ? `block ${pair.block.index}` : `pair ${index}`;
    blocks.set(key, [...(blocks.get(key) ?? []), pair]);
  });
  const parts = [...blocks.values()].map((pairs): RawPart => {
    const segments = pairs.map((pair) => unindented(markedOfContent(contentFor(pair, side), links)));
    return { kind: pairs[0]?.block?.kind ?? 'paragraph', text: joinSentences(segments), segments };
  });
  const isMarked = parts.some(({ text }) => withoutMarks(text) !== text);
  return isMarked ? { title: '', parts, links: links.addresses } : { title: '', parts };
}

/** Lines that a program broke and indented to show its XML are one. */
const unindented = (text: string): string => text.trim().replace(/[ \t]*\n(?:[ \t]{2,}|\t)/g, ' ');

/** What stays as it is needs no translation to stand on both sides. */
const contentFor = ({ source, target, translate }: Pair, side: 'source' | 'target'): Content =>
  side === 'source' ? source : (target ?? (translate ? [] : source));
