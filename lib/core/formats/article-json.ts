import type { RawArticle } from '@/lib/core/article';

/** An article as the JSON that `readJson` reads back. */
export const articleJson = ({ title, parts, links }: RawArticle): string =>
  JSON.stringify({
    title,
    links,
    blocks: parts.map(({ kind, text, segments }) => (segments ? { kind, segments } : { kind, text })),
  });
