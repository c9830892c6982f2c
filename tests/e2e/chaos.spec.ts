import postgres from 'postgres';
import { startApp } from '@/tests/support/app';
import { Chaos } from '@/tests/support/chaos';
import { expect, test } from './fixtures';
import { makeKey } from './songngu';

test('two seeded storms over the workbench lose no character', async ({ browser }) => {
  // Half a minute; a slow machine may take its time.
  test.setTimeout(240_000);
  const app = await startApp({ demo: true });
  const sql = postgres(app.databaseUrl, { max: 2, onnotice: () => undefined });
  const chaos = await Chaos.open({ app, browser, sql, key: await makeKey(app, 'articles:write') });
  try {
    let letters = 0;
    for (const seed of [1, 2]) {
      const { losses, typed } = await chaos.storm(seed, 6);
      expect(losses).toEqual([]);
      letters += typed;
    }
    expect(letters).toBeGreaterThan(60);
  } finally {
    await chaos.close();
    await sql.end();
    await app.stop();
  }
});
