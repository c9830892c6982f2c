import { type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import {
  mayBeDenial,
  mayDeny,
  readEnglishNegations,
  readVietnameseNegations,
} from '@/lib/core/text/negation';

/** The source denies and nothing in the target does, or the target denies what the source says. */
export const negationFlip: Rule = {
  id: 'negation-flip',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }): readonly Found[] {
    const denied = readVietnameseNegations(source);
    const [first] = denied;
    if (first && !mayBeDenial(target)) return [inSource(first, { source: sliceSpan(source, first) })];
    if (denied.length > 0) return [];
    const [added] = readEnglishNegations(target);
    return added && !mayDeny(source.replace(/(?<!\p{L})không chỉ(?!\p{L})/giu, ''))
      ? [inTarget(added, { target: sliceSpan(target, added) })]
      : [];
  },
};
