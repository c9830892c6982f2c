import { z } from 'zod';
import {
  countRenderings,
  type RenderingCount,
  taughtWords,
  wordsOf,
} from '@/lib/core/alignment/taught/rendering-counts';
import type { TaughtWord } from '@/lib/core/alignment/taught/taught-word';
import type { LanguageTag } from '@/lib/core/language';
import { withoutMarks } from '@/lib/core/marks';
import { prisma, type Transaction } from './prisma';
import type { Scope } from './scope';

/** The lexicon of a desk for two languages. */
type Lexicon = { readonly deskId: string; readonly source: LanguageTag; readonly target: LanguageTag };

/** What the desk's approved translations have taught about the words of a text in the source language. */
export async function listTaught(
  scope: Scope,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  text: string,
): Promise<readonly TaughtWord[]> {
  const lexicon = { deskId: scope.deskId, ...languages };
  if (!(await hasLearned(lexicon))) return [];
  return taughtWords(await readCounts(prisma(), lexicon, wordsOf(text, languages.source)));
}

/** Spares a desk that has not approved anything yet the reading of the words. */
const hasLearned = async ({ deskId, source, target }: Lexicon): Promise<boolean> =>
  (await prisma().taughtWord.findFirst({
    where: { deskId, sourceLanguage: source, targetLanguage: target },
    select: { met: true },
  })) !== null;

/**
 * Counts the approved rows of a translation into the lexicon of its desk, in the place of what it taught before. Once
 * for each version: to teach it again changes nothing.
 */
export const teachTranslation = (translationId: string): Promise<void> =>
  prisma().$transaction(
    async (tx) => {
      const lexicon = await lockLexicon(tx, translationId);
      const translation = await tx.translation.findUnique({
        where: { id: translationId, approvedById: { not: null } },
        select: {
          version: true,
          segments: { where: { retiredAt: null }, select: { source: true, target: true } },
        },
      });
      const former = await tx.taughtTranslation.findUnique({ where: { translationId } });
      if (!translation || translation.version === former?.version) return;
      if (former) await addCounts(tx, lexicon, readStored(former.counts).map(negated));
      const pairs = translation.segments
        .filter(({ source, target }) => source && target)
        .map(({ source, target }) => ({ source: withoutMarks(source), target: withoutMarks(target) }));
      const words = new Set(pairs.flatMap(({ source }) => wordsOf(source, lexicon.source)));
      const counts = countRenderings(pairs, lexicon, await readCounts(tx, lexicon, ['', ...words]));
      await addCounts(tx, lexicon, counts);
      const data = {
        version: translation.version,
        counts: counts.map((one) => [one.source, one.target, one.met, one.count]),
      };
      await tx.taughtTranslation.upsert({
        where: { translationId },
        create: { translationId, ...data },
        update: data,
      });
    },
    { timeout: 120_000 },
  );

/** Takes turns with all who teach the same lexicon. */
async function lockLexicon(tx: Transaction, translationId: string): Promise<Lexicon> {
  const { language, article } = await tx.translation.findUniqueOrThrow({
    where: { id: translationId },
    select: { language: true, article: { select: { deskId: true, sourceLanguage: true } } },
  });
  const lexicon = { deskId: article.deskId, source: article.sourceLanguage, target: language };
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707373, hashtext(${Object.values(lexicon).join(' ')}))`;
  return lexicon;
}

const storedSchema = z.array(z.tuple([z.string(), z.string(), z.number(), z.number()]));

const readStored = (counts: unknown): readonly RenderingCount[] =>
  storedSchema.parse(counts).map(([source, target, met, count]) => ({ source, target, met, count }));

const negated = (one: RenderingCount): RenderingCount => ({ ...one, met: -one.met, count: -one.count });

const readCounts = (
  tx: Transaction,
  { deskId, source, target }: Lexicon,
  words: readonly string[],
): Promise<RenderingCount[]> =>
  tx.$queryRaw`
    SELECT source, target, met, count FROM taught_word
    WHERE desk_id = ${deskId}::uuid AND source_language = ${source} AND target_language = ${target}
      AND source = ANY(${words}::text[])`;

async function addCounts(
  tx: Transaction,
  lexicon: Lexicon,
  counts: readonly RenderingCount[],
): Promise<void> {
  const { deskId, source, target } = lexicon;
  await tx.$executeRaw`
    INSERT INTO taught_word (desk_id, source_language, target_language, source, target, met, count)
    SELECT ${deskId}::uuid, ${source}, ${target}, source, target, met, count
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS r(source text, target text, met int, count float8)
    ON CONFLICT (desk_id, source_language, target_language, source, target)
      DO UPDATE SET met = taught_word.met + EXCLUDED.met, count = taught_word.count + EXCLUDED.count`;
  await tx.$executeRaw`
    DELETE FROM taught_word
    WHERE desk_id = ${deskId}::uuid AND source_language = ${source} AND target_language = ${target} AND met <= 0
      AND source = ANY(${counts.map((one) => one.source)}::text[])`;
}
