import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/components/workbench/entry-store';
import { Journal } from '@/components/workbench/journal';
import { MemoryStore } from './memory-store';

const words = (text: string, more: Partial<Entry> = {}): Omit<Entry, 'revision'> => ({
  userId: 'me',
  translationId: 'article',
  segmentId: 'a',
  writer: 'tab',
  base: 1,
  baseText: 'Machine',
  text,
  approval: 'keep',
  ...more,
});
const next = { base: 2, baseText: 'One', unapprovals: 0, writer: 'tab' };

let store: MemoryStore;
beforeEach(() => {
  vi.useFakeTimers();
  store = new MemoryStore();
});
afterEach(() => vi.useRealTimers());

async function openJournal(): Promise<Journal> {
  const journal = new Journal(async () => store);
  await journal.start();
  return journal;
}

describe('the journal', () => {
  it('writes every keystroke in the task it came in, under a revision that counts up', async () => {
    const journal = await openJournal();
    expect(['O', 'On', 'One'].map((text) => journal.keep(words(text)))).toEqual([1, 2, 3]);
    expect(store.entries).toEqual([{ ...words('One'), revision: 3 }]);
  });

  it('counts on after words were acknowledged, so that none of the tab is ever taken for an older one', async () => {
    const journal = await openJournal();
    const first = journal.keep(words('One'));
    journal.acknowledge('a', first, next);
    expect(journal.keep(words('Two'))).toBe(first + 1);
    expect(journal.keep(words('Elsewhere', { segmentId: 'b' }))).toBe(first + 2);
  });

  it('writes what was typed before the device was ready', async () => {
    const journal = new Journal(async () => store);
    journal.keep(words('Early'));
    expect(store.entries).toEqual([]);
    await journal.start();
    expect(store.textOf('tab', 'a')).toBe('Early');
  });

  it('forgets words only by the revision that was acknowledged', async () => {
    const journal = await openJournal();
    const sent = journal.keep(words('One'));
    const newer = journal.keep(words('One two'));
    journal.acknowledge('a', sent, next);
    expect(store.entries).toEqual([{ ...words('One two', next), revision: newer }]);
    journal.acknowledge('a', newer, next);
    expect(store.entries).toEqual([]);
    journal.acknowledge('a', newer, next);
  });

  it('goes on counting over the words of a tab that is gone, and moves them under its own name once they are safe', async () => {
    store.put({ ...words('Left', { writer: 'gone' }), revision: 41 });
    const journal = await openJournal();
    const [left] = await journal.list('me', 'article');
    if (left) journal.adopt(left);
    const sent = journal.keep(words('Left behind', { writer: 'gone' }));
    expect(sent).toBe(42);
    journal.keep(words('Left behind, and more', { writer: 'gone' }));
    journal.acknowledge('a', sent, next);
    expect(store.entries).toEqual([{ ...words('Left behind, and more', next), revision: 43 }]);
  });

  it('leaves alone what other tabs keep of the same segment', async () => {
    store.put({ ...words('Theirs', { writer: 'other' }), revision: 9 });
    const journal = await openJournal();
    const sent = journal.keep(words('Mine'));
    expect(store.entries.map((entry) => entry.text)).toEqual(['Theirs', 'Mine']);
    journal.acknowledge('a', sent, next);
    journal.forget('a');
    expect(store.entries.map((entry) => entry.text)).toEqual(['Theirs']);
  });

  it('tells when the device refuses, keeps the words in memory, and writes them when it takes them again', async () => {
    const told: boolean[] = [];
    let fails = true;
    const journal = new Journal(
      () => (fails ? Promise.reject(new Error('full')) : Promise.resolve(store)),
      (refused) => told.push(refused),
    );
    await journal.start();
    journal.keep(words('Kept in memory'));
    expect(told).toEqual([true]);
    expect(journal.isRefused).toBe(true);
    fails = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told).toEqual([true, false]);
    expect(store.textOf('tab', 'a')).toBe('Kept in memory');
  });
});
