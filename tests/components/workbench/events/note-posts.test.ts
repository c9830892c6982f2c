import { beforeEach, expect, it } from 'vitest';
import { practiceSegments } from '@/components/practice/practice-article';
import { EventLog } from '@/components/workbench/events/event-log';
import { notePosts } from '@/components/workbench/events/note-posts';
import type { Reply } from '@/components/workbench/post-draft';
import { initialState } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import type { Draft } from '@/lib/schema/draft';
import type { WorkbenchEvent } from '@/lib/schema/event';

const [segment] = practiceSegments;
const id = segment?.id ?? '';
const machine = segment?.machine ?? '';
const draft: Draft = { segmentId: id, userId: 'me', base: 1, text: machine, writer: 'tab', approval: 'keep' };

let noted: WorkbenchEvent[];
let reply: Reply;

const answered = (approved: boolean): Reply => ({
  kind: 'answered',
  build: null,
  answer: { kind: 'saved', version: 2, approved, at: '', versions: { before: 1, after: 2 } },
});

async function say(more: Partial<Draft>): Promise<readonly WorkbenchEvent[]> {
  const log = new EventLog((events) => noted.push(...events));
  const store = new Store(initialState(practiceSegments, 1));
  const post = notePosts({ log, store, language: 'en' }, async () => reply);
  expect(await post({ ...draft, ...more }, false)).toBe(reply);
  log.flush();
  return noted;
}

beforeEach(() => {
  noted = [];
  reply = answered(true);
});

it('notes an approval with its road, its time, whether the text was changed and how long it is', async () => {
  expect(await say({ approval: 'give', via: 'enter', dwellMs: 2_500 })).toEqual([
    { kind: 'approved', via: 'enter', dwellMs: 2_500, changed: false, words: 8 },
  ]);
  noted = [];
  expect(await say({ approval: 'give', text: 'Bridge work begins' })).toMatchObject([
    { via: 'button', changed: true, words: 3 },
  ]);
});

it('notes nothing of words, and no approval that the server did not give', async () => {
  expect(await say({ text: 'secret' })).toEqual([]);
  reply = answered(false);
  expect(await say({ approval: 'give' })).toEqual([]);
});

it('notes a conflict, and an approval taken back', async () => {
  expect(await say({ approval: 'take' })).toEqual([{ kind: 'unapproved' }]);
  noted = [];
  const theirs = { text: '', version: 2, editor: null, at: '' };
  reply = { kind: 'answered', build: null, answer: { kind: 'conflict', theirs } };
  expect(await say({})).toEqual([{ kind: 'conflict' }]);
});

it('notes once how many sentences had to wait for the network, and how long', async () => {
  const log = new EventLog((events) => noted.push(...events));
  const store = new Store(initialState(practiceSegments, 1));
  const post = notePosts({ log, store, language: 'en' }, async () => reply);
  reply = { kind: 'undelivered', obstacle: { kind: 'offline' }, build: null };
  for (const segmentId of ['a', 'b', 'a']) await post({ ...draft, segmentId }, false);
  reply = answered(false);
  await post(draft, false);
  await post(draft, false);
  log.flush();
  expect(noted).toEqual([{ kind: 'outbox', count: 2, ms: expect.any(Number) }]);
});
