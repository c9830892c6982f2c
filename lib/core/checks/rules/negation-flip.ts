import { affirmationOf, deniedBy } from '@/lib/core/checks/affirmation';
import { contrastsOf } from '@/lib/core/checks/contrasts';
import { knownPhrases } from '@/lib/core/checks/coverage';
import { isFunctionWord } from '@/lib/core/checks/light-words';
import { mending } from '@/lib/core/checks/mending';
import { negationFixes } from '@/lib/core/checks/negation-fix';
import type { Phrase } from '@/lib/core/checks/phrase-lexicon';
import { type CheckSegment, type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';
import {
  denies,
  mayBeDenial,
  mayDeny,
  readEnglishNegations,
  readEnglishRefusals,
  readVietnameseNegations,
  readVietnameseRefusals,
} from '@/lib/core/text/negation';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens } from '@/lib/core/text/tokens';

/** The source denies and nothing in the target does, or the target denies what the source says. */
export const negationFlip: Rule = {
  id: 'negation-flip',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find: mending(findAll, (found, { target }) => negationFixes(found, target)),
};

function findAll({ source, target }: CheckSegment): readonly Found[] {
  const denied = readVietnameseNegations(source);
  const [first] = denied;
  const mayDenyFirst = first && takesDenial(source, first, target) ? denies : mayBeDenial;
  if (first && !mayDenyFirst(target) && !saysOpposite(deniedBy(source, first), target))
    return [inSource(first, { source: sliceSpan(source, first) })];
  const nobody = first && everybodyFor(source, first, target);
  if (nobody) return [nobody];
  const refused = readVietnameseRefusals(source);
  for (const span of [...denied, ...refused]) {
    const word = affirmationOf(source, span, target);
    if (word)
      return [
        {
          source: span,
          target: word.span,
          args: { source: sliceSpan(source, span), target: word.text },
          fixes: [],
        },
      ];
  }
  const added = denied.length + refused.length > 0 ? null : addedDenial(source, target);
  return added ? [inTarget(added, { target: sliceSpan(target, added) })] : [];
}

const everybody = /\b(?:all|every|everyone|everybody|each)\b/i;
/** `Không ai` as "all of them", with nothing outright that denies. */
function everybodyFor(source: string, [start, end]: Span, target: string): Found | null {
  const all = everybody.exec(target);
  if (!all || !/^ (?:một )?(?:ai|người nào)(?!\p{L})/u.test(source.slice(end)) || outright.test(target))
    return null;
  const span: Span = [all.index, all.index + all[0].length];
  const args = { source: sliceSpan(source, [start, end]), target: all[0] };
  return { source: [start, end], target: span, args, fixes: [] };
}
const outright =
  /\b(?:no|not|none|nobody|nothing|never|neither|nor|without|cannot|hardly|any\w*|but|except|fail\w*|refus\w*|un\w+|too|rather)\b|n['’]t\b/i;

/** `Đừng` and `chớ` forbid, `không phải … duy nhất` is more than "only", `không còn` more than "still": an outright denial. */
const takesDenial = (source: string, [start, end]: Span, target: string): boolean =>
  /^(?:đừng|chớ)$/iu.test(source.slice(start, end)) ||
  (/^ phải (?!chỉ)[^,;.]*duy nhất/u.test(source.slice(end)) && /\bonly\b/i.test(target)) ||
  (/^ còn(?!\p{L})/u.test(source.slice(end)) && /\bstill\b/i.test(target));

/** `không sâu` as "shallow": the opposite of what is denied. */
function saysOpposite(denied: string, target: string): boolean {
  const said = ` ${denied.trim().toLowerCase()} `;
  return readTokens(target)
    .flatMap(({ form }) => contrastsOf(form.stem))
    .some((contrast) => contrast.said.vietnamese.some((phrase) => said.startsWith(phrase)));
}

/** A denial of the target that nothing in the source may stand for, or that denies what the source says outright. */
function addedDenial(source: string, target: string): Span | null {
  const negations = readEnglishNegations(target);
  const [refusal] = negations.length > 0 ? [] : readEnglishRefusals(target);
  if (negations.length === 0 && !refusal) return null;
  const phrases = knownPhrases(source);
  const quiet = !mayDeny(withoutCompounds(source, phrases));
  const added = negations.find((span) => quiet || deniesSaid(source, phrases, target, span));
  if (added) return added;
  if (negations[0] && deniesDenial(phrases, target, negations)) return negations[0];
  return quiet ? (refusal ?? readEnglishRefusals(target)[0] ?? null) : null;
}

/** Phrases in which a syllable that may deny does not: `ra ngoài`, `vòng loại`. */
const denyingPhrase =
  /^(?:vô|bất|phi|không|chưa|chẳng|thiếu|mất|khó|hết|trừ|thất|trái|cấm|miễn|ngừng|từ chối) /;

function withoutCompounds(source: string, phrases: readonly Phrase[]): string {
  let plain = readTokens(source.replace(/(?<!\p{L})không chỉ(?!\p{L})/giu, ''))
    .map(({ lower }) => lower)
    .join(' ');
  for (const { text, size, renderings } of phrases)
    if (size > 1 && !denyingPhrase.test(text) && !mayBeDenial(renderings.flat().join(' ')))
      plain = plain.replace(text, '·');
  return plain;
}

/** `did not believe` where the source says `tin`, and nothing before it denies. */
function deniesSaid(source: string, phrases: readonly Phrase[], target: string, [, end]: Span): boolean {
  const [verb] = readTokens(/^[^,;:.!?]*/.exec(target.slice(end))?.[0] ?? '').filter(
    ({ kind, lower }) => kind === 'word' && !isFunctionWord(lower),
  );
  if (!verb) return false;
  const stem = stemEnglish(verb.lower);
  const said = phrases.find(({ content }) => content.includes(stem));
  const at = said ? source.toLowerCase().indexOf(said.text) : -1;
  const before = at < 0 ? '' : (/[^,;:.!?“”"]*$/.exec(source.slice(0, at))?.[0] ?? '');
  return said !== undefined && at >= 0 && !mayDeny(`${before}${said.text}`);
}

/** Verbs that say no by themselves. */
const refusing =
  /^(?:hủy|huỷ|hoãn|trì hoãn|từ chối|bác|bác bỏ|cấm|miễn|ngừng|ngưng|dừng|phủ nhận|phản đối|bỏ|hủy bỏ|tránh|ngăn|ngăn chặn)(?: |$)/u;

/** `hủy` as "did not cancel": what denies in the source is itself denied in the target, and nothing else is. */
function deniesDenial(phrases: readonly Phrase[], target: string, negations: readonly Span[]): boolean {
  const denying = phrases.filter(({ text }) => refusing.test(text));
  const stems = new Set(denying.flatMap((phrase) => phrase.stems));
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
