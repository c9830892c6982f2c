import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Arrivals } from '@/components/workbench/live/arrivals';
import { Company } from '@/components/workbench/live/company';
import { Whereabouts } from '@/components/workbench/live/whereabouts';
import { initialState } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import type { Comment } from '@/lib/core/review/comment';
import type { Segment } from '@/lib/core/segment';
import type { PresenceInput } from '@/lib/schema/presence';

const segment = (id: string, position: number, more: Partial<Segment> = {}): Segment => ({
  id,
  position,
  block: position,
  kind: 'paragraph',
  bead: { source: [position, position + 1], target: [position, position + 1], confidence: 0.9 },
  source: `source ${id}`,
  machine: `machine ${id}`,
  target: `machine ${id}`,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
  ...more,
});
const rows = [segment('a', 0), segment('b', 1), segment('c', 2)];

const saved = (store: Store, id: string, text: string, version: number) =>
  store.dispatch({
    kind: 'saved',
    id,
    text,
    userId: 'me',
    more: false,
    at: 1_000,
    answer: { kind: 'saved', version, approved: false, at: '', versions: { before: 1, after: 2 } },
  });

describe('rows that arrive', () => {
  let store: Store;
  let arrivals: Arrivals;
  let busy: boolean;
  let refreshed: number;
  const bases = new Map<string, number>();
  beforeEach(() => {
    vi.useFakeTimers();
    bases.clear();
    busy = false;
    refreshed = 0;
    store = new Store(initialState(rows, 1));
    arrivals = new Arrivals({
      store,
      rebase: (id, { version }) => bases.set(id, version),
      isBusy: () => busy,
      refresh: () => {
        refreshed += 1;
      },
    });
  });
  afterEach(() => {
    arrivals.stop();
    vi.useRealTimers();
  });
  const arrive = (...segments: Segment[]) => arrivals.take({ version: 2, segments, gone: [] });
  const theirs = segment('b', 1, { target: 'theirs', version: 2, lastEditorId: 'lan' });

  test('show the text of others, over which one then types, and draw no other row anew', () => {
    const other = store.row('a');
    arrive(theirs);
    expect(store.row('b')).toMatchObject({ text: 'theirs', save: 'saved' });
    expect(bases.get('b')).toBe(2);
    expect(store.row('a')).toBe(other);
    expect(store.state).toMatchObject({ version: 2, stale: false });
  });

  test('that are known already draw nothing anew', () => {
    const before = store.state.rows;
    arrive(segment('b', 1));
    expect(store.state.rows).toBe(before);
  });

  test('leave words on their way alone, and the version they were typed over', () => {
    store.dispatch({ kind: 'typed', id: 'b', text: 'mine' });
    arrive(theirs);
    expect(store.row('b')).toMatchObject({ text: 'mine', save: 'unsaved', segment: { version: 1 } });
    expect(bases.has('b')).toBe(false);
  });

  test('come in when those words are saved, unless the words are newer', () => {
    store.dispatch({ kind: 'typed', id: 'b', text: 'mine' });
    arrive({ ...theirs, version: 3 });
    saved(store, 'b', 'mine', 2);
    expect(store.row('b')).toMatchObject({ text: 'theirs', segment: { version: 3 } });
    store.dispatch({ kind: 'typed', id: 'b', text: 'mine again' });
    arrive({ ...theirs, version: 3 });
    saved(store, 'b', 'mine again', 4);
    expect(store.row('b')).toMatchObject({ text: 'mine again', segment: { version: 4 } });
  });

  test('wait for the answer to a repair of this tab, and while somebody decides', () => {
    busy = true;
    arrivals.take({ version: 2, segments: [theirs], gone: ['c'] });
    arrivals.refresh();
    vi.advanceTimersByTime(300);
    expect(store.row('c')).toBeDefined();
    expect(refreshed).toBe(0);
    busy = false;
    vi.advanceTimersByTime(300);
    expect(store.row('c')).toBeUndefined();
    expect(store.row('b')?.text).toBe('theirs');
    expect(refreshed).toBe(1);
  });

  test('take rows away, and words typed in them stay in sight', () => {
    store.dispatch({ kind: 'opened', active: { id: 'c', caret: 0 } });
    store.dispatch({ kind: 'typed', id: 'c', text: 'mine' });
    arrivals.take({ version: 2, segments: [], gone: ['c'] });
    expect(store.state).toMatchObject({ active: null, lost: [{ id: 'c', text: 'mine' }] });
    expect(store.state.rows).toHaveLength(2);
  });

  test('add rows in their place', () => {
    arrive(segment('n', 1), segment('b', 2), segment('c', 3));
    expect(store.state.rows.map(({ segment }) => segment.id)).toEqual(['a', 'n', 'b', 'c']);
  });
});

describe('where this tab is', () => {
  let store: Store;
  let company: Company;
  let whereabouts: Whereabouts;
  let posts: PresenceInput[];
  beforeEach(() => {
    vi.useFakeTimers();
    posts = [];
    store = new Store(initialState(rows, 1));
    company = new Company([]);
    whereabouts = new Whereabouts({ store, company, tab: 'mine', userId: 'me' }, async (input) => {
      posts.push(input);
    });
  });
  afterEach(() => {
    whereabouts.stop();
    vi.useRealTimers();
  });
  const meet = () =>
    company.set({
      people: [{ tab: 'hers', userId: 'lan', name: 'Lan', segmentId: null, asks: false, holds: null }],
    });
  const open = (id: string) => store.dispatch({ kind: 'opened', active: { id, caret: 0 } });
  const pass = () => vi.advanceTimersByTimeAsync(700);

  test('is told to nobody while nobody else is there, and to whoever comes', async () => {
    open('a');
    store.dispatch({ kind: 'typed', id: 'a', text: 'x' });
    await pass();
    expect(posts).toEqual([]);
    meet();
    await pass();
    expect(posts).toEqual([{ kind: 'place', tab: 'mine', segmentId: 'a', text: 'x' }]);
  });

  test('is told with the newest words, not with every letter', async () => {
    meet();
    open('a');
    for (const text of ['x', 'xy', 'xyz']) store.dispatch({ kind: 'typed', id: 'a', text });
    await pass();
    await pass();
    expect(posts.map((post) => (post.kind === 'place' ? post.text : post.kind))).toEqual([null, 'xyz']);
    await pass();
    expect(posts).toHaveLength(2);
  });

  test('keeps the words in sight until the row is left, and sends none of a row that is only read', async () => {
    meet();
    open('a');
    store.dispatch({ kind: 'typed', id: 'a', text: 'x' });
    await pass();
    saved(store, 'a', 'x', 2);
    await pass();
    open('b');
    await pass();
    expect(posts.at(-1)).toEqual({ kind: 'place', tab: 'mine', segmentId: 'b', text: null });
  });

  test('is told again when the server forgot it', async () => {
    meet();
    open('a');
    await pass();
    whereabouts.forget();
    await pass();
    expect(posts).toHaveLength(2);
  });
});

test('what was said is taken over by threads, and tells which rows have open comments', () => {
  const said = (id: string, more: Partial<Comment> = {}): Comment => ({
    id,
    segmentId: 'a',
    threadId: null,
    authorId: 'lan',
    author: 'Lan',
    text: id,
    quote: null,
    mentions: [],
    at: id,
    resolved: null,
    ...more,
  });
  const company = new Company([said('1'), said('2', { segmentId: 'b' })]);
  company.hear([said('1', { resolved: { by: 'Minh', at: '9' } }), said('3', { threadId: '1' })], false);
  expect(company.state.comments.map(({ id }) => id)).toEqual(['2', '1', '3']);
  expect([...company.openRows()]).toEqual(['b']);
  company.hear([], true);
  expect(company.state.comments).toEqual([]);
});
