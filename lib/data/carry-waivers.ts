import type { LanguageTag } from '@/lib/core/language';
import { keysInRow } from '@/lib/core/review/blockers';
import type { StoredRow } from '@/lib/core/review/row-state';
import { deskGround } from './desk-checks';
import type { Transaction } from './prisma';
import type { PersonScope } from './scope';

type Repaired = {
  readonly translationId: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly before: readonly StoredRow[];
  readonly after: readonly StoredRow[];
};

/**
 * What was let stand in a row that a repair took stays so in those that got sentences of it, where the words it stands on
 * still are, under the name of who said so. What was taken back last stays taken back.
 */
export async function carryWaivers(
  tx: Transaction,
  scope: PersonScope,
  { translationId, languages, before, after }: Repaired,
): Promise<void> {
  const ids = [...before, ...after].map(({ id }) => id);
  const acts = await tx.waiver.findMany({ where: { segmentId: { in: ids } }, orderBy: { id: 'asc' } });
  if (acts.length === 0) return;
  const ground = await deskGround(scope, languages);
  for (const row of after) {
    const givers = new Set(before.filter((one) => sharesSentences(one, row)).map(({ id }) => id));
    const said = new Map(
      acts.filter((act) => givers.has(act.segmentId)).map((act) => [act.key, act] as const),
    );
    const own = new Map(acts.filter((act) => act.segmentId === row.id).map(({ key, kind }) => [key, kind]));
    const found = said.size > 0 ? keysInRow(row, ground) : new Set();
    for (const { id, kind, code, key, reason, note, userId } of said.values()) {
      const stands = own.get(key) === 'given';
      if (!found.has(key) || (kind === 'given') === stands) continue;
      const act = { translationId, segmentId: row.id, kind, code, key };
      await tx.waiver.create({
        data:
          kind === 'given'
            ? { ...act, reason, note, userId, carriedFromId: id }
            : { ...act, userId: scope.userId },
      });
    }
  }
}

const sharesSentences = ({ bead: one }: StoredRow, { bead: other }: StoredRow): boolean =>
  (['source', 'target'] as const).some(
    (side) => one[side][0] < other[side][1] && other[side][0] < one[side][1],
  );
