import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/core/formats/canonical-json';
import type { ChainLink } from '@/lib/core/formats/release-record';
import { prisma } from './prisma';
import { linkOf, type ReleaseRow, releaseColumns } from './release-row';
import type { KeyScope, OperatorScope } from './scope';
import { sql } from './sql';

/** A release may hold megabytes. */
const pageSize = 20;

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** A row with what only the desk may know of it (function release_seal), and whether readers still have it. */
type Row = ReleaseRow & {
  readonly seal: { readonly [name: string]: string | null };
  readonly isOut: boolean;
};

/** All rows of a desk after a place in the order of its chain, in pages of which one is read ahead. */
async function* streamRows(deskId: string, after: number): AsyncGenerator<Row> {
  for (let ahead = readPage(deskId, after); ; ) {
    const rows = await ahead;
    const end = rows.at(-1);
    if (!end) return;
    ahead = readPage(deskId, end.sequence);
    // A stream that nobody reads to its end must not leave a failure unheard.
    ahead.catch(() => {});
    yield* rows;
  }
}

const readPage = async (deskId: string, after: number): Promise<readonly Row[]> => sql()<Row[]>`
  SELECT ${releaseColumns()}, jsonb_build_object('release', r.id, 'approvedById', r.approved_by_id,
      'approvedByName', r.approved_by_name, 'publishedById', r.published_by_id, 'publishedByName', r.published_by_name,
      'note', r.note, 'confirmBy', canonical_time(r.confirm_by), 'salt', r.salt) AS seal,
    r.kind = 'release' AND NOT EXISTS (SELECT FROM release later
      WHERE later.translation_id = r.translation_id AND later.number > r.number) AS "isOut"
  FROM release r WHERE r.desk_id = ${deskId} AND r.sequence > ${after} ORDER BY r.sequence LIMIT ${pageSize}`;

/** A link as a consumer gets it, with the content its hash is of where readers still have that. */
export type PublicLink = ChainLink & { readonly content: unknown };

/** The chain of a desk after a place in the feed. What was withdrawn or replaced is told by its hash alone. */
export async function* streamChain(scope: KeyScope | OperatorScope, after = 0): AsyncGenerator<PublicLink> {
  if (scope.kind === 'key') scope.demandScope('export:read');
  for await (const row of streamRows(scope.deskId, after))
    yield { ...linkOf(row), content: row.isOut ? row.content : null };
}

/**
 * What is wrong with a link: its text, what only the desk knows of it or its other facts are not what was released; it
 * does not follow the one before; or, after the last, there should be more.
 */
export const breaks = ['content', 'sealed', 'record', 'order', 'end'] as const;
export type Break = (typeof breaks)[number];

export type Verdict =
  | { readonly whole: true; readonly length: number; readonly hash: string | null }
  | { readonly whole: false; readonly at: number; readonly broken: Break; readonly id: string | null };

/** How many links a desk has, and the hash of the last: kept by the database in the transaction that adds a link. */
async function headOf(deskId: string): Promise<{ readonly length: number; readonly hash: string | null }> {
  const head = await prisma().chainHead.findUnique({ where: { deskId } });
  return { length: Number(head?.length ?? 0), hash: head?.hash ?? null };
}

/**
 * Goes through the whole chain of a desk and computes every hash anew; ends at the first link that is broken. What is
 * published meanwhile is gone through as well: a link that a head counts must be there for whoever reads after it.
 */
export async function verifyChain({ deskId }: OperatorScope): Promise<Verdict> {
  let [length, sequence]: [number, number] = [0, 0];
  let hash: string | null = null;
  for (let head = await headOf(deskId); ; ) {
    for await (const row of streamRows(deskId, sequence)) {
      const link = linkOf(row);
      const broken = breakOf(link, row, hash);
      length++;
      if (broken) return { whole: false, at: length, broken, id: row.id };
      hash = link.hash;
      sequence = row.sequence;
    }
    const isShort = length < head.length;
    head = await headOf(deskId);
    if (head.length === length && head.hash === hash) return { whole: true, length, hash };
    if (isShort || head.length <= length) return { whole: false, at: length + 1, broken: 'end', id: null };
  }
}

function breakOf({ hash, record }: ChainLink, row: Row, before: string | null): Break | null {
  if (record.previousHash !== before) return 'order';
  if (hashOf(row.content) !== record.content) return 'content';
  if (hashOf(row.seal) !== record.sealed) return 'sealed';
  return hashOf(record) === hash ? null : 'record';
}
