import { type CheckCode, checkCodes } from '@/lib/core/checks/rule';
import type { Ground } from '@/lib/core/review/blockers';
import { changesIn, featuresOf, riskOf } from '@/lib/core/review/risk';
import type { Segment } from '@/lib/core/segment';
import { findDeskHabits } from '@/lib/data/desk-habits';
import { keepRisks } from '@/lib/data/risks';
import type { OperatorScope, PersonScope } from '@/lib/data/scope';
import { listOpenCodes } from '@/lib/data/segment-checks';

/** Keeps, for the orders of rows and articles, what speaks for changes: what was found, and what the desk's history tells. */
export async function weighTranslation(
  scope: PersonScope | OperatorScope,
  translationId: string,
  segments: readonly Segment[],
  ground: Pick<Ground, 'source' | 'target'>,
): Promise<void> {
  const text = segments.map(({ source }) => source).join('\n');
  const habits = await findDeskHabits(scope, ground, text);
  const open = await listOpenCodes(translationId);
  const rest = segments.map(
    (segment) => [segment.id, riskOf(featuresOf({ segment, findings: [] }, habits))] as const,
  );
  const whole = segments.map((segment) => {
    const { blockers = [], warnings = [] } = open.get(segment.id) ?? {};
    const findings = [...told(blockers, 'critical'), ...told(warnings, 'major')];
    return riskOf(featuresOf({ segment, findings }, habits));
  });
  await keepRisks(translationId, new Map(rest), changesIn(whole));
}

const told = (names: readonly string[], severity: 'critical' | 'major') =>
  names.flatMap((name) => {
    const code = codeNamed(name);
    return code ? [{ code, severity, soft: false }] : [];
  });

const codeNamed = (name: string): CheckCode | undefined => checkCodes.find((code) => code === name);
