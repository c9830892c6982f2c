import { type Comparison, compareMentions } from '@/lib/core/checks/compare-mentions';
import { isFunctionWord, isLightPhrase } from '@/lib/core/checks/light-words';
import {
  isRoot,
  type Phrase,
  phrasesIn,
  relativesOf,
  rootOf,
  usesOf,
} from '@/lib/core/checks/phrase-lexicon';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { intersects } from '@/lib/core/text/intersects';
import type { Mention } from '@/lib/core/text/mention';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { headOf, readTermTokens, type Token } from '@/lib/core/text/tokens';

/**
 * A phrase of one side: `weight` is what its loss would tell, `answer` 1 when the other side has a counterpart, 0 when it
 * has none, between when a relative of one.
 */
export type Unit = {
  readonly text: string;
  readonly span: Span;
  readonly weight: number;
  readonly answer: number;
};
export type Counterparts = {
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  readonly syllables: number;
  readonly words: number;
};

/** What the loss of a phrase tells: a name more than a phrase, that more than a syllable that is part of many words. */
const weights = {
  name: 1.3,
  phrase: 1,
  syllable: 0.6,
  commonSyllable: 0.25,
  figure: 0.7,
  capital: 0.5,
  unknown: 0.3,
  light: 0.1,
  empty: 0.05,
} as const;
/** In so many longer phrases a syllable says little by itself. */
const commonUse = 12;
const related = 0.6;
const unsure = 0.5;

type English = {
  readonly stems: Set<string>;
  readonly roots: Set<string>;
  readonly folded: Set<string>;
  /** Numbers of the source that it says too: `hai năm` as "two years". */
  readonly counted: readonly Mention[];
};

const figureOf = ({ lower }: Token): string => lower.replace(/[.,].*$/, '');
const stemOf = (token: Token): string => (token.kind === 'figure' ? figureOf(token) : token.form.stem);

/** Which phrases of the source the target answers, and which words of the target the source asks for. */
export function readCounterparts(segment: CheckSegment, context: Context): Counterparts {
  const [source, target] = [readTermTokens(segment.source), readTermTokens(segment.target)];
  const phrases = phrasesIn(segment.source);
  const comparison = compareMentions(segment, context);
  const counted = [...new Set(comparison?.equal.map((pair) => pair.source))];
  const english: English = { stems: new Set(), roots: new Set(), folded: new Set(), counted };
  for (const token of target) {
    const stem = stemOf(token);
    english.stems.add(stem);
    english.roots.add(rootOf(stem));
    english.folded.add(headOf(token.form.folded));
  }
  return {
    source: sourceUnits(source, phrases, english, comparison),
    target: targetUnits(target, askedBy(source, phrases), comparison),
    syllables: source.length,
    words: target.length,
  };
}

type Phrases = readonly (readonly Phrase[])[];
type Judgement = Pick<Unit, 'weight' | 'answer'>;

function sourceUnits(
  tokens: readonly Token[],
  phrases: Phrases,
  english: English,
  comparison: Comparison | null,
): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phrases[at]?.at(-1);
    const size = phrase?.size ?? 1;
    const [first, last] = [tokens[at], tokens[at + size - 1]];
    if (first && last) {
      const { weight, answer } =
        first.kind === 'figure'
          ? figure(first, english, comparison)
          : holds(english.counted, first)
            ? { weight: weights.figure, answer: 1 }
            : judge(tokens.slice(at, at + size), phrases.slice(at, at + size), english, at === 0);
      const text = phrase?.text ?? first.lower;
      units.push({ text, span: [first.span[0], last.span[1]], weight, answer });
    }
    at += size;
  }
  return units;
}

/** Of the words of the longest phrase that begins with the first of them, or of that word alone. */
function judge(own: readonly Token[], phrases: Phrases, english: English, begins: boolean): Judgement {
  const phrase = phrases[0]?.at(-1);
  const [first] = own;
  const capital = !begins && first?.form.capital === true;
  if (phrase && phrase.content.length > 0) return known(own, phrases, phrase, capital, english);
  const isKept = first !== undefined && english.folded.has(first.form.folded);
  if (capital || (begins && isKept)) return { weight: weights.capital, answer: isKept ? 1 : 0 };
  const empty = phrase !== undefined || (first !== undefined && isLightPhrase(first.lower));
  return { weight: empty ? weights.empty : weights.unknown, answer: isKept ? 1 : 0 };
}

function figure(token: Token, english: English, comparison: Comparison | null): Judgement {
  if (holds(comparison?.missing.filter(isFigure), token)) return { weight: weights.phrase, answer: 0 };
  const isSaid = english.stems.has(figureOf(token)) || holds(english.counted, token);
  return { weight: weights.figure, answer: isSaid ? 1 : unsure };
}

const isFigure = ({ kind, figure: written }: Mention): boolean => kind === 'number' && written === true;

const holds = (mentions: readonly Mention[] | undefined, { span }: Token): boolean =>
  mentions?.some((mention) => mention.span[0] <= span[0] && span[1] <= mention.span[1]) ?? false;

function known(
  own: readonly Token[],
  phrases: Phrases,
  phrase: Phrase,
  capital: boolean,
  english: English,
): Judgement {
  const name = capital && phrase.size > 1;
  const weight = weightOf(phrase, name);
  const kept = capital ? own.filter(({ form }) => english.folded.has(form.folded)).length : 0;
  if (kept > 0) return { weight, answer: name && kept < own.length ? related : 1 };
  const roots = own.length < 3 ? phrase.roots : [...phrase.roots, ...innerRoots(phrases)];
  if (roots.some((root) => english.roots.has(root)))
    return { weight, answer: name ? nameAnswer(phrase, english) : 1 };
  const isRelated = roots.some((root) => intersects(relativesOf(root), english.roots));
  return { weight, answer: isRelated ? related : 0 };
}

function weightOf({ text, size, light }: Phrase, name: boolean): number {
  if (light) return weights.light;
  if (name) return weights.name;
  if (size > 1) return weights.phrase;
  return usesOf(text) > commonUse ? weights.commonSyllable : weights.syllable;
}

/** The roots of what longer phrases a phrase is made of. */
const innerRoots = (phrases: Phrases): readonly string[] =>
  phrases.flatMap((beginning, at) =>
    beginning.flatMap(({ size, roots }) =>
      size > 1 && size < phrases.length && at + size <= phrases.length ? roots : [],
    ),
  );

/** Of a name more than half has to be there: the ministry of trade is no trade partner. */
function nameAnswer(phrase: Phrase, english: English): number {
  const isSaid = (stem: string): boolean => english.roots.has(rootOf(stem));
  const shares = phrase.renderings.map((stems) =>
    stems.length === 0 ? 0 : stems.filter(isSaid).length / stems.length,
  );
  const best = Math.max(0, ...shares);
  return best > 0.6 ? 1 : best >= 0.5 ? related : 0;
}

/** Roots that the lexicon may put for the source, and its own words and their stems. */
type Asked = { readonly roots: Set<string>; readonly words: Set<string> };

function askedBy(tokens: readonly Token[], phrases: Phrases): Asked {
  const asked: Asked = { roots: new Set(), words: new Set() };
  tokens.forEach((token, at) => {
    for (const { roots } of phrases[at] ?? []) for (const root of roots) asked.roots.add(root);
    const plain = token.kind === 'figure' ? figureOf(token) : token.form.folded;
    asked.words.add(plain);
    asked.words.add(stemEnglish(plain));
  });
  return asked;
}

function targetUnits(tokens: readonly Token[], asked: Asked, comparison: Comparison | null): readonly Unit[] {
  return tokens.map((token) => {
    const text = headOf(token.lower);
    const { span } = token;
    if (isFunctionWord(text)) return { text, span, weight: weights.light, answer: unsure };
    const stem = stemOf(token);
    const root = rootOf(stem);
    const isAsked =
      asked.roots.has(root) || asked.words.has(stem) || asked.words.has(headOf(token.form.folded));
    if (token.kind === 'figure') {
      const isAdded = holds(comparison?.added.filter(isFigure), token);
      return { text, span, weight: weights.figure, answer: isAsked ? 1 : isAdded ? 0 : unsure };
    }
    const answer = isAsked ? 1 : intersects(relativesOf(root), asked.roots) ? related : 0;
    return { text, span, weight: isRoot(root) ? weights.phrase : unsure, answer };
  });
}
