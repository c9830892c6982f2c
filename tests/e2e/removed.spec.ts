import { expect, expectAccessible, people, query, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('vi');

const article = (more: readonly [string, string][]) => {
  const lines = [['Đoàn công tác đến Huế.', 'The mission came to Hue.'] as const, ...more];
  return {
    externalId: 'removed-1',
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    source: { title: 'Chuyến thăm Huế', body: lines.map(([source]) => source).join('\n') },
    target: { title: 'A visit to Hue', body: lines.map(([, target]) => target).join('\n') },
  };
};

test('what was written in a sentence that an update took away is in the history, to be copied', async ({
  app,
  enter,
}) => {
  const headers = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
  const page = await enter('editor');
  const send = (data: unknown) => page.request.post('/api/v1/articles', { headers, data });
  const answer = await send(article([['Trời mưa to.', 'It rained.']]));
  const { translationId } = await answer.json();
  const [row] = await query(
    app,
    (sql) => sql`SELECT id FROM segment WHERE translation_id = ${translationId} AND source LIKE 'Trời%'`,
  );
  const [person] = await query(app, (sql) => sql`SELECT id FROM "user" WHERE name = ${people.editor}`);
  const text = 'It rained hard all day.';
  const draft = { segmentId: row?.id, userId: person?.id, base: 1, text, writer: 'tab', approval: 'keep' };
  const saved = await page.request.post('/api/drafts', { data: draft, headers: { origin: app.url } });
  expect(saved.status()).toBe(200);
  expect((await send(article([]))).status()).toBe(200);
  await page.goto(`/a/${translationId}`);
  await page.getByRole('button', { name: t('workbench.history.title') }).click();
  const sheet = page.getByRole('complementary', { name: t('workbench.sheet.title') });
  await sheet.getByText(t('removed.title', { count: 1 })).click();
  await expect(sheet).toContainText('Trời mưa to.');
  await expect(sheet.getByRole('textbox', { name: new RegExp(people.editor) })).toHaveValue(text);
  await expectAccessible(page);
});
