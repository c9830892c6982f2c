import { randomUUID } from 'node:crypto';
import { foldLatin } from '@/lib/core/text/latin';
import { AppError } from '@/lib/errors';
import type { SeenTerm, TermInput } from '@/lib/schema/term';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** An entry of a desk's glossary, and who touched it last. */
export type Term = TermInput & {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  /** Another entry has the same source. */
  readonly shared: boolean;
};

type TermRecord = Omit<Term, 'at'> & { readonly at: Date };

export const termPageSize = 200;

const patternOf = (search: string): string => `%${foldLatin(search.trim()).replaceAll(/[\\%_]/g, '\\$&')}%`;

/** A page, from 1, of the terms that hold the search in any of their forms, with or without marks; by source. */
export async function listTerms(
  scope: PersonScope,
  { search = '', page = 1 }: { readonly search?: string; readonly page?: number } = {},
): Promise<{ readonly terms: readonly Term[]; readonly count: number }> {
  const found = await prisma().$queryRaw<(TermRecord & { count: number })[]>`
    SELECT id::text, version, source, targets, forbidden, note, name AS by, at, shared, (count(*) OVER ())::int AS count FROM (
      SELECT t.*, u.name, t.created_at AS at, count(*) OVER (PARTITION BY source_language, target_language, lower(source)) > 1 AS shared
      FROM live_term t JOIN "user" u ON u.id = t.user_id WHERE t.desk_id = ${scope.deskId}::uuid
    ) every
    WHERE fold_latin(concat_ws(' ', source, array_to_string(targets, ' '), array_to_string(forbidden, ' '))) LIKE ${patternOf(search)}
    ORDER BY fold_latin(source), source, id LIMIT ${termPageSize} OFFSET ${(page - 1) * termPageSize}`;
  const terms = found.map(({ count: _, at, ...term }) => ({ ...term, at: at.toISOString() }));
  return { terms, count: found[0]?.count ?? 0 };
}

export async function addTerm(scope: PersonScope, term: TermInput): Promise<SeenTerm> {
  scope.demand('edit');
  const desk = await prisma().desk.findUniqueOrThrow({
    where: { id: scope.deskId },
    select: { sourceLanguage: true, targetLanguage: true },
  });
  return write(scope, { id: randomUUID(), version: 1 }, { ...term, ...desk });
}

/** Over the version that was seen; a `conflict` when somebody was faster. */
export async function changeTerm(
  scope: PersonScope,
  { seen, term }: { readonly seen: SeenTerm; readonly term: TermInput },
): Promise<SeenTerm> {
  scope.demand('edit');
  return write(scope, next(seen), { ...(await stands(scope, seen)), ...term });
}

export async function removeTerm(scope: PersonScope, seen: SeenTerm): Promise<SeenTerm> {
  scope.demand('edit');
  return write(scope, next(seen), { ...(await stands(scope, seen)), removed: true });
}

const next = ({ id, version }: SeenTerm): SeenTerm => ({ id, version: version + 1 });

/** What stands at that version; `not_found` at another desk too. */
async function stands(scope: PersonScope, { id, version }: SeenTerm) {
  const row = await prisma().term.findFirst({
    where: { id, version, deskId: scope.deskId },
    select: {
      source: true,
      targets: true,
      forbidden: true,
      note: true,
      sourceLanguage: true,
      targetLanguage: true,
    },
  });
  if (!row) throw new AppError('not_found');
  return row;
}

async function write(
  { deskId, userId }: PersonScope,
  seen: SeenTerm,
  term: TermInput & { sourceLanguage: string; targetLanguage: string; removed?: boolean },
): Promise<SeenTerm> {
  await guarded(() => prisma().term.create({ data: { ...seen, ...term, deskId, userId } }));
  return seen;
}

/** One version of a term, as somebody wrote it. */
export type TermVersion = TermInput & {
  readonly version: number;
  readonly removed: boolean;
  readonly by: string;
  readonly at: string;
};

/** Every version of a term, the newest first. */
export async function listTermVersions(scope: PersonScope, id: string): Promise<readonly TermVersion[]> {
  const rows = await prisma().term.findMany({
    where: { id, deskId: scope.deskId },
    orderBy: { version: 'desc' },
    include: { user: { select: { name: true } } },
  });
  if (rows.length === 0) throw new AppError('not_found');
  return rows.map(({ version, source, targets, forbidden, note, removed, user, createdAt }) => ({
    version,
    source,
    targets,
    forbidden,
    note,
    removed,
    by: user.name,
    at: createdAt.toISOString(),
  }));
}
