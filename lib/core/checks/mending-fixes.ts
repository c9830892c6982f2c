import type { CheckSegment, Fix, Found } from '@/lib/core/checks/rule';

/** Of these edits, at most three, those after which a rule finds less than the `before` that it finds now. */
export const mendingFixes = (
  edits: readonly Fix[],
  segment: CheckSegment,
  before: readonly Found[],
  find: (segment: CheckSegment) => readonly Found[],
): readonly Fix[] => edits.filter((edit) => find(withFix(segment, edit)).length < before.length).slice(0, 3);

export function withFix(segment: CheckSegment, { span: [start, end], text }: Fix): CheckSegment {
  const { target } = segment;
  return { ...segment, target: target.slice(0, start) + text + target.slice(end) };
}
