import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Notice, Outbox } from '@/components/workbench/outbox';
import type { Draft } from '@/lib/schema/draft';
import type { DraftAnswer } from '@/lib/schema/draft-answer';

type Reply = { status: number; answer: DraftAnswer | null };

/** One segment of a server that compares and swaps, and a network that can be away. */
class Server {
  text = 'Machine';
  version = 1;
  writer = '';
  away = false;
  losesAnswer = false;
  readonly got: Draft[] = [];

  post = async (draft: Draft): Promise<Reply> => {
    if (this.away) return { status: 0, answer: null };
    this.got.push(draft);
    if (draft.base !== this.version && this.writer !== draft.writer && draft.text !== this.text)
      return {
        status: 409,
        answer: {
          kind: 'conflict',
          theirs: {
            text: this.text,
            version: this.version,
            editor: 'Lan',
            at: '',
            approved: false,
            own: false,
          },
          ancestor: null,
        },
      };
    if (draft.text !== this.text)
      Object.assign(this, { text: draft.text, writer: draft.writer, version: this.version + 1 });
    if (this.losesAnswer) {
      this.losesAnswer = false;
      return { status: 0, answer: null };
    }
    return {
      status: 200,
      answer: {
        kind: 'saved',
        version: this.version,
        approved: draft.approval === 'give',
        at: '',
        versions: { before: this.version - 1, after: this.version },
      },
    };
  };
}

let server: Server;
let notices: Notice[];
let outbox: Outbox;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  notices = [];
  outbox = new Outbox([['a', 1]], 'me', 'tab', (notice) => notices.push(notice), server.post);
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
      { kind: 'conflicted', text: 'Mine', theirs: { text: 'Theirs', version: 2 } },
    ]);
    expect(server.text).toBe('Theirs');
    outbox.rebase('a', 2);
    outbox.put('a', 'Mine', 'keep');
    await pass(700);
    expect(server).toMatchObject({ text: 'Mine', version: 3 });
  });

  it('words left behind by a closed tab go on as that tab, so nobody meets themselves as a stranger', async () => {
    Object.assign(server, { text: 'One', version: 2, writer: 'closed tab' });
    outbox.adopt('a', 1, 'closed tab');
    outbox.put('a', 'One two', 'keep');
    await pass(700);
    expect(server.got.at(-1)).toMatchObject({ writer: 'closed tab', userId: 'me' });
    expect(server.text).toBe('One two');
    outbox.put('a', 'One two three', 'keep');
    await pass(700);
    expect(server.got.at(-1)).toMatchObject({ writer: 'tab', base: 3 });
  });

  it('what is refused for good is told and not tried again', async () => {
    const refusing = new Outbox(
      [['a', 1]],
      'me',
      'tab',
      (notice) => notices.push(notice),
      async () => ({ status: 403, answer: null }),
    );
    refusing.put('a', 'One', 'keep');
    await pass(60_000);
    expect(notices).toEqual([{ kind: 'refused', id: 'a', status: 403 }]);
    refusing.stop();
  });

  it('leaving the page sends at once', async () => {
    outbox.put('a', 'One', 'keep');
    outbox.flush(true);
    await pass(0);
    expect(server.text).toBe('One');
  });
});
