import { expect, expectAccessible, people, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('vi');

const articleOf = (number: string, title: string, more = {}) => ({
  externalId: number,
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { title, body: 'Giá gạo tăng 5% trong tuần. Nông dân rất vui.' },
  target: { title: `English of ${number}`, body: 'Rice prices rose 5% this week. Farmers are happy.' },
  ...more,
});

test('an urgent article that comes appears by itself at the top, and is what comes next', async ({
  app,
  enter,
}) => {
  const key = await makeKey(app, 'articles:write');
  const page = await enter('reporter');
  await page.goto('/');
  await expect(page.getByRole('link', { name: t('queue.view.todo') })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const answer = await page.request.post('/api/v1/articles', {
    headers: { authorization: `Bearer ${key}` },
    data: articleOf('urgent-1', 'Lũ quét ở Mường Lát', { urgent: true, deadline: '2030-01-01T00:00:00Z' }),
  });
  expect(answer.status()).toBe(201);
  const { translationId } = await answer.json();
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText('Lũ quét ở Mường Lát');
  await expect(first).toContainText(t('queue.urgent'));
  await expectAccessible(page);
  await page.getByRole('link', { name: t('queue.startNext') }).click();
  await expect(page).toHaveURL(`/a/${translationId}`);
});

test('a headline is found without its marks, the address keeps the search, and a row opens in a tab of its own', async ({
  app,
  enter,
}) => {
  const key = await makeKey(app, 'articles:write');
  const page = await enter('reporter');
  const answer = await page.request.post('/api/v1/articles', {
    headers: { authorization: `Bearer ${key}` },
    data: articleOf('find-1', 'Hà Nội đón đợt rét đậm'),
  });
  expect(answer.status()).toBe(201);
  await page.goto('/?show=all');
  await page.getByRole('textbox', { name: t('queue.find') }).fill('ret DAM ha noi');
  await page.getByRole('textbox', { name: t('queue.find') }).press('Enter');
  await expect(page).toHaveURL('/?show=all&find=ret+DAM+ha+noi');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Hà Nội đón đợt rét đậm');
  const opened = page.context().waitForEvent('page');
  await rows.getByRole('link').click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/\/a\/[0-9a-f-]{36}$/);
  await expect(rows).toContainText(t('queue.open', { people: people.reporter }));
  await page.getByRole('link', { name: t('queue.findNothing') }).click();
  await expect(page).toHaveURL('/?show=all');
  await page.goto('/?find=%22%27%3B--');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    t('queue.found', { count: 0, search: '"\';--' }),
  );
});
