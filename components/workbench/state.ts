import { inOrder } from '@/lib/core/review/bead-row';
import { isApprovable } from '@/lib/core/review/save';
import { needsAlignmentCheck, type Segment } from '@/lib/core/segment';
import type { SavedAnswer, Theirs } from '@/lib/schema/draft-answer';
import type { Obstacle } from './post-draft';
import { type SourceNews, sourceNewsOf } from './source-news';

/**
 * `unsaved`: typed and not yet acknowledged; `failed`: the last try did not get through, it goes on by itself;
 * `refused`: the server does not take it as it is.
 */
export type SaveState = 'saved' | 'unsaved' | 'failed' | 'refused' | 'conflict';

/**
 * What somebody else saved of the same sentence; the text that both began from, where it is known; and the one of ours
 * that lost, which is in history.
 */
export type Rival = Theirs & { readonly ancestor: string | null; readonly lost: string | null };

/** A row of the workbench. `segment` is what the server said last, `text` and `approved` what the editor sees. */
export type Row = {
  readonly segment: Segment;
  readonly text: string;
  readonly approved: boolean;
  readonly save: SaveState;
  readonly theirs: Rival | null;
};

export const filters = [
  'all',
  'look',
  'blockers',
  'warnings',
  'open',
  'edited',
  'check',
  'comments',
] as const;
export type Filter = (typeof filters)[number];

/** Sentence by sentence beside the source, or as the reader will see it. */
export const modes = ['segments', 'reading'] as const;
export type Mode = (typeof modes)[number];
/** The rows that the checks put under each filter of theirs. */
export type Flagged = Readonly<Record<'look' | 'blockers' | 'warnings', ReadonlySet<string>>>;

/** A sentence that somebody has read, as it stood. */
export type ReadSentence = { readonly id: string; readonly version: number };

/** A place to put the caret at, in UTF-16 units of the text. A new `turn` puts it there anew. */
export type Active = { readonly id: string; readonly caret: number; readonly turn?: number };

/** Words typed into a row that somebody else's repair or import took away; its number, where it was still shown. */
export type Lost = { readonly id: string; readonly number: number | null; readonly text: string };

export type State = {
  readonly rows: readonly Row[];
  readonly active: Active | null;
  readonly filter: Filter;
  readonly mode: Mode;
  /** The versions at which somebody has read segments in their paragraphs. */
  readonly read: ReadonlyMap<string, number>;
  readonly flagged: Flagged;
  /** Newest version of the translation this tab has seen without a gap. */
  readonly version: number;
  /** Others changed the translation since: what is shown is not all there is. */
  readonly stale: boolean;
  readonly lost: readonly Lost[];
  /** When words of this page were last heard to be safe, in milliseconds of the epoch. */
  readonly savedAt: number | null;
  readonly sourceNews: SourceNews | null;
  /** Why words do not get through, until one of them does. */
  readonly obstacle: Obstacle | null;
  /** The server is of another build than this page. */
  readonly deployed: boolean;
  /** The device does not keep what is typed. */
  readonly unkept: boolean;
  readonly sheet: SheetTab | null;
  /** The words that are to be looked up in past translations. */
  readonly lookup: string;
  /** Readers have this text: fields open only after somebody says that they mean to change it. */
  readonly locked: boolean;
  /** Rows with comments that nobody has resolved. */
  readonly commented: ReadonlySet<string>;
};

export type Event =
  | { readonly kind: 'opened'; readonly active: Active | null }
  | { readonly kind: 'typed'; readonly id: string; readonly text: string }
  | { readonly kind: 'approval'; readonly id: string; readonly approved: boolean }
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly text: string;
      readonly answer: SavedAnswer;
      readonly userId: string;
      readonly more: boolean;
      /** When it was heard, in milliseconds of the epoch. */
      readonly at: number;
    }
  | { readonly kind: 'conflicted'; readonly id: string; readonly theirs: Rival }
  | { readonly kind: 'merged'; readonly id: string; readonly text: string; readonly theirs: Theirs }
  | { readonly kind: 'failed'; readonly id: string; readonly obstacle: Obstacle }
  | { readonly kind: 'deployed' }
  | { readonly kind: 'kept'; readonly refused: boolean }
  | { readonly kind: 'refused'; readonly id: string; readonly status: number }
  | { readonly kind: 'resolved'; readonly id: string; readonly text: string }
  | { readonly kind: 'filtered'; readonly filter: Filter }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'read'; readonly sentences: readonly ReadSentence[] }
  | { readonly kind: 'flagged'; readonly flagged: Flagged }
  | { readonly kind: 'sheet'; readonly tab: SheetTab | null; readonly lookup?: string }
  | { readonly kind: 'locked'; readonly locked: boolean }
  | Repair
  | { readonly kind: 'outdated' }
  | { readonly kind: 'found'; readonly lost: readonly Lost[] }
  | { readonly kind: 'dismissed'; readonly id: string }
  | { readonly kind: 'sourceSeen' }
  | Refreshed
  | { readonly kind: 'commented'; readonly ids: ReadonlySet<string> };

/** What the server has now. `gone` are rows that are no more; left out when `segments` are all there are. */
type Refreshed = {
  readonly kind: 'refreshed';
  readonly segments: readonly Segment[];
  readonly gone?: readonly string[];
  readonly version: number;
};

/** The server changed rows. `typed` are words that came into them meanwhile, or (`theirs`) could not be fitted in. */
type Repair = {
  readonly kind: 'repaired';
  readonly segments: readonly Segment[];
  readonly retired: readonly string[];
  readonly versions: { readonly before: number; readonly after: number };
  readonly typed: ReadonlyMap<string, Pick<Row, 'text' | 'theirs'>>;
  readonly active: Active | null;
};

const rowOf = (segment: Segment): Row => ({
  segment,
  text: segment.target,
  approved: segment.approvedById !== null,
  save: 'saved',
  theirs: null,
});

export const initialState = (
  segments: readonly Segment[],
  version: number,
  { locked = false, mode = 'segments' }: Partial<Pick<State, 'locked' | 'mode'>> = {},
): State => ({
  rows: segments.map(rowOf),
  active: null,
  filter: 'all',
  mode,
  read: new Map(),
  flagged: { look: new Set(), blockers: new Set(), warnings: new Set() },
  version,
  stale: false,
  lost: [],
  savedAt: null,
  sourceNews: null,
  obstacle: null,
  deployed: false,
  unkept: false,
  sheet: null,
  lookup: '',
  locked,
  commented: new Set(),
});

function change(state: State, id: string, by: (row: Row) => Row): State {
  const at = state.rows.findIndex((row) => row.segment.id === id);
  const row = state.rows[at];
  return row ? { ...state, rows: state.rows.with(at, by(row)) } : state;
}

/** Everything that can happen at the workbench. Pure. Typing drops the approval of the row, as the server will. */
export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case 'opened':
      return { ...state, active: event.active };
    case 'filtered':
      return { ...state, filter: event.filter };
    case 'locked':
      return { ...state, locked: event.locked, active: event.locked ? null : state.active };
    case 'read':
      return { ...state, read: new Map([...state.read, ...event.sentences.map(readAt)]) };
    case 'mode':
      return { ...state, mode: event.mode, filter: event.mode === 'reading' ? 'all' : state.filter };
    case 'flagged':
      return { ...state, flagged: event.flagged };
    case 'sheet':
      return { ...state, sheet: event.tab, lookup: event.lookup ?? state.lookup };
    case 'typed':
      return change(state, event.id, (row) => ({
        ...row,
        text: event.text,
        approved: false,
        save: row.save === 'conflict' ? 'conflict' : 'unsaved',
      }));
    case 'approval':
      return change(state, event.id, (row) => ({ ...row, approved: event.approved, save: 'unsaved' }));
    case 'saved':
      return seen(
        change({ ...state, obstacle: null, savedAt: event.at }, event.id, (row) => acknowledged(row, event)),
        event.answer.versions,
      );
    case 'conflicted':
      return change({ ...state, stale: true }, event.id, (row) => ({
        ...row,
        approved: false,
        save: 'conflict',
        theirs: event.theirs,
      }));
    case 'merged':
      return change(state, event.id, (row) => ({
        ...row,
        segment: { ...row.segment, target: event.theirs.text, version: event.theirs.version },
        text: event.text,
        approved: false,
        save: 'unsaved',
        theirs: null,
      }));
    case 'deployed':
      return { ...state, deployed: true };
    case 'kept':
      return { ...state, unkept: event.refused };
    case 'failed':
      return change({ ...state, obstacle: event.obstacle }, event.id, (row) => ({
        ...row,
        save: 'failed',
      }));
    case 'refused':
      return change(event.status === 410 ? lose(state, [event.id]) : state, event.id, (row) => ({
        ...row,
        approved: row.segment.approvedById !== null,
        save: event.status === 410 ? 'saved' : 'refused',
      }));
    case 'repaired':
      return repaired(state, event);
    case 'outdated':
      return { ...state, stale: true };
    case 'found':
      return { ...state, lost: [...state.lost, ...event.lost] };
    case 'dismissed':
      return { ...state, lost: state.lost.filter(({ id }) => id !== event.id) };
    case 'sourceSeen':
      return { ...state, sourceNews: null };
    case 'resolved':
      return change(state, event.id, (row) => ({ ...row, text: event.text, save: 'unsaved', theirs: null }));
    case 'refreshed':
      return refreshed(state, event);
    case 'commented':
      return { ...state, commented: event.ids };
  }
}

function acknowledged(row: Row, event: Extract<Event, { kind: 'saved' }>): Row {
  const { answer } = event;
  const changed = answer.version !== row.segment.version;
  const segment: Segment = {
    ...row.segment,
    target: event.text,
    version: answer.version,
    lastEditorId: changed ? event.userId : row.segment.lastEditorId,
    approvedById: answer.approved ? (row.segment.approvedById ?? event.userId) : null,
    unapprovals: answer.unapprovals ?? row.segment.unapprovals,
  };
  return event.more ? { ...row, segment } : { ...row, segment, approved: answer.approved, save: 'saved' };
}

/** A save that began from a version this tab has not seen means that somebody else saved in between. */
const seen = (state: State, { before, after }: SavedAnswer['versions']): State => ({
  ...state,
  version: before > state.version ? state.version : Math.max(after, state.version),
  stale: state.stale || before > state.version,
});

/** Keeps the words of rows that are no more before the editor's eyes. */
function lose(state: State, ids: readonly string[]): State {
  const rows = state.rows.filter(({ segment }) => ids.includes(segment.id));
  const fresh = rows.filter(({ segment }) => state.lost.every(({ id }) => id !== segment.id));
  const lost = fresh.map(({ segment, text }) => ({ id: segment.id, number: segment.position + 1, text }));
  return { ...state, stale: true, lost: [...state.lost, ...lost] };
}

function repaired(state: State, event: Repair): State {
  const gone = new Set([...event.retired, ...event.segments.map((segment) => segment.id)]);
  const staying = state.rows.filter((row) => !gone.has(row.segment.id));
  const after = event.segments.map((segment): Row => {
    const typed = event.typed.get(segment.id);
    return typed
      ? { ...rowOf(segment), ...typed, save: typed.theirs ? 'conflict' : 'unsaved' }
      : rowOf(segment);
  });
  const placed = inOrder([...staying, ...after].map((row) => ({ bead: row.segment.bead, row })));
  return {
    ...state,
    rows: placed.map(({ row }, position) => at(row, position)),
    active: event.active,
    version: event.versions.after,
    stale: state.stale || event.versions.before > state.version,
  };
}

const at = (row: Row, position: number): Row =>
  row.segment.position === position ? row : { ...row, segment: { ...row.segment, position } };

/** A row as the server has it now; one with words on the way, or newer than the answer, stays as it is. */
function renewed(row: Row | undefined, segment: Segment): Row {
  if (!row) return rowOf(segment);
  if (row.save !== 'saved' || row.segment.version > segment.version) return at(row, segment.position);
  return isSame(row.segment, segment) ? row : rowOf(segment);
}

const isSame = ({ bead, ...one }: Segment, { bead: otherBead, ...other }: Segment): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted()) &&
  bead.confidence === otherBead.confidence &&
  `${bead.source} ${bead.target}` === `${otherBead.source} ${otherBead.target}`;

/** Takes over what others changed; words whose row they took away stay before the editor's eyes. */
function refreshed(state: State, { segments, gone, version }: Refreshed): State {
  const fresh = new Set(segments.map((segment) => segment.id));
  const left = new Set(gone ?? state.rows.map((row) => row.segment.id).filter((id) => !fresh.has(id)));
  const mine = new Map(state.rows.map((row) => [row.segment.id, row]));
  const staying = state.rows.filter(({ segment }) => !left.has(segment.id) && !fresh.has(segment.id));
  const rows = [...staying, ...segments.map((segment) => renewed(mine.get(segment.id), segment))].toSorted(
    (a, b) => a.segment.position - b.segment.position,
  );
  const same = rows.length === state.rows.length && rows.every((row, place) => row === state.rows[place]);
  const lost = state.rows.filter((row) => row.save !== 'saved' && left.has(row.segment.id));
  const behind = version < state.version;
  return {
    ...lose(
      state,
      lost.map((row) => row.segment.id),
    ),
    rows: same ? state.rows : rows,
    sourceNews: same ? state.sourceNews : sourceNewsOf(state.sourceNews?.since ?? state.rows, rows),
    active: state.active && left.has(state.active.id) ? null : state.active,
    version: behind ? state.version : version,
    stale: state.stale && (behind || rows.some((row) => row.save !== 'saved')),
  };
}

/** An editor should look at the alignment of the row; an approval says that somebody has. */
export const isDoubtful = (row: Row): boolean => !row.approved && needsAlignmentCheck(row.segment.bead);

/** Whether a row belongs under a filter. */
export const isShown: Readonly<Record<Filter, (row: Row, state: State) => boolean>> = {
  all: () => true,
  look: ({ segment }, { flagged }) => flagged.look.has(segment.id),
  blockers: ({ segment }, { flagged }) => flagged.blockers.has(segment.id),
  warnings: ({ segment }, { flagged }) => flagged.warnings.has(segment.id),
  open: (row) => !row.approved,
  edited: (row) => row.text !== row.segment.machine,
  check: (row) => needsAlignmentCheck(row.segment.bead),
  comments: (row, { commented }) => commented.has(row.segment.id),
};

/**
 * The rows of a filter; the active row stays in sight whatever the filter says. What is to be looked at first is shown
 * between the sentences before and after it.
 */
export function visibleRows(state: State): readonly Row[] {
  const { rows, filter, active } = state;
  const fits = (row: Row | undefined) => row !== undefined && isShown[filter](row, state);
  return rows.filter(
    (row, at) =>
      fits(row) ||
      row.segment.id === active?.id ||
      (filter === 'look' && (fits(rows[at - 1]) || fits(rows[at + 1]))),
  );
}

/** What the side sheet shows, when it is open. */
export const sheetTabs = ['findings', 'comments', 'history', 'past'] as const;
export type SheetTab = (typeof sheetTabs)[number];

/** The next row after `id` that is not approved, in the filter; null when there is none below it. */
export function nextOpen(state: State, id: string): string | null {
  const at = state.rows.findIndex((row) => row.segment.id === id);
  const next = state.rows.slice(at + 1).find((row) => !row.approved && isShown[state.filter](row, state));
  return next?.segment.id ?? null;
}

/** The row before or after the active one, or the one that has the focus; without either, the first that is open. */
export function neighbour(state: State, step: 1 | -1, focused: string | null): string | null {
  const rows = visibleRows(state);
  const from = state.active?.id ?? focused;
  const at = rows.findIndex((row) => row.segment.id === from);
  const row = at < 0 ? (rows.find((one) => !one.approved) ?? rows[0]) : rows[at + step];
  return row?.segment.id ?? null;
}

const readAt = ({ id, version }: ReadSentence) => [id, version] as const;

/** Somebody has read the row as it stands; one that says nothing needs no reading. */
export const isRead = ({ read }: Pick<State, 'read'>, { segment, text }: Row): boolean =>
  !/\S/.test(text) || (text === segment.target && read.get(segment.id) === segment.version);

/** Why the sentence of a row cannot be approved as it is. */
export type Refusal = 'conflict' | 'emptyTarget';

/** Whatever asks for an approval, of a sentence or of its paragraph, asks here first. */
export function refusalOf(row: Row): Refusal | null {
  if (row.save === 'conflict') return 'conflict';
  return isApprovable(row.segment.source, row.text) ? null : 'emptyTarget';
}
