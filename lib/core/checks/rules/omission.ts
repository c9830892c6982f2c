import { findGap, readGaps } from '@/lib/core/checks/completeness';
import { coverage, phrasesOf, roughSentences } from '@/lib/core/checks/coverage';
import { lostHalf } from '@/lib/core/checks/lost-half';
import { countWords, lostMember } from '@/lib/core/checks/lost-member';
import { contentStems } from '@/lib/core/checks/phrase-lexicon';
import { type Found, inSource, type Rule } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';

/** Who took a picture is for caption-credit to tell. */
const credit = /^\s*(?:ảnh|hình|đồ họa|đồ hoạ|video|clip|nguồn)(?: \p{L}+){0,3}:/iu;

/** A sentence, a member of a list or another part of the source has nothing to answer it. */
export const omission: Rule = {
  id: 'omission',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find(segment, context): readonly Found[] {
    const { source, target, kind } = segment;
    const stems = new Set(contentStems(target));
    const gap = kind === 'headline' ? null : findGap('omission', segment, context);
    const lost =
      lostSentence(source, target, stems) ??
      lostMember(source, target, stems) ??
      lostHalf(source, target, readGaps(segment, context).counterparts) ??
      gap?.span;
    return lost ? [inSource(lost, { text: sliceSpan(source, lost) })] : [];
  },
};

function lostSentence(source: string, target: string, stems: ReadonlySet<string>): Span | null {
  const sentences = roughSentences(source);
  if (sentences.length < 2 || roughSentences(target).length >= sentences.length) return null;
  const ratio = countWords(target) / countWords(source);
  if (ratio >= 0.9) return null;
  const lost = sentences.find(({ text }) => {
    if (credit.test(text)) return false;
    const phrases = phrasesOf(text);
    return ratio < 0.75 ? isLost(phrases, stems) : coverage(phrases, stems, 2) === 0;
  });
  return lost ? [lost.start + leading(lost.text), lost.start + lost.text.trimEnd().length] : null;
}

const leading = (text: string): number => text.length - text.trimStart().length;

/** Of a short sentence nothing at all may be answered, of a longer one next to nothing. */
function isLost(phrases: readonly (readonly string[])[], stems: ReadonlySet<string>): boolean {
  const answered = coverage(phrases, stems, 2);
  return answered !== null && answered < (phrases.length < 4 ? 0.01 : 0.2);
}
