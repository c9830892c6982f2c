import postgres from 'postgres';
import { startApp } from '@/tests/support/app';
import { runChaos } from '@/tests/support/chaos';
import { expect, test } from './fixtures';
import { makeKey } from './songngu';

test('six seeded storms over the workbench lose no character', async ({ browser }) => {
  test.setTimeout(360_000);
  const app = await startApp({ demo: true });
  const sql = postgres(app.databaseUrl, { max: 2, onnotice: () => undefined });
  try {
    const key = await makeKey(app, 'articles:write');
    let typed = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const outcome = await runChaos({ app, browser, sql, key }, seed);
      expect(outcome.losses).toEqual([]);
      typed += outcome.typed;
    }
    expect(typed).toBeGreaterThan(200);
  } finally {
    await sql.end();
    await app.stop();
  }
});
