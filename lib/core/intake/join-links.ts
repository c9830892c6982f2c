import type { Document, RawArticle } from '@/lib/core/article';
import { type Mark, mostLinks } from '@/lib/core/marks';

type Sides<T> = { readonly source: T; readonly target: T };

/**
 * The documents of two sides whose marks number one list of links: the source's, and after it what only the translation
 * links to. The source has it where either side has marks.
 */
export function joinLinks({ source, target }: Sides<Document>, articles: Sides<RawArticle>): Sides<Document> {
  const own = articles.target.links ?? [];
  const links = [...new Set([...(articles.source.links ?? []), ...own])].slice(0, mostLinks);
  const isMarked = [source, target].some(({ blocks }) => blocks.some((block) => block.marks));
  if (!isMarked) return { source, target };
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
