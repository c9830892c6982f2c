import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, expectSaved, query, test, waiting, withoutLive } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('en');

const setSecondApproval = (app: App, on: boolean) =>
  query(app, (sql) => sql`UPDATE desk SET second_approval = ${on ? 'always' : 'off'}`);
test.afterEach(({ app }) => setSecondApproval(app, true));

async function openPanel(page: Page, id: string): Promise<void> {
  await page.goto(`/a/${id}`);
  await page.getByRole('button', { name: t('workbench.publish.open.approve') }).click();
}

/** Changes the first sentence as whoever the page belongs to, and approves it. */
async function editFirst(page: Page, id: string, words: string): Promise<void> {
  await page.goto(`/a/${id}`);
  // A second reader lands in Reading mode.
  await page.getByRole('button', { name: t('reading.modes.segments'), exact: true }).click();
  await page.getByRole('button', { name: `${t('workbench.edit')} 1`, exact: true }).click();
  await expect(page.locator('#row-1 textarea')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expectSaved(page);
}

test('nobody approves their own work, however they ask; a desk of one may, and its releases say so', async ({
  app,
  enter,
  request,
}) => {
  const id = await waiting(app, 'shortest');
  const approver = await enter('second', { language: 'en' });
  const approve = approver.getByRole('button', { name: t('workbench.publish.approve') });

  await test.step('the panel names the sentences that are theirs, and offers nothing', async () => {
    await editFirst(approver, id, ' indeed');
    await openPanel(approver, id);
    await expect(approver.getByText(t('workbench.publish.obstacle.own_work'))).toBeVisible();
    await expect(approve).toBeDisabled();
  });

  await test.step('a page that was opened under another rule is refused by the server', async () => {
    await setSecondApproval(app, false);
    await openPanel(approver, id);
    await expect(approve).toBeEnabled();
    await setSecondApproval(app, true);
    await approve.click();
    await expect(approver.getByRole('dialog').getByRole('alert')).toHaveText(t('common.error.own_work'));
  });

  await test.step('so is one that has not seen the newest words', async () => {
    await withoutLive(approver);
    await setSecondApproval(app, false);
    await openPanel(approver, id);
    await expect(approve).toBeEnabled();
    const reporter = await enter('reporter', { language: 'en' });
    await editFirst(reporter, id, ' truly');
    await approve.click();
    await expect(approver.getByRole('dialog').getByRole('alert')).toHaveText(t('common.error.conflict'));
  });

  await test.step('with second approval off one person may do both, and the release tells', async () => {
    await openPanel(approver, id);
    await expect(approver.getByText(t('workbench.publish.singleApproval'))).toBeVisible();
    await editFirst(approver, id, ' again');
    await openPanel(approver, id);
    await approve.click();
    await approver.getByRole('button', { name: t('workbench.publish.publish'), exact: true }).click();
    await expect(approver.getByText(t('workbench.publish.withoutSecond'))).toBeVisible();
    await setSecondApproval(app, true);
    const headers = { authorization: `Bearer ${await makeKey(app, 'export:read')}` };
    const item = await (await request.get(`${app.url}/api/v1/export/en/articles/${id}`, { headers })).json();
    expect(item.release).toMatchObject({ number: 1, secondApproval: false });
  });
});

test('drafts are taken from the pages of this server only, from people who may edit', async ({
  app,
  enter,
}) => {
  const [row] = await query(
    app,
    (sql) => sql`SELECT id, version, target FROM segment ORDER BY created_at LIMIT 1`,
  );
  const [reporter, editor] = await query(
    app,
    (sql) => sql`SELECT id FROM "user" WHERE name IN ('Trần Hoài An', 'Phạm Thu Giang') ORDER BY name DESC`,
  );
  const draft = {
    userId: reporter?.id,
    segmentId: row?.id,
    base: row?.version,
    text: 'Forged',
    writer: 'x',
    approval: 'keep',
  };
  const page = await enter('reporter');
  const post = (headers: Record<string, string>, data: unknown = draft) =>
    page.request.post('/api/drafts', { headers, data });
  expect((await post({ origin: 'https://evil.example' })).status()).toBe(403);
  expect((await post({ origin: app.url }, { ...draft, extra: 1 })).status()).toBe(400);
  expect((await post({ origin: app.url }, { ...draft, text: 'x'.repeat(20_001) })).status()).toBe(400);
  expect((await post({ origin: app.url }, { ...draft, userId: editor?.id })).status()).toBe(401);
  const stranger = await enter(null);
  const bare = await stranger.request.post('/api/drafts', { headers: { origin: app.url }, data: draft });
  expect(bare.status()).toBe(401);
  const setRole = (role: string) =>
    query(app, (sql) => sql`UPDATE membership SET role = ${role} WHERE user_id = ${reporter?.id}`);
  await setRole('viewer');
  try {
    expect((await post({ origin: app.url })).status()).toBe(403);
  } finally {
    await setRole('editor');
  }
  const [after] = await query(app, (sql) => sql`SELECT target FROM segment WHERE id = ${row?.id}`);
  expect(after?.target).toBe(row?.target);
});
