import type { CheckSegment, Context, Fix, Found, Rule } from '@/lib/core/checks/rule';

type EditsOf = (found: Found, segment: CheckSegment, context: Context) => readonly Fix[];

/** Finds the same with at most three fixes each: of the edits that are at hand, those after which less is found. */
export const mending =
  (find: Rule['find'], editsOf: EditsOf = ({ fixes }) => fixes): Rule['find'] =>
  (segment, context) => {
    const before = find(segment, context);
    const mends = (edit: Fix) => find(withFix(segment, edit), context).length < before.length;
    return before.map((found) => ({
      ...found,
      fixes: editsOf(found, segment, context).filter(mends).slice(0, 3),
    }));
  };

export function withFix(segment: CheckSegment, { span: [start, end], text }: Fix): CheckSegment {
  const { target } = segment;
  return { ...segment, target: target.slice(0, start) + text + target.slice(end) };
}
