import { expect, test, vi } from 'vitest';
import { POST } from '@/app/api/drafts/route';
import { maxTargetLength } from '@/lib/core/review/save';
import type { PersonScope } from '@/lib/data/scope';
import { importArticle, makeDesk, ownDatabase, rowAt } from '@/tests/support/desk';

const visitor = vi.hoisted((): { scope: PersonScope | null } => ({ scope: null }));
vi.mock('@/lib/server/session', () => ({ findScope: async () => visitor.scope }));

ownDatabase();

const post = (body: RequestInit['body']): Promise<Response> => {
  const headers = { origin: 'http://localhost', host: 'localhost', 'content-type': 'application/json' };
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
  return POST(new Request('http://localhost/api/drafts', init));
};

test('the longest sentence is saved, however it is written; what is larger is not read to its end', async () => {
  const desk = await makeDesk();
  visitor.scope = desk.editor;
  const { id, segments } = await importArticle(desk);
  const text = 'ữ'.repeat(maxTargetLength);
  const draft = { segmentId: segments[1]?.id, userId: desk.editor.userId, base: 1, text, writer: 'tab' };
  const written = JSON.stringify({ ...draft, approval: 'keep' }).replaceAll('ữ', '\\u1eef');
  expect((await post(written)).status).toBe(200);
  expect((await rowAt(id, 1)).target).toBe(text);
  expect((await post('{')).status).toBe(400);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
      if (sent > 8_000_000) controller.close();
    },
  });
  expect((await post(endless)).status).toBe(413);
  expect(sent).toBeLessThan(400_000);
});

test('words are never taken from a page of somebody else, who is told whose they are', async () => {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk);
  const draft = {
    segmentId: segments[1]?.id,
    base: 1,
    text: 'By the editor',
    writer: 'tab',
    approval: 'give',
  };
  visitor.scope = desk.reporter;
  const answer = await post(JSON.stringify({ ...draft, userId: desk.editor.userId }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ kind: 'other-person', person: desk.reporter.name });
  visitor.scope = null;
  expect((await post(JSON.stringify({ ...draft, userId: desk.editor.userId }))).status).toBe(401);
  expect(await rowAt(id, 1)).toMatchObject({ target: segments[1]?.target, version: 1, approvedById: null });
});

test('every answer names the build that gave it', async () => {
  visitor.scope = null;
  expect((await post('{}')).headers.get('songngu-build')).toMatch(/^\S+$/);
});
