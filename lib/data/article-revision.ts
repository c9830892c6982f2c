import type { LanguageTag } from '@/lib/core/language';
import type { Transaction } from './prisma';

/**
 * Names what was last delivered of an article in a language: another name after every delivery that changed a text or what
 * stands over it, never an earlier one again. What the desk does to it is no part of it. Null where nothing was delivered.
 */
export async function findRevision(
  tx: Transaction,
  articleId: string,
  language: LanguageTag,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ revision: string }[]>`
    SELECT left(canonical_hash(jsonb_build_object('translation', t.id,
      'source', (SELECT max(number) FROM article_version WHERE article_id = a.id),
      'target', (SELECT max(number) FROM machine_version WHERE translation_id = t.id),
      'over', jsonb_build_array(a.url, a.section, a.byline, canonical_time(a.published_at)))), 32) AS revision
    FROM translation t JOIN article a ON a.id = t.article_id
    WHERE a.id = ${articleId}::uuid AND t.language = ${language}`;
  return row?.revision ?? null;
}
