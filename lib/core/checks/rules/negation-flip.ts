import { knownPhrases } from '@/lib/core/checks/coverage';
import { type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';
import {
  mayBeDenial,
  mayDeny,
  readEnglishNegations,
  readVietnameseNegations,
} from '@/lib/core/text/negation';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';

/** The source denies and nothing in the target does, or the target denies what the source says. */
export const negationFlip: Rule = {
  id: 'negation-flip',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }): readonly Found[] {
    const denied = readVietnameseNegations(source);
    const [first] = denied;
    if (first && !mayBeDenial(target)) return [inSource(first, { source: sliceSpan(source, first) })];
    if (readEnglishNegations(target).length < denied.length) {
      const affirmed = denied.flatMap((span) => affirmation(source, span, target)).slice(0, 1);
      if (affirmed.length > 0) return affirmed;
    }
    if (denied.length > 0) return [];
    const [added] = readEnglishNegations(target);
    return added &&
      (!mayDeny(source.replace(/(?<!\p{L})không chỉ(?!\p{L})/giu, '')) || deniesDenial(source, target))
      ? [inTarget(added, { target: sliceSpan(target, added) })]
      : [];
  },
};

/** Verbs that say no by themselves. */
const refusing =
  /^(?:hủy|huỷ|hoãn|trì hoãn|từ chối|bác|bác bỏ|cấm|miễn|ngừng|ngưng|dừng|phủ nhận|phản đối|bỏ|hủy bỏ|tránh|ngăn|ngăn chặn)(?: |$)/u;

/** `hủy` as "did not cancel": what denies in the source is itself denied in the target, and nothing else is. */
function deniesDenial(source: string, target: string): boolean {
  const denying = knownPhrases(source).filter(({ text }) => refusing.test(text));
  const stems = new Set(denying.flatMap((phrase) => phrase.stems));
  const negations = readEnglishNegations(target);
  return (
    denying.length > 0 &&
    negations.every(([, end]) =>
      readTokens(target.slice(end, end + 40))
        .filter(({ kind }) => kind === 'word')
        .slice(0, 2)
        .some(({ lower }) => stems.has(stemEnglish(lower))),
    )
  );
}

/** Words to either side of what is denied in which its denial stands. */
const reach = { before: 8, after: 8 };

/** What the source denies, said in the target with nothing near it that may deny. */
function affirmation(source: string, [start, end]: Span, target: string): readonly Found[] {
  const clause = /^[^,;.:!?“”"()\n]*/.exec(source.slice(end))?.[0] ?? '';
  const rest = clause.replace(/^(?: (?:được|bị|từng|hề|bao giờ|còn|thể))+(?= )/iu, '');
  const [phrase] = knownPhrases(rest);
  if (!phrase || !rest.toLowerCase().trimStart().startsWith(phrase.text) || !/ /.test(phrase.text)) return [];
  const words = readTokens(target).filter(({ kind }) => kind !== 'mark');
  const said = words.flatMap(({ lower }, at) => (phrase.stems.includes(stemEnglish(lower)) ? [at] : []));
  const isOwn = (at: number): boolean =>
    said.includes(at) || (said.includes(at - 1) && isParticle(words[at]));
  const isDenied = said.some((at) => {
    const from = Math.max(0, at - reach.before);
    const near = words.slice(from, at + reach.after + 1).filter((_, step) => !isOwn(from + step));
    return mayBeDenial(near.map(({ lower }) => lower).join(' '));
  });
  const word = words[said[0] ?? -1];
  return word && !isDenied
    ? [
        {
          source: [start, end],
          target: word.span,
          args: { source: source.slice(start, end), target: word.text },
          fixes: [],
        },
      ]
    : [];
}

/** `ruled out`: the second half of a verb. */
const isParticle = (word: Token | undefined): boolean => /^(?:out|off|away|down|up)$/.test(word?.lower ?? '');
