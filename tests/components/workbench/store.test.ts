import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialState } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import { savingOf } from '@/components/workbench/tally';
import type { Segment } from '@/lib/core/segment';

const segment = (position: number): Segment => ({
  id: `s${position}`,
  position,
  block: 0,
  kind: 'paragraph',
  bead: { source: [position, position + 1], target: [position, position + 1], confidence: 1 },
  source: `Câu ${position}.`,
  machine: `Sentence ${position}.`,
  target: `Sentence ${position}.`,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
});

const patience = { timeout: 30_000 };

const open = () => new Store(initialState([0, 1, 2].map(segment), 1));

/** What rows are told of while `act` runs. */
function toldOf(store: Store, act: () => void): readonly string[] {
  const told: string[] = [];
  const undo = ['s0', 's1', 's2'].map((id) => store.subscribeRow(id, () => told.push(id)));
  act();
  for (const leave of undo) leave();
  return told;
}

describe('the store', () => {
  it('tells of a keystroke only the row it is in', () => {
    const store = open();
    expect(toldOf(store, () => store.dispatch({ kind: 'typed', id: 's1', text: 'New.' }))).toEqual(['s1']);
    expect(store.row('s1')?.text).toBe('New.');
  });

  it('tells the row that is left and the row that is opened', () => {
    const store = open();
    store.dispatch({ kind: 'opened', active: { id: 's0', caret: 0 } });
    const told = toldOf(store, () => store.dispatch({ kind: 'opened', active: { id: 's2', caret: 0 } }));
    expect(told).toEqual(['s0', 's2']);
  });

  it('finds rows after others came and went', () => {
    const store = open();
    const segments = [segment(2), segment(0)].map((one, position) => ({ ...one, position }));
    store.dispatch({ kind: 'refreshed', segments, version: 2 });
    expect(store.row('s0')?.segment.position).toBe(1);
    expect(store.row('s1')).toBeUndefined();
  });

  it('is silent when nothing changes, and after the undo of a subscription', () => {
    const store = open();
    let heard = 0;
    const undo = store.subscribe(() => {
      heard += 1;
    });
    store.dispatch({ kind: 'opened', active: store.state.active });
    undo();
    store.dispatch({ kind: 'filtered', filter: 'open' });
    expect(heard).toBeLessThanOrEqual(1);
  });

  describe('of what the browser shows by itself', () => {
    afterEach(() => vi.unstubAllGlobals());
    const typed = (id: string) => ({ kind: 'typed', id, text: 'New.' }) as const;

    it('knows at once, and tells once it is painted', async () => {
      let paint = () => {};
      vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
        paint = frame;
      });
      const store = open();
      const told: string[] = [];
      for (const id of ['s0', 's1', 's2']) store.subscribeRow(id, () => told.push(id));
      store.dispatchQuietly(typed('s1'));
      store.dispatchQuietly(typed('s2'));
      expect(store.row('s1')?.text).toBe('New.');
      expect(told).toEqual([]);
      paint();
      await vi.waitFor(() => expect(told).toEqual(['s1', 's2']), patience);
    });

    it('lets those know at once who must not say what is no longer true', () => {
      vi.stubGlobal('requestAnimationFrame', () => 0);
      const store = open();
      const told: string[] = [];
      const undo = store.subscribeAtOnce(() => told.push(savingOf(store.state).state));
      store.dispatchQuietly(typed('s1'));
      expect(told).toEqual(['unsaved']);
      undo();
      store.dispatchQuietly(typed('s2'));
      expect(told).toHaveLength(1);
    });

    it('tells of it before then with whatever else happens, and not again', async () => {
      vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame));
      const store = open();
      const told: string[] = [];
      for (const id of ['s0', 's1', 's2']) store.subscribeRow(id, () => told.push(id));
      store.dispatchQuietly(typed('s1'));
      store.dispatch({ kind: 'opened', active: { id: 's2', caret: 0 } });
      expect(told).toEqual(['s1', 's2']);
      await sleep(20);
      expect(told).toHaveLength(2);
    });

    it('tells of it where nothing is painted', async () => {
      vi.stubGlobal('requestAnimationFrame', () => 0);
      const store = open();
      store.dispatchQuietly(typed('s1'));
      let told = 0;
      store.subscribe(() => {
        told += 1;
      });
      await vi.waitFor(() => expect(told).toBe(1), patience);
    });
  });
});
