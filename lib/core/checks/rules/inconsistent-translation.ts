import { indexOf, plainText } from '@/lib/core/checks/article-index';
import { type CheckSegment, inTarget, type Rule } from '@/lib/core/checks/rule';

const bare = (text: string): string => plainText(text).replace(/[.!…"“”'’]+/g, '');

/** The same source stands elsewhere in the article with other words. Very short sources depend on where they stand. */
export const inconsistentTranslation: Rule = {
  id: 'inconsistent-translation',
  severity: 'minor',
  wide: true,
  find(segment, { article }) {
    const source = plainText(segment.source);
    if (source.split(' ').length < 3 || segment.target.trim() === '') return [];
    const other = indexOf(article)
      .bySource.get(source)
      ?.find((each) => each.id !== segment.id && differs(each, segment));
    return other
      ? [inTarget([0, segment.target.length], { other: other.target, segment: other.id }, other.target)]
      : [];
  },
};

const differs = (one: CheckSegment, other: CheckSegment): boolean =>
  one.target.trim() !== '' &&
  (one.kind === 'headline') === (other.kind === 'headline') &&
  bare(one.target) !== bare(other.target);
