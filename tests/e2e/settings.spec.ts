import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, expectAccessible, freshArticle, query, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');

test.beforeEach(async ({ app }) => {
  await query(app, (sql) => sql`DELETE FROM preference`);
});

test('a command gets keys of one’s own, which work at once; keys that would break typing are refused', async ({
  app,
  enter,
}) => {
  const page = await enter('reporter');
  await page.goto('/settings');
  await expectAccessible(page);
  const change = page.getByRole('button', {
    name: t('settings.keys.changeOf', { command: t('keys.approve') }),
  });
  const line = page.getByRole('row').filter({ has: change });
  await change.click();
  await page.keyboard.press('a');
  await expect(line).toContainText(t('settings.keys.refused.typing', { chord: 'A' }));
  await page.keyboard.press('Control+s');
  await expect(line).toContainText(t('settings.keys.taken', { chord: 'Ctrl+S', command: t('keys.save') }));
  await page.keyboard.press('Control+Alt+k');
  await page.keyboard.press('Control+e');
  await expect(line.locator('kbd')).toHaveText(['Ctrl+E']);
  await isKept(page);
  await page.reload();
  await expect(line.locator('kbd')).toHaveText(['Ctrl+E']);

  await page.goto(await freshArticle(page, app));
  const field = page.getByRole('main').getByRole('textbox');
  await expect(field).toBeFocused();
  const label = await field.getAttribute('aria-label');
  const words = await field.inputValue();
  const hint = t('workbench.enterHint', { keys: 'Ctrl+E' });
  const shown = page.locator('p[aria-hidden="true"]').getByText(hint);
  await page.keyboard.press('Enter');
  await expect(shown).toBeVisible();
  await expect(page.getByRole('status').getByText(hint)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(words);
  await page.keyboard.type('x');
  await expect(shown).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue(words);
  await expect(shown).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveAttribute('aria-label', label ?? '');
  await page.keyboard.press('Control+e');
  await expect(field).not.toHaveAttribute('aria-label', label ?? '');

  await page.keyboard.press('Control+/');
  const list = page.getByRole('dialog', { name: t('keys.title') });
  await expect(list.getByRole('row').filter({ hasText: t('keys.approve') })).toContainText('Ctrl+E');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('Enter approves for who wants it, and no shortcut does anything when they are off', async ({
  app,
  enter,
}) => {
  const page = await enter('editor');
  const path = await freshArticle(page, app);
  const id = path.slice('/a/'.length);
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: t('settings.enterApproves.label') }).check();
  await page.getByRole('checkbox', { name: t('settings.shortcuts') }).uncheck();
  await expect(page.getByRole('table')).toBeHidden();
  await isKept(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: t('settings.shortcuts') })).not.toBeChecked();
  await page.goto(path);
  const field = page.getByRole('main').getByRole('textbox');
  await expect(field).toBeFocused();
  const label = (await field.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(field).toHaveAttribute('aria-label', label);
  await page.keyboard.press('Enter');
  await expect(field).not.toHaveAttribute('aria-label', label);
  await expect
    .poll(async () => [
      ...(await query(
        app,
        (sql) => sql`SELECT via FROM decision WHERE translation_id = ${id}
        AND kind = 'approve' AND segment_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
      )),
    ])
    .toEqual([{ via: 'enter' }]);
  await page.waitForLoadState('networkidle');
  await page.goto('/settings');
  // What was done is told when the page is left.
  const noted = async () => {
    const rows = await query(app, (sql) => sql`SELECT kind, data FROM event WHERE translation_id = ${id}`);
    return rows.map(({ kind, data }) => (kind === 'approved' ? `approved ${data.via}` : String(kind)));
  };
  await expect
    .poll(noted)
    .toEqual(
      expect.arrayContaining([
        'article_opened',
        'segment_focused',
        'segment_seen',
        'approved enter',
        'web_vital',
      ]),
    );
});

test('keys are shown with the signs of a Mac on a Mac', async ({ enter }) => {
  const page = await enter('editor');
  await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' }));
  await page.goto('/settings');
  const line = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: t('keys.next'), exact: true }),
  });
  await expect(line.locator('kbd')).toHaveText(['⌥+↓']);
});

test('the theme and the layout that are chosen hold at once and on every page', async ({ app, enter }) => {
  const page = await enter('administrator', { theme: 'light' });
  await page.goto('/settings');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByLabel(t('settings.theme.label')).selectOption('dark');
  await expect.poll(ground).not.toBe(light);
  await page.getByLabel(t('settings.layout.label')).selectOption('stacked');
  await isKept(page);
  await page.goto('/');
  expect(await ground()).not.toBe(light);
  await page.goto(`/a/${await unpublished(app)}`);
  await expect(page.locator('main[data-layout="stacked"]')).toBeVisible();
  const [source, target] = await Promise.all([
    page.locator('#row-3 [data-side="source"]').boundingBox(),
    page.locator('#row-3 [data-side="target"]').boundingBox(),
  ]);
  expect(target?.y ?? 0).toBeGreaterThanOrEqual((source?.y ?? 0) + (source?.height ?? 0));
});

test('a hint goes once its key was used ten times', async ({ app, enter }) => {
  const page = await enter('reporter');
  await page.goto(`/a/${await unpublished(app)}`);
  const hint = page.getByRole('paragraph').getByText(t('workbench.hint.reading'));
  await expect(hint).toBeVisible();
  for (let i = 0; i < 10; i++) await page.keyboard.press('F9');
  await expect(hint).toBeHidden();
  await page.reload();
  await expect(page.getByRole('paragraph').getByText(t('workbench.hint.approve'))).toBeVisible();
  await expect(hint).toBeHidden();
});

/** The server has every choice that was made. */
const isKept = (page: Page) => expect(page.locator('main[aria-busy="false"]')).toBeVisible();

/** The longest article of the demo desk that is still worked on. */
async function unpublished(app: App): Promise<string> {
  const [row] = await query(
    app,
    (sql) => sql`
      SELECT t.id FROM translation t JOIN article a ON a.id = t.article_id
      WHERE t.status IN ('new', 'in-review') AND a.external_id LIKE 'SL-2026-%' ORDER BY t.segment_count DESC LIMIT 1`,
  );
  return String(row?.id);
}
