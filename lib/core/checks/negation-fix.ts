import type { Fix, Found } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import { readTokens, type Token } from '@/lib/core/text/tokens';

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|does|do|did)$/;
const participle =
  /(?:ed|ght|been|gone|done|made|told|said|sent|kept|found|left|lost|seen|taken|given|written|become|come)$/;
const adverb = /^(?:been|be|being|yet|still|also|fully|officially)$/;

/**
 * `Not` where the auxiliary is unmistakable: right before the word that the source denies, or the only one of a target of
 * one clause. Where the target denies what the source says, its `not` after an auxiliary goes. Nothing else is safe.
 */
export function negationFixes({ source, target }: Found, text: string): readonly Fix[] {
  const words = readTokens(text);
  if (!source) return target ? removeNot(words, sliceSpan(text, target), target[0]) : [];
  const at = target
    ? auxiliaryBefore(
        words,
        words.findIndex(({ span }) => span[0] === target[0]),
      )
    : onlyAuxiliary(words);
  const word = words[at];
  const isVerb = word && /^ha[sd]|^have/.test(word.lower) && !participle.test(words[at + 1]?.lower ?? '');
  return word && at > 0 && !isVerb
    ? [{ span: word.span, text: word.lower === 'can' ? `${word.text}not` : `${word.text} not` }]
    : [];
}

/** The place of the auxiliary of the word at a place, or -1. */
function auxiliaryBefore(words: readonly Token[], at: number): number {
  let place = at - 1;
  while (adverb.test(words[place]?.lower ?? '')) place--;
  return auxiliary.test(words[place]?.lower ?? '') ? place : -1;
}

function onlyAuxiliary(words: readonly Token[]): number {
  const places = words.flatMap(({ lower }, at) => (auxiliary.test(lower) ? [at] : []));
  const [first = -1] = places;
  const isOneClause = !words
    .slice(0, -1)
    .some(({ lower }) => /^(?:[,;:–—?!]|and|but|or|that|who|which|when|if|while|because|as)$/.test(lower));
  return places.length === 1 && isOneClause ? first : -1;
}

const contracted = /^(is|are|was|were|has|have|had|would|could|should|ca|wo)n['’]t$/i;
const whole: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

function removeNot(words: readonly Token[], said: string, start: number): readonly Fix[] {
  const at = words.findIndex(({ span }) => span[0] === start);
  const [word, before] = [words[at], words[at - 1]];
  if (!word) return [];
  const [, stem] = contracted.exec(said) ?? [];
  if (stem) return [{ span: word.span, text: whole[stem.toLowerCase()] ?? stem }];
  if (/^cannot$/i.test(said)) return [{ span: word.span, text: word.text.slice(0, 3) }];
  return before &&
    /^not$/i.test(said) &&
    auxiliary.test(before.lower) &&
    !/^d(?:o|oes|id)$/.test(before.lower)
    ? [{ span: [before.span[0], word.span[1]], text: before.text }]
    : [];
}
