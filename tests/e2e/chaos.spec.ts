import postgres from 'postgres';
import { Chaos } from '@/tests/support/chaos';
import { expect, test } from './fixtures';
import { makeKey } from './songngu';

test('a seeded storm over the workbench loses no character', async ({ app, browser }) => {
  const sql = postgres(app.databaseUrl, { max: 2, onnotice: () => undefined });
  const chaos = await Chaos.open({ app, browser, sql, key: await makeKey(app, 'articles:write') });
  try {
    const { losses, typed } = await chaos.storm(1, 6);
    expect(losses).toEqual([]);
    expect(typed).toBeGreaterThan(30);
  } finally {
    await chaos.close();
    await sql.end();
  }
});
