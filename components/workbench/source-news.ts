import type { Segment } from '@/lib/core/segment';

type Row = { readonly segment: Pick<Segment, 'id' | 'source'>; readonly approved: boolean };

/** What new versions of the source did to the rows since somebody looked. */
export type SourceNews = {
  /** The rows as they were then. */
  readonly since: readonly Row[];
  readonly changed: readonly string[];
  readonly came: readonly string[];
  readonly went: number;
  /** How many approvals it took. */
  readonly unapproved: number;
};

/** What became of the source; null where all its words are there as before, as after a repair. */
export function sourceNewsOf(since: readonly Row[], now: readonly Row[]): SourceNews | null {
  const former = new Map(since.map((row) => [row.segment.id, row]));
  const ids = new Set(now.map(({ segment }) => segment.id));
  const changed = now.filter(({ segment }) => isOther(former.get(segment.id), segment.source));
  const came = now.filter(({ segment }) => segment.source !== '' && !former.has(segment.id));
  const went = since.filter(({ segment }) => segment.source !== '' && !ids.has(segment.id));
  if (changed.length + came.length + went.length === 0 || wordsOf(since) === wordsOf(now)) return null;
  const unapproved = changed.filter((row) => former.get(idOf(row))?.approved && !row.approved);
  return {
    since,
    changed: changed.map(idOf),
    came: came.map(idOf),
    went: went.length,
    unapproved: unapproved.length,
  };
}

const idOf = ({ segment }: Row): string => segment.id;
const isOther = (row: Row | undefined, source: string): boolean =>
  row !== undefined && row.segment.source !== source;
const wordsOf = (rows: readonly Row[]): string =>
  rows.flatMap(({ segment }) => segment.source || []).join(' ');

/** The place of the first row that is news, or of the next where the active row is one; null when none is. */
export function nextNews(
  news: SourceNews | null,
  rows: readonly Row[],
  active: string | undefined,
): number | null {
  if (!news) return null;
  const ids = new Set([...news.changed, ...news.came]);
  const places = rows.flatMap(({ segment }, at) => (ids.has(segment.id) ? [at] : []));
  const here = places.findIndex((at) => rows[at]?.segment.id === active);
  return places[(here + 1) % Math.max(1, places.length)] ?? null;
}
