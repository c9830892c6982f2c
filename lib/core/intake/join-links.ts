import type { Document, RawArticle } from '@/lib/core/article';
import { type Mark, mostLinks, placeholdersIn } from '@/lib/core/marks';

type Sides<T> = { readonly source: T; readonly target: T };

/**
 * The documents of two sides whose marks number one list of links: the source's, and after it what only the translation
 * links to. Formatting is kept where both sides came with it, or the translation is still to be written: one that came as words
 * alone would lack it in every row. Placeholders stand among the words and are always kept.
 */
export function joinLinks({ source, target }: Sides<Document>, articles: Sides<RawArticle>): Sides<Document> {
  const own = articles.target.links ?? [];
  const links = [...new Set([...(articles.source.links ?? []), ...own])].slice(0, mostLinks);
  const isMarked = ({ blocks }: Document): boolean => blocks.some((block) => block.marks);
  const hasCodes = ({ blocks }: Document): boolean =>
    links.length > 0 && blocks.some(({ text }) => placeholdersIn(text).length > 0);
  const isKept =
    (isMarked(source) && (isMarked(target) || target.blocks.length === 0)) ||
    hasCodes(source) ||
    hasCodes(target);
  if (!isKept) return { source: withoutMarks(source), target: withoutMarks(target) };
  const renumber = (mark: Mark): readonly Mark[] => {
    if (!/^\d/.test(mark.name)) return [mark];
    const place = links.indexOf(own[Number(mark.name) - 1] ?? '');
    return place < 0 ? [] : [{ ...mark, name: String(place + 1) }];
  };
  const blocks = target.blocks.map((block) =>
    block.marks ? { ...block, marks: block.marks.flatMap(renumber) } : block,
  );
  return { source: { ...source, links }, target: { ...target, blocks } };
}

const withoutMarks = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map(({ marks: _, ...block }) => block),
});
