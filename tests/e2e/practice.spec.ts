import { expect, expectAccessible, query, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');

test('the practice article teaches by doing, tells what was missed, and nothing of it leaves the page', async ({
  app,
  enter,
}) => {
  await query(app, (sql) => sql`DELETE FROM preference`);
  const page = await enter('reporter');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') || request.method() !== 'GET')
      asked.push(`${request.method()} ${pathname}`);
  });
  await page.goto('/');
  await page.getByRole('link', { name: t('practice.offer.start') }).click();
  await expect(page).toHaveURL('/practice');
  asked.length = 0;
  const field = (number: number) => page.locator(`#row-${number} textarea`);
  const step = (name: 'approve' | 'nextFinding' | 'applyFix' | 'reading') =>
    page.getByRole('listitem').filter({ hasText: t(`practice.step.${name}`) });
  await expect(field(1)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(step('approve')).toHaveAttribute('data-used', 'true');
  await expect(field(2)).toBeFocused();

  for (const number of [3, 7]) await expect(page.locator(`#row-${number}`)).toContainText('■');
  await page.keyboard.press("Control+'");
  await expect(step('nextFinding')).toHaveAttribute('data-used', 'true');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('On September 5, Lam Giang broke ground on Bến Trăng Bridge, 1.2 km long.');
  await page.keyboard.press('Control+Enter');
  await expect(field(3)).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(field(3)).toHaveValue(/VND1\.25 trillion/);
  await expect(step('applyFix')).toHaveAttribute('data-used', 'true');
  for (const number of [3, 4, 5]) {
    await expect(field(number)).toBeFocused();
    await page.keyboard.press('Control+Enter');
  }
  await expect(field(6)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Riverside households will be compensated before the site is expanded.');
  await page.keyboard.press('Control+Enter');
  await expect(field(7)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(field(7)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(
    'Lê Thị Ngân, who owns an eatery near the wharf, has not received any notice.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(field(8)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  const end = page.getByRole('button', { name: t('practice.end') });
  await expect(end).toBeFocused();
  expect(asked).toEqual([]);

  await page.keyboard.press('Enter');
  const result = page.getByRole('dialog', { name: t('practice.result.title') });
  await expect(result).toContainText(t('practice.result.score', { caught: 4, faults: 5 }));
  await expect(result).toContainText(t('practice.result.missed', { number: 5 }));
  await expectAccessible(page);
  await expect
    .poll(async () => [...(await query(app, (sql) => sql`SELECT data FROM preference`))])
    .toEqual([{ data: { practised: true } }]);
  await result.getByRole('button', { name: t('practice.result.open', { number: 5 }) }).click();
  await expect(field(5)).toBeFocused();
  await page.keyboard.press('F9');
  await expect(step('reading')).toHaveAttribute('data-used', 'true');
  expect(asked).toEqual(['POST /practice']);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: t('practice.offer.start') })).toBeHidden();
});
