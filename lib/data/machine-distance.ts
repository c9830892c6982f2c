import { withoutMarks } from '@/lib/core/marks';
import { countTer } from '@/lib/core/metrics/ter';
import { splitWords } from '@/lib/core/metrics/words';
import { prisma } from './prisma';
import type { PersonScope } from './scope';
import { unhurried } from './unhurried';

type Edits = { readonly edits: number; readonly words: number };

/** Edits that made the machine's text this one, and its words, at a version of both; `rows` are those that were changed. */
export type Distance = Edits & {
  readonly version: number;
  readonly machineVersion: number;
  readonly rows: Readonly<Record<string, Edits>>;
};

type Row = { readonly id: string; readonly machine: string; readonly target: string };

/** Nobody waits longer for a figure: what takes more stays unknown. */
const patienceMs = 2_000;

/** Texts and versions are of one moment. Null where there is no machine's text to compare with, or too much to compare. */
export async function measureDistance(scope: PersonScope, translationId: string): Promise<Distance | null> {
  const [text] = await prisma().$queryRaw<
    { version: number; machineVersion: number | null; rows: readonly Row[] | null }[]
  >`
    SELECT t.version,
      (SELECT max(number) FROM machine_version WHERE translation_id = t.id) AS "machineVersion",
      (SELECT jsonb_agg(jsonb_build_object('id', id, 'machine', machine, 'target', target)) FROM segment
        WHERE translation_id = t.id AND retired_at IS NULL) AS rows
    FROM translation t JOIN article a ON a.id = t.article_id
    WHERE t.id = ${translationId}::uuid AND a.desk_id = ${scope.deskId}::uuid`;
  if (!text || text.machineVersion === null || !text.rows?.some(({ machine }) => machine !== '')) return null;
  const began = performance.now();
  let edits = 0;
  let words = 0;
  const rows: Record<string, Edits> = {};
  for await (const { id, ...row } of unhurried(countRows(text.rows))) {
    edits += row.edits;
    words += row.words;
    if (id !== null) rows[id] = row;
    if (performance.now() - began > patienceMs) return null;
  }
  return { edits, words, version: text.version, machineVersion: text.machineVersion, rows };
}

/** Marks of formatting are no words. */
const wordsOf = (text: string): string => withoutMarks(text).normalize('NFC');

/** What people changed is counted row by row, all that they left alone at once. */
function* countRows(rows: readonly Row[]): Generator<Edits & { readonly id: string | null }> {
  const texts = rows.map((row) => [row.id, wordsOf(row.machine), wordsOf(row.target)] as const);
  let words = 0;
  for (const [, machine, target] of texts) if (machine === target) words += splitWords(target).length;
  yield { id: null, edits: 0, words };
  for (const [id, machine, target] of texts) {
    if (machine === target) continue;
    const { insertions, deletions, substitutions, shifts, referenceWords } = countTer(machine, target);
    yield { id, edits: insertions + deletions + substitutions + shifts, words: referenceWords };
  }
}
