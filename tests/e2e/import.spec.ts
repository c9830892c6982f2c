import type { Page } from '@playwright/test';
import { uiLanguages } from '@/lib/i18n/languages';
import { expect, expectAccessible, expectNoSpill, test } from './fixtures';
import { wordsOf } from './words';

const source = `Cầu phao Bến Gành được nối lại sau lũ
(Báo Sông Lam) - Chiều 8/6, cầu phao Bến Gành được nối lại sau chín ngày ngừng lưu thông.
Ông Cao Văn Tịnh, trưởng ca trực, cho biết mực nước đã xuống dưới báo động 1. “Bà con đi lại bình thường từ 16 giờ”, ông nói.
Công nhân ghép nhịp cuối của cầu phao. Ảnh: Lê Vân
Mỗi ngày có khoảng 3.200 lượt người qua cầu. Trong những ngày lũ, học sinh hai xã phải nghỉ học.`;

const target = `Ben Ganh pontoon bridge reconnected after floods
(Bao Song Lam) - On the afternoon of June 8, the Ben Ganh pontoon bridge was reconnected after nine days out of service.
Mr Cao Van Tinh, the shift leader, said the water level had fallen below alarm level 1. "People can travel normally from 4 p.m.," he said.
![]() |
Workers fit the last span of the pontoon bridge. Photo: Le Van |
Read more: Flood closes three schools
About 3,200 people cross the bridge every day. During the flood, pupils of two communes had to stay at home.`;

const t = wordsOf('vi');

const texts = (page: Page, words = t) => page.getByRole('textbox', { name: words('import.body') });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function fill(page: Page, from: string, to: string): Promise<void> {
  await page.goto('/import');
  await texts(page).nth(0).fill(from);
  await texts(page).nth(1).fill(to);
}

async function preview(page: Page): Promise<void> {
  await button(page, t('import.preview')).click();
  await expect(page.getByRole('heading', { level: 1, name: t('import.preview') })).toBeFocused();
  // What is shown may be of the text before.
  await expect(page.getByText(t('import.preparing'))).toHaveCount(0);
}

/** What stands beside each other in the preview, row by row, with the labels in front. */
const rows = (page: Page, words = t) =>
  page.getByRole('region', { name: words('import.rowsLabel') }).getByRole('listitem');

async function paste(page: Page, field: number, text: string, html?: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await texts(page).nth(field).focus();
  await page.evaluate(
    async (given) => {
      const blob = (type: string, words: string) => new Blob([words], { type });
      const types: Record<string, Blob> = { 'text/plain': blob('text/plain', given.text) };
      if (given.html) types['text/html'] = blob('text/html', given.html);
      await navigator.clipboard.write([new ClipboardItem(types)]);
    },
    { text, html },
  );
  await page.keyboard.press('Control+V');
}

const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

test('text as it was scraped comes out in pairs, captions apart, without remnants', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, source, target);
  await expect(page.getByText(t('import.allPaired'))).toBeVisible();
  await preview(page);
  await expect(rows(page).first()).toContainText(`${t('import.kind.headline')}Cầu phao Bến Gành`);
  await expect(rows(page).first()).toContainText('Ben Ganh pontoon bridge reconnected after floods');
  const caption = rows(page).filter({ hasText: t('import.kind.caption') });
  await expect(caption).toContainText('Công nhân ghép nhịp cuối của cầu phao.');
  await expect(caption).toContainText('Workers fit the last span of the pontoon bridge.');
  const shown = await rows(page).allInnerTexts();
  expect(shown.join('\n')).not.toMatch(/[|]|!\[|Read more/);
  await expect(page.getByText(t('import.doubt.no-target'))).toHaveCount(0);
  await expect(page.getByText(t('import.doubt.no-source'))).toHaveCount(0);

  await button(page, t('import.start')).click();
  await page.waitForURL(/\/a\/[0-9a-f-]{36}$/);
  await page.goto('/import');
  await expect(texts(page).nth(0)).toBeEnabled();
  await expect(texts(page).nth(0)).toHaveValue('');
});

test('what was cleaned away is listed with its reason and comes back on request', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, source, target);
  await preview(page);
  await expect(page.getByText(t('import.removed.reason.link'))).toBeVisible();
  await page
    .getByRole('button', {
      name: t('import.removed.restoreText', { text: 'Read more: Flood closes three schools' }),
    })
    .click();
  const restored = rows(page).filter({ hasText: 'Read more: Flood closes three schools' });
  await expect(restored).toContainText(t('import.doubt.no-source'));
  await page.getByRole('checkbox', { name: t('import.onlyToCheck', { count: 1 }) }).check();
  await expect(rows(page)).toHaveCount(1);
  await button(
    page,
    t('import.removed.removeText', { text: 'Read more: Flood closes three schools' }),
  ).click();
  await expect(page.getByText(t('import.allPaired'))).toBeVisible();
});

test('a headline typed in its own field is not said twice', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, source, target);
  const headlines = page.getByRole('textbox', { name: t('import.headline'), exact: true });
  await headlines.nth(0).fill('Cầu phao Bến Gành được nối lại sau lũ');
  await headlines.nth(1).fill('Ben Ganh pontoon bridge is back');
  await preview(page);
  await expect(page.getByText(t('import.removed.reason.repeated-headline'))).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Ben Ganh pontoon bridge is back');
  await expect(rows(page).first()).toContainText('Cầu phao Bến Gành được nối lại sau lũ');
});

test('a sentence that was not translated is marked plainly', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(
    page,
    source,
    target.replace(' During the flood, pupils of two communes had to stay at home.', ''),
  );
  await preview(page);
  await expect(page.getByText(t('import.warning.unpaired', { count: 1 }))).toBeVisible();
  await expect(rows(page).filter({ hasText: 'học sinh hai xã' })).toContainText(t('import.doubt.no-target'));
});

test('nothing typed is lost by a reload, nor by going back from the preview', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, source, target);
  await preview(page);
  await page.reload();
  await expect(rows(page).first()).toContainText('Cầu phao Bến Gành');
  await page.goBack();
  await expect(texts(page).nth(0)).toHaveValue(source);
  await page.reload();
  await expect(texts(page).nth(1)).toHaveValue(target);
});

test('sides that were mixed up are put right by one click', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, target, source);
  await preview(page);
  await expectAccessible(page);
  await button(page, t('import.warning.swapTexts')).click();
  await expect(button(page, t('import.warning.swapTexts'))).toHaveCount(0);
  await expect(rows(page).first().getByText('Cầu phao Bến Gành')).toHaveAttribute('lang', 'vi');
});

test('a page pasted from the web keeps its structure, and its words alone on request', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, '', '');
  await paste(
    page,
    0,
    'Chợ phiên mở lại\nChợ họp từ 5 giờ sáng.\nHàng hoá\nRau, cá, vải',
    '<h1>Chợ phiên mở lại</h1><p>Chợ họp từ 5 giờ sáng.</p><h2>Hàng hoá</h2><ul><li>Rau, cá, vải</li></ul>',
  );
  await paste(
    page,
    1,
    '<h1>The market reopens</h1><p>It opens at 5 a.m.</p><h2>Goods</h2><ul><li>Vegetables, fish, cloth</li></ul>',
  );
  await expect(texts(page).nth(1)).toHaveValue(
    'The market reopens\nIt opens at 5 a.m.\nGoods\nVegetables, fish, cloth',
  );
  await expect(page.getByText(t('import.page.kept'))).toHaveCount(2);
  await preview(page);
  await expect(rows(page).filter({ hasText: t('import.kind.subheading') })).toContainText('Hàng hoá');
  await expect(rows(page).filter({ hasText: t('import.kind.list-item') })).toContainText(
    'Vegetables, fish, cloth',
  );

  await button(page, t('import.backToText')).click();
  await button(page, t('import.page.asText')).first().click();
  await expect(page.getByText(t('import.page.words'))).toBeVisible();
  await texts(page).nth(0).fill('Chợ phiên');
  await button(page, t('import.page.asPage')).click();
  await expect(texts(page).nth(0)).toHaveValue(/Rau, cá, vải$/);
  await expect(page.getByText(t('import.page.kept'))).toHaveCount(2);
});

test('files in old Vietnamese and Windows encodings are read; other files are refused in words', async ({
  enter,
}) => {
  const page = await enter('reporter');
  await fill(page, '', '');
  const files = page.locator('input[type=file]');
  await files.nth(1).setInputFiles(fileOf('flood.txt', Buffer.from('\ufeffThe flood is over.', 'utf16le')));
  await expect(texts(page).nth(1)).toHaveValue('The flood is over.');
  const oldVietnamese = Buffer.from([0x4e, 0xfd, 0xf5, 0xec, 0x63, 0x20, 0x6c, 0x75, 0xde]);
  await files.nth(0).setInputFiles(fileOf('lu.txt', oldVietnamese));
  const encoding = t('files.encoding.label', { name: 'lu.txt' });
  await page.getByRole('combobox', { name: encoding }).selectOption('windows-1258');
  await expect(texts(page).nth(0)).toHaveValue('Nước lũ');

  await button(page, t('import.file.remove', { name: 'lu.txt' })).click();
  await expect(texts(page).nth(0)).toHaveValue('');
  await files.nth(0).setInputFiles(fileOf('lu.pdf', Buffer.from('%PDF')));
  await expect(page.getByText(t('files.refusal.unknown_format', { name: 'lu.pdf' }))).toBeVisible();
  await files.nth(0).setInputFiles(fileOf('lu.docx', Buffer.from('PK')));
  await expect(page.getByText(t('files.refusal.bad_zip', { name: 'lu.docx' }))).toBeVisible();
  await files.nth(0).setInputFiles(fileOf('dai.txt', Buffer.alloc(5_000_001, 'a')));
  await expect(page.getByText(t('files.refusal.too_large', { name: 'dai.txt' }))).toBeVisible();

  await files.nth(0).setInputFiles(fileOf('lu.csv', Buffer.from('id,vi,en\n1,Nước lũ.,The flood.\n')));
  await expect(texts(page).nth(0)).toHaveValue('Nước lũ.\n');
  await expect(texts(page).nth(1)).toHaveValue('The flood.\n');
});

test('a bilingual file comes in with its own pairs, until somebody changes a text', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, '', '');
  const crossed =
    'id,vi,en\n1,Giá gạo tăng 5%.,The storm hit Da Nang.\n2,Bão vào Đà Nẵng.,Rice prices rose by 5%.\n';
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles(fileOf('gao.csv', Buffer.from(crossed)));
  await expect(page.getByText(t('import.pairsOfFile.kept'))).toHaveCount(2);
  await preview(page);
  await expect(rows(page).nth(0)).toContainText('The storm hit Da Nang.');
  await expect(rows(page).nth(1)).toContainText('Rice prices rose by 5%.');
  await expectAccessible(page);

  await button(page, t('import.backToText')).click();
  await texts(page).nth(1).fill('The storm hit Da Nang. It was strong.\n\nRice prices rose by 5%.');
  await expect(page.getByText(t('import.pairsOfFile.words'))).toHaveCount(2);
  await button(page, t('import.pairsOfFile.asPage')).first().click();
  await expect(texts(page).nth(1)).toHaveValue('The storm hit Da Nang.\n\nRice prices rose by 5%.\n');
  await expect(page.getByText(t('import.pairsOfFile.kept'))).toHaveCount(2);
  await preview(page);
  await button(page, t('import.start')).click();
  await expect(page).toHaveURL(/\/a\//);
  await expect(page.getByText('The storm hit Da Nang.').first()).toBeVisible();
});

test('a file that is not whole is told at its side, and what was left out of one above the preview', async ({
  enter,
}) => {
  const page = await enter('reporter');
  await fill(page, '', target);
  const chooser = page.locator('input[type=file]').nth(0);
  await chooser.setInputFiles(fileOf('bai.json', Buffer.from('{"title": "Cầu')));
  const refusal = t('files.refusal.bad_json', { name: 'bai.json' });
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible();

  const broken = Buffer.concat([Buffer.from(source), Buffer.from([0xff])]);
  await chooser.setInputFiles(fileOf('cau.html', broken));
  await preview(page);
  await expect(page.getByText(t('files.notice.unread_characters', { name: 'cau.html' }))).toBeVisible();
  await expectAccessible(page);
});

test('a file that may be in several encodings is read in the one that the editor says', async ({ enter }) => {
  const page = await enter('reporter');
  await fill(page, '', target);
  const bytes = Buffer.from([...Buffer.from('Lũ'), 0xff]);
  await page.locator('input[type=file]').nth(0).setInputFiles(fileOf('lu.txt', bytes));
  const choice = page.getByRole('combobox', { name: t('files.encoding.label', { name: 'lu.txt' }) });
  await expect(texts(page).nth(0)).toHaveValue('');
  await choice.selectOption('windows-1252');
  await expect(texts(page).nth(0)).toHaveValue('LÅ©ÿ');
  await choice.selectOption('utf-8');
  await expect(page.getByText(t('files.refusal.bad_encoding', { name: 'lu.txt' }))).toBeVisible();
  await expectAccessible(page);
});

test('an article number that the desk knows brings that article up to date', async ({ enter }) => {
  const page = await enter('reporter');
  const number = `KT-${Date.now()}`;
  const startReview = async (name: string) => {
    await page.getByText(t('import.details.summary')).click();
    await page.getByRole('textbox', { name: t('import.details.externalId') }).fill(number);
    await preview(page);
    await button(page, name).click();
    await page.waitForURL(/\/a\/[0-9a-f-]{36}$/);
    return page.url();
  };
  await fill(page, source.replace('8/6', '9/6'), target);
  const first = await startReview(t('import.start'));
  await fill(page, source.replace('8/6', '9/6'), target.replace('shift leader', 'head of the shift'));
  expect(await startReview(t('import.update'))).toBe(first);
});

test('what the server never answered is kept and can be tried again', async ({ enter, console }) => {
  console.expectErrors(/ERR_INTERNET_DISCONNECTED/);
  const page = await enter('reporter');
  await fill(page, source.replace('3.200', '4.100'), target.replace('3,200', '4,100'));
  await preview(page);
  await page.context().setOffline(true);
  await button(page, t('import.start')).click();
  await expect(page.getByText(t('import.problem.offline'))).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await button(page, t('common.retry')).click();
  await button(page, t('import.start')).click();
  await page.waitForURL(/\/a\/[0-9a-f-]{36}$/);
});

test('a file of several articles brings them all, and goes on where it broke off', async ({
  enter,
  console,
}) => {
  console.expectErrors(/ERR_INTERNET_DISCONNECTED|400/);
  const page = await enter('reporter');
  await page.goto('/import');
  const mark = Date.now();
  const lines = ['Nước rút.', '', 'Trường mở cửa.'].map((body, n) =>
    JSON.stringify({
      externalId: `${mark}-${n}`,
      source: { title: `Tin ${n}`, body },
      target: { body: 'Text.' },
    }),
  );
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles(fileOf('tin.jsonl', Buffer.from(lines.join('\n'))));
  await expect(page.getByRole('heading', { level: 1, name: t('several.title') })).toBeFocused();
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await page.context().setOffline(true);
  await button(page, t('several.start', { count: 3 })).click();
  await expect(page.getByRole('alert').filter({ hasText: t('several.offline') })).toBeVisible();
  await page.context().setOffline(false);
  await button(page, t('several.goOn', { count: 3 })).click();
  await expect(
    page.getByRole('status').filter({ hasText: t('several.told', { taken: 2, total: 3 }) }),
  ).toBeVisible();
  await expect(entries.nth(1)).toContainText(t('import.problem.body.source'));
  await expectAccessible(page);
  await page.getByRole('link', { name: t('several.openNamed', { number: 3, headline: 'Tin 2' }) }).click();
  await expect(page).toHaveURL(/\/a\//);
});

for (const language of uiLanguages)
  test(`every part of the screen is readable on a phone at night (${language})`, async ({ enter }) => {
    const words = wordsOf(language);
    const page = await enter('reporter', { language, theme: 'dark', phone: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/import');
    await texts(page, words).nth(0).fill(source);
    await texts(page, words).nth(1).fill(target);
    await page.getByText(words('import.details.summary')).click();
    await page
      .getByRole('combobox', { name: words('import.language.target') })
      .selectOption({ label: words('import.language.other') });
    await page.getByRole('textbox', { name: words('import.language.target') }).fill('pt-br');
    await expectAccessible(page);
    await expectNoSpill(page);
    await button(page, words('import.preview')).click();
    await expect(rows(page, words).first()).toContainText('Cầu phao Bến Gành');
    await expectAccessible(page);
    await expectNoSpill(page);
  });
