import { isSentence, sameWords } from '@/lib/core/checks/approved-before';
import { type ApprovedBefore, inTarget, type Rule } from '@/lib/core/checks/rule';

/** The desk approved the very same sentence with other words in another article. */
export const approvedOtherwise: Rule = {
  id: 'approved-otherwise',
  severity: 'minor',
  wide: true,
  soft: true,
  find({ kind, source, target }, { approved = [] }) {
    if (approved.length === 0 || target.trim() === '' || !isSentence(source)) return [];
    const before = sourcesOf(approved).get(sameWords(source));
    if (!before || (before.kind === 'headline') !== (kind === 'headline')) return [];
    const { target: other, headline, at } = before;
    return sameWords(other) === sameWords(target)
      ? []
      : [inTarget([0, target.length], { other, headline, at: String(Date.parse(at)) }, other)];
  },
};

const known = new WeakMap<readonly ApprovedBefore[], ReadonlyMap<string, ApprovedBefore>>();

function sourcesOf(approved: readonly ApprovedBefore[]): ReadonlyMap<string, ApprovedBefore> {
  const before = known.get(approved);
  if (before) return before;
  const made = new Map(approved.map((one) => [sameWords(one.source), one]));
  known.set(approved, made);
  return made;
}
