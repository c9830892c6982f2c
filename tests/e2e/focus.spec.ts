import type { Page } from '@playwright/test';
import { expect, expectSaved, freshArticle, query, test, untilWhole } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');
const fieldOf = (page: Page, number: number) =>
  page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }), exact: true });
const rowOf = (page: Page, number: number) => page.locator(`#row-${number}`);

/** Keeps all that is said, since nothing said stays. */
const recordStatus = (page: Page) =>
  page.getByRole('status').evaluateAll((regions) => {
    const { dataset } = document.documentElement;
    for (const region of regions)
      new MutationObserver(() => {
        dataset.said = `${dataset.said ?? ''} ${region.textContent}`;
      }).observe(region, { childList: true, characterData: true, subtree: true });
  });

test('rows are walked by arrows once the field is left, and the keys go on from the row that has the focus', async ({
  app,
  enter,
}) => {
  const page = await enter('reporter', { language: 'en' });
  await page.goto(await freshArticle(page, app));
  await expect(fieldOf(page, 1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowOf(page, 8)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rowOf(page, 7)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 3)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(fieldOf(page, 4)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await expect(fieldOf(page, 4)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('status').filter({ hasText: t('workbench.say.approved', { number: 4, next: 5 }) }),
  ).toHaveCount(1);
});

test('leaving a field says nothing, and what closes gives the focus back', async ({ app, enter }) => {
  const page = await enter('reporter', { language: 'en' });
  await page.goto(await freshArticle(page, app));
  await expect(fieldOf(page, 1)).toBeFocused();
  await recordStatus(page);
  const before = await fieldOf(page, 1).inputValue();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Again.');
  await expectSaved(page);

  await page.getByRole('button', { name: t('workbench.history.title') }).click();
  const sheet = page.getByRole('complementary', { name: t('workbench.sheet.title') });
  // The words come back as if they were typed: undo takes them away again, and no approval.
  await sheet
    .getByRole('listitem')
    .filter({ hasText: t('workbench.history.machine') })
    .getByRole('button', { name: t('workbench.history.restore') })
    .click();
  await expect(fieldOf(page, 1)).toHaveValue(before);
  await page.keyboard.press('Control+z');
  await expect(fieldOf(page, 1)).toHaveValue(`${before} Again.`);
  await expectSaved(page);
  expect(await page.evaluate(() => document.documentElement.dataset.said ?? '')).not.toContain(
    t('workbench.say.saved'),
  );
  await sheet.getByRole('button', { name: t('workbench.sheet.comments') }).focus();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(fieldOf(page, 1)).toBeFocused();

  const comment = page.getByRole('textbox', { name: t('together.comment.to', { number: 1 }) });
  await page.keyboard.press('Shift+F2');
  await expect(comment).toBeFocused();
  await page.keyboard.type('Is that so?');
  await page.keyboard.press('Control+Enter');
  await expect(sheet.getByText('Is that so?')).toBeVisible();
  await expect(comment).toHaveValue('');
  await expect(comment).toBeFocused();
});

test('what is published opens for changes by its button only', async ({ app, enter }) => {
  const [article] = await query(
    app,
    (sql) => sql`
      SELECT translation_id AS id FROM segment JOIN translation ON translation.id = translation_id
      WHERE translation.status = 'published' LIMIT 1`,
  );
  const page = await enter('reporter', { language: 'en' });
  await page.goto(`/a/${article?.id}`);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('alert').filter({ hasText: t('workbench.say.locked') })).toBeVisible();
  await untilWhole(page);
  await page.keyboard.press("Control+'");
  await expect(page.locator('textarea')).toHaveCount(0);
  await page.getByRole('button', { name: t('workbench.published.edit') }).click();
  await expect(page.locator('[data-segment]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main textarea')).toBeFocused();
});
