import { randomUUID } from 'node:crypto';
import { mergeTerms } from '@/lib/core/review/merge-terms';
import { type GlossaryFile, type TermInput, termLimits } from '@/lib/schema/term';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import type { PersonScope } from './scope';

export type FiledTerm = TermInput & { readonly id: string };
type Standing = FiledTerm & { readonly version: number };

/** What a file does to the glossary: entries. */
export type Merged = { readonly added: number; readonly changed: number; readonly unchanged: number };

const readAll = (tx: Transaction, { deskId }: PersonScope) => tx.$queryRaw<Standing[]>`
  SELECT t.id::text, t.version, t.source, t.targets, t.forbidden, t.note
  FROM live_term t JOIN desk d ON d.id = t.desk_id
  WHERE d.id = ${deskId}::uuid AND t.source_language = d.source_language AND t.target_language = d.target_language
  ORDER BY fold_latin(t.source), t.source, t.id`;

/** The whole glossary between the two languages of the desk, by source. */
export async function listAllTerms(scope: PersonScope): Promise<readonly FiledTerm[]> {
  scope.demand('administer');
  return readAll(prisma(), scope);
}

/** Takes the entries of a file into the glossary, all or none of them; with `preview` only tells what that would do. */
export async function takeInGlossary(
  scope: PersonScope,
  { entries, preview }: GlossaryFile,
): Promise<Merged> {
  scope.demand('administer');
  const { deskId, userId } = scope;
  return guarded(() =>
    prisma().$transaction(
      async (tx) => {
        const plan = mergeTerms(await readAll(tx, scope), entries, termLimits.forms);
        const { sourceLanguage, targetLanguage } = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
        const rows = [
          ...plan.added.map((words) => ({ ...words, id: randomUUID(), version: 1 })),
          ...plan.changed.map(({ term, words }) => ({ ...words, id: term.id, version: term.version + 1 })),
        ];
        if (!preview)
          await tx.term.createMany({
            data: rows.map(({ targets, forbidden, ...row }) => ({
              ...row,
              targets: [...targets],
              forbidden: [...forbidden],
              deskId,
              userId,
              sourceLanguage,
              targetLanguage,
            })),
          });
        return { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged };
      },
      { timeout: 60_000 },
    ),
  );
}
