import { expect, expectAccessible, expectSaved, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const source = `Chợ nổi Sông Lam mở lại sau hai năm
(Báo Sông Lam) - Sáng 5/6, chợ nổi Sông Lam mở lại với 120 ghe hàng.
Ban quản lý chợ cho biết đã chi 4,5 tỷ đồng để sửa bến.
![]() |
Ghe trái cây trên chợ nổi. Ảnh: Thu Hà |
Bà Lê Thị Mận bán bún trên sông 30 năm nay. Bà nói: "Tôi chưa bao giờ nghỉ lâu như vậy."`;

const target = `Song Lam floating market reopens after two years
(Bao Song Lam) - On the morning of June 5, the Song Lam floating market reopened with 120 boats.
The market's management board said it had spent VND4.5 million to repair the pier.
![]() |
A fruit boat at the floating market. Photo: Thu Ha |
Ms. Le Thi Man has sold noodles on the river for 30 years. She said: "I have never been off for so long."`;

const rows = 7;
const mended = "The market's management board said it had spent VND4.5 billion to repair the pier.";

test('two people, each in their language, bring an article from import to the export endpoint', async ({
  app,
  enter,
}) => {
  const title = 'VI ';
  let t = wordsOf('vi');
  const reporter = await enter('reporter');

  await test.step('the reporter pastes both sides and looks at the preview', async () => {
    await reporter.goto('/import');
    await expectAccessible(reporter);
    const sides = reporter.getByRole('textbox', { name: t('import.body') });
    await sides.nth(0).fill(title + source);
    await sides.nth(1).fill(title + target);
    await reporter.getByRole('button', { name: t('import.preview'), exact: true }).click();
    await expect(reporter.getByText('VND4.5 million')).toBeVisible();
    await expect(reporter.getByText(t('import.allPaired'))).toBeVisible();
    await expectAccessible(reporter);
    await reporter.getByRole('button', { name: t('import.start'), exact: true }).click();
    await reporter.waitForURL(/\/a\/[0-9a-f-]{36}$/);
  });
  const path = new URL(reporter.url()).pathname;
  const id = path.split('/').at(-1) ?? '';

  await test.step('the rows stand side by side, headline and caption apart, no remnant left', async () => {
    const list = reporter.getByRole('main').getByRole('list').getByRole('listitem');
    await expect(list).toHaveCount(rows);
    await expect(reporter.getByRole('main')).not.toContainText('![]()');
    await expect(reporter.getByText(t('workbench.kind.headline'))).toBeVisible();
    await expect(reporter.getByText(t('workbench.kind.caption'))).toBeVisible();
    await expectAccessible(reporter);
  });

  await test.step('she approves by key, and mends the sum on the way', async () => {
    const field = (number: number) =>
      reporter.getByRole('textbox', { name: t('workbench.fieldLabel', { number }) });
    await expect(field(1)).toBeFocused();
    await reporter.keyboard.press('Control+Enter');
    await expect(field(2)).toBeFocused();
    await reporter.keyboard.press('Control+Enter');
    await expect(field(3)).toBeFocused();
    await field(3).fill(mended);
    await expect(reporter.getByText(t('workbench.changedFromMachine'))).toBeVisible();
    for (let number = 3; number <= rows; number++) await reporter.keyboard.press('Control+Enter');
    await expect(reporter.getByText(t('workbench.progress', { approved: rows, total: rows }))).toBeVisible();
    await expectSaved(reporter);
  });

  await test.step('she cannot give the second approval herself', async () => {
    await reporter.getByRole('button', { name: t('workbench.publish.open.approve') }).click();
    await expect(reporter.getByText(t('workbench.publish.obstacle.forbidden'))).toBeVisible();
    await expect(reporter.getByRole('button', { name: t('workbench.publish.approve') })).toHaveCount(0);
    await expectAccessible(reporter);
  });

  const exported = `${app.url}/api/v1/export/en/articles/${id}`;
  const headers = { authorization: `Bearer ${await makeKey(app, 'export:read')}` };
  expect((await reporter.request.get(exported, { headers })).status()).toBe(404);

  t = wordsOf('en');
  const second = await enter('second', { language: 'en' });
  await test.step('a second person finds it in the queue, previews, approves and publishes', async () => {
    await second.goto('/?show=second');
    await expectAccessible(second);
    await second.getByRole('link', { name: `${title}Chợ nổi` }).click();
    await second.waitForURL(`**${path}`);
    await second.getByRole('link', { name: t('workbench.preview') }).click();
    await expect(second.getByRole('heading', { level: 1 })).toContainText('floating market reopens');
    await expectAccessible(second);
    await second.getByRole('link', { name: t('preview.back') }).click();
    await second.getByRole('button', { name: t('workbench.publish.open.approve') }).click();
    await second.getByRole('button', { name: t('workbench.publish.approve') }).click();
    await second.getByRole('button', { name: t('workbench.publish.publish'), exact: true }).click();
    await expect(second.getByText(t('workbench.publish.release', { number: 1 }))).toBeVisible();
    await expectAccessible(second);
  });

  await test.step("the paper's web site pulls the approved English", async () => {
    const answer = await second.request.get(exported, { headers });
    expect(answer.status()).toBe(200);
    const item = await answer.json();
    expect(item.title).toContain('floating market reopens');
    expect(item.body).toContain(mended);
    expect(item.body).not.toContain('million');
    expect(item.release).toMatchObject({ number: 1, secondApproval: true });
    const etag = answer.headers().etag ?? '';
    const again = await second.request.get(exported, { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status()).toBe(304);
  });

  await test.step('a later edit leaves the release alone and shows as changed', async () => {
    const editor = await enter('editor', { language: 'en' });
    await editor.goto(path);
    await expect(editor.getByRole('button', { name: `${t('workbench.edit')} 2` })).toBeHidden();
    await editor.getByRole('button', { name: t('workbench.published.edit') }).click();
    await editor.getByRole('button', { name: `${t('workbench.edit')} 2` }).click();
    await expect(
      editor.getByRole('textbox', { name: t('workbench.fieldLabel', { number: 2 }) }),
    ).toBeFocused();
    await editor.keyboard.press('End');
    await editor.keyboard.type(' It was full by seven.');
    await expectSaved(editor);
    await editor.goto('/');
    await expect(editor.getByRole('listitem').filter({ hasText: `${title}Chợ nổi` })).toContainText(
      t('queue.status.changed'),
    );
    expect((await (await second.request.get(exported, { headers })).json()).body).not.toContain(
      'full by seven',
    );
  });

  await test.step('withdrawn, it answers 410', async () => {
    await second.goto(path);
    await second.getByRole('button', { name: t('workbench.publish.open.approve') }).click();
    await second.getByText(t('workbench.publish.withdrawTitle')).click();
    await second.getByLabel(t('workbench.publish.note')).fill('Trial only');
    await second.getByRole('button', { name: t('workbench.publish.withdraw'), exact: true }).click();
    await expect(second.getByText(t('workbench.publish.withdrawal', { number: 2 }))).toBeVisible();
    expect((await second.request.get(exported, { headers })).status()).toBe(410);
  });
});
