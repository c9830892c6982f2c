import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, expectAccessible, query, test, type Visit } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');
const field = (page: Page) => page.getByRole('textbox', { name: /^Translation of sentence|^Bản dịch câu/ });
/** The card of the finding that was walked to. */
const current = (page: Page) => page.locator('[role="group"][data-current="true"]');

/** The article of the demo desk in which these words are planted. */
async function articleWith(app: App, words: string): Promise<string> {
  const [row] = await query(
    app,
    (sql) => sql`SELECT translation_id AS id FROM segment WHERE machine LIKE ${`%${words}%`} LIMIT 1`,
  );
  return String(row?.id);
}

async function openArticle(page: Page, id: string): Promise<void> {
  await page.goto(`/a/${id}`);
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('button', { name: /^(Blockers|Lỗi chặn)\s*[1-9]/ })).toBeVisible({
    timeout: 60_000,
  });
}

/** Walks to the first finding of a rule. */
async function walkTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Control+'");
    // Once what the key has done is painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await expect(current(page)).toHaveCount(1);
    if (words.test((await current(page).textContent()) ?? '')) return;
  }
  throw new Error(`no finding says ${words}`);
}

test('a wrong number takes two keys, and the browser’s own undo takes the fix back', async ({
  app,
  enter,
}) => {
  const page = await enter('reporter', { language: 'en' });
  await openArticle(page, await articleWith(app, '12 million'));
  await walkTo(page, /Wrong magnitude/);
  const before = await field(page).inputValue();
  expect(before).toContain('12 million');
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('status').filter({ hasText: /^Changed to “/ })).toHaveCount(1);
  await expect(field(page)).toHaveValue(before.replace('12 million', '12 billion'));
  await expect(page.getByRole('group', { name: /Wrong magnitude/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue(before);
  await expect(page.getByRole('group', { name: /Wrong magnitude/ })).toBeVisible();
});

test('a blocker stops the approving key, a reason lets it through, other words open it again', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/409/);
  const page = await enter('editor', { language: 'en' });
  const id = await articleWith(app, '2.4 million');
  await openArticle(page, id);
  await walkTo(page, /Wrong magnitude/);
  const row = page.locator('[data-active="true"]');
  const segmentId = await row.getAttribute('data-segment');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Not approved: wrong magnitude/ })).toBeVisible();
  await expect(row).toHaveAttribute('data-segment', String(segmentId));
  await expect(row).toHaveAttribute('data-state', 'untouched');

  const text = await field(page).inputValue();
  const user = await query(app, (sql) => sql`SELECT id FROM "user" WHERE name = 'Phạm Thu Giang'`);
  const answer = await page.request.post('/api/drafts', {
    headers: { origin: app.url },
    data: {
      segmentId,
      userId: user[0]?.id,
      base: 1,
      text,
      writer: 'by-hand',
      approval: 'give',
    },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({ approved: false, blocked: [{ code: 'number-magnitude' }] });

  await page.keyboard.press('Control+Shift+.');
  await page.getByRole('radio', { name: t('findings.reason.style') }).check();
  await page.getByRole('textbox', { name: t('findings.reason.note') }).fill('Nguồn viết như vậy');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('group', { name: /Wrong magnitude/ })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  const approved = async () =>
    (await query(app, (sql) => sql`SELECT approved_by_id FROM segment WHERE id = ${segmentId}`))[0]
      ?.approved_by_id;
  await expect.poll(approved).toBe(user[0]?.id);

  const second = await enter('second', { language: 'en' });
  await second.goto(`/a/${id}`);
  await second.locator(`[data-segment="${segmentId}"] p`).click();
  await second.getByText('1 finding kept as is').click();
  await expect(second.getByText(/Our house style.*Nguồn viết như vậy.*Phạm Thu Giang/i)).toBeVisible();

  await second.getByRole('textbox', { name: /^Translation of sentence/ }).fill(text.replace('2.4', '2.5'));
  await expect(second.getByRole('group').filter({ hasText: /2\.5 million/ })).toBeVisible();
});

test('rows say aloud what was found in them, and the sheet lists it all', async ({ app, enter }) => {
  const page = await enter('editor', { language: 'vi' });
  await openArticle(page, await articleWith(app, '780 million'));
  await expect(
    page.getByRole('listitem', { name: /^Câu \d+ trên \d+, chưa duyệt, 1 lỗi chặn/ }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Ưu tiên/ }).click();
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Tìm lệnh' }).fill('moi van de');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Mọi vấn đề');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('complementary');
  await expect(sheet.getByRole('button', { name: /Lỗi chặn.*780 tỷ/ })).toBeVisible();
  await sheet.getByRole('button', { name: /Lỗi chặn.*780 tỷ/ }).click();
  await expect(field(page)).toHaveValue(/780 million/);
  await expectAccessible(page);
});

test('Telex keys while the checks answer leave every letter and one command’s worth of undo', async ({
  app,
  enter,
}) => {
  const page = await enter('editor', { language: 'en' });
  await openArticle(page, await articleWith(app, '68 million'));
  await field(page).press('Control+End');
  const before = await field(page).inputValue();
  const cdp = await page.context().newCDPSession(page);
  const key = (letter: string) =>
    cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: letter,
      text: letter,
      code: `Key${letter.toUpperCase()}`,
      windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
    });
  const packet = (letter: string) =>
    cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: letter,
      code: '',
      text: letter,
      windowsVirtualKeyCode: 231,
    });
  const back = () =>
    cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Backspace',
      code: 'Backspace',
      windowsVirtualKeyCode: 8,
    });
  for (let word = 0; word < 6; word++) {
    await packet(' ');
    for (const letter of 'vie') await key(letter);
    await back();
    await packet('ê');
    await page.waitForTimeout(word % 2 === 0 ? 240 : 270);
    await key('t');
    await back();
    await back();
    await packet('ệ');
    await key('t');
  }
  await expect(field(page)).toHaveValue(`${before}${' việt'.repeat(6)}`);
});

test('the mirror wraps as the field does, at every width', async ({ app, enter }) => {
  const page = await enter('editor', { language: 'en' });
  await openArticle(page, await articleWith(app, '780 million'));
  await walkTo(page, /Wrong magnitude/);
  await field(page).press('Control+End');
  await page.keyboard.type(' And so on, with a few words more to wrap, nguyễn thị ngữ.');
  await expect(page.locator('[data-mirror]')).toContainText('And so on');
  const wrong = await page.evaluate(() => {
    const mirror = document.querySelector<HTMLElement>('[data-mirror]');
    const box = mirror?.parentElement;
    const area = box?.querySelector('textarea');
    if (!mirror || !box || !area) return ['nothing to measure'];
    const off: string[] = [];
    for (let width = 240; width <= 900; width++) {
      box.style.width = `${width}px`;
      mirror.style.height = 'auto';
      mirror.style.bottom = 'auto';
      if (Math.abs(mirror.offsetHeight - area.offsetHeight) > 0.5)
        off.push(`${width}: ${mirror.offsetHeight} beside ${area.offsetHeight}`);
    }
    return off;
  });
  expect(wrong).toEqual([]);
});

const shots = process.env.SHOTS;
const screens: readonly Visit[] = [
  { language: 'vi', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'vi', theme: 'dark', phone: true },
];

for (const visit of screens)
  test(`cards are in order: ${visit.language}, ${visit.theme}${visit.phone ? ', phone' : ''}`, async ({
    app,
    enter,
  }) => {
    const page = await enter('reporter', visit);
    await page.goto(`/a/${await articleWith(app, '780 million')}`);
    // A phone opens the article for reading.
    if (visit.phone)
      await page.getByRole('button', { name: wordsOf('vi')('reading.modes.segments'), exact: true }).tap();
    await expect(page.getByRole('button', { name: /^(Blockers|Lỗi chặn)\s*[1-9]/ })).toBeVisible({
      timeout: 60_000,
    });
    await page.keyboard.press("Control+'");
    await expect(current(page)).toBeVisible();
    if (shots)
      await page.screenshot({
        path: `${shots}/cards-${visit.language}-${visit.theme}-${visit.phone ?? false}.png`,
      });
    await page.keyboard.press('Control+Shift+.');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expectAccessible(page);
    if (shots)
      await page.screenshot({
        path: `${shots}/keep-${visit.language}-${visit.theme}-${visit.phone ?? false}.png`,
      });
  });
