import type { Page } from '@playwright/test';
import { type App, startApp } from '@/tests/support/app';
import { expect, expectAccessible, people, test } from './fixtures';
import { songngu } from './songngu';
import { wordsOf } from './words';

const password = 'con mèo trèo cây cau';

const linkOf = async (app: App, ...args: readonly string[]): Promise<string> =>
  (await songngu(app, ['user', ...args])).trim();

// The command line wants the secret that `npm start` gives it; the applications started here take the same.
process.env.SONGNGU_SECRET ??= 'a secret for tests, thirty-two characters or more';

const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const passwordField = (page: Page, t: ReturnType<typeof wordsOf>) =>
  page.getByLabel(t('access.password.label'), { exact: true });

for (const [language, theme, phone] of [
  ['vi', 'light', true],
  ['en', 'dark', false],
] as const)
  test(`a visitor of the demo desk chooses who to be, looks around and leaves (${language})`, async ({
    enter,
  }) => {
    const t = wordsOf(language);
    const page = await enter(null, { language, theme, phone });
    await page.goto('/');
    await expect(page).toHaveURL('/sign-in');
    for (const name of Object.values(people))
      await expect(page.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: new RegExp(`^${people.editor}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('queue.title'));
    await page.goto('/sign-in');
    await expect(page).toHaveURL('/');
    await page.getByRole('button', { name: t('common.nav.signOut') }).click();
    await expect(page).toHaveURL('/sign-in');
  });

test('a wrong password and an unknown address are told in the same words, and what was typed stays', async ({
  app,
  enter,
  console,
}) => {
  console.expectErrors(/401/);
  const [t, english] = [wordsOf('vi'), wordsOf('en')];
  const page = await enter(null);
  await page.goto('/sign-in');
  await page.getByText(t('access.demo.byPassword')).click();
  await page.getByRole('button', { name: t('access.signIn.submit') }).click();
  await expect(fieldOf(page, t('access.email'))).toBeFocused();
  await expect(fieldOf(page, t('access.email'))).toHaveAccessibleDescription(t('access.emailWrong'));
  await expectAccessible(page);
  for (const address of ['linh@songlam.example', 'khong.co.ai@songlam.example']) {
    await fieldOf(page, t('access.email')).fill(address);
    await passwordField(page, t).fill('sai mật khẩu');
    const answer = page.waitForResponse(`${app.url}/api/auth/sign-in/email`);
    await page.getByRole('button', { name: t('access.signIn.submit') }).click();
    expect((await answer).status()).toBe(401);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('access.signIn.refused'));
  }
  await page.getByLabel(t('common.language.label')).selectOption('en');
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(english('access.signIn.refused'));
  await expect(fieldOf(page, english('access.email'))).toHaveValue('khong.co.ai@songlam.example');
});

test('the first administrator comes by the link from the terminal, once, and lets others in', async ({
  enter,
  console,
}) => {
  console.expectErrors(/401|429/);
  const app = await startApp();
  try {
    const t = wordsOf('vi');
    const page = await enter(null);

    await test.step('before that, the sign-in page says where the link is and offers nothing else', async () => {
      await page.goto(`${app.url}/sign-in`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('access.empty.title'));
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expectAccessible(page);
    });

    const setup = await linkOf(app, 'setup-link');
    const submit = page.getByRole('button', { name: t('access.welcome.setup.submit') });
    await test.step('the set-up form marks what is missing and goes to the first of it', async () => {
      await page.goto(setup);
      await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
      await passwordField(page, t).fill('ngắn');
      await submit.click();
      await expect(fieldOf(page, t('access.welcome.name'))).toBeFocused();
      await expect(passwordField(page, t)).toHaveAccessibleDescription(
        new RegExp(t('access.password.wrong', { count: 10 }).replaceAll(/[()]/g, '.')),
      );
      await expectAccessible(page);
    });

    await test.step('a desk does not translate a language into itself; any other tag will do', async () => {
      await fieldOf(page, t('access.welcome.name')).fill('Đỗ Ánh');
      await fieldOf(page, t('access.email')).fill('anh@toasoan.example');
      await passwordField(page, t).fill(password);
      await fieldOf(page, t('access.welcome.desk')).fill('Ban Đối ngoại');
      const target = page.getByLabel(t('access.language.target'), { exact: true });
      await target.selectOption('vi');
      await submit.click();
      await expect(target).toBeFocused();
      await expect(target).toHaveAccessibleDescription(t('access.language.wrongTarget'));
      await target.selectOption('');
      await fieldOf(page, t('access.language.tag', { of: t('access.language.target') })).fill('fr-ca');
      await submit.click();
      await expect(page).toHaveURL(`${app.url}/`);
      await expect(page.getByRole('banner')).toContainText('Ban Đối ngoại');
    });

    await test.step('the link is spent now, and says so to whoever opens it again', async () => {
      await page.goto(setup);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('access.spent.title'));
      await expectAccessible(page);
    });

    await test.step('a colleague joins by an invitation, in another language of the UI', async () => {
      const english = wordsOf('en');
      const colleague = await enter(null, { language: 'en', phone: true });
      await colleague.goto(await linkOf(app, 'invite', 'binh@toasoan.example', 'approver'));
      await expect(fieldOf(colleague, english('access.email'))).toHaveValue('binh@toasoan.example');
      await expectAccessible(colleague);
      await fieldOf(colleague, english('access.welcome.name')).fill('Lý Bình');
      await passwordField(colleague, english).fill(password);
      await colleague.getByRole('button', { name: english('access.welcome.join.submit') }).click();
      await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(english('queue.title'));
      await colleague.close();
    });

    await test.step('who forgot the password chooses a new one, and the old one is worthless', async () => {
      await page.goto(await linkOf(app, 'password', 'anh@toasoan.example'));
      await expectAccessible(page);
      await passwordField(page, t).fill('một câu khác hẳn câu cũ');
      await page.getByRole('button', { name: t('access.welcome.password.submit') }).click();
      await expect(page).toHaveURL(`${app.url}/`);
      const headers = { origin: app.url };
      const data = { email: 'anh@toasoan.example', password };
      const answer = await page.request.post(`${app.url}/api/auth/sign-in/email`, { data, headers });
      expect(answer.status()).toBe(401);
    });

    await test.step('who tries passwords too often has to wait, and is told so', async () => {
      await page.getByRole('button', { name: t('common.nav.signOut') }).click();
      await page.waitForURL(`${app.url}/sign-in`);
      await fieldOf(page, t('access.email')).fill('anh@toasoan.example');
      await passwordField(page, t).fill('đoán mò một lần nữa');
      const guess = { email: 'anh@toasoan.example', password: 'đoán mò' };
      const headers = { origin: app.url };
      const answers = Array.from({ length: 16 }, () =>
        page.request.post(`${app.url}/api/auth/sign-in/email`, { data: guess, headers }),
      );
      expect((await Promise.all(answers)).map((answer) => answer.ok())).not.toContain(true);
      await expect(async () => {
        await page.getByRole('button', { name: t('access.signIn.submit') }).click();
        await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('access.signIn.tooOften'), {
          timeout: 1_000,
        });
      }).toPass();
    });
    await page.close();
  } finally {
    await app.stop();
  }
});

test('an empty installation becomes a demo desk in one click, and then has no set-up link', async ({
  enter,
}) => {
  const app = await startApp();
  try {
    const t = wordsOf('en');
    const page = await enter(null, { language: 'en' });
    const setup = await linkOf(app, 'setup-link');
    await page.goto(setup);
    await page.getByRole('button', { name: t('access.demoChoice.submit') }).click();
    await page.waitForURL(`${app.url}/sign-in`);
    for (const name of Object.values(people))
      await expect(page.getByText(name, { exact: true })).toBeVisible();
    await page.goto(setup);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('access.spent.title'));
    await page.close();
  } finally {
    await app.stop();
  }
});
