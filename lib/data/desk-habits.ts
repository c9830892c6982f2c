import { wordsOf } from '@/lib/core/alignment/taught/rendering-counts';
import { type BlockKind, isBlockKind } from '@/lib/core/article';
import { type CheckCode, checkCodes } from '@/lib/core/checks/rule';
import type { LanguageTag } from '@/lib/core/language';
import { habitsOf, type Tally } from '@/lib/core/review/habits';
import type { DeskHabits } from '@/lib/core/review/risk';
import { prisma } from './prisma';
import type { Scope } from './scope';

type Counts = {
  readonly kinds: ReadonlyMap<BlockKind, Tally>;
  readonly rules: ReadonlyMap<CheckCode, Tally>;
  readonly until: number;
};
type Named = Tally & { readonly name: string };

/** For so long the counts of a desk are good enough. */
const freshMs = 10 * 60_000;
const known = new Map<string, Counts>();

/** What the desk's history tells of a text in these languages. */
export async function findDeskHabits(
  scope: Scope,
  { source, target }: { readonly source: LanguageTag; readonly target: LanguageTag },
  text: string,
): Promise<DeskHabits> {
  const { kinds, rules } = await countsOf(scope);
  const words = [...new Set(wordsOf(text, source))];
  const met = await prisma().$queryRaw<{ word: string }[]>`
    SELECT DISTINCT source AS word FROM taught_word
    WHERE desk_id = ${scope.deskId}::uuid AND source_language = ${source} AND target_language = ${target}
      AND source = ANY(${words}::text[])`;
  const seen = new Set(met.map(({ word }) => word));
  // A desk that has taught nothing has met every name as little.
  const isNew = (name: string): boolean =>
    seen.size > 0 && wordsOf(name, source).some((word) => !seen.has(word));
  return habitsOf(isNew, kinds, rules);
}

async function countsOf({ deskId }: Scope): Promise<Counts> {
  const before = known.get(deskId);
  if (before && before.until > Date.now()) return before;
  const kinds = await prisma().$queryRaw<Named[]>`
    SELECT s.kind AS name, count(*)::int AS all, (count(*) FILTER (WHERE s.target <> s.machine))::int AS changed
    FROM segment s JOIN translation t ON t.id = s.translation_id
    WHERE t.desk_id = ${deskId}::uuid AND s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
      AND s.approved_at > clock_timestamp() - interval '90 days'
    GROUP BY s.kind`;
  const rules = await prisma().$queryRaw<Named[]>`
    SELECT code AS name, (count(*) FILTER (WHERE fixed_at IS NOT NULL))::int AS changed,
      (count(*) FILTER (WHERE fixed_at IS NOT NULL OR is_waived(segment_id, key)))::int AS all
    FROM finding WHERE desk_id = ${deskId}::uuid AND found_at > clock_timestamp() - interval '90 days' GROUP BY code`;
  const counts = {
    kinds: new Map(kinds.flatMap((one) => (isBlockKind(one.name) ? [[one.name, one] as const] : []))),
    rules: new Map(rules.flatMap((one) => (isCode(one.name) ? [[one.name, one] as const] : []))),
    until: Date.now() + freshMs,
  };
  known.set(deskId, counts);
  return counts;
}

const isCode = (text: string): text is CheckCode => checkCodes.some((code) => code === text);
