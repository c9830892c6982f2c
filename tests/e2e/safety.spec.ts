import { test as base, expect } from '@playwright/test';
import postgres from 'postgres';
import { startSupervisedApp } from '@/tests/support/app';
import { expect as expectDesk, expectSaved, freshArticle, query, test, withoutLive } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');

base('every acknowledged letter outlives the death of the app and of Postgres', async ({ browser }) => {
  const app = await startSupervisedApp({ demo: true });
  try {
    const context = await browser.newContext({ baseURL: app.url, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /^Trần Hoài An/ }).click();
    await page.waitForURL('/');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL(/\/a\//);
    const field = page.getByRole('textbox', { name: /^Translation of sentence/ });
    await expect(field).toBeFocused();
    const acknowledged: { segmentId: string; text: string }[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('/api/drafts') || response.status() !== 200) return;
      const sent = response.request().postDataJSON();
      acknowledged.push({ segmentId: sent.segmentId, text: sent.text });
    });

    await field.press('End');
    await page.keyboard.type(' One two three four five.', { delay: 60 });
    await page.waitForTimeout(900);
    await page.keyboard.type(' Six', { delay: 60 });
    process.kill(app.serverPid(), 'SIGKILL');
    await page.keyboard.type(' seven eight nine ten.', { delay: 60 });
    await expect.poll(() => acknowledged.at(-1)?.text ?? '', { timeout: 120_000 }).toContain('ten.');

    const killed = app.output().length;
    await app.withPostgres(async (cluster) => {
      process.kill(cluster.pid, 'SIGKILL');
    });
    await page.keyboard.type(' Eleven twelve.', { delay: 60 });
    await expect
      .poll(() => acknowledged.at(-1)?.text ?? '', { timeout: 120_000 })
      .toContain('Eleven twelve.');
    expect(app.output().length).toBeGreaterThan(killed);

    await page.reload();
    await expect(page.getByRole('textbox', { name: /^Translation of sentence/ })).toHaveValue(
      /Eleven twelve\./,
    );
    expect(acknowledged.length).toBeGreaterThan(1);
    await app.withPostgres(async (cluster) => {
      const sql = postgres(cluster.url, { max: 1 });
      try {
        for (const { segmentId, text } of acknowledged) {
          const found = await sql`SELECT 1 FROM revision WHERE segment_id = ${segmentId} AND text = ${text}`;
          expect(found.length, text).toBeGreaterThan(0);
        }
      } finally {
        await sql.end();
      }
    });
    await context.close();
  } finally {
    expect(await app.stop()).toBe(0);
  }
});

test('two people in one sentence: nobody is overwritten, both texts are in history, one goes on', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/409|ERR_FAILED/);
  const [first, second] = [
    await enter('reporter', { language: 'en' }),
    await enter('editor', { language: 'en' }),
  ];
  const path = await freshArticle(first, app);
  await first.goto(path);
  await withoutLive(second);
  await second.goto(path);
  const fields = [first, second].map((page) =>
    page.getByRole('textbox', { name: /^Translation of sentence/ }),
  );
  for (const field of fields) await expectDesk(field).toBeFocused();
  await fields[0]?.fill('The first text.');
  await expectSaved(first);
  await fields[1]?.fill('The second text.');
  await expectDesk(second.getByText(t('saving.conflict.explain'))).toBeVisible();
  const [row] = await query(
    app,
    (sql) => sql`SELECT id, target FROM segment WHERE target = 'The first text.'`,
  );
  expectDesk(row?.target).toBe('The first text.');
  await second.getByRole('button', { name: t('saving.conflict.keepMine') }).click();
  await expectSaved(second);
  const texts = await query(
    app,
    (sql) => sql`SELECT text, kind FROM revision WHERE segment_id = ${row?.id} ORDER BY id`,
  );
  expectDesk(texts.map((revision) => `${revision.kind}: ${revision.text}`).slice(-3)).toEqual([
    'edit: The first text.',
    'conflict: The second text.',
    'edit: The second text.',
  ]);
  await second.getByRole('button', { name: t('workbench.history.title') }).click();
  await expectDesk(second.getByText(/typed at the same time/)).toBeVisible();
});

test('words typed while the network is away come back with the page, and reach the server', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const page = await enter('editor', { language: 'en' });
  await page.goto(await freshArticle(page, app));
  const field = page.getByRole('textbox', { name: /^Translation of sentence/ });
  await expectDesk(field).toBeFocused();
  await page.route('**/api/drafts', (route) => route.abort('internetdisconnected'));
  await field.fill('Typed in a tunnel.');
  await expectDesk(page.getByText(t('saving.unsent', { count: 1 })).first()).toBeVisible();
  await page.reload();
  await page.unroute('**/api/drafts');
  await expectDesk
    .poll(
      async () =>
        (await query(app, (sql) => sql`SELECT 1 FROM segment WHERE target = 'Typed in a tunnel.'`)).length,
    )
    .toBe(1);
});

test('the language changes in place, and the words in the field stay', async ({ app, enter }) => {
  const page = await enter('editor', { language: 'vi' });
  await page.goto(await freshArticle(page, app));
  const vietnamese = page.getByRole('textbox', { name: /^Bản dịch câu/ });
  await expectDesk(vietnamese).toBeFocused();
  await vietnamese.fill('Half a sent');
  await page.getByRole('combobox').selectOption('en');
  const english = page.getByRole('textbox', { name: /^Translation of sentence/ });
  await expectDesk(english).toHaveValue('Half a sent');
  await expectDesk(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await expectDesk(page.getByRole('heading', { name: 'Queue' })).toBeVisible();
});
