import { describe, expect, it } from 'vitest';
import {
  type Event,
  initialState,
  nextOpen,
  reduce,
  refusalOf,
  type State,
} from '@/components/workbench/state';
import { savingOf, tallyOf } from '@/components/workbench/tally';
import type { Segment } from '@/lib/core/segment';

const segment = (id: string, more: Partial<Segment> = {}): Segment => ({
  id,
  position: id.charCodeAt(0) - 97,
  block: 0,
  kind: 'paragraph',
  bead: { source: [0, 1], target: [0, 1], confidence: 1 },
  source: `Nguồn ${id}`,
  machine: `Machine ${id}`,
  target: `Machine ${id}`,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
  ...more,
});

const start = (...segments: Segment[]): State => initialState(segments, 1);
const play = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
const saved = (
  id: string,
  text: string,
  version: number,
  more: Partial<Extract<Event, { kind: 'saved' }>['answer']> = {},
): Event => ({
  kind: 'saved',
  id,
  text,
  userId: 'me',
  more: false,
  at: 1_000,
  answer: {
    kind: 'saved',
    version,
    approved: false,
    at: '',
    versions: { before: version - 1, after: version },
    ...more,
  },
});
const rowOf = (state: State, id: string) => state.rows.find((row) => row.segment.id === id);

describe('what an editor sees while typing and saving', () => {
  it('knows when words of this page were saved last', () => {
    const before = start(segment('a'));
    expect(before.savedAt).toBeNull();
    const typed = play(before, { kind: 'typed', id: 'a', text: 'New' });
    expect(typed.savedAt).toBeNull();
    expect(play(typed, saved('a', 'New', 2)).savedAt).toBe(1_000);
  });

  it('typing drops the approval of its row at once, and of no other', () => {
    const state = play(start(segment('a', { approvedById: 'x' }), segment('b', { approvedById: 'x' })), {
      kind: 'typed',
      id: 'a',
      text: 'New',
    });
    expect(rowOf(state, 'a')).toMatchObject({ text: 'New', approved: false, save: 'unsaved' });
    expect(rowOf(state, 'b')).toMatchObject({ approved: true, save: 'saved' });
  });

  it('an answer to older words leaves newer ones in the field', () => {
    const typed = play(start(segment('a')), { kind: 'typed', id: 'a', text: 'One two' });
    const answer = saved('a', 'One', 2);
    const state = play(typed, answer.kind === 'saved' ? { ...answer, more: true } : answer);
    expect(rowOf(state, 'a')).toMatchObject({ text: 'One two', save: 'unsaved' });
    expect(rowOf(state, 'a')?.segment.version).toBe(2);
  });

  it('a page read anew never brings older words back', () => {
    const state = play(
      start(segment('a')),
      { kind: 'typed', id: 'a', text: 'Newer' },
      saved('a', 'Newer', 2),
      { kind: 'refreshed', segments: [segment('a')], version: 1 },
    );
    expect(rowOf(state, 'a')).toMatchObject({ text: 'Newer', save: 'saved' });
    expect(state.version).toBe(2);
  });

  it('a page read anew keeps words that are on their way and takes the rest over', () => {
    const state = play(
      start(segment('a'), segment('b')),
      { kind: 'typed', id: 'a', text: 'Mine' },
      {
        kind: 'refreshed',
        segments: [
          segment('a', { target: 'Theirs', version: 2 }),
          segment('b', { target: 'Theirs', version: 2 }),
        ],
        version: 3,
      },
    );
    expect(rowOf(state, 'a')?.text).toBe('Mine');
    expect(rowOf(state, 'b')?.text).toBe('Theirs');
  });

  it('a jump in the version of the translation says that others changed it', () => {
    const own = play(start(segment('a')), saved('a', 'x', 2));
    expect(own.stale).toBe(false);
    expect(play(own, saved('a', 'y', 3, { versions: { before: 4, after: 5 } })).stale).toBe(true);
  });

  it('a save that changed nothing does not hide what others changed', () => {
    const unseen = { versions: { before: 2, after: 2 } };
    expect(play(start(segment('a')), saved('a', 'Machine a', 1, unseen)).stale).toBe(true);
    expect(play(start(segment('a')), saved('a', 'Machine a', 1, unseen)).version).toBe(1);
  });

  it('words that the server refuses are not called saved, and outlive a page read anew', () => {
    const state = play(
      start(segment('a')),
      { kind: 'typed', id: 'a', text: 'Too long' },
      { kind: 'refused', id: 'a', status: 400 },
      { kind: 'refreshed', segments: [segment('a', { target: 'Theirs', version: 2 })], version: 2 },
    );
    expect(rowOf(state, 'a')).toMatchObject({ text: 'Too long', save: 'refused' });
    expect(savingOf(state)).toEqual({ state: 'refused', count: 1 });
  });

  it('a conflict keeps both texts in sight and cannot be approved before it is settled', () => {
    const theirs = {
      text: 'Theirs',
      version: 2,
      editor: 'Lan',
      at: '',
      own: false,
      ancestor: null,
      lost: null,
    };
    const state = play(
      start(segment('a')),
      { kind: 'typed', id: 'a', text: 'Mine' },
      { kind: 'conflicted', id: 'a', theirs },
    );
    const row = rowOf(state, 'a');
    expect(row).toMatchObject({ text: 'Mine', theirs, save: 'conflict' });
    expect(row && refusalOf(row)).toBe('conflict');
    expect(rowOf(play(state, { kind: 'typed', id: 'a', text: 'Mine too' }), 'a')?.save).toBe('conflict');
    expect(rowOf(play(state, { kind: 'resolved', id: 'a', text: 'Both' }), 'a')).toMatchObject({
      text: 'Both',
      theirs: null,
      save: 'unsaved',
    });
  });

  it('an empty translation cannot be approved, unless there is nothing to translate', () => {
    const state = start(segment('a', { target: ' ' }), segment('b', { source: '', target: '' }));
    expect(state.rows.map(refusalOf)).toEqual(['emptyTarget', null]);
  });
});

describe('going on', () => {
  const three = start(segment('a'), segment('b', { approvedById: 'x' }), segment('c'));

  it('approving leads to the next row that is open', () => {
    expect(nextOpen(three, 'a')).toBe('c');
    expect(nextOpen(three, 'c')).toBeNull();
  });

  it('filters count what they show', () => {
    const { all, open, edited } = tallyOf(three);
    expect([all, open, edited]).toEqual([3, 2, 0]);
  });

  it('what is counted on from the state before is what is counted anew', () => {
    const steps: readonly Parameters<typeof reduce>[1][] = [
      { kind: 'typed', id: 'a', text: 'x' },
      { kind: 'approval', id: 'c', approved: true },
      {
        kind: 'flagged',
        flagged: { look: new Set(['a']), blockers: new Set(['a', 'b']), warnings: new Set() },
      },
      { kind: 'failed', id: 'c', obstacle: { kind: 'offline' } },
      { kind: 'refreshed', segments: [segment('b'), segment('d')], version: 2 },
      { kind: 'typed', id: 'd', text: 'y' },
    ];
    let state = three;
    for (const step of steps) {
      state = reduce(state, step);
      const onwards = { ...tallyOf(state), ...savingOf(state) };
      tallyOf(start());
      expect({ ...tallyOf({ ...state }), ...savingOf({ ...state }) }).toEqual(onwards);
    }
  });

  it('the worst news about saving is told first', () => {
    const state = play(
      three,
      { kind: 'typed', id: 'a', text: 'x' },
      { kind: 'failed', id: 'c', obstacle: { kind: 'offline' } },
    );
    expect(savingOf(state)).toEqual({ state: 'failed', count: 2 });
  });
});
