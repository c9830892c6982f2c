import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/components/workbench/entry-store';
import type { Fields } from '@/components/workbench/fields';
import type { Post, Reply } from '@/components/workbench/post-draft';
import { Saving, type SavingNews } from '@/components/workbench/saving';
import { sendAll } from '@/components/workbench/send-all';
import { initialState } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import type { Segment } from '@/lib/core/segment';
import type { Draft } from '@/lib/schema/draft';
import { MemoryStore } from './memory-store';

const machine = 'The minister arrived in Hanoi on Tuesday and met the press in the afternoon.';
const mine = machine.replace('Hanoi', 'Huế');
const theirs = machine.replace('afternoon', 'evening');
const both = mine.replace('afternoon', 'evening');

const segmentOf = (id: string, version: number): Segment => ({
  id,
  position: 0,
  block: 0,
  kind: 'paragraph',
  bead: { source: [0, 1], target: [0, 1], confidence: 1 },
  source: 'Nguồn.',
  formerSource: null,
  unapprovals: 0,
  machine,
  target: machine,
  version,
  lastEditorId: null,
  approvedById: null,
});

const sender = { userId: 'me', translationId: 'article', writer: 'tab', build: 'build' };
const left = (more: Partial<Entry>): Entry => ({
  userId: 'me',
  translationId: 'article',
  segmentId: 'a',
  writer: 'gone',
  revision: 3,
  base: 1,
  baseText: machine,
  text: mine,
  approval: 'keep',
  ...more,
});

let device: MemoryStore;
let news: SavingNews['key'][];
let sent: Draft[];
let server: { text: string; version: number; approved: boolean; unapprovals: number; away: boolean };
let typing: boolean;
let broughtIn: string[];
let rest = () => {};
let store: Store;

const post: Post = async (draft) => {
  if (server.away) return { kind: 'undelivered', obstacle: { kind: 'offline' }, build: null };
  sent.push(draft);
  if (draft.segmentId === 'retired') return { kind: 'refused', status: 410, build: null };
  if (draft.base !== server.version) return conflict();
  const before = server.version;
  if (draft.text !== server.text) Object.assign(server, { text: draft.text, version: before + 1 });
  const { unapprovals } = server;
  server.approved = draft.approval === 'give' && (draft.unapprovals ?? unapprovals) >= unapprovals;
  const versions = { before, after: server.version };
  const { version, approved } = server;
  return {
    kind: 'answered',
    answer: { kind: 'saved', version, approved, unapprovals, at: '', versions },
    build: null,
  };
};

function conflict(): Reply {
  const winner = { text: server.text, version: server.version, editor: 'Lan', at: '', own: false };
  return { kind: 'answered', answer: { kind: 'conflict', theirs: winner, ancestor: null }, build: null };
}

/** A field that has the caret in it while `typing`, as a browser would show it. */
const fields = (saving: Saving): Fields => ({
  isFocused: () => typing,
  async whenQuiet() {
    while (typing) await new Promise((resolve) => setTimeout(resolve, 100));
    typing = false;
  },
  bringIn(id, text) {
    broughtIn.push(text);
    type(saving, id, text);
  },
  stop() {},
});

function type(saving: Saving, id: string, text: string): void {
  saving.outbox.put(id, text, 'keep');
  store.dispatch({ kind: 'typed', id, text });
}

async function open(version = 1): Promise<Saving> {
  store = new Store(initialState([segmentOf('a', version)], 1));
  const saving = new Saving({
    store,
    sender,
    language: 'en',
    announce: ({ key }) => news.push(key),
    open: async () => device,
    hold: (_, held = () => {}) => {
      held();
      return () => {};
    },
    post,
  });
  rest = saving.start(fields(saving));
  await vi.advanceTimersByTimeAsync(0);
  return saving;
}

beforeEach(() => {
  vi.useFakeTimers();
  device = new MemoryStore();
  news = [];
  sent = [];
  broughtIn = [];
  typing = false;
  server = { text: machine, version: 1, approved: false, unapprovals: 0, away: false };
});
afterEach(() => {
  rest();
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const lanSaved = () => Object.assign(server, { text: theirs, version: 2 });

describe('a race with somebody who changed other words', () => {
  it('is merged, saved over theirs, and told', async () => {
    const saving = await open();
    lanSaved();
    type(saving, 'a', mine);
    await pass(2_000);
    expect(server).toMatchObject({ text: both, version: 3 });
    expect(store.row('a')).toMatchObject({ text: both, save: 'saved', approved: false });
    expect(sent.map(({ text, base }) => [text, base])).toEqual([
      [mine, 1],
      [both, 2],
    ]);
    expect(news).toEqual(['merged']);
    expect(device.entries).toEqual([]);
  });

  it('waits for the end of the word, and merges what is typed by then', async () => {
    const saving = await open();
    lanSaved();
    typing = true;
    type(saving, 'a', mine);
    await pass(3_000);
    type(saving, 'a', mine.replace('met', 'saw'));
    await pass(3_000);
    expect(sent).toHaveLength(1);
    expect(store.row('a')?.text).toBe(mine.replace('met', 'saw'));
    expect(device.textOf('tab', 'a')).toBe(mine.replace('met', 'saw'));
    typing = false;
    await pass(3_000);
    expect(server.text).toBe(both.replace('met', 'saw'));
  });

  it('gives no approval to words that its giver has not read', async () => {
    const saving = await open();
    lanSaved();
    saving.outbox.put('a', machine, 'give');
    store.dispatch({ kind: 'approval', id: 'a', approved: true });
    await pass(3_000);
    expect(server).toMatchObject({ text: theirs, version: 2, approved: false });
    expect(store.row('a')).toMatchObject({ text: theirs, approved: false, save: 'saved' });
    expect(news).toEqual(['mergedUnapproved']);
  });
});

describe('a race with somebody who changed the same words', () => {
  it('is left to the editor, whose words stay on the device until they choose', async () => {
    const saving = await open();
    Object.assign(server, { text: machine.replace('Hanoi', 'Vinh'), version: 2 });
    type(saving, 'a', mine);
    await pass(3_000);
    expect(store.row('a')).toMatchObject({ text: mine, save: 'conflict', theirs: { ancestor: machine } });
    expect(news).toEqual(['conflict']);
    type(saving, 'a', `${mine} More.`);
    await pass(30_000);
    expect(sent).toHaveLength(1);
    expect(device.textOf('tab', 'a')).toBe(`${mine} More.`);
  });
});

describe('words that a tab left behind', () => {
  it('come back into their row and reach the server', async () => {
    device.put(left({}));
    await open();
    expect(store.row('a')).toMatchObject({ text: mine, save: 'unsaved' });
    await pass(1_000);
    expect(server.text).toBe(mine);
    expect(sent.at(-1)).toMatchObject({ writer: 'gone', base: 1 });
    expect(device.entries).toEqual([]);
  });

  it('come back with the approval that was given to them', async () => {
    device.put(left({ text: machine, approval: 'give' }));
    server.away = true;
    await open();
    expect(store.row('a')).toMatchObject({ approved: true, save: 'failed' });
    server.away = false;
    await pass(2_000);
    expect(server.approved).toBe(true);
    expect(device.entries).toEqual([]);
  });

  it('are forgotten when the server has them already', async () => {
    device.put(left({ text: machine }));
    await open();
    await pass(2_000);
    expect(sent).toEqual([]);
    expect(device.entries).toEqual([]);
  });

  it('of two tabs in one sentence are both sent, one after the other', async () => {
    device.put(left({ writer: 'first' }));
    device.put(left({ writer: 'second', text: theirs }));
    await open();
    await pass(5_000);
    expect(sent.map(({ writer, text }) => [writer, text])).toEqual([
      ['first', mine],
      ['second', theirs],
      ['second', both],
    ]);
    expect(server.text).toBe(both);
    expect(device.entries).toEqual([]);
  });

  it('whose row is no more are shown, and kept by the server in the history of another', async () => {
    device.put(left({ segmentId: 'retired', text: 'Typed before.' }));
    await open();
    await pass(1_000);
    expect(store.state.lost).toEqual([{ id: 'retired', number: null, text: 'Typed before.' }]);
    expect(sent).toMatchObject([{ segmentId: 'retired', text: 'Typed before.' }]);
    expect(device.entries).toHaveLength(1);
  });

  it('of somebody else are left alone', async () => {
    device.put(left({ userId: 'other' }));
    await open();
    await pass(2_000);
    expect(sent).toEqual([]);
    expect(device.entries).toHaveLength(1);
  });
});

describe('saving by hand', () => {
  it('says that all is saved once the server has it', async () => {
    const saving = await open();
    type(saving, 'a', mine);
    const said = sendAll(saving.outbox, store);
    expect(server.text).toBe(machine);
    await pass(100);
    expect(await said).toBe('saved');
    expect(server.text).toBe(mine);
  });

  it('says that words are kept where they do not get through', async () => {
    const saving = await open();
    server.away = true;
    type(saving, 'a', mine);
    const said = sendAll(saving.outbox, store);
    await pass(100);
    expect(await said).toBe('kept');
  });
});

describe('an approval that was taken back before it got through', () => {
  it('does not stand, and its editor is told', async () => {
    device.put(left({ text: machine, approval: 'give', unapprovals: 0 }));
    server.unapprovals = 1;
    await open();
    await pass(2_000);
    expect(sent).toMatchObject([{ writer: 'gone', revision: 3, unapprovals: 0, approval: 'give' }]);
    expect(store.row('a')).toMatchObject({ approved: false, save: 'saved' });
    expect(news).toEqual(['unapproved']);
  });
});

describe('a network that is away', () => {
  it('is told once, and once when all is sent', async () => {
    const saving = await open();
    server.away = true;
    type(saving, 'a', mine);
    await pass(60_000);
    expect(store.state.obstacle).toEqual({ kind: 'offline' });
    server.away = false;
    await pass(30_000);
    expect(news).toEqual(['offline', 'sent']);
    expect(store.state.obstacle).toBeNull();
    expect(server.text).toBe(mine);
  });
});
