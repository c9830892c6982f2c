import type { Page } from '@playwright/test';
import type { Deed } from '@/components/workbench/repairs';
import type { OfferName } from '@/lib/core/review/repair-offers';
import type { UiLanguage } from '@/lib/i18n/languages';
import {
  expect,
  expectAccessible,
  expectSaved,
  people,
  query,
  test,
  untilWhole,
  withoutLive,
} from './fixtures';
import { wordsOf } from './words';

const source = [
  'Cầu Bến Thủy 3 thông xe',
  'Sáng 20/11, cầu Bến Thủy 3 thông xe sau 26 tháng thi công.',
  'Cầu dài 1.240 m, rộng 24 m.',
  'Ông Lê Văn Tám là người đầu tiên đi qua cầu.',
  'Ông nói ông đã chờ ngày này từ năm 1998.',
  'Vốn đầu tư là 1.850 tỷ đồng.',
  'Cầu cũ sẽ được sửa từ tháng 3.',
];
const target = [
  'Ben Thuy 3 bridge opens to traffic',
  'On the morning of November 20, the Ben Thuy 3 bridge opened after 26 months of work.',
  'The bridge is 1,240 m long and 24 m wide.',
  'Mr. Le Van Tam was the first to cross the bridge.',
  'He said he had waited for this day since 1998.',
  'The investment is VND1,850 billion.',
  'The old bridge will be repaired from March.',
];

/** A page at the workbench of a new article, and what the tests look at there. */
async function open(page: Page, language: UiLanguage, path?: string) {
  const t = wordsOf(language);
  if (path) await page.goto(path);
  else {
    await page.goto('/');
    const answer = await page.request.post('/api/import', {
      data: {
        sourceLanguage: 'vi',
        targetLanguage: 'en',
        format: 'text',
        source: { title: '', body: source.join('\n') },
        target: { title: '', body: target.join('\n') },
      },
      headers: { origin: new URL(page.url()).origin },
    });
    await page.goto(`/a/${(await answer.json()).translationId}`);
  }
  const row = (number: number) => page.locator(`#row-${number}`);
  const field = (number: number) =>
    page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }), exact: true });
  const menuButton = (number: number) =>
    page.getByRole('button', { name: t('workbench.repair.menu', { number }), exact: true });
  return {
    t,
    page,
    row,
    field,
    menuButton,
    rows: page.getByRole('main').locator('li[id^="row-"]'),
    async edit(number: number) {
      await page.getByRole('button', { name: `${t('workbench.edit')} ${number}`, exact: true }).click();
      await expect(field(number)).toBeFocused();
    },
    approve: (number: number) =>
      page.getByRole('button', { name: `${t('workbench.approve')} ${number}`, exact: true }).click(),
    async fromMenu(number: number, words: string) {
      await menuButton(number).click();
      await page.getByRole('menuitem', { name: words }).click();
    },
    offer: (name: OfferName, sentence = 1) => t(`workbench.repair.offer.${name}`, { sentence }),
    news: (deed: Deed) => page.getByText(t(`workbench.repair.done.${deed}`), { exact: true }).first(),
    saved: () => expectSaved(page),
    path: new URL(page.url()).pathname,
  };
}

test('an editor mends an alignment in the rows where they work', async ({ enter }) => {
  const { t, page, row, rows, field, menuButton, ...desk } = await open(await enter('editor'), 'vi');
  await expect(rows).toHaveCount(7);
  await desk.approve(1);
  await desk.approve(7);
  await desk.edit(5);
  await field(5).fill('He said he had waited for it since 1998.');
  await desk.saved();

  await test.step('merges two rows by a key, and stays where they are', async () => {
    await desk.edit(2);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Alt+Shift+Enter');
    await expect(rows).toHaveCount(6);
    await expect(desk.news('merge')).toBeVisible();
    await expect(field(2)).toHaveValue(`${target[1]} ${target[2]}`);
    await expect(field(2)).toBeFocused();
    await expect(row(2)).toContainText(`${source[1]} ${source[2]}`);
    await expect
      .poll(() => field(2).evaluate((element: HTMLTextAreaElement) => element.selectionStart))
      .toBe(target[1]?.length);
    await expect(row(1)).toContainText(t('workbench.state.approved'));
    await expect(row(6)).toContainText(t('workbench.state.approved'));
    await expect(row(4)).toContainText('waited for it since 1998');
    await expectAccessible(page);
  });

  await test.step('finds it in the history of the row', async () => {
    await row(2)
      .getByRole('button', { name: t('workbench.history.title') })
      .click();
    const sheet = page.getByRole('complementary');
    await expect(sheet).toContainText(t('workbench.history.repair.merge', { person: people.editor }));
    await sheet.getByRole('button', { name: t('common.close') }).click();
  });

  await test.step('splits it again from the menu, which offers only what can be done', async () => {
    await menuButton(2).click();
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await expectAccessible(page);
    await expect(page.getByRole('menuitem', { name: desk.offer('sourceUp') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(menuButton(2)).toBeFocused();
    await desk.fromMenu(2, desk.offer('splitAfter'));
    await expect(rows).toHaveCount(7);
    await expect(field(2)).toHaveValue(target[1] ?? '');
    await expect(row(3)).toContainText(target[2] ?? '');
  });

  await test.step('moves a sentence down, and is shown the row that has none', async () => {
    await desk.edit(4);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(desk.news('move')).toBeVisible();
    await expect(field(4)).toHaveValue('');
    await expect(row(5)).toContainText(`${target[3]} He said he had waited for it since 1998.`);
    await expect(row(4)).toContainText(t('workbench.checkAlignment'));
  });

  await test.step('undoes and does it again by the keys of the text field', async () => {
    await page.keyboard.press('Control+z');
    await expect(field(4)).toHaveValue(target[3] ?? '');
    await expect(desk.news('undone')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(desk.news('redone')).toBeVisible();
    await expect(field(4)).toHaveValue('');
    await page.getByRole('button', { name: t('workbench.repair.back.undo'), exact: true }).click();
    await expect(field(4)).toHaveValue(target[3] ?? '');
    await expect(row(5)).toContainText('He said he had waited for it since 1998.');
  });

  await test.step('undoes what was typed first, and repairs only then', async () => {
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(field(4)).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(field(4)).toHaveValue(target[3] ?? '');
    await page.keyboard.press('End');
    await page.keyboard.type(' Then he went on.');
    await expect(field(4)).toHaveValue(`${target[3]} Then he went on.`);
    for (let step = 0; step < 20 && (await field(4).inputValue()) !== target[3]; step++)
      await page.keyboard.press('Control+z');
    await expect(field(4)).toHaveValue(target[3] ?? '');
    await expect(rows).toHaveCount(7);
    await expect(row(5)).toContainText('He said he had waited for it since 1998.');
    await desk.saved();
  });

  await test.step('splits a text at the caret', async () => {
    await desk.edit(6);
    await page.keyboard.press('Home');
    for (let step = 0; step < 'The investment'.length; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Enter');
    await expect(rows).toHaveCount(8);
    await expect(field(6)).toHaveValue('The investment');
    await expect(row(7)).toContainText('is VND1,850 billion.');
    await expect(row(7)).toContainText(t('workbench.noSource'));
    await expect(row(8)).toContainText(t('workbench.state.approved'));
  });

  await test.step('joins it again from the palette, found without marks', async () => {
    await page.keyboard.press('Control+k');
    const find = page.getByRole('combobox', { name: t('workbench.palette.find') });
    await expect(find).toBeFocused();
    await expectAccessible(page);
    await find.fill('ghep hang sau');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveText([
      new RegExp(desk.offer('linkNext')),
    ]);
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(7);
    await expect(field(6)).toHaveValue(target[5] ?? '');
    await expect(field(6)).toBeFocused();
  });

  await test.step('sets two sides apart, and pairs them again from the notice', async () => {
    await desk.fromMenu(3, desk.offer('unlink'));
    await expect(rows).toHaveCount(8);
    await row(3)
      .getByRole('button', { name: desk.offer('linkNext') })
      .click();
    await expect(rows).toHaveCount(7);
    await expect(row(3)).toContainText(target[2] ?? '');
    await expect(menuButton(3)).toBeFocused();
  });

  await test.step('finds everything in its place after loading the page anew', async () => {
    await page.reload();
    await expect(rows).toHaveCount(7);
    for (const [index, words] of source.entries()) await expect(row(index + 1)).toContainText(words);
    for (const index of [0, 2, 3, 5, 6])
      await expect(
        row(index + 1)
          .locator(`[lang="en"]`)
          .first(),
      ).toHaveText(target[index] ?? '');
    await expect(row(1)).toContainText(t('workbench.state.approved'));
    await expect(row(7)).toContainText(t('workbench.state.approved'));
    await expect(page.getByText(t('workbench.progress', { approved: 2, total: 7 }))).toBeVisible();
  });
});

test('what is typed while a repair is on its way stays in the text', async ({ enter }) => {
  const { page, field, rows, ...desk } = await open(await enter('editor'), 'vi');
  await desk.edit(2);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/a/*', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === 'POST' && /\/a\//.test(request.url()));
  await page.keyboard.press('Alt+Shift+Enter');
  await sent;
  await page.keyboard.press('Home');
  await page.keyboard.type('Early ');
  letGo();
  await expect(rows).toHaveCount(6);
  await expect(field(2)).toHaveValue(`Early ${target[1]} ${target[2]}`);
  await desk.saved();
  await page.reload();
  await expect(page.getByText(`Early ${target[1]} ${target[2]}`)).toBeVisible();
});

test('the palette leaves the keys of an input method alone', async ({ enter }) => {
  const { page, t, rows, ...desk } = await open(await enter('editor'), 'vi');
  await desk.edit(2);
  await page.keyboard.press('Control+k');
  const find = page.getByRole('combobox', { name: t('workbench.palette.find') });
  await expect(find).toBeFocused();
  const session = await page.context().newCDPSession(page);
  for (const text of ['g', 'gô', 'gộ'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await expect(find).toBeVisible();
  await session.send('Input.insertText', { text: 'gộp' });
  await expect(find).toHaveValue('gộp');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(6);
});

test('two people at once: nothing typed is lost, and who comes late is told', async ({ enter, console }) => {
  console.expectErrors(/status of 410|ERR_FAILED/);
  const pages = [await enter('editor'), await enter('second')] as const;
  for (const page of pages) await withoutLive(page);
  const first = await open(pages[0], 'vi');
  const second = await open(pages[1], 'vi', first.path);
  const { t } = first;
  await test.step('one types into a row that the other merges away', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await second.page.route('**/api/drafts', async (route) => {
      await held;
      await route.continue();
    });
    await second.edit(3);
    await second.field(3).fill('It is 1,240 metres long.');
    await first.edit(2);
    await first.page.keyboard.press('Alt+Shift+Enter');
    await expect(first.news('merge')).toBeVisible();
    letGo();
    await expect(second.page.getByText(t('workbench.lost', { number: 3 }))).toBeVisible();
    await expect(second.page.locator('q')).toHaveText('It is 1,240 metres long.');
    await expectAccessible(second.page);
  });
  await test.step('the words are in the history of the row that stayed', async () => {
    await second.page.getByRole('button', { name: t('workbench.loadChanges') }).click();
    await expect(second.rows).toHaveCount(6);
    await second.edit(2);
    await second
      .row(2)
      .getByRole('button', { name: t('workbench.history.title') })
      .click();
    await expect(second.page.getByRole('complementary')).toContainText('It is 1,240 metres long.');
    await second.page
      .getByRole('complementary')
      .getByRole('button', { name: t('common.close') })
      .click();
    await expect(second.page.locator('q')).toHaveText('It is 1,240 metres long.');
  });
  await test.step('a repair of rows that have changed since is not done', async () => {
    await first.edit(4);
    await first.page.keyboard.press('Alt+Shift+Enter');
    await expect(first.rows).toHaveCount(5);
    await second.field(2).focus();
    await second.page.keyboard.press('Alt+Shift+Enter');
    await expect(second.rows).toHaveCount(5);
    await second.page.reload();
    await expect(second.rows).toHaveCount(4);
    await first.edit(3);
    await first.page.keyboard.press('Alt+Shift+Enter');
    const refused = first.page.getByText(t('workbench.repair.failed.conflict'));
    await expect(refused).toHaveCount(2);
    await expect(first.page.getByRole('alert').filter({ has: refused })).toHaveClass('visually-hidden');
    await expectAccessible(first.page);
    await first.page.getByRole('button', { name: t('workbench.loadChanges') }).click();
    await expect(first.rows).toHaveCount(4);
    for (const words of source) await expect(first.page.getByRole('main')).toContainText(words);
    for (const words of target) await expect(first.page.getByRole('main')).toContainText(words);
  });
});

test('aligning again pairs what nobody has touched', async ({ enter }) => {
  const { page, t, row, rows, ...desk } = await open(await enter('editor'), 'vi');
  await desk.fromMenu(4, desk.offer('targetDown'));
  await expect(desk.news('move')).toBeVisible();
  await desk.fromMenu(6, t('workbench.repair.alignAgain'));
  await expect(page.getByText(t('workbench.repair.failed.nothing')).first()).toBeVisible();
  await expect(rows).toHaveCount(7);
  await expect(row(5)).toContainText(`${target[3]} ${target[4]}`);
});

test('on a phone the menu comes up from below', async ({ enter }) => {
  const { page, menuButton, rows, row, ...desk } = await open(
    await enter('editor', { phone: true, theme: 'dark' }),
    'vi',
  );
  // Phones open in Reading mode.
  await page.getByRole('button', { name: desk.t('reading.modes.segments'), exact: true }).tap();
  await menuButton(2).tap();
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeVisible();
  await expectAccessible(page);
  for (const item of await items.all()) expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect((await menuButton(2).boundingBox())?.width).toBeGreaterThanOrEqual(44);
  await page.getByRole('menuitem', { name: desk.offer('mergeNext') }).tap();
  await expect(rows).toHaveCount(6);
  await expect(desk.news('merge')).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('textarea')).toHaveCount(0);
  await page.getByRole('button', { name: desk.t('workbench.repair.back.undo'), exact: true }).tap();
  await expect(rows).toHaveCount(7);
  await expect(row(3)).toContainText(target[2] ?? '');
});

test('a viewer sees none of it, and comments by the key', async ({ app, enter }) => {
  const { path } = await open(await enter('editor'), 'vi');
  const setRole = (role: string) =>
    query(
      app,
      (sql) =>
        sql`UPDATE membership SET role = ${role} FROM "user" u WHERE u.id = user_id AND u.name = ${people.reporter}`,
    );
  await setRole('viewer');
  try {
    const { page, rows } = await open(await enter('reporter'), 'vi', path);
    await expect(rows).toHaveCount(7);
    await expect(page.locator('[popovertarget="row-menu"]')).toHaveCount(0);
    await untilWhole(page);
    const role = wordsOf('vi')('common.role.viewer');
    await expect(page.getByText(wordsOf('vi')('workbench.readOnly', { role }))).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.keyboard.press('Shift+F2');
    await expect(
      page.getByRole('textbox', { name: wordsOf('vi')('together.comment.ofArticle') }),
    ).toBeFocused();
  } finally {
    await setRole('editor');
  }
});
