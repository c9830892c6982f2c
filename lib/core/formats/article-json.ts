import type { RawArticle } from '@/lib/core/article';

/** An article as the JSON that `readJson` reads back. */
export const articleJson = ({ title, parts }: RawArticle): string =>
  JSON.stringify({
    title,
    blocks: parts.map(({ kind, text, segments }) => (segments ? { kind, segments } : { kind, text })),
  });
