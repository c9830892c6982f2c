import { expect, expectAccessible, expectNoSpill, people, test } from './fixtures';
import { songngu } from './songngu';
import { wordsOf } from './words';

test('administration is closed to those who do not administer', async ({ enter }) => {
  const t = wordsOf('vi');
  const page = await enter('second');
  await page.goto('/admin');
  await expect(page.getByRole('main')).toContainText(t('common.error.forbidden'));
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
});

test('every part of administration can be read and reached, on a laptop and on a phone', async ({
  enter,
}) => {
  for (const [language, theme, phone] of [
    ['vi', 'dark', false],
    ['en', 'light', true],
  ] as const) {
    const t = wordsOf(language);
    const page = await enter('administrator', { language, theme, phone });
    await page.goto('/admin');
    for (const part of ['people', 'keys', 'desk'] as const)
      await expect(
        page.getByRole('heading', { level: 2, name: t(`admin.${part}.title`), exact: true }),
      ).toBeVisible();
    await expectAccessible(page);
    await expectNoSpill(page);
  }
});

test('an administrator invites someone, gives another role, and takes them off the desk again', async ({
  enter,
}) => {
  const t = wordsOf('vi');
  const name = 'Người Mới';
  const email = 'moi@songlam.example';
  const administrator = await enter('administrator');
  await administrator.goto('/admin');
  const emailField = administrator.getByRole('textbox', { name: t('access.email') });
  const invite = administrator.getByRole('button', { name: t('admin.people.invite.submit') });
  const dialog = administrator.getByRole('dialog');
  const newcomer = await enter(null, { language: 'en' });

  await test.step('someone who is at the desk is not invited again', async () => {
    await emailField.fill('Linh@songlam.example');
    await invite.click();
    await expect(administrator.getByText(t('admin.people.invite.already'))).toBeVisible();
    await expect(emailField).toBeFocused();
  });

  await test.step('the link is shown once and lets the newcomer in', async () => {
    await emailField.fill(email);
    await administrator
      .getByRole('combobox', { name: t('admin.people.role'), exact: true })
      .selectOption('viewer');
    await invite.click();
    const link = await dialog.getByLabel(t('admin.people.link.label')).inputValue();
    await expectAccessible(administrator);
    await administrator.keyboard.press('Escape');
    await expect(invite).toBeFocused();
    const english = wordsOf('en');
    await newcomer.goto(link);
    await newcomer.getByLabel(english('access.welcome.name')).fill(name);
    await newcomer
      .getByLabel(english('access.password.label'), { exact: true })
      .fill('a long sentence of mine');
    await newcomer.getByRole('button', { name: english('access.welcome.join.submit') }).click();
    await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText(english('queue.title'));
    await expect(newcomer.getByRole('link', { name: english('common.nav.import') })).toHaveCount(0);
  });

  await test.step('nothing changes before the new role is saved', async () => {
    await administrator.reload();
    const role = administrator.getByLabel(t('admin.people.roleOf', { name }));
    await role.selectOption('editor');
    await administrator
      .getByRole('row', { name })
      .getByRole('button', { name: t('common.save') })
      .click();
    await expect(administrator.getByText(t('admin.people.roleSaved', { name }))).toBeVisible();
    await expect(role).toBeFocused();
    await newcomer.reload();
    await expect(newcomer.getByRole('link', { name: wordsOf('en')('common.nav.import') })).toBeVisible();
  });

  await test.step('taken off, after one question, they are out at once', async () => {
    const takeOff = administrator.getByRole('button', { name: t('admin.people.takeOffName', { name }) });
    await takeOff.click();
    await expectAccessible(administrator);
    await dialog.getByRole('button', { name: t('common.cancel') }).click();
    await expect(takeOff).toBeFocused();
    await takeOff.click();
    await dialog.getByRole('button', { name: t('admin.people.leave.yes') }).click();
    await expect(administrator.getByText(t('admin.people.takenOff', { name }))).toBeFocused();
    await expect(administrator.getByRole('row', { name })).toHaveCount(0);
    await newcomer.goto('/');
    await expect(newcomer).toHaveURL('/sign-in');
  });
});

test('the only administrator can neither step down nor leave', async ({ enter }) => {
  const t = wordsOf('en');
  const page = await enter('administrator', { language: 'en' });
  await page.goto('/admin');
  const row = page.getByRole('row', { name: people.administrator });
  await expect(row).toContainText(t('admin.people.last'));
  await expect(row.getByRole('combobox')).toHaveCount(0);
  await expect(row.getByRole('button')).toHaveText([t('admin.people.newPassword')]);
});

test('a key made on the page works until it is revoked there', async ({ app, enter }) => {
  const t = wordsOf('en');
  const name = 'Web site';
  const page = await enter('administrator', { language: 'en' });
  await page.goto('/admin');
  const make = page.getByRole('button', { name: t('admin.keys.make.submit') });
  await page.getByRole('textbox', { name: t('admin.keys.make.name'), exact: true }).fill(name);
  await make.click();
  const read = page.getByRole('checkbox', { name: t('admin.keys.scope.read') });
  await expect(page.getByText(t('admin.keys.make.scopesWrong'))).toBeVisible();
  await read.check();
  await make.click();

  const dialog = page.getByRole('dialog');
  const key = await dialog.getByLabel(t('admin.keys.made.label'), { exact: true }).inputValue();
  const example = await dialog.getByLabel(t('admin.keys.made.tryRead')).inputValue();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('admin.keys.made.close') }).click();
  await expect(page.getByRole('main')).not.toContainText(key);

  const url = /'(http[^']+)'/.exec(example)?.[1] ?? '';
  expect(url).toContain(app.url);
  const pull = () => page.request.get(url, { headers: { authorization: `Bearer ${key}` } });
  expect((await pull()).status()).toBe(200);

  await page.getByRole('button', { name: t('admin.keys.revoke.name', { name }) }).click();
  await dialog.getByRole('button', { name: t('admin.keys.revoke.yes') }).click();
  await expect(page.getByText(t('admin.keys.revoke.done', { name }))).toBeFocused();
  expect((await pull()).status()).toBe(401);
  expect(await songngu(app, ['key', 'list'])).toContain(name);
});

test('switching off the second approval says what that means, and is kept', async ({ enter }) => {
  const t = wordsOf('vi');
  const page = await enter('administrator');
  await page.goto('/admin');
  const second = page.getByRole('combobox', { name: t('admin.desk.second') });
  const save = page
    .getByRole('form', { name: t('admin.desk.title') })
    .getByRole('button', { name: t('common.save') });
  await expect(second).toHaveValue('always');
  await second.selectOption('off');
  await expect(page.getByText(t('admin.desk.policyNote.off'))).toBeVisible();
  await save.click();
  await expect(page.getByText(t('admin.desk.saved'))).toBeVisible();
  await page.reload();
  await expect(second).toHaveValue('off');
  await second.selectOption('always');
  await save.click();
  await expect(page.getByText(t('admin.desk.saved'))).toBeVisible();
});
