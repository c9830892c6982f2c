import type { Token, Tokens } from '@/lib/core/alignment/evidence/evidence';
import type { Step } from '@/lib/core/alignment/lattice';
import type { Pair, Side } from '@/lib/core/alignment/side';

/** A bead less sure than this teaches nothing. */
const sure = 0.5;
/** Least share of their sentences in which two words must stand beside each other (Dice 1945). */
const faithful = 0.55;
/** A word in more sentences than this stands for nothing. */
const mostSentences = 60;

/**
 * What a text itself teaches: words that stand opposite each other in at least two beads of a first pass, and seldom
 * otherwise, answer each other in a second. Two, so that no bead is its own witness.
 */
export function readEcho(pair: Pair, steps: readonly Step[]): Tokens {
  const [source, target] = [wordSets(pair.source), wordSets(pair.target)];
  const [often, oftenOpposite] = [frequencies(source), frequencies(target)];
  const teachable = (words: Iterable<string>, counts: ReadonlyMap<string, number>) =>
    [...words].filter((word) => {
      const count = counts.get(word) ?? 0;
      return count > 1 && count <= mostSentences;
    });
  const together = new Map<string, Map<string, number>>();
  for (const { i, n, j, m, probability } of steps) {
    if (n === 0 || m === 0 || probability < sure) continue;
    const said = teachable(new Set(source.slice(i, i + n).flatMap((words) => [...words])), often);
    const answered = teachable(new Set(target.slice(j, j + m).flatMap((words) => [...words])), oftenOpposite);
    for (const word of said) {
      const counts = together.get(word) ?? new Map<string, number>();
      for (const other of answered) counts.set(other, (counts.get(other) ?? 0) + 1);
      together.set(word, counts);
    }
  }
  const keys = { source: new Map<string, string[]>(), target: new Map<string, string[]>() };
  for (const [word, counts] of together) {
    for (const [other, count] of counts) {
      if (count < 2 || (2 * count) / ((often.get(word) ?? 0) + (oftenOpposite.get(other) ?? 0)) < faithful)
        continue;
      const key = `${word} ${other}`;
      keys.source.set(word, [...(keys.source.get(word) ?? []), key]);
      keys.target.set(other, [...(keys.target.get(other) ?? []), key]);
    }
  }
  return { source: tokensOf(source, keys.source), target: tokensOf(target, keys.target) };
}

const wordSets = (side: Side): readonly ReadonlySet<string>[] =>
  side.words.map((words) => new Set(words.map((text) => text.toLowerCase())));

function frequencies(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const tokensOf = (
  sets: readonly ReadonlySet<string>[],
  keys: ReadonlyMap<string, Token>,
): readonly (readonly Token[])[] =>
  sets.map((words) =>
    [...words].flatMap((word) => {
      const token = keys.get(word);
      return token ? [token] : [];
    }),
  );
