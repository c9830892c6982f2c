/** Longest target text of a segment, in UTF-16 units. */
export const maxTargetLength = 20_000;

/**
 * The text of a target as it is stored: NFC, well-formed, one line, without the U+0000 that Postgres cannot hold.
 * Line breaks become spaces, for a segment is part of a paragraph; nothing else an editor typed is changed.
 */
export const storedText = (typed: string): string =>
  typed
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .normalize('NFC');

/** What a save asks for beside keeping its text: nothing, that it be approved, that its approval be taken back. */
export const approvalWishes = ['keep', 'give', 'take'] as const;
export type ApprovalWish = (typeof approvalWishes)[number];

/**
 * How what a tab says stands to the newest it was heard to say, by its own count: `again` was carried out before and its
 * answer lost; `late` was overtaken by what it said since. Pages of before there was a count are always `next`.
 */
export function turnOf(heard: number | null, revision: number | undefined): 'next' | 'again' | 'late' {
  if (heard === null || revision === undefined || revision > heard) return 'next';
  return revision === heard ? 'again' : 'late';
}

type Saved = { readonly version: number; readonly target: string };
type Save = {
  readonly base: number;
  readonly text: string;
  readonly writer: string;
  readonly approval: ApprovalWish;
};
type Past = { readonly version: number; readonly writer: string | null };

/**
 * What becomes of a save that names the version it was typed over. `save` also when every version since was written by
 * the same tab: its answer was lost on the way, and the tab goes on from its own text. Otherwise the row was changed by
 * somebody else, or its source by an import, and the text is kept in history as a `conflict`, never written over theirs.
 * The same text is no change, but nobody approves it over a row that they have not seen.
 */
export function decideSave(
  current: Saved,
  save: Save,
  since: readonly Past[],
): 'save' | 'unchanged' | 'conflict' {
  const own = new Set(since.filter((past) => past.writer === save.writer).map((past) => past.version));
  const seen = save.base + own.size === current.version;
  if (save.text === current.target) return seen || save.approval !== 'give' ? 'unchanged' : 'conflict';
  return seen ? 'save' : 'conflict';
}

/**
 * The newest version that the tab of a save knows: the one it was typed over, or one of its own saves that follow it
 * without a gap and whose answers were lost.
 */
export function versionKnown(
  { base, writer }: Pick<Save, 'base' | 'writer'>,
  since: readonly Past[],
): number {
  const own = new Set(since.filter((past) => past.writer === writer).map((past) => past.version));
  let known = base;
  while (own.has(known + 1)) known += 1;
  return known;
}

/** By what an editor approved: the keyboard, a button, the paragraph as a whole, or a bare Enter. */
export const approvalRoads = ['key', 'button', 'paragraph', 'enter'] as const;
export type ApprovalRoad = (typeof approvalRoads)[number];

/** A sentence that says something cannot be approved as saying nothing. The database refuses the same. */
export const isApprovable = (source: string, target: string): boolean =>
  !/\S/.test(source) || /\S/.test(target);
