import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { matchesOf } from '@/lib/core/text/matches';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const breaks = (text: string): readonly number[] =>
  matchesOf(text.trim(), lineBreak).map(({ index }) => index);

/** More or fewer line breaks than the source has. */
export const newlineMismatch: Rule = {
  id: 'newline-mismatch',
  severity: 'minor',
  find({ source, target }) {
    const [from, to] = [breaks(source), breaks(target)];
    if (from.length === to.length) return [];
    const lead = target.length - target.trimStart().length;
    const at = (to[0] ?? target.length) + (to.length > 0 ? lead : 0);
    return [
      inTarget(
        [at, Math.min(at + 1, target.length)],
        { source: String(from.length), target: String(to.length) },
        ...(from.length === 0 && to.length === 1 ? [' '] : []),
      ),
    ];
  },
};
