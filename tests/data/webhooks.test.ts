import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAllowance } from '@/lib/connect/address-rules';
import { deliver, type Ways } from '@/lib/connect/deliver';
import { webhookEvents } from '@/lib/core/webhooks/event';
import { publish, withdraw } from '@/lib/data/releases';
import { takeDelivery } from '@/lib/data/webhook-deliveries';
import { switchEndpoint } from '@/lib/data/webhook-endpoints';
import {
  createPing,
  type DeliveryPage,
  listDeliveries,
  replayDelivery,
  replayFailed,
} from '@/lib/data/webhook-log';
import { runDeliveries } from '@/lib/jobs/run-deliveries';
import type { WebhookEndpointInput } from '@/lib/schema/webhook';
import { webhookPayloadSchema, webhookPingSchema } from '@/lib/schema/webhook';
import { addEndpoint, renewSecret } from '@/lib/server/webhooks';
import { root } from '@/scripts/checkout.mjs';
import {
  approveAll,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  rowAt,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';
import { isSigned, openReceiver, type Receiver } from '@/tests/support/receiver';
import { selfSigned } from '@/tests/support/self-signed';
import { until } from '@/tests/support/until';

const database = ownDatabase();
const local: Ways = { allowance: readAllowance('127.0.0.1/32') };

let receiver: Receiver;
/** What a test leaves behind, whatever becomes of it. */
const ends: (() => Promise<unknown>)[] = [];

beforeAll(() => {
  Object.assign(process.env, {
    SONGNGU_SECRET: 'webhook'.repeat(6),
    SONGNGU_URL: 'https://songngu.example',
    SONGNGU_WEBHOOK_ALLOW: '127.0.0.1',
  });
});
beforeEach(async () => {
  // What other tests left waiting would be sent by this one's senders.
  await database()`DELETE FROM webhook_endpoint`;
  receiver = await open();
});
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

async function open(...how: Parameters<typeof openReceiver>): Promise<Receiver> {
  const opened = await openReceiver(...how);
  ends.push(opened.close);
  return opened;
}

const add = (desk: TestDesk, more: Partial<WebhookEndpointInput> = {}) =>
  addEndpoint(desk.administrator, { url: receiver.url, events: [...webhookEvents], languages: [], ...more });

/** A desk with an endpoint, and what it has released for it to be told. */
async function told(more: Partial<WebhookEndpointInput> = {}) {
  const desk = await makeDesk();
  const endpoint = await add(desk, more);
  const { id } = await importArticle(desk);
  await publishAll(desk, id);
  return { desk, endpoint, translation: id };
}

const deliveries = () =>
  database()`SELECT d.id, d.endpoint_id, event, state, attempts, step, lease, last_outcome, last_status, last_answer,
      extract(epoch FROM due_at - clock_timestamp())::float8 AS due
    FROM webhook_delivery d ORDER BY created_at, d.id`;
const endpoints = () =>
  database()`SELECT disabled_for, failing_since, extract(epoch FROM quiet_until - clock_timestamp())::float8 AS quiet
    FROM webhook_endpoint ORDER BY created_at`;
// Not now: a time is kept to the millisecond, and rounded it may be still to come.
const makeDue = () =>
  database()`UPDATE webhook_delivery SET due_at = clock_timestamp() - interval '1 second'`;

/** Sends what is due first, as a sender does; answers what came of it. */
async function sendNext(ways: Ways = local) {
  const delivery = await takeDelivery();
  return delivery && deliver(delivery, ways);
}

/** Senders in this process; the answer stops them. */
function send(): () => Promise<void> {
  const stop = runDeliveries(local);
  ends.push(stop);
  return stop;
}

/** A sender in a process of its own; the answer kills it. */
function startSender(env: Readonly<Record<string, string>> = {}): () => Promise<unknown> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/webhooks-worker.mts'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  ends.push(kill);
  return kill;
}

describe('what is told', () => {
  test('a release, a correction and a withdrawal each come into being with it, or not at all', async () => {
    const { desk, translation } = await told();
    const row = await rowAt(translation, 2);
    await save(desk.reporter, row, 'There were no casualties.');
    const version = await approveAll(desk, translation);
    await publish(desk.second, translation, version, { updateKind: 'correction', note: 'Casualties.' });
    expect(await outcomeOf(() => publish(desk.second, translation, version))).toBe('already_done');
    await withdraw(desk.second, translation, version, 'Retracted.');
    expect((await deliveries()).map(({ event }) => event)).toEqual([
      'article.published',
      'article.corrected',
      'article.withdrawn',
    ]);
    while (await sendNext()) {}
    const bodies = receiver.received.map(({ body }) => webhookPayloadSchema.parse(JSON.parse(body)));
    expect(bodies.map(({ type, data }) => [type, data.release])).toEqual([
      ['article.published', 1],
      ['article.corrected', 2],
      ['article.withdrawn', 3],
    ]);
    expect(bodies[0]?.data).toMatchObject({
      id: translation,
      language: 'en',
      url: `https://songngu.example/api/v1/export/en/articles/${translation}`,
    });
    for (const { body } of receiver.received) {
      expect(body.length).toBeLessThan(1_000);
      for (const [source, machine] of story) {
        expect(body).not.toContain(source);
        expect(body).not.toContain(machine);
      }
    }
  });

  test('goes to the endpoints of its desk that want to hear of it, once each', async () => {
    const desk = await makeDesk();
    const wants = await Promise.all([
      add(desk),
      add(desk, { languages: ['en', 'fr'], events: ['article.published'] }),
    ]);
    const others = await Promise.all([
      add(desk, { languages: ['fr'] }),
      add(desk, { events: ['article.withdrawn'] }),
      add(await makeDesk()),
      add(desk),
    ]);
    await switchEndpoint(desk.administrator, { id: others[3].id, on: false });
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    const told = (await deliveries()).map((row) => row.endpoint_id);
    expect(told.sort()).toEqual(wants.map((one) => one.id).sort());
  });

  test('is never told to another desk, whatever is written to the database', async () => {
    const { desk } = await told();
    const stranger = await add(await makeDesk());
    const [release] = await database()`SELECT id FROM release WHERE desk_id = ${desk.id}`;
    const smuggle = () =>
      database()`INSERT INTO webhook_delivery (endpoint_id, event, release_id)
        VALUES (${stranger.id}, 'article.published', ${release?.id})`;
    expect(await outcomeOf(smuggle)).toBe('SG003');
    const move = () =>
      database()`UPDATE webhook_delivery SET endpoint_id = ${stranger.id} WHERE release_id = ${release?.id}`;
    expect(await outcomeOf(move)).toBe('SG003');
    const adopt = () =>
      database()`UPDATE webhook_endpoint SET desk_id = ${desk.id} WHERE id = ${stranger.id}`;
    expect(await outcomeOf(adopt)).toBe('SG003');
  });
});

describe('a message', () => {
  test('is signed, says what it is, and is done with after any 2xx', async () => {
    const { endpoint } = await told();
    receiver.answer = (response) => response.writeHead(202).end('thanks');
    expect(await sendNext()).toEqual({ outcome: 'delivered', status: 202, answer: 'thanks' });
    const [message] = receiver.received;
    if (!message) throw new Error('nothing came');
    expect(message.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[\da-f]{32}$/),
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
    });
    expect(isSigned(endpoint.secret, message)).toBe(true);
    expect(isSigned(endpoint.secret, { ...message, body: `${message.body} ` })).toBe(false);
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 1, lease: null }]);
    expect(await sendNext()).toBeNull();
  });

  test('that is refused is sent again by the schedule, under the same id, ten times in all', async () => {
    await told();
    receiver.answer = (response) => response.writeHead(500).end('no');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      expect(await sendNext()).toMatchObject({ outcome: 'refused', status: 500 });
      expect(await sendNext()).toBeNull();
      const [row] = await deliveries();
      if (row?.state === 'waiting') waits.push(row.due);
      await makeDue();
    }
    const schedule = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(waits).toHaveLength(schedule.length);
    for (const [at, wait] of schedule.entries()) {
      expect(waits[at]).toBeGreaterThan(wait - 3);
      expect(waits[at]).toBeLessThanOrEqual(wait * 1.1);
    }
    expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 10, last_answer: 'no' }]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(await sendNext()).toBeNull();
  });

  test.each([
    ['seconds', () => '7200', 7200],
    ['a date', () => new Date(Date.now() + 600_000).toUTCString(), 600],
  ])('waits for as long as Retry-After says in %s, and so does the endpoint', async (_, header, wait) => {
    const { desk } = await told();
    receiver.answer = (response) => response.writeHead(503, { 'retry-after': header() }).end();
    await sendNext();
    const [row] = await deliveries();
    expect(row?.due).toBeGreaterThan(wait - 5);
    expect(row?.due).toBeLessThanOrEqual(wait + 1);
    await publishAll(desk, (await importArticle(desk)).id);
    expect(await sendNext()).toBeNull();
    expect((await endpoints())[0]?.quiet).toBeGreaterThan(wait - 5);
  });

  test.each([429, 502, 504])('answered %i slows its endpoint down', async (status) => {
    await told();
    receiver.answer = (response) => response.writeHead(status).end();
    await sendNext();
    expect((await deliveries())[0]?.due).toBeGreaterThan(50);
    expect((await endpoints())[0]?.quiet).toBeGreaterThan(50);
  });

  test('answered 410 is not sent again, and nothing is until somebody switches the endpoint on', async () => {
    const { desk, endpoint } = await told();
    await publishAll(desk, (await importArticle(desk)).id);
    receiver.answer = (response) => response.writeHead(410).end();
    expect(await sendNext()).toMatchObject({ outcome: 'gone' });
    expect(await endpoints()).toMatchObject([{ disabled_for: 'gone' }]);
    expect(await sendNext()).toBeNull();
    await publishAll(desk, (await importArticle(desk)).id);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['failed', 'waiting']);
    receiver.answer = (response) => response.writeHead(200).end();
    await switchEndpoint(desk.administrator, { id: endpoint.id, on: true });
    expect(await sendNext()).toMatchObject({ outcome: 'delivered' });
    expect(receiver.received).toHaveLength(2);
  });

  test('follows no redirect', async () => {
    await told();
    receiver.answer = (response, { path }) =>
      response.writeHead(path === '/hook' ? 307 : 200, { location: `${receiver.url}/elsewhere` }).end();
    expect(await sendNext()).toMatchObject({ outcome: 'redirected', status: 307 });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
    expect(await deliveries()).toMatchObject([{ state: 'waiting', step: 1 }]);
  });

  test('is given up on where no answer comes in time, or drips', async () => {
    await told();
    receiver.answer = () => {};
    expect(await sendNext({ ...local, timeoutMs: 150 })).toMatchObject({ outcome: 'timeout' });
    await makeDue();
    receiver.answer = (response) => {
      response.writeHead(200);
      const dripping = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(dripping));
    };
    expect(await sendNext({ ...local, timeoutMs: 150 })).toMatchObject({ outcome: 'timeout' });
    const never = () => new Promise<never>(() => {});
    await makeDue();
    await database()`UPDATE webhook_endpoint SET url = 'https://hook.example/'`;
    expect(await sendNext({ ...local, timeoutMs: 150, resolve: never })).toMatchObject({
      outcome: 'timeout',
    });
  });

  test('reads but the beginning of an endless answer, and keeps what can be shown of it', async () => {
    await told();
    let sent = 0;
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += 16_384;
          if (!response.write(`\u0000a\u001b${'x'.repeat(16_381)}`)) return void response.once('drain', more);
        }
      };
      more();
    };
    expect(await sendNext()).toMatchObject({ outcome: 'delivered' });
    const [row] = await deliveries();
    expect(row?.last_answer).toBe(`a${'x'.repeat(999)}`);
    expect(sent).toBeLessThan(50_000_000);
  });

  test('without anyone to take it says what kept it', async () => {
    await told();
    await receiver.close();
    expect(await sendNext()).toEqual({ outcome: 'unreachable', status: null, answer: 'ECONNREFUSED' });
  });
});

describe('private addresses', () => {
  const refused: readonly [string, string, readonly string[] | undefined, string][] = [
    ['by their number', 'https://127.0.0.1:PORT/', undefined, 'private'],
    ['by a name that really stands for one', 'http://localhost:PORT/', undefined, 'private'],
    ['by a name of others that stands for one', 'https://hook.example:PORT/', ['127.0.0.1'], 'private'],
    ['among public ones', 'https://hook.example:PORT/', ['8.8.8.8', '127.0.0.1'], 'private'],
    ['as IPv4 in IPv6', 'https://[::ffff:127.0.0.1]:PORT/', undefined, 'private'],
  ];
  test.each(refused)('are not reached %s', async (_, url, addresses, outcome) => {
    await told({ url: url.replace('PORT', String(receiver.port)) });
    const resolve = addresses && (async () => addresses);
    expect(await sendNext({ allowance: readAllowance(''), resolve })).toMatchObject({ outcome });
    expect(receiver.received).toEqual([]);
  });

  test('are not reached by a name that means another address the second time', async () => {
    await told({ url: `http://hook.example:${receiver.port}/hook` });
    let looks = 0;
    const resolve = async () => (looks++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    expect(await sendNext({ allowance: readAllowance('127.0.0.1'), resolve })).toMatchObject({
      outcome: 'delivered',
    });
    expect(looks).toBe(1);
    expect(receiver.received[0]?.headers.host).toBe(`hook.example:${receiver.port}`);
  });
});

describe('by https', () => {
  test('nothing is sent to a certificate that nobody vouches for', async () => {
    const secure = await open(selfSigned);
    await told({ url: secure.url });
    const ways = { allowance: readAllowance('localhost') };
    expect(await sendNext(ways)).toMatchObject({
      outcome: 'unreachable',
      answer: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(secure.received).toEqual([]);
  });

  test('a message arrives where the certificate is that of the name, and is trusted', async () => {
    const secure = await open(selfSigned);
    await told({ url: secure.url });
    await told({ url: secure.url.replace('localhost', '127.0.0.1') });
    const folder = await mkdtemp(join(tmpdir(), 'songngu-webhooks-'));
    await writeFile(join(folder, 'trusted.pem'), selfSigned.cert);
    ends.push(() => rm(folder, { recursive: true }));
    startSender({
      SONGNGU_WEBHOOK_ALLOW: 'localhost,127.0.0.1',
      NODE_EXTRA_CA_CERTS: join(folder, 'trusted.pem'),
    });
    await until(async () => (await deliveries()).every((row) => row.last_outcome !== null));
    expect((await deliveries()).map((row) => [row.last_outcome, row.last_answer])).toEqual([
      ['delivered', ''],
      ['unreachable', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ]);
    expect(secure.received).toHaveLength(1);
  });
});

describe('a secret', () => {
  test('that was replaced signs beside the new one for 24 hours', async () => {
    const { desk, endpoint } = await told();
    const second = await renewSecret(desk.administrator, endpoint.id);
    const third = await renewSecret(desk.administrator, endpoint.id);
    receiver.answer = (response) => response.writeHead(500).end();
    await sendNext();
    const signed = () => {
      const message = receiver.received.at(-1);
      return [endpoint, second, third].map(({ secret }) => message && isSigned(secret, message));
    };
    expect(signed()).toEqual([true, true, true]);
    await database()`UPDATE webhook_secret SET valid_until = valid_until - interval '24 hours 1 second'`;
    await makeDue();
    await sendNext();
    expect(signed()).toEqual([false, false, true]);
    for (let more = 0; more < 3; more++) await renewSecret(desk.administrator, endpoint.id);
    expect(await outcomeOf(() => renewSecret(desk.administrator, endpoint.id))).toBe('rate_limited');
  });

  test('is nowhere in the database', async () => {
    const { endpoint } = await told();
    const [row] = await database()`SELECT sealed FROM webhook_secret`;
    expect(row?.sealed).not.toContain(endpoint.secret.slice(6, 26));
    const bytes = Buffer.from(String(row?.sealed), 'base64');
    expect(bytes.includes(Buffer.from(endpoint.secret.slice(6), 'base64'))).toBe(false);
  });

  test('that cannot be read any more sends nothing unsigned', async () => {
    await told();
    await database()`UPDATE webhook_secret SET sealed = 'bm8='`;
    expect(await sendNext()).toMatchObject({ outcome: 'unsigned' });
    expect(receiver.received).toEqual([]);
  });
});

describe('an endpoint that takes nothing', () => {
  test('for three days is switched off; one that takes some is not', async () => {
    const { desk } = await told();
    receiver.answer = (response) => response.writeHead(500).end();
    await sendNext();
    expect(await endpoints()).toMatchObject([{ disabled_for: null, failing_since: expect.any(Date) }]);
    receiver.answer = (response) => response.writeHead(200).end();
    await publishAll(desk, (await importArticle(desk)).id);
    await sendNext();
    expect(await endpoints()).toMatchObject([{ failing_since: null }]);
    receiver.answer = (response) => response.writeHead(500).end();
    await makeDue();
    await sendNext();
    await database()`UPDATE webhook_endpoint SET failing_since = failing_since - interval '73 hours'`;
    await makeDue();
    await sendNext();
    expect(await endpoints()).toMatchObject([{ disabled_for: 'failing' }]);
    await makeDue();
    expect(await sendNext()).toBeNull();
  });

  test('gets again what failed, all of it since a time or one by one, under the same ids', async () => {
    const { desk, endpoint } = await told();
    receiver.answer = (response) => response.writeHead(500).end();
    await sendNext();
    await publishAll(desk, (await importArticle(desk)).id);
    await sendNext();
    await database()`UPDATE webhook_delivery SET state = 'failed'`;
    receiver.answer = (response) => response.writeHead(200).end();
    const since = new Date(Date.now() + 60_000).toISOString();
    expect(await replayFailed(desk.administrator, { id: endpoint.id, since })).toBe(0);
    const before = new Date(Date.now() - 60_000).toISOString();
    expect(await replayFailed(desk.administrator, { id: endpoint.id, since: before })).toBe(2);
    while (await sendNext()) {}
    const {
      deliveries: [first],
    } = await listDeliveries(desk.administrator, endpoint.id);
    expect(first).toMatchObject({ state: 'delivered', attempts: 2, last: { status: 200 } });
    await replayDelivery(desk.administrator, first?.id ?? '');
    await sendNext();
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(2);
  });
});

test('a ping is sent at once even where the endpoint is off, and says nothing of its health', async () => {
  const { desk, endpoint } = await told();
  await switchEndpoint(desk.administrator, { id: endpoint.id, on: false });
  const ping = async () => {
    const delivery = await takeDelivery(await createPing(desk.administrator, endpoint.id));
    return delivery && deliver(delivery, local);
  };
  expect(await ping()).toMatchObject({ outcome: 'delivered' });
  expect(webhookPingSchema.parse(JSON.parse(receiver.received[0]?.body ?? ''))).toMatchObject({
    type: 'webhook.ping',
    data: { endpoint: endpoint.id },
  });
  receiver.answer = (response) => response.writeHead(410).end();
  expect(await ping()).toMatchObject({ outcome: 'gone' });
  expect(await endpoints()).toMatchObject([{ disabled_for: 'person', failing_since: null }]);
});

describe('senders', () => {
  test('send what was released within moments, and a slow endpoint holds up none but itself', async () => {
    const slow = await open();
    const held: (() => void)[] = [];
    slow.answer = (response) => {
      held.push(() => response.writeHead(200).end());
    };
    const desk = await makeDesk();
    await add(desk, { url: slow.url });
    await add(desk);
    for (let senders = 0; senders < 2; senders++) send();
    for (let more = 0; more < 3; more++) await publishAll(desk, (await importArticle(desk)).id);
    await until(() => receiver.received.length === 3);
    await until(() => slow.received.length === 1);
    expect(slow.received).toHaveLength(1);
    slow.answer = (response) => response.writeHead(200).end();
    for (const release of held) release();
    await until(() => slow.received.length === 3);
    expect(new Set(slow.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    await until(async () => (await deliveries()).every(({ state }) => state === 'delivered'));
  });

  test('put back what is on its way when they are stopped', async () => {
    await told();
    receiver.answer = () => {};
    const stop = send();
    await until(() => receiver.received.length === 1);
    await stop();
    expect(await deliveries()).toMatchObject([{ state: 'waiting', lease: null, attempts: 0 }]);
  });

  test('killed amid sending, the message is sent again under the same id once its lease is over', async () => {
    await told();
    receiver.answer = () => {};
    const kill = startSender();
    await until(() => receiver.received.length === 1);
    await kill();
    expect(await sendNext()).toBeNull();
    receiver.answer = (response) => response.writeHead(200).end();
    await makeDue();
    expect(await sendNext()).toMatchObject({ outcome: 'delivered' });
    const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  test('of two that take at once, one gets the message', async () => {
    await told();
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeDelivery()));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

describe('who may', () => {
  test('shows every message that is kept, a page at a time, the newest first', async () => {
    const desk = await makeDesk();
    const endpoint = await add(desk);
    await database()`
      INSERT INTO webhook_delivery (endpoint_id, event, state, created_at)
      SELECT ${endpoint.id}, 'webhook.ping', 'delivered', now() - n / 3 * interval '1 minute' FROM generate_series(1, 120) n`;
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let before: string | null = null; ; ) {
      const page: DeliveryPage = await listDeliveries(desk.administrator, endpoint.id, before);
      seen.push(...page.deliveries.map(({ id }) => id));
      sizes.push(page.deliveries.length);
      before = page.next;
      if (before === null) break;
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
  });

  test('nobody but administrators of the desk sees, tries or changes an endpoint', async () => {
    const { desk, endpoint } = await told();
    const stranger = (await makeDesk()).administrator;
    const {
      deliveries: [delivery],
    } = await listDeliveries(desk.administrator, endpoint.id);
    const input = { url: receiver.url, events: [...webhookEvents], languages: [] };
    const { changeEndpoint, getEndpoint, listEndpoints, removeEndpoint } = await import(
      '@/lib/data/webhook-endpoints'
    );
    const attempts = (scope: typeof stranger) => [
      () => getEndpoint(scope, endpoint.id),
      () => changeEndpoint(scope, { ...input, id: endpoint.id }),
      () => switchEndpoint(scope, { id: endpoint.id, on: false }),
      () => removeEndpoint(scope, endpoint.id),
      () => renewSecret(scope, endpoint.id),
      () => createPing(scope, endpoint.id),
      () => replayDelivery(scope, delivery?.id ?? ''),
    ];
    for (const attempt of attempts(stranger)) expect(await outcomeOf(attempt)).toBe('not_found');
    expect(await listEndpoints(stranger)).toEqual([]);
    expect((await listDeliveries(stranger, endpoint.id)).deliveries).toEqual([]);
    expect((await listDeliveries(stranger, endpoint.id, delivery?.id)).deliveries).toEqual([]);
    const since = new Date(0).toISOString();
    expect(await replayFailed(stranger, { id: endpoint.id, since })).toBe(0);
    for (const scope of [desk.viewer, desk.editor, desk.second])
      for (const attempt of [
        ...attempts(scope),
        () => addEndpoint(scope, input),
        () => listEndpoints(scope),
        () => listDeliveries(scope, endpoint.id),
        () => replayFailed(scope, { id: endpoint.id, since }),
      ])
        expect(await outcomeOf(attempt)).toBe('forbidden');
  });

  test('a desk has twenty endpoints at most', async () => {
    const desk = await makeDesk();
    for (let more = 0; more < 20; more++) await add(desk);
    expect(await outcomeOf(() => add(desk))).toBe('bad_input');
  });
});
