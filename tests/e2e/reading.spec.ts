import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, expectAccessible, query, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');

/** A translation nobody has touched, the shortest such. */
async function untouched(app: App): Promise<string> {
  const [row] = await query(
    app,
    (sql) => sql`
      SELECT translation_id AS id FROM segment WHERE retired_at IS NULL GROUP BY translation_id
      HAVING count(approved_by_id) = 0 AND bool_and(target = machine AND target <> '') ORDER BY count(*) LIMIT 1`,
  );
  return String(row?.id);
}

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
  test.setTimeout(180_000);
  const id = await untouched(app);
  const page = await enter('reporter', { language: 'en' });
  await page.goto(`/a/${id}`);
  await expect(field(page, 1)).toBeFocused();

  await test.step('F9 keeps the sentence and the caret, there and back', async () => {
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F9');
    await expect(page.getByRole('article')).toBeVisible();
    await expect(field(page, 1)).toBeFocused();
    expect(await caretOf(page, 1)).toBe(4);
    await page.keyboard.press('F9');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(field(page, 1)).toBeFocused();
    expect(await caretOf(page, 1)).toBe(4);
    await page.keyboard.press('F9');
    await expectAccessible(page);
  });

  await test.step('an approval that comes too soon is refused, and says how long is left', async () => {
    await page.reload();
    await sentence(page, 1).focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert').filter({ hasText: /read this paragraph/ })).toBeVisible();
    await expect(sentence(page, 1)).toHaveAttribute('data-approved', 'false');
  });

  await test.step('once read, the paragraph is approved and the next one has the focus', async () => {
    await page.waitForTimeout(4_000);
    await page.keyboard.press('Control+Enter');
    await expect(sentence(page, 1)).toHaveAttribute('data-approved', 'true');
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
    await expect(page.getByText(t('workbench.saving.saved'), { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sentence(page, 2)).toBeFocused();
    await page.getByLabel(t('reading.showChanges')).check();
    await expect(sentence(page, 2).locator('ins')).toContainText('Indeed');
    await page.getByRole('combobox').last().selectOption(t('reading.baseline.previous'));
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
