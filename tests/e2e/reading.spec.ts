import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import {
  expect,
  expectAccessible,
  expectNoSpill,
  expectSaved,
  freshArticle,
  query,
  test,
  waiting,
} from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');

/** The id of a new article. */
const freshId = async (page: Page, app: App, sentences: number) =>
  (await freshArticle(page, app, sentences)).slice('/a/'.length);

const sentence = (page: Page, number: number) => page.locator(`#row-${number}`);
const field = (page: Page, number: number) =>
  page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }) });
const caretOf = (page: Page, number: number) =>
  field(page, number).evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.selectionStart : -1,
  );

test('one reads the article in paragraphs, mends a sentence below its source and approves by paragraph', async ({
  app,
  enter,
}) => {
  const page = await enter('reporter', { language: 'en' });
  const id = await freshId(page, app, 8);
  await page.goto(`/a/${id}`);
  await expect(field(page, 1)).toBeFocused();

  await test.step('F9 keeps the sentence and the caret, there and back', async () => {
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F9');
    await expect(page.getByRole('article')).toBeVisible();
    await expect(field(page, 1)).toBeFocused();
    await expect.poll(() => caretOf(page, 1)).toBe(4);
    await page.keyboard.press('F9');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(field(page, 1)).toBeFocused();
    await expect.poll(() => caretOf(page, 1)).toBe(4);
    await page.keyboard.press('F9');
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an approval that comes too soon is refused, and says how long is left', async () => {
    // Nobody looks at the page until it is said.
    await page.addInitScript(() =>
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' }),
    );
    await page.reload();
    await sentence(page, 1).focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert').filter({ hasText: /read this paragraph/ })).toBeVisible();
    await expect(sentence(page, 1)).toHaveAttribute('data-approved', 'false');
  });

  await test.step('once read, the paragraph is approved and the next one has the focus', async () => {
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const first = sentence(page, 1);
    await expect(async () => {
      if ((await first.getAttribute('data-approved')) === 'false') await page.keyboard.press('Control+Enter');
      await expect(first).toHaveAttribute('data-approved', 'true', { timeout: 1_000 });
    }).toPass({ intervals: [500] });
    await expect(sentence(page, 2)).toBeFocused();
  });

  await test.step('the source stands beside the sentence that has the focus', async () => {
    const [row] = await query(
      app,
      (sql) =>
        sql`SELECT source FROM segment WHERE translation_id = ${id} AND position = 1 AND retired_at IS NULL`,
    );
    await expect(page.getByText(String(row?.source), { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(String(row?.source), { exact: true })).toHaveCount(0);
  });

  await test.step('Enter opens it under its paragraph; what is typed is saved and shown as a change', async () => {
    await page.keyboard.press('Enter');
    await expect(field(page, 2)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' Indeed.');
    await expectSaved(page);
    await page.keyboard.press('Escape');
    await expect(sentence(page, 2)).toBeFocused();
    await page.getByLabel(t('reading.showChanges')).check();
    await expect(sentence(page, 2).locator('ins')).toContainText('Indeed');
    await page.getByLabel(t('reading.against')).selectOption(t('reading.baseline.previous'));
    await expect(sentence(page, 2).locator('ins')).toContainText('Indeed');
    await page.getByLabel(/Only what changed \(1\)/).check();
    await expect(sentence(page, 1)).toHaveCount(0);
    await expect(sentence(page, 2)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the mode stays after a reload', async () => {
    await page.reload();
    await expect(page.getByRole('article')).toBeVisible();
  });
});

/** Puts down that the second reader has read all of a translation but its last sentence. */
const readAllButLast = (app: App, id: string) =>
  query(
    app,
    (sql) => sql`
      INSERT INTO reading (segment_id, version, user_id, translation_id, translation_version)
      SELECT id, version, (SELECT id FROM "user" WHERE name = 'Đỗ Khánh Linh'), translation_id, 0 FROM segment
      WHERE translation_id = ${id} AND retired_at IS NULL
        AND position < (SELECT max(position) FROM segment WHERE translation_id = ${id} AND retired_at IS NULL)
      ON CONFLICT DO NOTHING`,
  );

/** A later change by an editor, approved by the same. */
async function changeAsReporter(app: App, page: Page, id: string, words: string): Promise<void> {
  const [row] = await query(
    app,
    (sql) => sql`
      SELECT s.id, s.version, s.target, u.id AS user_id FROM segment s, "user" u
      WHERE s.translation_id = ${id} AND s.position = 2 AND s.retired_at IS NULL AND u.name = 'Trần Hoài An'`,
  );
  const answer = await page.request.post('/api/drafts', {
    headers: { origin: app.url },
    data: {
      segmentId: row?.id,
      userId: row?.user_id,
      base: row?.version,
      text: `${row?.target} ${words}`,
      writer: 'later',
      approval: 'give',
      via: 'key',
      dwellMs: 9_000,
    },
  });
  expect(answer.status()).toBe(200);
}

const setReadingPass = (app: App, on: boolean) =>
  query(app, (sql) => sql`UPDATE desk SET reading_pass = ${on}`);
test.afterEach(({ app }) => setReadingPass(app, false));

test('a second reader reads, sends back, approves and publishes; a lost answer publishes once; a correction says so', async ({
  app,
  enter,
  console,
}) => {
  console.expectErrors(/ERR_FAILED|Failed to fetch|Failed to load/);
  await setReadingPass(app, true);
  const id = await waiting(app, 'longest');
  const reporter = await enter('reporter', { language: 'en' });
  const page = await enter('second', { language: 'en' });
  const panel = page.getByRole('dialog', { name: t('workbench.publish.title') });
  const openPanel = () => page.locator('[data-publish]').click();
  const approve = panel.getByRole('button', { name: t('workbench.publish.approve') });

  await test.step('lands in Reading, with one unchanged sentence to look at beside its source', async () => {
    await page.goto(`/a/${id}`);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByText(/once more beside its source/).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sends it back only with a reason, which its editors see', async () => {
    await openPanel();
    await panel.getByText(t('workbench.publish.returnTitle')).click();
    await panel.getByRole('button', { name: t('workbench.publish.return'), exact: true }).click();
    await expect(panel.getByText(t('workbench.publish.noteMissing'))).toBeVisible();
    await panel.getByLabel(t('workbench.publish.note')).fill('Please check the second figure.');
    await panel.getByRole('button', { name: t('workbench.publish.return'), exact: true }).click();
    await expect(panel.getByText(t('queue.status.returned'))).toBeVisible();
    await reporter.goto(`/a/${id}`);
    await expect(reporter.getByText(/Please check the second figure/)).toBeVisible();
  });

  await test.step('the panel leads to what nobody has read', async () => {
    await readAllButLast(app, id);
    await page.reload();
    await openPanel();
    await expect(panel.getByText(t('workbench.publish.obstacle.not_read'))).toBeVisible();
    await expect(approve).toBeDisabled();
    const link = panel.locator('[data-unmet] a').first();
    await expect(link).toBeFocused();
    await expectAccessible(page);
    await link.press('Enter');
    await expect(panel).toBeHidden();
    await expect(page.locator('article a:focus')).toHaveCount(1);
    await expect(page.getByText(/(\d+) of \1 paragraphs read/)).toBeVisible({ timeout: 120_000 });
  });

  await test.step('approves; an answer that is lost on the way publishes once, and the panel says when', async () => {
    await openPanel();
    await approve.click();
    const publish = panel.getByRole('button', { name: t('workbench.publish.publish'), exact: true });
    await expect(publish).toBeEnabled({ timeout: 120_000 });
    const releases = () => query(app, (sql) => sql`SELECT number FROM release WHERE translation_id = ${id}`);
    let lost = false;
    await page.route('**/a/**', async (route) => {
      if (lost || route.request().method() !== 'POST') return route.continue();
      const response = await route.fetch();
      lost = (await releases()).length > 0;
      return lost ? route.abort() : route.fulfill({ response });
    });
    await publish.click();
    await expect(panel.getByText(t('publish.out'))).toBeVisible({ timeout: 120_000 });
    expect(lost).toBe(true);
    await expect(panel.getByRole('link', { name: t('publish.nextArticle') })).toBeFocused();
    await page.unroute('**/a/**');
    expect(await releases()).toHaveLength(1);
  });

  await test.step('printed, what readers have is no draft', async () => {
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(t('publish.print.draft'))).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a correction goes out with its note', async () => {
    await changeAsReporter(app, reporter, id, 'It was corrected.');
    await query(
      app,
      (sql) => sql`
        INSERT INTO reading (segment_id, version, user_id, translation_id, translation_version)
        SELECT id, version, (SELECT id FROM "user" WHERE name = 'Trần Hoài An'), translation_id, 0 FROM segment
        WHERE translation_id = ${id} AND retired_at IS NULL ON CONFLICT DO NOTHING`,
    );
    await page.reload();
    await page.getByLabel(t('reading.showChanges')).check();
    await page.getByLabel(t('reading.against')).selectOption(t('reading.baseline.published'));
    await expect(page.locator('article ins')).toContainText(['It was corrected.']);
    await openPanel();
    await approve.click();
    await panel.getByRole('radio', { name: t('publish.update.correction') }).check();
    const update = panel.getByRole('button', { name: t('workbench.publish.update') });
    await update.click();
    await expect(panel.getByText(t('publish.update.noteMissing'))).toBeVisible();
    await panel.getByLabel(t('publish.update.note')).fill('A figure was wrong.');
    await expectAccessible(page);
    await update.click();
    await expect(panel.getByText(t('publish.out'))).toBeVisible();
    const release = panel
      .getByRole('listitem')
      .filter({ hasText: t('workbench.publish.release', { number: 2 }) });
    await expect(release).toContainText(t('publish.kind.correction'));
    await expect(release).toContainText('A figure was wrong.');
  });
});

test('a draft is printed as one, without the buttons, in either mode', async ({ app, enter }) => {
  const page = await enter('editor', { language: 'vi' });
  const id = await freshId(page, app, 8);
  const vi = wordsOf('vi');
  await page.goto(`/a/${id}`);
  for (const mode of ['segments', 'reading'] as const) {
    await page.getByRole('button', { name: vi(`reading.modes.${mode}`), exact: true }).click();
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(vi('publish.print.draft'))).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a reporter brings an article to its hand-off with one hand', async ({ app, enter }) => {
  const page = await enter('reporter', { language: 'en', phone: true });
  const id = await freshId(page, app, 10);
  const approve = page.getByRole('button', { name: t('reading.approveParagraph') }).last();

  await test.step('from the queue into Reading, and no keyboard comes up', async () => {
    await page.goto('/');
    await expectNoSpill(page);
    await page.locator(`a[href="/a/${id}"]`).first().tap();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('everything is wide enough for a thumb, and nothing scrolls sideways at 320 pixels', async () => {
    for (const button of await page.locator('[class*="touch"] button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSpill(page);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('a tap opens the sentence; what is typed is saved', async () => {
    await sentence(page, 1).tap();
    await expect(field(page, 1)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' today');
    await expectSaved(page);
  });

  await test.step('paragraph by paragraph, all of it is approved', async () => {
    const total = await page.locator('article a[data-segment]').count();
    const done = page.getByText(t('workbench.progress', { approved: total, total }));
    // Until each has been in sight for long enough, and no button is left.
    await expect(async () => {
      if (!(await done.isVisible())) await approve.tap({ timeout: 5_000 });
      await expect(done).toBeVisible({ timeout: 1_000 });
    }).toPass({ intervals: [0] });
    await expectSaved(page);
    const [row] = await query(
      app,
      (sql) => sql`
        SELECT t.status, (SELECT count(*)::int FROM decision d WHERE d.translation_id = t.id AND d.via = 'paragraph') AS given
        FROM translation t WHERE id = ${id}`,
    );
    expect(row).toEqual({ status: 'awaiting-second', given: total });
  });
});
