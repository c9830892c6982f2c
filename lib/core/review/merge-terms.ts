/** What something is called, and not called. */
type Words = {
  readonly source: string;
  readonly targets: readonly string[];
  readonly forbidden: readonly string[];
  readonly note: string;
};

export type MergePlan<T extends Words, F extends Words> = {
  readonly added: readonly F[];
  /** Entries that stand, with what they say once the file is taken in. */
  readonly changed: readonly { readonly term: T; readonly words: Words }[];
  readonly unchanged: number;
};

/**
 * What a file adds to a glossary. An entry whose source is there already, in any case of letters, gains the forms of the file;
 * what the desk says stands where the two contradict each other, and none has more than `most` forms of a kind.
 */
export function mergeTerms<T extends Words, F extends Words>(
  standing: readonly T[],
  file: readonly F[],
  most: number,
): MergePlan<T, F> {
  const keyOf = ({ source }: Words): string => source.toLowerCase();
  const bySource = new Map(standing.toReversed().map((term) => [keyOf(term), term]));
  const merged = new Map<string, Words>();
  const fresh = new Map<string, F>();
  for (const entry of file) {
    const key = keyOf(entry);
    const before = merged.get(key) ?? bySource.get(key);
    if (before) merged.set(key, join(before, entry, most));
    else fresh.set(key, fresh.has(key) ? { ...entry, ...join(fresh.get(key) ?? entry, entry, most) } : entry);
  }
  const all = [...merged].flatMap(([key, words]) => {
    const term = bySource.get(key);
    return term ? [{ term, words }] : [];
  });
  const changed = all.filter(({ term, words }) => sizeOf(words) > sizeOf(term));
  return { added: [...fresh.values()], changed, unchanged: all.length - changed.length };
}

const sizeOf = ({ targets, forbidden }: Words): number => targets.length + forbidden.length;

function join(before: Words, { targets, forbidden }: Words, most: number): Words {
  const union = (
    own: readonly string[],
    more: readonly string[],
    other: readonly string[],
  ): readonly string[] =>
    [...new Set([...own, ...more.filter((text) => !other.includes(text))])].slice(0, most);
  const right = union(before.targets, targets, before.forbidden);
  return { ...before, targets: right, forbidden: union(before.forbidden, forbidden, right) };
}
