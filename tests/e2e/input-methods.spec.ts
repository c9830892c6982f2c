import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { inputMethods, typistOf } from '@/tests/support/input-methods';
import { expect, people, query, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');

/** Every vowel with a mark, đ and Đ, marks of sentences, figures. */
const words =
  'Thủ tướng Phạm Minh Chính đến Đắk Lắk; người dân Huế, Quảng Ngãi mừng rỡ: 15 nghìn quyển sổ cũ, bão lũ đã qua.';

const pairs = [
  ['Giá gạo tăng', 'Rice prices rise'],
  ['Giá gạo tăng 5% trong tuần.', 'Rice prices rose 5% this week.'],
  ['Nông dân bán được nhiều gạo.', 'Farmers sold much rice.'],
  ['Chợ đông từ sáng sớm.', 'The market was crowded from early morning.'],
  ['Chợ có 125 gian hàng.', 'The market has 215 stalls.'],
] as const;

/** A new article with its second sentence open, the caret at its end. */
async function open(page: Page, app: App) {
  const side = (at: 0 | 1) => ({ title: '', body: pairs.map((pair) => pair[at]).join('\n') });
  const answer = await page.request.post('/api/import', {
    data: {
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      format: 'text',
      source: side(0),
      target: side(1),
    },
    headers: { origin: app.url },
  });
  const { translationId } = await answer.json();
  await page.goto(`/a/${translationId}`);
  const field = (number: number) =>
    page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }), exact: true });
  await expect(field(1)).toBeFocused();
  await page.getByRole('button', { name: `${t('workbench.edit')} 2`, exact: true }).click();
  await expect(field(2)).toBeFocused();
  await page.keyboard.press('End');
  const stored = async (number: number) => {
    const [row] = await query(
      app,
      (sql) => sql`
        SELECT id, version, target, approved_by_id IS NOT NULL AS approved FROM segment
        WHERE translation_id = ${translationId} AND position = ${number - 1}`,
    );
    return row;
  };
  return { field, stored, text: (number: number) => pairs[number - 1]?.[1] ?? '' };
}

/** Nothing but typing has happened: the same field has the caret, nothing is approved, no dialog stands open. */
async function expectOnlyTyping(page: Page, number: number): Promise<void> {
  await expect(
    page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }), exact: true }),
  ).toBeFocused();
  await expect(page.locator('li[data-state="approved"]')).toHaveCount(0);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

/** The answer of the server to the next save. */
const nextSave = (page: Page) => page.waitForResponse((response) => response.url().endsWith('/api/drafts'));

test('what is sent has the shapes that hooks and input methods send', async ({ enter }) => {
  const trailOf = async (method: (typeof inputMethods)[number]) => {
    const page = await enter(null);
    await page.goto('about:blank');
    await page.setContent('<textarea></textarea>');
    await page.evaluate(() => {
      const note = (words: string) => {
        document.body.dataset.trail = `${document.body.dataset.trail ?? ''} ${words}`;
      };
      document.addEventListener('keydown', ({ key, keyCode, code, isComposing }) =>
        note(`${key}/${keyCode}/${code}${isComposing ? '/composing' : ''}`),
      );
      document.addEventListener('beforeinput', ({ inputType, data }) => note(`${inputType}:${data ?? ''}`));
    });
    await page.locator('textarea').focus();
    await (await typistOf(page, method)).type('việt');
    await expect(page.locator('textarea')).toHaveValue('việt');
    const trail = await page.locator('body').getAttribute('data-trail');
    return trail?.trim().replaceAll(/insertText:(\p{L})/gu, '+$1');
  };
  const back = 'Backspace/8/Backspace deleteContentBackward:';
  const letters = 'v/86/KeyV +v i/73/KeyI +i e/69/KeyE +e';
  const rest = `${back} ê/231/ +ê t/84/KeyT +t ${back} ${back} ệ/231/ +ệ t/231/ +t`;
  expect(await trailOf('hook Telex')).toBe(`${letters} ${rest}`);
  expect(await trailOf('hook VNI')).toBe(`${letters} ${rest}`);
  expect(await trailOf('composition')).toContain('Process/229/KeyJ/composing insertCompositionText:việt');
  expect(await trailOf('Android')).toContain('Unidentified/229//composing insertCompositionText:việt');
});

for (const method of inputMethods) {
  test.describe(method, () => {
    test('a sentence stands in the field as it was typed, and the browser undoes it', async ({
      app,
      enter,
    }) => {
      const page = await enter('reporter');
      const { field, text, stored } = await open(page, app);
      const typist = await typistOf(page, method);
      await typist.type(` ${words}`);
      await expect(field(2)).toHaveValue(`${text(2)} ${words}`);
      await expectOnlyTyping(page, 2);
      await expect.poll(async () => (await stored(2))?.target).toBe(`${text(2)} ${words}`);
      for (let time = 0; time < 400 && (await field(2).inputValue()) !== text(2); time++)
        await page.keyboard.press('Control+z');
      await expect(field(2)).toHaveValue(text(2));
      await expectOnlyTyping(page, 2);
    });

    test('palette, comment and search take what was typed and run nothing', async ({ app, enter }) => {
      const page = await enter('reporter');
      const { field, text } = await open(page, app);
      const typist = await typistOf(page, method);

      await page.keyboard.press('Control+k');
      const palette = page.getByRole('combobox', { name: t('workbench.palette.find') });
      await expect(palette).toBeFocused();
      await typist.type('duyệt và sang câu sau');
      await expect(palette).toHaveValue('duyệt và sang câu sau');
      await expect(palette).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(field(2)).toHaveValue(text(2));

      await page.keyboard.press('Shift+F2');
      const comment = page.getByRole('textbox', { name: t('together.comment.to', { number: 2 }) });
      await expect(comment).toBeFocused();
      await typist.type(words);
      await expect(comment).toHaveValue(words);
      await expect(comment).toBeFocused();
      await expect(field(2)).toHaveValue(text(2));
      await expect(page.locator('li[data-state="approved"]')).toHaveCount(0);

      await page.goto('/');
      const search = page.getByRole('textbox', { name: t('queue.find') });
      await search.focus();
      await typist.type('gạo Đắk Lắk');
      await expect(search).toHaveValue('gạo Đắk Lắk');
      await expect(page).toHaveURL('/');
    });

    test('a save in the middle of a word leaves the word alone', async ({ app, enter }) => {
      const page = await enter('reporter');
      const { field, text, stored } = await open(page, app);
      const typist = await typistOf(page, method);
      await typist.type(' ');
      const saved = nextSave(page);
      const finish = await typist.begin('nghiệp');
      expect((await saved).status()).toBe(200);
      await finish();
      await typist.type(' đoàn');
      await expect(field(2)).toHaveValue(`${text(2)} nghiệp đoàn`);
      await expectOnlyTyping(page, 2);
      await expect.poll(async () => (await stored(2))?.target).toBe(`${text(2)} nghiệp đoàn`);

      await test.step('and so does a fix', async () => {
        await page.getByRole('button', { name: `${t('workbench.edit')} 5`, exact: true }).click();
        await expect(field(5)).toBeFocused();
        await expect(page.locator('#row-5 [data-grade="blocker"]').first()).toBeVisible();
        await page.keyboard.press('End');
        await typist.type(' ');
        const finishThere = await typist.begin('nghiệp');
        await page.keyboard.press('Control+.');
        await finishThere();
        // An input method that composes keeps the keys to itself until its word is done.
        if (!method.startsWith('hook')) await page.keyboard.press('Control+.');
        await expect(field(5)).toHaveValue('The market has 125 stalls. nghiệp');
        await expectOnlyTyping(page, 5);
      });
    });

    test("somebody else's edit in the middle of a word leaves the word alone", async ({
      app,
      enter,
      console: expected,
    }) => {
      expected.expectErrors(/409/);
      const page = await enter('reporter');
      const { field, stored } = await open(page, app);
      const other = await enter('editor');
      const typist = await typistOf(page, method);
      let release = () => {};
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/api/drafts', async (route) => {
        await gate;
        await route.continue();
      });
      await typist.type(' ');
      const finish = await typist.begin('nghiệp');
      const before = await stored(2);
      const answer = await other.request.post('/api/drafts', {
        data: {
          segmentId: before?.id,
          base: before?.version,
          text: 'Somebody else wrote this.',
          userId: await idOf(app, people.editor),
          writer: 'other-tab',
          approval: 'keep',
        },
        headers: { origin: app.url },
      });
      expect(answer.status()).toBe(200);
      const late = nextSave(page);
      release();
      await finish();
      await typist.type(' đoàn');
      await expect(field(2)).toHaveValue(/ nghiệp đoàn$/);
      await late;
      await expect(field(2)).toHaveValue(/ nghiệp đoàn/);
      await expectOnlyTyping(page, 2);
    });

    test('approving straight after the last key takes the whole word', async ({ app, enter }) => {
      const page = await enter('reporter');
      const { field, text, stored } = await open(page, app);
      const typist = await typistOf(page, method);
      await typist.type(' ');
      const finish = await typist.begin('nghiệp');
      await finish();
      await page.keyboard.press('Control+Enter');
      await expect(field(3)).toBeFocused();
      await expect(field(3)).toHaveValue(text(3));
      await expect
        .poll(async () => ({ ...(await stored(2)) }))
        .toMatchObject({ target: `${text(2)} nghiệp`, approved: true });
    });
  });
}

test('keys that an input method owns approve nothing', async ({ app, enter }) => {
  const page = await enter('reporter');
  const { field } = await open(page, app);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'việt', selectionStart: 4, selectionEnd: 4 });
  for (const [key, windowsVirtualKeyCode] of [
    ['Enter', 13],
    ['Process', 229],
    ['Unidentified', 229],
    ['Enter', 231],
  ] as const)
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: 'Enter',
      windowsVirtualKeyCode,
      modifiers: 2,
    });
  await expectOnlyTyping(page, 2);
  await cdp.send('Input.insertText', { text: 'việt' });
  await expect(field(2)).toHaveValue(/việt$/);
});

async function idOf(app: App, name: string): Promise<string> {
  const [row] = await query(app, (sql) => sql`SELECT id FROM "user" WHERE name = ${name}`);
  return String(row?.id);
}
