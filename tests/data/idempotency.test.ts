import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey, revokeKey } from '@/lib/data/api-keys';
import { root } from '@/scripts/checkout.mjs';
import { makeDesk, ownDatabase, type TestDesk } from '@/tests/support/desk';

process.env.SONGNGU_SECRET ??= 'idempotency'.repeat(4);
const database = ownDatabase();
let servers: readonly Server[] = [];
beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer()]);
});
afterAll(() => Promise.all(servers.map((server) => server.kill())));

type Server = { readonly url: string; kill(): Promise<void> };

/** The route that takes articles, over HTTP, in a process of its own. */
async function startServer(): Promise<Server> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/support/articles-server.mts'], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = event(server, 'exit');
  const [port] = await event(createInterface({ input: server.stdout }), 'line');
  return {
    url: `http://127.0.0.1:${port}/api/v1/articles`,
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

const article = (more: object = {}) => ({
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { title: 'Lũ lên nhanh', body: 'Nước sông dâng 2 m trong đêm.' },
  target: { title: 'Flood rises', body: 'The river rose 2 m overnight.' },
  ...more,
});

const keyOf = (desk: TestDesk) => createKey(desk.administrator, { name: 'cms', scopes: ['articles:write'] });

const send = (
  key: string,
  name: string | null,
  body: object = article(),
  to = 0,
  headers: Readonly<Record<string, string>> = {},
) =>
  fetch(servers[to]?.url ?? '', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(name === null ? {} : { 'idempotency-key': name }),
      ...headers,
    },
    body: JSON.stringify(body),
  });

const articlesOf = async ({ id }: TestDesk): Promise<number> => {
  const [row] = await database()`SELECT count(*)::int AS count FROM article WHERE desk_id = ${id}`;
  return row?.count;
};

const kindOf = async (answer: Response): Promise<string> => {
  const { type } = await answer.json();
  return `${answer.status} ${String(type).split('#')[1]}`;
};

describe('a delivery with If-Match', () => {
  const externalId = 'bt-1';
  const text = (body: string, more: object = {}) =>
    article({ externalId, target: { title: 'Flood rises', body }, ...more });
  const deliver = (key: string, body: object, headers: Readonly<Record<string, string>> = {}, to = 0) =>
    send(key, null, body, to, headers);
  const tagOf = ({ headers }: Response): string => headers.get('etag') ?? 'none';
  const machineTexts = async ({ id }: TestDesk): Promise<readonly string[]> => {
    const rows = await database()`
      SELECT m.body FROM machine_version m JOIN translation t ON t.id = m.translation_id
      WHERE t.desk_id = ${id} ORDER BY m.number`;
    return rows.map((row) => row.body);
  };

  test('is taken over what its sender knows, and changes nothing where the desk has something else', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const first = await deliver(key, text('One.'));
    const tag = tagOf(first);
    expect(tag).toMatch(/^"[\da-f]{32}"$/);
    expect((await first.json()).revision).toBe(tag.slice(1, -1));
    const second = await deliver(key, text('Two.'), { 'if-match': `"other", ${tag}` });
    expect(second.status).toBe(200);
    expect(tagOf(second)).not.toBe(tag);
    const late = await deliver(key, text('Late.', { section: 'Kinh tế', urgent: true }), { 'if-match': tag });
    const { errors } = await late.clone().json();
    expect(errors).toEqual([{ pointer: '', detail: `the desk has ${tagOf(second)}` }]);
    expect(await kindOf(late)).toBe('412 not_as_expected');
    expect(await machineTexts(desk)).toEqual(['One.', 'Two.']);
    const [kept] = await database()`
      SELECT a.section, t.urgent FROM article a JOIN translation t ON t.article_id = a.id WHERE a.desk_id = ${desk.id}`;
    expect(kept).toEqual({ section: null, urgent: false });
    // Back to an earlier text is not back to its tag.
    const back = await deliver(key, text('One.'));
    expect([tag, tagOf(second)]).not.toContain(tagOf(back));
  });

  test('keeps its tag while nothing is delivered, whatever people do to the text', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const tag = tagOf(await deliver(key, text('One.')));
    await database()`UPDATE translation SET urgent = true WHERE desk_id = ${desk.id}`;
    const again = await deliver(key, text('One.'), { 'if-match': tag });
    expect([again.status, tagOf(again)]).toEqual([200, tag]);
    const moved = await deliver(key, text('One.', { section: 'Thời sự' }), { 'if-match': tag });
    expect(tagOf(moved)).not.toBe(tag);
  });

  test('of what the desk does not have is refused, weakly, in another language and without a number too', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    expect(await kindOf(await deliver(key, text('One.'), { 'if-match': '*' }))).toBe('412 not_as_expected');
    expect(await articlesOf(desk)).toBe(0);
    const tag = tagOf(await deliver(key, text('One.'), { 'if-none-match': '*' }));
    expect((await deliver(key, text('Two.'), { 'if-match': '*' })).status).toBe(200);
    for (const [body, headers] of [
      [text('Three.'), { 'if-none-match': '*' }],
      [text('Three.'), { 'if-match': `W/${tag}` }],
      [text('Three.'), { 'if-match': tag.slice(1, -1) }],
      [text('Three.'), { 'if-match': '' }],
      [text('Trois.', { targetLanguage: 'fr' }), { 'if-match': '*' }],
      [article(), { 'if-match': '*' }],
    ] as const)
      expect(await kindOf(await deliver(key, body, headers)), JSON.stringify(headers)).toBe(
        '412 not_as_expected',
      );
    expect([await articlesOf(desk), await machineTexts(desk)]).toEqual([1, ['One.', 'Two.']]);
  });

  test('meets others: of all that know the same, one is taken', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const made = await Promise.all(
      [0, 1, 0, 1].map((to, n) => deliver(key, text(`First ${n}.`), { 'if-none-match': '*' }, to)),
    );
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 412, 412, 412]);
    const tag = made.map(tagOf).find((each) => each !== 'none') ?? '';
    const changed = await Promise.all(
      [0, 1, 0, 1].map((to, n) => deliver(key, text(`Second ${n}.`), { 'if-match': tag }, to)),
    );
    expect(changed.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
    expect(await machineTexts(desk)).toHaveLength(2);
  });

  test('sent again under its Idempotency-Key is answered as the first time, though the tag is old by then', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const tag = tagOf(await deliver(key, text('One.')));
    const answers = [];
    for (let n = 0; n < 2; n++) answers.push(await send(key, 'n', text('Two.'), n, { 'if-match': tag }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(answers.map(tagOf)).size).toBe(1);
  });
});

describe('a request with an Idempotency-Key', () => {
  test('sent again is answered as the first time, to the letter, and done once', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const first = await send(key, 'a b', article({ externalId: 'one' }));
    const text = await first.text();
    expect(first.status).toBe(201);
    // The same to the eyes of JSON: other spaces, another order; the key in quotation marks as the draft writes it.
    const { source, ...rest } = article({ externalId: 'one' });
    for (const name of ['a b', '"a b"']) {
      const again = await send(key, name, { ...rest, source });
      expect([again.status, await again.text()]).toEqual([201, text]);
      expect(again.headers.get('location')).toBe(first.headers.get('location'));
    }
    expect(await articlesOf(desk)).toBe(1);
    // Without the key it is a delivery like any other.
    expect((await send(key, null, article({ externalId: 'one' }))).status).toBe(200);
  });

  test('is refused for another body, and no key knows the names of another', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    expect((await send(key, 'n')).status).toBe(201);
    expect(await kindOf(await send(key, 'n', article({ section: 'Kinh tế' })))).toBe('422 key_reused');
    expect((await send(await keyOf(desk), 'n', article({ section: 'Kinh tế' }))).status).toBe(201);
    expect(await articlesOf(desk)).toBe(2);
    await revokeKey(desk.administrator, key);
    expect((await send(key, 'n')).status).toBe(401);
  });

  test('keeps no refusal, and no answer longer than a day', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    expect((await send(key, 'n', article({ targetLanguage: 'no such tag!' }))).status).toBe(400);
    const empty = article({ source: { body: '' }, target: { body: '' } });
    expect((await send(key, 'n', empty)).status).toBe(400);
    expect((await send(key, 'n')).status).toBe(201);
    const age = (hours: number) => database()`
      UPDATE answered_request SET answered_at = answered_at - ${`${hours} hours`}::interval`;
    await age(23);
    expect(await kindOf(await send(key, 'n', article({ section: 'A' })))).toBe('422 key_reused');
    await age(1);
    expect((await send(key, 'n', article({ section: 'A' }))).status).toBe(201);
    await age(24);
    expect((await send(key, 'another')).status).toBe(201);
    expect((await database()`SELECT key FROM answered_request`).map((row) => row.key)).toEqual(['another']);
  });

  test('needs 1 to 255 characters of ASCII', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    for (const name of ['', '""', 'x'.repeat(256), 'a\tb', 'é'])
      expect(await kindOf(await send(key, name)), name).toBe('400 bad_input');
    expect((await send(key, 'x'.repeat(255))).status).toBe(201);
    expect(await articlesOf(desk)).toBe(1);
  });

  test('of eight that come at once one is done; the others wait their turn or get its answer', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => send(key, 'n', article(), index % 2)),
    );
    const made = answers.filter(({ status }) => status === 201);
    const ids = await Promise.all(made.map(async (answer) => (await answer.json()).articleId));
    expect(new Set(ids).size).toBe(1);
    for (const answer of answers)
      if (answer.status !== 201) expect(await kindOf(answer)).toBe('409 in_progress');
    expect(await articlesOf(desk)).toBe(1);
    expect((await send(key, 'n', article(), 1)).status).toBe(201);
  });

  test('that died with its server is done by the next, once', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    const body = article({ externalId: 'held' });
    // It comes as far as the article, which somebody else is at.
    const held = await database().reserve();
    await held`SELECT pg_advisory_lock(72707371, hashtext(${`${desk.id}:held`}))`;
    const lost = send(key, 'n', body, 1).then(
      () => 'answered',
      () => 'lost',
    );
    const waiting = () => database()`SELECT FROM pg_locks WHERE classid = 72707371 AND NOT granted`;
    while ((await waiting()).length === 0) await sleep(10);
    expect(await kindOf(await send(key, 'n', body))).toBe('409 in_progress');
    await servers[1]?.kill();
    expect(await lost).toBe('lost');
    await held`SELECT pg_advisory_unlock_all()`;
    held.release();
    let answer = await send(key, 'n', body);
    while (answer.status === 409) {
      await sleep(20);
      answer = await send(key, 'n', body);
    }
    expect(answer.status).toBe(201);
    expect(await articlesOf(desk)).toBe(1);
  });

  test('is kept once by the database itself, whatever the lock', async () => {
    const desk = await makeDesk();
    const key = await keyOf(desk);
    await send(key, 'n');
    const again = database()`
      INSERT INTO answered_request (api_key_id, key, digest, answer)
      SELECT api_key_id, key, digest, answer FROM answered_request WHERE key = 'n' AND api_key_id IN (
        SELECT id FROM api_key WHERE desk_id = ${desk.id})`;
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});
