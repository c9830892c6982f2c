/** After so long without a word, in milliseconds, anyone may take a row over. */
export const quietMs = 60_000;

/** A tab that has an article open. */
export type Presence = {
  readonly tab: string;
  readonly userId: string;
  readonly name: string;
  /** The row it is in. */
  readonly segmentId: string | null;
  /** Asks whoever holds that row to let it go. */
  readonly asks: boolean;
  /**
   * Set while it holds that row: the words as they are being typed (null before the first), and for how many milliseconds
   * none were.
   */
  readonly holds: { readonly text: string | null; readonly quietMs: number } | null;
};

export type Holder = Presence & { readonly holds: NonNullable<Presence['holds']> };
const isHolder = (one: Presence): one is Holder => one.holds !== null;

/** Everybody else, each once, though they have it open in several tabs: in the row they hold, or came to first. */
export function othersOf(people: readonly Presence[], userId: string): readonly Presence[] {
  const ordered = [...people.filter(isHolder), ...people];
  return ordered.filter(
    (one, at) => one.userId !== userId && ordered.findIndex((other) => other.userId === one.userId) === at,
  );
}

/** Who else holds the row. */
export const holderOf = (people: readonly Presence[], segmentId: string, userId: string): Holder | null =>
  people.filter(isHolder).find((one) => one.segmentId === segmentId && one.userId !== userId) ?? null;

/** Who asks for the row that this tab holds. */
export const askersOf = (people: readonly Presence[], tab: string): readonly Presence[] => {
  const own = people.find((one) => one.tab === tab);
  if (!own?.holds) return [];
  return people.filter((one) => one.asks && one.segmentId === own.segmentId && one.userId !== own.userId);
};

/** The letters an avatar shows: of the last two words of a name, as Vietnamese names are called. */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
