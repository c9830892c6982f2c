import type { Token, Tokens } from '@/lib/core/alignment/evidence/evidence';
import type { Step } from '@/lib/core/alignment/lattice';
import type { Pair, Side } from '@/lib/core/alignment/side';

/** A bead less sure than this teaches nothing. */
const sure = 0.5;
/** Least share of their sentences in which two words must stand beside each other (Dice 1945). */
const faithful = 0.55;
/** A word in more sentences than this stands for nothing. */
const mostSentences = 60;

type Counts = ReadonlyMap<string, number>;

/**
 * What a text itself teaches: words that stand opposite each other in at least two beads of a first pass, and seldom
 * otherwise, answer each other in a second. Two, so that no bead is its own witness.
 */
export function readEcho(pair: Pair, steps: readonly Step[]): Tokens {
  const [source, target] = [wordSets(pair.source), wordSets(pair.target)];
  const [often, oftenOpposite] = [frequencies(source), frequencies(target)];
  const [keys, keysOpposite] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const taught = steps.filter(({ n, m, probability }) => n > 0 && m > 0 && probability >= sure);
  const beads = taught.map(({ i, n, j, m }) => ({
    said: teachable(source.slice(i, i + n), often),
    answered: teachable(target.slice(j, j + m), oftenOpposite),
  }));
  for (const [word, counts] of countTogether(beads)) {
    for (const [other, count] of counts) {
      const dice = (2 * count) / ((often.get(word) ?? 0) + (oftenOpposite.get(other) ?? 0));
      if (count < 2 || dice < faithful) continue;
      const key = `${word} ${other}`;
      keys.set(word, [...(keys.get(word) ?? []), key]);
      keysOpposite.set(other, [...(keysOpposite.get(other) ?? []), key]);
    }
  }
  return { source: tokensOf(source, keys), target: tokensOf(target, keysOpposite) };
}

/** Words said more than once, but not everywhere. */
const teachable = (sets: readonly ReadonlySet<string>[], counts: Counts): readonly string[] =>
  [...new Set(sets.flatMap((words) => [...words]))].filter((word) => {
    const count = counts.get(word) ?? 0;
    return count > 1 && count <= mostSentences;
  });

function countTogether(
  beads: readonly { readonly said: readonly string[]; readonly answered: readonly string[] }[],
): ReadonlyMap<string, Counts> {
  const together = new Map<string, Map<string, number>>();
  for (const { said, answered } of beads) {
    for (const word of said) {
      const counts = together.get(word) ?? new Map<string, number>();
      for (const other of answered) counts.set(other, (counts.get(other) ?? 0) + 1);
      together.set(word, counts);
    }
  }
  return together;
}

const wordSets = (side: Side): readonly ReadonlySet<string>[] =>
  side.words.map((words) => new Set(words.map((text) => text.toLowerCase())));

function frequencies(sets: readonly ReadonlySet<string>[]): Counts {
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
