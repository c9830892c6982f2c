import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GET } from '@/app/api/v1/export/[language]/archive/route';
import { createKey } from '@/lib/data/api-keys';
import { verifyChain } from '@/lib/data/chain';
import { listReleases } from '@/lib/data/published';
import { OperatorScope } from '@/lib/data/scope';
import { firstRelease, generateFeed, releasedAt } from '@/scripts/generated-feed';
import { ownDatabase } from '@/tests/support/desk';
import '@/tests/support/feed-consumer';

const database = ownDatabase();
const size = { releases: 150, segmentsEach: 10 };

let key = '';

/** A desk with more releases than are read, and more text than is sent, at once. */
async function openDesk() {
  if (key === '') await generateFeed(database(), size);
  const scope = await OperatorScope.find('bench');
  if (!scope) throw new Error('no desk');
  key ||= await createKey(scope, { name: 'tools', scopes: ['export:read'] });
  return scope;
}

const get = (query: string, init: RequestInit = {}) =>
  GET(
    new Request(`http://localhost:3000/api/v1/export/en/archive?${query}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...init.headers },
    }),
    { params: Promise.resolve({ language: 'en' }) },
  );

/** Statements of the application that run or have left a transaction open. */
const busy = async (): Promise<number> => {
  const [row] = await database()`
    SELECT count(*)::int AS busy FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND state IN ('active', 'idle in transaction', 'idle in transaction (aborted)')`;
  return row?.busy;
};

describe('an archive', () => {
  test('is made here of releases that are chained as those of a desk', async () => {
    expect(await verifyChain(await openDesk())).toMatchObject({ whole: true, length: size.releases });
  });

  test('is everything published, each unit once and in the order of the feed', async () => {
    const scope = await openDesk();
    const lines = (await (await get('format=jsonl')).text()).trim().split('\n');
    const { documents } = await listReleases(scope, 'en', { after: null, limit: size.releases });
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(
      documents.flatMap(({ segments }) => segments.map(({ id }) => id)),
    );
    const tmx = await get('format=tmx', { headers: { 'accept-encoding': 'gzip' } });
    expect(tmx.headers.get('content-disposition')).toBe('attachment; filename="songngu-en.tmx"');
    const text = gunzipSync(Buffer.from(await tmx.arrayBuffer())).toString();
    expect(text.match(/<tu /g)).toHaveLength(size.releases * size.segmentsEach);
    expect(text.endsWith('</tmx>\n')).toBe(true);
    expect(JSON.parse(await (await get('')).text())).toHaveLength(size.releases);
  });

  test('is of a time and a section if wished', async () => {
    await openDesk();
    const ids = async (query: string) =>
      JSON.parse(await (await get(query)).text()).map((one: { externalId: string }) => one.externalId);
    const between = `from=${firstRelease.toISOString()}&until=${releasedAt(4).toISOString()}`;
    expect(await ids(between)).toEqual(['bench-1', 'bench-2', 'bench-3']);
    expect(await ids(`${between}&section=${encodeURIComponent('Kinh tế')}`)).toEqual(['bench-1']);
    expect(await ids('from=2026-01-02')).toEqual([]);
    for (const query of ['from=yesterday', 'from=2026-02-01&until=2026-01-01', 'format=docx', 'limit=3'])
      expect((await get(query)).status, query).toBe(400);
  });

  test('costs a reader that stops nothing: no statement, no transaction; and the rest comes when it goes on', async () => {
    await openDesk();
    const whole = Buffer.from(await (await get('format=csv')).arrayBuffer());
    const reader = (await get('format=csv')).body?.getReader();
    const pieces = [(await reader?.read())?.value, (await reader?.read())?.value];
    await expect.poll(busy).toBe(0);
    for (let more = await reader?.read(); !more?.done; more = await reader?.read()) pieces.push(more?.value);
    expect(pieces.length).toBeGreaterThan(4);
    expect(Buffer.concat(pieces.flatMap((piece) => piece ?? [])).equals(whole)).toBe(true);
    const gone = (await get('format=csv')).body?.getReader();
    await gone?.read();
    await gone?.cancel();
    expect((await gone?.read())?.done).toBe(true);
    await expect.poll(busy).toBe(0);
    expect((await get('format=csv', { method: 'HEAD' })).body).toBeNull();
  });
});
