import { withoutMarks } from '@/lib/core/marks';
import { findKeyword } from '@/lib/core/memory/keyword';
import { likeness } from '@/lib/core/memory/likeness';
import type { PastTranslation } from '@/lib/core/memory/past-translation';
import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** Most units that a search answers, and of those it looks at: of a word that is everywhere, not all are read. */
const shown = 40;
const looked = 1_000;
/** Most units like a sentence, and how alike they must be. */
const alike = 5;
const leastLikeness = 0.5;
const candidates = 300;

type Unit = Omit<PastTranslation, 'at' | 'likeness'> & { readonly at: Date };

/**
 * What the desk has approved that says these words, on either side, the newest first. Marks and case do not count, the
 * last word may be unfinished.
 */
export async function searchPast(scope: PersonScope, words: string): Promise<readonly PastTranslation[]> {
  const units = await prisma().$queryRaw<Unit[]>`
    WITH asked AS (SELECT plainto_tsquery('simple', fold_latin(${words})) AS words)
    SELECT * FROM (
      SELECT s.id AS "segmentId", t.id AS "translationId", s.position, s.source, s.target, s.approved_at AS at,
        t.status = 'published' AS published, t.source_headline AS headline
      FROM segment s JOIN translation t ON t.id = s.translation_id
      WHERE t.desk_id = ${scope.deskId}::uuid AND s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
        AND concordance_of(s.source, s.target) @@ (
          SELECT CASE WHEN numnode(words) = 0 THEN words ELSE (words::text || ':*')::tsquery END FROM asked)
      LIMIT ${looked}) found
    ORDER BY at DESC, "segmentId"`;
  // The index knows that all words are there, not in which order.
  return units
    .map(unmarked)
    .filter(({ source, target }) => findKeyword(source, words) ?? findKeyword(target, words))
    .slice(0, shown)
    .map((unit) => ({ ...unit, at: unit.at.toISOString(), likeness: null }));
}

/** What the desk has approved of sentences like that of a segment, the likest first; not what stands in its own article. */
export async function findAlike(scope: PersonScope, segmentId: string): Promise<readonly PastTranslation[]> {
  const [asked] = await prisma().$queryRaw<{ source: string; language: string; translationId: string }[]>`
    SELECT s.source, a.source_language AS language, t.id AS "translationId"
    FROM segment s JOIN translation t ON t.id = s.translation_id JOIN article a ON a.id = t.article_id
    WHERE s.id = ${segmentId}::uuid AND t.desk_id = ${scope.deskId}::uuid`;
  if (!asked) throw new AppError('not_found');
  const units = await prisma().$queryRaw<Unit[]>`
    SELECT s.id AS "segmentId", t.id AS "translationId", s.position, s.source, s.target, s.approved_at AS at,
      t.status = 'published' AS published, t.source_headline AS headline
    FROM segment s JOIN translation t ON t.id = s.translation_id
    WHERE t.desk_id = ${scope.deskId}::uuid AND s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
      AND sketch_of(s.source) && sketch_of(${asked.source}) AND t.id <> ${asked.translationId}::uuid
    LIMIT ${candidates}`;
  const source = withoutMarks(asked.source);
  return units
    .map(unmarked)
    .map((unit) => ({
      ...unit,
      at: unit.at.toISOString(),
      likeness: likeness(source, unit.source, asked.language),
    }))
    .filter((unit) => unit.likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness || other.at.localeCompare(one.at))
    .filter((unit, at, all) => all.findIndex(({ target }) => target === unit.target) === at)
    .slice(0, alike);
}

/** Marks number the links of their own article. */
const unmarked = <U extends Pick<Unit, 'source' | 'target' | 'headline'>>(unit: U): U => ({
  ...unit,
  source: withoutMarks(unit.source),
  target: withoutMarks(unit.target),
  headline: withoutMarks(unit.headline),
});
