import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '@/components/workbench/commands';
import { Journal } from '@/components/workbench/journal';
import { commandOf } from '@/components/workbench/keys';
import { type Notice, Outbox } from '@/components/workbench/outbox';
import { fetchSentenceRules, fittingFor, offersFor, onText } from '@/components/workbench/repairs';
import { type Event, initialState, reduce, type State } from '@/components/workbench/state';
import type { Segment } from '@/lib/core/segment';
import { MemoryStore } from './memory-store';

const segment = (id: string, at: number, more: Partial<Segment> = {}): Segment => ({
  id,
  position: at,
  block: 0,
  kind: 'paragraph',
  bead: { source: [at, at + 1], target: [at, at + 1], confidence: 1 },
  source: `Nguồn ${id}.`,
  machine: `Machine ${id}.`,
  target: `Machine ${id}.`,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
  ...more,
});
beforeAll(fetchSentenceRules);

const start = (...segments: Segment[]): State => initialState(segments, 5);
const play = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
const merged = segment('a', 0, {
  bead: { source: [0, 2], target: [0, 2], confidence: 1 },
  source: 'Nguồn a. Nguồn b.',
  machine: 'Machine a. Machine b.',
  target: 'Machine a. Machine b.',
  version: 2,
});
const repaired = (more: Partial<Extract<Event, { kind: 'repaired' }>> = {}): Event => ({
  kind: 'repaired',
  segments: [merged],
  retired: ['b'],
  versions: { before: 5, after: 8 },
  typed: new Map(),
  active: null,
  ...more,
});
const three = () => start(segment('a', 0), segment('b', 1), segment('c', 2, { approvedById: 'x' }));

describe('rows after a repair', () => {
  it('close ranks, and the others keep their texts and approvals', () => {
    const state = play(three(), { kind: 'typed', id: 'c', text: 'New c' }, repaired());
    expect(state.rows.map((row) => [row.segment.id, row.segment.position, row.text])).toEqual([
      ['a', 0, 'Machine a. Machine b.'],
      ['c', 1, 'New c'],
    ]);
    expect(state).toMatchObject({ version: 8, stale: false });
    expect(play(three(), repaired()).rows[1]?.approved).toBe(true);
  });

  it('make room for new ones in their places', () => {
    const state = play(
      three(),
      repaired(),
      repaired({
        segments: [segment('a', 0), segment('n', 1)],
        retired: [],
        versions: { before: 8, after: 9 },
      }),
    );
    expect(state.rows.map((row) => `${row.segment.id}${row.segment.position}`)).toEqual(['a0', 'n1', 'c2']);
  });

  it('hold what was typed meanwhile, or show it beside what the server has', () => {
    const fitted = repaired({ typed: new Map([['a', { text: 'Mine. Machine b.', theirs: null }]]) });
    expect(play(three(), fitted).rows[0]).toMatchObject({ text: 'Mine. Machine b.', save: 'unsaved' });
    const theirs = {
      text: merged.target,
      version: 2,
      editor: null,
      at: '',
      own: false,
      ancestor: null,
      lost: null,
    };
    const unfitted = repaired({ typed: new Map([['a', { text: 'Mine.', theirs }]]) });
    expect(play(three(), unfitted).rows[0]).toMatchObject({ text: 'Mine.', save: 'conflict', theirs });
  });

  it('tell that there is more to load when somebody else changed the article before', () => {
    expect(play(three(), repaired({ versions: { before: 6, after: 9 } })).stale).toBe(true);
  });
});

describe('words typed into a row that somebody took away', () => {
  it('stay in sight until the editor has read them', () => {
    const typed = play(three(), { kind: 'typed', id: 'b', text: 'My b' });
    const lost = play(typed, { kind: 'refused', id: 'b', status: 410 });
    expect(lost).toMatchObject({ stale: true, lost: [{ id: 'b', number: 2, text: 'My b' }] });
    const loaded = play(lost, { kind: 'refreshed', segments: [merged, segment('c', 1)], version: 9 });
    expect(loaded.lost).toHaveLength(1);
    expect(play(loaded, { kind: 'dismissed', id: 'b' }).lost).toEqual([]);
  });

  it('are kept, too, when the page is read anew before they were sent', () => {
    const state = play(
      three(),
      { kind: 'typed', id: 'b', text: 'My b' },
      { kind: 'typed', id: 'c', text: 'My c' },
      { kind: 'refreshed', segments: [merged, segment('c', 1)], version: 9 },
    );
    expect(state.lost).toEqual([{ id: 'b', number: 2, text: 'My b' }]);
    expect(state.rows[1]).toMatchObject({ text: 'My c', segment: { position: 1 } });
  });
});

describe('what a row offers', () => {
  const lengths = { source: [8, 8, 8], target: [10, 10, 10] };
  const ground = { lengths, language: 'en' };
  const names = (state: State, id: string, caret: number | null = null) =>
    offersFor(state.rows, id, caret, ground).map((offer) => offer.name);

  it('is what core allows there, by the sentences that the lengths tell', () => {
    const state = play(three(), repaired());
    expect(names(state, 'a')).toEqual(['mergeNext', 'splitAfter', 'targetDown', 'sourceDown', 'unlink']);
    const [, split] = offersFor(state.rows, 'a', null, ground);
    expect(split?.operation).toEqual({ kind: 'split', ids: ['a'], source: 1, offset: 11 });
    expect(names(state, 'c', 7)).toContain('splitAtCaret');
    expect(names(state, 'gone')).toEqual([]);
  });

  it('fits a doubt', () => {
    const one = segment('a', 0, {
      bead: { source: [0, 1], target: [0, 0], confidence: 1 },
      machine: '',
      target: '',
    });
    const other = segment('b', 1, { bead: { source: [1, 1], target: [0, 1], confidence: 1 }, source: '' });
    expect(fittingFor(start(one, other).rows, 0, ground)).toBe('linkNext');
  });

  it('cuts before the same words when the text was typed in since', () => {
    const cut = { kind: 'split', ids: ['a'], source: 1, offset: 4 } as const;
    expect(onText(cut, 'One two', 'One and two')).toMatchObject({ offset: 8 });
    expect(onText(cut, 'One two', 'One two three')).toMatchObject({ offset: 4 });
    expect(onText(cut, 'One two', 'On')).toMatchObject({ offset: 2 });
  });
});

describe('an outbox while rows change', () => {
  let notices: Notice[];
  let sent: string[];
  let online: boolean;
  let outbox: Outbox;
  beforeEach(() => {
    vi.useFakeTimers();
    notices = [];
    sent = [];
    online = true;
    outbox = new Outbox(
      ['a', 'b'].map((id) => [id, { version: 1, text: 'Machine' }] as const),
      { userId: 'me', translationId: 'article', writer: 'tab', build: 'build' },
      new Journal(async () => new MemoryStore()),
      (notice) => notices.push(notice),
      async ({ text, base }) => {
        sent.push(text);
        const answer = {
          kind: 'saved',
          version: base + 1,
          approved: false,
          at: '',
          versions: { before: 0, after: 1 },
        } as const;
        return online
          ? { kind: 'answered', answer, build: null }
          : { kind: 'undelivered', obstacle: { kind: 'offline' }, build: null };
      },
    );
  });
  afterEach(() => {
    outbox.stop();
    vi.useRealTimers();
  });

  it('has sent every word when it is settled', async () => {
    outbox.put('a', 'One', 'keep');
    outbox.put('b', 'Two', 'keep');
    const settled = outbox.settle();
    await vi.advanceTimersByTimeAsync(10);
    expect(await settled).toBe(true);
    expect(sent.toSorted()).toEqual(['One', 'Two']);
  });

  it('says so when a word did not get through, and keeps it', async () => {
    online = false;
    outbox.put('a', 'One', 'keep');
    const settled = outbox.settle();
    await vi.advanceTimersByTimeAsync(0);
    expect(await settled).toBe(false);
    online = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(notices.map((notice) => notice.kind)).toEqual(['failed', 'saved']);
  });

  it('keeps held words back until they are released, over the version of then', async () => {
    outbox.hold(['a']);
    outbox.put('a', 'Held', 'keep');
    outbox.put('b', 'Free', 'keep');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['Free']);
    outbox.rebase('a', { version: 7, text: 'Repaired' });
    outbox.release(['a']);
    await vi.advanceTimersByTimeAsync(0);
    expect(notices.at(-1)).toMatchObject({ id: 'a', text: 'Held', answer: { version: 8 } });
  });

  it('sends nothing of a segment that was dropped', async () => {
    outbox.put('a', 'Gone', 'keep');
    outbox.drop('a');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([]);
  });
});

describe('the keys', () => {
  const press = (
    key: string,
    modifiers: string,
    more: { repeat?: boolean; keyCode?: number } = {},
  ): Command | null =>
    commandOf({
      key,
      code: '',
      ctrlKey: modifiers.includes('C'),
      metaKey: modifiers.includes('M'),
      altKey: modifiers.includes('A'),
      shiftKey: modifiers.includes('S'),
      isComposing: false,
      keyCode: 0,
      repeat: false,
      getModifierState: (name: string) => name === 'AltGraph' && modifiers.includes('G'),
      ...more,
    });

  it('mean what the page says they mean', () => {
    expect(press('Enter', 'A')).toBe('split');
    expect(press('Enter', 'AS')).toBe('merge');
    expect(press('ArrowDown', 'AS')).toBe('sentenceDown');
    expect(press('ArrowUp', 'AS')).toBe('sentenceUp');
    expect(press('ArrowDown', 'A')).toBe('next');
    expect(press('Enter', 'C')).toBe('approve');
    expect(press('Enter', 'CS')).toBe('unapprove');
    expect(press('k', 'M')).toBe('palette');
    expect(press('z', 'C')).toBe('undo');
    expect(press('Z', 'MS')).toBe('redo');
    expect(press('y', 'C')).toBe('redo');
    expect(press('Escape', '')).toBe('leave');
  });

  it('leave letters, Backspace and what an input method owns alone', () => {
    for (const key of ['a', 'j', 'w', '1', 'Backspace', 'Delete', 'Enter', 'ArrowDown', 'k', 'z'])
      expect(press(key, '')).toBeNull();
    for (const key of ['z', 'a', 'ArrowLeft', 'Home']) expect(press(key, 'A')).toBeNull();
    expect(press('Enter', 'A', { keyCode: 229 })).toBeNull();
    expect(press('Process', 'C')).toBeNull();
    expect(press('Enter', 'CA')).toBeNull();
    expect(press('Enter', 'AG')).toBeNull();
    expect(press('k', 'CA')).toBeNull();
  });

  it('that are held do not approve, merge or undo again and again', () => {
    for (const [key, modifiers] of [
      ['Enter', 'C'],
      ['Enter', 'AS'],
      ['z', 'C'],
    ] as const)
      expect(press(key, modifiers, { repeat: true })).toBeNull();
    expect(press('ArrowDown', 'A', { repeat: true })).toBe('next');
  });
});
