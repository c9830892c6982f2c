import { expect, expectAccessible, freshArticle, query, test } from './fixtures';
import { wordsOf } from './words';

test('an administrator sets what a rule counts as', async ({ app, enter }) => {
  const t = wordsOf('vi');
  const page = await enter('administrator');
  await page.goto('/admin');
  const section = page.getByRole('region', { name: t('checks.title') });
  const rule = section.getByRole('combobox', { name: t('findings.code.profanity.name') });
  const group = (which: string) => section.locator('summary').filter({ hasText: new RegExp(`^${which}`) });
  const set = async (grade: string) => {
    await rule.selectOption(grade);
    await section.getByRole('button', { name: t('checks.save', { count: 1 }) }).click();
    await expect(section.getByRole('status')).toHaveText(t('checks.saved'));
  };
  await group('Cảnh báo').click();
  await expect(
    section.getByRole('combobox', { name: t('findings.code.quote-mismatch.name') }),
  ).not.toContainText(t('checks.grade.blocker'));
  await set('off');
  await group('Đã tắt').click();
  await expect(rule).toHaveValue('off');
  await expectAccessible(page);
  await page.reload();
  await group('Đã tắt').click();
  await expect(rule).toHaveValue('off');
  await set('warning');
  const rows = await query(
    app,
    (sql) => sql`SELECT grade FROM check_setting WHERE code = 'profanity' ORDER BY id`,
  );
  expect(rows.map(({ grade }) => grade)).toEqual(['off', null]);
  await test.step('and how the desk writes', async () => {
    const style = page.getByRole('region', { name: t('checks.style.title') });
    await style.getByLabel(t('checks.style.names')).selectOption('bare');
    await style.getByRole('button', { name: t('common.save') }).click();
    await expect(style.getByRole('status')).toHaveText(t('checks.style.saved'));
    const [desk] = await query(
      app,
      (sql) => sql`UPDATE desk d SET name_style = 'either' FROM desk before WHERE before.id = d.id
        AND before.name_style = 'bare' RETURNING before.name_style`,
    );
    expect(desk).toEqual({ name_style: 'bare' });
  });
});

test('an administrator makes a rule, sees where it would find something, and only then switches it on', async ({
  enter,
}) => {
  const t = wordsOf('en');
  const page = await enter('administrator', { language: 'en' });
  await page.goto('/admin');
  const section = page.getByRole('region', { name: t('checks.own.title') });
  await section.getByText(t('checks.own.add')).click();
  const fill = (name: 'target' | 'vi' | 'en', text: string) =>
    section.getByRole('textbox', { name: t(`checks.own.${name}`) }).fill(text);
  await fill('target', '(the');
  await fill('vi', 'Không viết “the said”.');
  await fill('en', 'Do not write “the said”.');
  await section.getByRole('button', { name: t('checks.own.store') }).click();
  await expect(section.getByText(/cannot be read from character/)).toBeVisible();
  await fill('target', 'the said|zzz+');
  await section.getByRole('button', { name: t('checks.own.store') }).click();
  const rule = section.getByRole('listitem').filter({ hasText: 'Do not write “the said”.' });
  await expect(rule).toContainText(t('checks.own.off'));
  await expect(rule.getByRole('button', { name: t('checks.own.switchOn') })).toHaveCount(0);
  await rule.getByRole('button', { name: t('checks.own.try') }).click();
  await expect(rule.getByRole('status')).toContainText(t('checks.own.findsNothing'));
  await expectAccessible(page);
  await rule.getByRole('button', { name: t('checks.own.switchOn') }).click();
  await expect(rule).toContainText(t('checks.own.switchOff'));
  await rule.getByRole('button', { name: t('checks.own.remove') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('checks.own.remove') })
    .click();
  await expect(rule).toHaveCount(0);
});

test('an editor adds a term from words of an article, changes it, sees who did, and removes it', async ({
  enter,
}) => {
  const t = wordsOf('vi');
  const page = await enter('editor');
  await page.goto(
    `/glossary?${new URLSearchParams({ source: 'Ủy ban lâm thời', target: 'Interim Committee' })}`,
  );
  const add = page.getByRole('group').filter({ has: page.getByRole('heading', { name: t('glossary.add') }) });
  await expect(add.getByLabel(t('glossary.source'))).toHaveValue('Ủy ban lâm thời');
  await add.getByLabel(t('glossary.targets')).fill('Interim Committee; Provisional Committee');
  await add.getByLabel(t('glossary.forbidden')).fill('Interim Committee');
  await add.getByRole('button', { name: t('glossary.add') }).click();
  await expect(page.getByText(t('glossary.forbiddenWrong'))).toBeVisible();
  await add.getByLabel(t('glossary.forbidden')).fill('Temporary Board');
  await add.getByRole('button', { name: t('glossary.add') }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ủy ban lâm thời' });
  await expect(row).toContainText('Provisional Committee');
  await row.getByRole('button', { name: t('glossary.editTerm', { source: 'Ủy ban lâm thời' }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('glossary.note')).fill('Theo quyết định thành lập');
  await dialog.getByText(t('glossary.history')).click();
  await expect(dialog.getByRole('listitem')).toContainText('Phạm Thu Giang');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('common.save') }).click();
  await expect(row).toContainText('Theo quyết định');
  await row.getByRole('button', { name: t('glossary.removeTerm', { source: 'Ủy ban lâm thời' }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('glossary.remove') })
    .click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(t('glossary.removed', { source: 'Ủy ban lâm thời' }));
});

test('a misspelt word is found in the browser, by a dictionary that is fetched once', async ({
  app,
  enter,
}) => {
  const t = wordsOf('vi');
  const page = await enter('editor');
  const article = await freshArticle(page, app);
  const fetched: string[] = [];
  page.on('response', (answer) => {
    if (/dictionary/.test(answer.url())) fetched.push(answer.url());
  });
  await page.goto(article);
  await expect.poll(() => fetched).toHaveLength(2);
  const field = page.getByRole('textbox').first();
  await field.click();
  await field.press('End');
  await page.keyboard.type(' sharpely');
  await expect(
    page.getByRole('group', { name: t('findings.code.spelling.reason', { text: 'sharpely' }) }),
  ).toBeVisible();
  // Of all the words in the sentence it is the only one.
  await expect(page.locator('[data-active=true]')).toHaveAccessibleName(/ 1 cảnh báo$/);
});
