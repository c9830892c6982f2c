import { type Fix, type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import {
  closing,
  type Mark,
  type Marked,
  type MarkHalf,
  markHalvesIn,
  opening,
  placeholder,
  placeholdersIn,
  readMarked,
  spanAmongMarks,
  withMark,
  withoutMarks,
} from '@/lib/core/marks';
import type { Span } from '@/lib/core/span';

/**
 * Bold, italics, underlining, a link or a placeholder of the source that the target lacks or has once too often, and half a
 * mark without the other.
 */
export const formattingMismatch: Rule = {
  id: 'formatting-mismatch',
  severity: 'major',
  readsMarks: true,
  find({ source, target }) {
    const halves = markHalvesIn(target);
    if (target.trim() === '' || !(target.includes('⟨') || source.includes('⟨'))) return [];
    const { pairs, lone } = pairUp(halves);
    const wanted = readMarked(source);
    const kept = readMarked(target);
    const names = [...new Set([...wanted.marks, ...halves].map(({ name }) => name))];
    const marks = names.flatMap((name): readonly Found[] => {
      const alone = lone.filter((half) => half.name === name);
      const asked = wanted.marks.filter((mark) => mark.name === name);
      const given = pairs.filter(([open]) => open.name === name);
      const lost = asked.slice(given.length + alone.length);
      return [
        ...alone.map(({ span }) => inTarget(span, { mark: target.slice(...span) }, '')),
        ...given.slice(asked.length).map((pair) => surplus(pair, target)),
        ...lost.map((mark) => missing(mark, { source, wanted, kept, target })),
      ];
    });
    return [...marks, ...placeholders({ source, wanted, kept, target })];
  },
};

/** Placeholders by what they stand for; their order may be another. */
function placeholders(texts: Texts): readonly Found[] {
  const { source, target } = texts;
  const [asked, given] = [placeholdersIn(source), placeholdersIn(target)];
  const places = [...new Set([...asked, ...given].map(({ place }) => place))];
  return places.flatMap((place): readonly Found[] => {
    const [own, other] = [asked, given].map((all) => all.filter((each) => each.place === place));
    return [
      ...(other ?? []).slice(own?.length).map(({ span }) => surplusPlaceholder(place, span)),
      ...(own ?? []).slice(other?.length).map(({ span }) => missingPlaceholder(place, span, texts)),
    ];
  });
}

const surplusPlaceholder = (place: number, span: Span): Found => ({
  ...inTarget(span, { mark: placeholder(place) }, ''),
  fixes: [{ span, text: '' }],
});

function missingPlaceholder(place: number, span: Span, { source, target }: Texts): Found {
  const mark = placeholder(place);
  // Where it stands in the source: at an edge, or after as many words.
  const before = wordsIn(withoutMarks(source.slice(0, span[0]))).length;
  const ours = wordsIn(withoutMarks(target));
  const after = ours[Math.min(before, ours.length) - 1];
  const isLast = wordsIn(withoutMarks(source.slice(span[1]))).length === 0;
  const at = isLast ? target.length : spanAmongMarks(target, [after?.[1] ?? 0, after?.[1] ?? 0])[0];
  const spaced = /\s/.test(source.charAt(span[0] - 1)) && at > 0 && !/\s/.test(target.charAt(at - 1));
  return {
    ...inSource(span),
    args: { mark, text: withoutMarks(source).trim().slice(0, 40) },
    fixes: [{ span: [at, at], text: `${spaced ? ' ' : ''}${mark}` }],
  };
}

type Pair = readonly [MarkHalf, MarkHalf];

function pairUp(halves: readonly MarkHalf[]): {
  readonly pairs: readonly Pair[];
  readonly lone: readonly MarkHalf[];
} {
  const open: MarkHalf[] = [];
  const pairs: Pair[] = [];
  const lone: MarkHalf[] = [];
  for (const half of halves) {
    if (half.opens) open.push(half);
    else {
      const place = open.findLastIndex(({ name }) => name === half.name);
      const [first] = place < 0 ? [] : open.splice(place, 1);
      if (first && first.span[1] < half.span[0]) pairs.push([first, half]);
      else lone.push(...(first ? [first] : []), half);
    }
  }
  return { pairs, lone: [...lone, ...open] };
}

function surplus([open, close]: Pair, target: string): Found {
  const span: Span = [open.span[0], close.span[1]];
  return inTarget(
    span,
    { mark: target.slice(...open.span), more: 'yes' },
    target.slice(open.span[1], close.span[0]),
  );
}

type Texts = {
  readonly source: string;
  readonly target: string;
  readonly wanted: Marked;
  readonly kept: Marked;
};

function missing({ name, span }: Mark, { source, target, wanted, kept }: Texts): Found {
  const text = withMark(target, { name, span: placeFor(wanted.words, span, kept.words) });
  const fixes: readonly Fix[] = text === null ? [] : [{ span: [0, target.length], text }];
  const at = spanAmongMarks(source, span, markHalvesIn(source));
  return {
    ...inSource(at),
    args: { mark: `${opening(name)}${closing(name)}`, text: wanted.words.slice(...span) },
    fixes,
  };
}

/** The same words in the target, else as many of its words in about the same place. */
function placeFor(from: string, span: Span, to: string): Span {
  const same = to.indexOf(from.slice(...span));
  if (same >= 0) return [same, same + span[1] - span[0]];
  const [theirs, ours] = [wordsIn(from), wordsIn(to)];
  const inside = theirs.flatMap(([start, end], at) => (start < span[1] && end > span[0] ? [at] : []));
  if (inside.length === theirs.length) return [0, to.length];
  const scale = ours.length / Math.max(1, theirs.length);
  const first = Math.min(ours.length - 1, Math.round((inside[0] ?? 0) * scale));
  const last = Math.min(ours.length - 1, first + Math.max(1, Math.round(inside.length * scale)) - 1);
  return [ours[first]?.[0] ?? 0, ours[last]?.[1] ?? to.length];
}

/** Words with what belongs to them (`5%`), without the punctuation around them. */
const wordsIn = (text: string): readonly Span[] =>
  Array.from(
    text.matchAll(/[^\s“”"'‘’(),.;:!?…]+(?:[.,'’]+[^\s“”"'‘’(),.;:!?…]+)*/g),
    ({ 0: word, index }) => [index, index + word.length],
  );
