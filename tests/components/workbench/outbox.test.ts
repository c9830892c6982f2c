import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '@/components/workbench/journal';
import { type Notice, Outbox } from '@/components/workbench/outbox';
import type { Post, Reply } from '@/components/workbench/post-draft';
import type { Draft } from '@/lib/schema/draft';
import { MemoryStore } from './memory-store';

/** One segment of a server that compares and swaps, and a network that can be away. */
class Server {
  text = 'Machine';
  version = 1;
  writer = '';
  away = false;
  losesAnswer = false;
  readonly got: Draft[] = [];

  build = 'build-1';

  post = async (draft: Draft): Promise<Reply> => {
    const { build } = this;
    if (this.away) return { kind: 'undelivered', obstacle: { kind: 'offline' }, build: null };
    this.got.push(draft);
    if (draft.base !== this.version && this.writer !== draft.writer && draft.text !== this.text) {
      const about = { editor: 'Lan', at: '', own: false };
      const theirs = { text: this.text, version: this.version, ...about };
      return { kind: 'answered', answer: { kind: 'conflict', theirs, ancestor: null }, build };
    }
    if (draft.text !== this.text)
      Object.assign(this, { text: draft.text, writer: draft.writer, version: this.version + 1 });
    if (this.losesAnswer) {
      this.losesAnswer = false;
      return { kind: 'undelivered', obstacle: { kind: 'offline' }, build: null };
    }
    const versions = { before: this.version - 1, after: this.version };
    const approved = draft.approval === 'give';
    return {
      kind: 'answered',
      answer: { kind: 'saved', version: this.version, approved, at: '', versions },
      build,
    };
  };
}

const sender = { userId: 'me', translationId: 'article', writer: 'tab', build: 'build-1' };

let server: Server;
let notices: Notice[];
let outbox: Outbox;
let store: MemoryStore;
let journal: Journal;

const openOutbox = (post: Post): Outbox =>
  new Outbox(
    ['a', 'b'].map((id) => [id, { version: 1, text: 'Machine' }] as const),
    sender,
    journal,
    (notice) => notices.push(notice),
    post,
  );

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server();
  notices = [];
  store = new MemoryStore();
  journal = new Journal(async () => store);
  await journal.start();
  outbox = openOutbox(server.post);
});
afterEach(() => {
  outbox.stop();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the road of a word to the server', () => {
  it('waits for a pause in typing, then carries only the newest words', async () => {
    for (const text of ['O', 'On', 'One']) {
      outbox.put('a', text, 'keep');
      await pass(200);
    }
    expect(server.got).toHaveLength(0);
    await pass(600);
    expect(server.got.map((draft) => draft.text)).toEqual(['One']);
    expect(notices).toMatchObject([{ kind: 'saved', text: 'One', more: false }]);
  });

  it('an approval goes at once, in one request with its words', async () => {
    outbox.put('a', 'One', 'keep');
    outbox.put('a', 'One', 'give');
    await pass(0);
    expect(server.got).toMatchObject([{ text: 'One', approval: 'give', base: 1 }]);
  });

  it('goes on trying while the network is away, and then sends what is newest', async () => {
    server.away = true;
    outbox.put('a', 'One', 'keep');
    await pass(3_000);
    outbox.put('a', 'One two', 'keep');
    await pass(3_000);
    expect(notices.every((notice) => notice.kind === 'failed')).toBe(true);
    server.away = false;
    await pass(20_000);
    expect(server.text).toBe('One two');
    expect(server.got).toHaveLength(1);
  });

  it('an approval that did not get through is not forgotten', async () => {
    server.away = true;
    outbox.put('a', 'One', 'give');
    await pass(1_500);
    server.away = false;
    await pass(20_000);
    expect(server.got.at(-1)).toMatchObject({ text: 'One', approval: 'give' });
  });

  it('a lost answer does not make the tab a stranger to its own words', async () => {
    server.losesAnswer = true;
    outbox.put('a', 'One', 'keep');
    await pass(700);
    outbox.put('a', 'One two', 'keep');
    await pass(20_000);
    expect(server.text).toBe('One two');
    expect(notices.some((notice) => notice.kind === 'conflicted')).toBe(false);
  });

  it('words that lost a race are handed back, and go on over the winner once settled', async () => {
    Object.assign(server, { text: 'Theirs', version: 2, writer: 'other' });
    outbox.put('a', 'Mine', 'keep');
    await pass(700);
    expect(notices).toMatchObject([
      { kind: 'conflicted', theirs: { text: 'Theirs', version: 2 }, ancestor: 'Machine' },
    ]);
    outbox.put('a', 'Mine, longer', 'keep');
    await pass(60_000);
    expect(server.text).toBe('Theirs');
    expect(server.got).toHaveLength(1);
    expect(store.textOf('tab', 'a')).toBe('Mine, longer');
    outbox.rebase('a', { version: 2, text: 'Theirs' });
    outbox.put('a', 'Mine', 'keep');
    await pass(700);
    expect(server).toMatchObject({ text: 'Mine', version: 3 });
  });

  it('words left behind by a closed tab go on as that tab, so nobody meets themselves as a stranger', async () => {
    Object.assign(server, { text: 'One', version: 2, writer: 'closed tab' });
    const left = { ...sender, writer: 'closed tab', segmentId: 'a', revision: 7, base: 1 };
    outbox.adopt({ ...left, baseText: 'Machine', text: 'One two', approval: 'keep' });
    await pass(700);
    expect(server.got.at(-1)).toMatchObject({ writer: 'closed tab', userId: 'me', revision: 7 });
    expect(server.text).toBe('One two');
    outbox.put('a', 'One two three', 'keep');
    await pass(700);
    expect(server.got.at(-1)).toMatchObject({ writer: 'tab', base: 3 });
    expect(store.entries).toEqual([]);
  });

  it('what is sent again is sent as the same, and what is newer as more', async () => {
    server.losesAnswer = true;
    outbox.put('a', 'One', 'give');
    await pass(3_000);
    outbox.put('a', 'Two', 'keep');
    await pass(3_000);
    const [first, again, newer] = server.got.map(({ revision }) => revision ?? 0);
    expect(again).toBe(first);
    expect(newer).toBeGreaterThan(again ?? 0);
  });

  it('what is refused for good is told and not tried again', async () => {
    const refusing = openOutbox(async () => ({ kind: 'refused', status: 403, build: null }));
    refusing.put('a', 'One', 'keep');
    await pass(60_000);
    expect(notices).toEqual([{ kind: 'refused', id: 'a', status: 403 }]);
    expect(store.textOf('tab', 'a')).toBe('One');
    refusing.stop();
  });

  it('leaving the page sends at once', async () => {
    outbox.put('a', 'One', 'keep');
    outbox.flush(true);
    await pass(0);
    expect(server.text).toBe('One');
  });

  it('leaving the page sends no more than browsers carry, and keeps the rest', async () => {
    const kept: boolean[] = [];
    const leaving = openOutbox((draft, keepalive) => {
      kept.push(keepalive);
      return server.post(draft);
    });
    leaving.put('a', 'ữ'.repeat(15_000), 'keep');
    leaving.put('b', 'ữ'.repeat(15_000), 'keep');
    leaving.flush(true);
    expect(kept).toEqual([true]);
    expect(store.textOf('tab', 'b')).toHaveLength(15_000);
    leaving.stop();
  });

  it('an outbox whose page is gone sends nothing more, so that nothing old comes after what is new', async () => {
    server.away = true;
    outbox.put('a', 'Old', 'keep');
    await pass(700);
    outbox.stop();
    server.away = false;
    await pass(60_000);
    expect(server.got).toEqual([]);
    outbox.resume();
    await pass(60_000);
    expect(server.text).toBe('Old');
  });

  it('taking an approval back is not forgotten when its row is typed in before it got through', async () => {
    server.away = true;
    outbox.put('a', 'One', 'take');
    outbox.put('a', 'One two', 'keep');
    server.away = false;
    await pass(20_000);
    expect(server.got.at(-1)).toMatchObject({ text: 'One two', approval: 'take' });
  });
});

describe('a server that is not the one the page knows', () => {
  it('is told of once, and what it refuses stays on its way', async () => {
    const newer = openOutbox(async () => ({ kind: 'refused', status: 400, build: 'build-2' }));
    newer.put('a', 'One', 'keep');
    await pass(5_000);
    expect(notices.filter((notice) => notice.kind === 'deployed')).toHaveLength(1);
    expect(notices.some((notice) => notice.kind === 'refused')).toBe(false);
    expect(newer.isEmpty).toBe(false);
    newer.stop();
  });

  it('may say a row is gone', async () => {
    const newer = openOutbox(async () => ({ kind: 'refused', status: 410, build: 'build-2' }));
    newer.put('a', 'One', 'keep');
    await pass(5_000);
    expect(notices.at(-1)).toEqual({ kind: 'refused', id: 'a', status: 410 });
    newer.stop();
  });
});

describe('what stays on the device', () => {
  it('is every word until its revision is acknowledged, over the newest version', async () => {
    outbox.put('a', 'One', 'keep');
    expect(store.entries).toMatchObject([{ text: 'One', base: 1, baseText: 'Machine', revision: 1 }]);
    await vi.advanceTimersByTimeAsync(599);
    const answered = vi.advanceTimersByTimeAsync(1);
    outbox.put('a', 'One two', 'keep');
    await answered;
    expect(store.entries).toMatchObject([{ text: 'One two', base: 1 }]);
    await pass(700);
    expect(server.text).toBe('One two');
    expect(store.entries).toEqual([]);
  });

  it('is an approval too', async () => {
    server.away = true;
    outbox.put('a', 'Machine', 'give');
    await pass(5_000);
    expect(store.entries).toMatchObject([{ text: 'Machine', approval: 'give', base: 1 }]);
    server.away = false;
    await pass(20_000);
    expect(server.got.at(-1)).toMatchObject({ approval: 'give' });
    expect(store.entries).toEqual([]);
  });

  it('is what gives way in its row, until it is in history', async () => {
    Object.assign(server, { text: 'Theirs', version: 2, writer: 'other' });
    server.away = true;
    outbox.lodge('a', 'Given up');
    outbox.rebase('a', { version: 2, text: 'Theirs' });
    outbox.put('a', 'Theirs', 'keep');
    await pass(5_000);
    expect(store.entries.map((entry) => entry.text)).toEqual(['Given up', 'Theirs']);
    server.away = false;
    await pass(30_000);
    expect(server.got.map(({ text, base }) => [text, base])).toContainEqual(['Given up', 1]);
    expect(server.text).toBe('Theirs');
    expect(store.entries).toEqual([]);
    expect(notices.some((notice) => notice.kind === 'conflicted')).toBe(false);
  });

  it('goes with a row that a repair took away', () => {
    outbox.put('a', 'One', 'keep');
    outbox.drop('a');
    expect(store.entries).toEqual([]);
    expect(outbox.isEmpty).toBe(true);
  });
});
