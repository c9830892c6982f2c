import type { CheckSetting } from '@/lib/schema/admin-checks';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** Puts down what rules count as at the desk from now on; the database has open articles checked anew. */
export async function changeCheckSettings(
  scope: PersonScope,
  changes: readonly CheckSetting[],
): Promise<void> {
  scope.demand('administer');
  const { deskId, userId } = scope;
  await guarded(() =>
    prisma().checkSetting.createMany({ data: changes.map((change) => ({ ...change, deskId, userId })) }),
  );
}

/** What became of the findings of a rule. */
export type RuleCount = {
  readonly code: string;
  readonly found: number;
  /** Gone because somebody rewrote the words. */
  readonly fixed: number;
  /** Let stand, with a reason. */
  readonly kept: number;
  /** Still there in a row that somebody approved. */
  readonly passed: number;
};

/** By rule, what the desk did in the last 90 days about what was found in that time. */
export const countFindings = (scope: PersonScope): Promise<readonly RuleCount[]> =>
  prisma().$queryRaw<RuleCount[]>`
    SELECT code, count(*)::int AS found, (count(*) FILTER (WHERE fixed))::int AS fixed,
      (count(*) FILTER (WHERE kept))::int AS kept,
      (count(*) FILTER (WHERE passed AND NOT fixed AND NOT kept))::int AS passed
    FROM (
      SELECT f.code, f.fixed_at IS NOT NULL AS fixed, f.fixed_at IS NULL AND is_waived(f.segment_id, f.key) AS kept,
        s.approved_by_id IS NOT NULL AND coalesce((c.blockers || c.warnings || c.around) ? f.key, false) AS passed
      FROM finding f JOIN segment s ON s.id = f.segment_id LEFT JOIN segment_check c ON c.segment_id = f.segment_id
      WHERE f.desk_id = ${scope.deskId}::uuid AND f.found_at > clock_timestamp() - interval '90 days'
    ) each_finding GROUP BY code ORDER BY code`;
