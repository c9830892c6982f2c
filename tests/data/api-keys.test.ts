import { describe, expect, test } from 'vitest';
import { createKey, listKeys, revokeKey } from '@/lib/data/api-keys';
import { KeyScope } from '@/lib/data/scope';
import { makeDesk, outcomeOf, ownDatabase } from '@/tests/support/desk';

const database = ownDatabase();

const make = async () => {
  const desk = await makeDesk();
  const key = await createKey(desk.administrator, { name: 'website', scopes: ['export:read'] });
  return { desk, key, administrator: desk.administrator };
};

/** Every text column of every table, to look for something that must not be there. */
async function placesHolding(text: string): Promise<readonly string[]> {
  const sql = database();
  const tables =
    await sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql`SELECT 1 FROM ${sql(name)} t WHERE position(${text} IN t::text) > 0`;
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe('an API key', () => {
  test('opens the desk it was made at, with its scopes and no others', async () => {
    const { desk, key } = await make();
    const scope = await KeyScope.find(key);
    expect(scope?.deskId).toBe(desk.id);
    expect(await outcomeOf(async () => scope?.demandScope('export:read'))).toBe('accepted');
    expect(await outcomeOf(async () => scope?.demandScope('articles:write'))).toBe('forbidden');
  });

  test('is nowhere in the database: only its hash, and its first characters to know it by', async () => {
    const { key, administrator } = await make();
    const [row] = await listKeys(administrator);
    expect(key.startsWith(row?.prefix ?? '?')).toBe(true);
    expect(await placesHolding(row?.prefix ?? '?')).toEqual(['api_key']);
    expect(await placesHolding(key)).toEqual([]);
    expect(await placesHolding(key.slice(key.length - 16))).toEqual([]);
    expect(JSON.stringify(row)).not.toContain(key);
  });

  test('is refused from the moment it is revoked, by the text, its prefix or its id', async () => {
    const { administrator } = await make();
    for (const by of ['key', 'prefix', 'id'] as const) {
      const key = await createKey(administrator, { name: by, scopes: ['export:read'] });
      const row = (await listKeys(administrator)).find((one) => one.name === by);
      if (!row) throw new Error('no key');
      expect(await KeyScope.find(key)).not.toBeNull();
      expect(await revokeKey(administrator, by === 'key' ? key : row[by])).toBe(1);
      expect(await KeyScope.find(key)).toBeNull();
      expect(await revokeKey(administrator, row.id)).toBe(0);
      expect((await listKeys(administrator)).find((one) => one.id === row.id)?.revokedAt).not.toBeNull();
    }
  });

  test('that is revoked leaves the others as they were', async () => {
    const { key, administrator } = await make();
    const other = await createKey(administrator, { name: 'mobile', scopes: ['export:read'] });
    await revokeKey(administrator, key);
    expect(await KeyScope.find(other)).not.toBeNull();
  });

  test('that nobody made opens nothing', async () => {
    const { key, administrator } = await make();
    for (const guess of [
      '',
      'sng_',
      key.slice(0, -1),
      `${key}x`,
      (await listKeys(administrator))[0]?.prefix ?? '',
    ])
      expect(await KeyScope.find(guess)).toBeNull();
    expect(await revokeKey(administrator, 'no-such-key')).toBe(0);
  });

  test('tells when it was used last', async () => {
    const { key, administrator } = await make();
    expect((await listKeys(administrator))[0]?.lastUsedAt).toBeNull();
    await KeyScope.find(key);
    expect((await listKeys(administrator))[0]?.lastUsedAt).toMatch(/Z$/);
  });

  test('is different every time, and long', async () => {
    const { administrator } = await make();
    const keys = await Promise.all(
      Array.from({ length: 5 }, () => createKey(administrator, { name: 'x', scopes: ['export:read'] })),
    );
    expect(new Set(keys).size).toBe(5);
    for (const key of keys) expect(key).toMatch(/^sng_[\w-]{43}$/);
  });
});
