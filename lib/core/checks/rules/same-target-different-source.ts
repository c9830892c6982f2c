import { indexOf, plainText } from '@/lib/core/checks/article-index';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';

const words = (text: string): readonly string[] => foldLatin(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two sources that differ in a word or two share one target: one of them may be unchanged by mistake. */
export const sameTargetDifferentSource: Rule = {
  id: 'same-target-different-source',
  severity: 'minor',
  wide: true,
  soft: true,
  find(segment, { article }) {
    const target = plainText(segment.target);
    if (words(target).length < 3) return [];
    const sharers = indexOf(article).byTarget.get(target) ?? [];
    const earlier = sharers.slice(
      0,
      sharers.findIndex(({ id }) => id === segment.id),
    );
    const other = earlier.find(({ source }) => isNearMiss(source, segment.source));
    return other ? [inTarget([0, segment.target.length], { source: other.source, segment: other.id })] : [];
  },
};

function isNearMiss(one: string, other: string): boolean {
  const [from, to] = [words(one), words(other)];
  if (from.length !== to.length) return false;
  const different = from.filter((word, at) => word !== to[at]).length;
  return different > 0 && different <= 2 && different < from.length;
}
