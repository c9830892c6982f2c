import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, expectAccessible, expectNoSpill, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('vi');

const srx = (rules: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no"/>
<body>
<languagerules>
<languagerule languagerulename="Câu báo Sông Lam">
${rules}
</languagerule>
</languagerules>
<maprules><languagemap languagepattern="vi.*" languagerulename="Câu báo Sông Lam"/></maprules>
</body>
</srx>`;
const semicolons = srx(
  '<rule break="yes"><beforebreak>[;.]</beforebreak><afterbreak>\\s</afterbreak></rule>',
);
const broken = srx(`<rule break="yes"><beforebreak>(;</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="có"><beforebreak>(.)\\1</beforebreak></rule>`);

const vietnamese = 'Mưa lớn từ nửa đêm; nước sông lên nhanh. Cầu Bến Gành tạm đóng; xe phải đi vòng.';
const english =
  'Heavy rain fell from midnight. The river rose fast. Ben Ganh bridge was closed. Traffic was diverted.';

async function choose(page: Page, text: string, name = 'song-lam.srx'): Promise<void> {
  await page
    .getByLabel(new RegExp(`^(${t('admin.rules.choose')}|${t('admin.rules.replace')})$`))
    .setInputFiles({ name, mimeType: 'application/xml', buffer: Buffer.from(text) });
}

/** The Vietnamese sides of the rows that the import form promises. */
async function previewedRows(page: Page): Promise<readonly string[]> {
  await page.goto('/import');
  const texts = page.getByRole('textbox', { name: t('import.body') });
  await texts.nth(0).fill(vietnamese);
  await texts.nth(1).fill(english);
  await page.getByRole('button', { name: t('import.preview'), exact: true }).click();
  const rows = page.getByRole('region', { name: t('import.rowsLabel') }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  await expect(page.getByText(t('import.preparing'))).toHaveCount(0);
  return rows.allTextContents();
}

async function deliveredRows(app: App, key: string, externalId: string): Promise<number> {
  const answer = await fetch(`${app.url}/api/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      externalId,
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      source: { title: '', body: vietnamese },
      target: { title: '', body: english },
    }),
  });
  return Number((await answer.json()).segments);
}

test('a desk brings its own sentence rules, and takes them away again', async ({ app, enter }) => {
  const page = await enter('administrator');
  const panel = page.getByRole('region', { name: t('admin.rules.title') });
  const key = await makeKey(app, 'articles:write');
  const before = await previewedRows(page);
  expect(await deliveredRows(app, key, 'rules-1')).toBe(before.length);
  expect(before.some((row) => row.includes('nửa đêm; nước sông'))).toBe(true);

  await test.step('a file that is broken is refused with the place and the reason of every error', async () => {
    await page.goto('/admin');
    await expect(panel).toContainText(t('admin.rules.none'));
    await choose(page, broken, 'hong.srx');
    const problems = panel.getByRole('alert').getByRole('listitem');
    await expect(problems).toHaveCount(3);
    const place = (line: number, rule: number) =>
      t('admin.rules.lineRule', { line, rule, rules: 'Câu báo Sông Lam' });
    await expect(problems.nth(0)).toContainText(place(7, 1));
    await expect(problems.nth(0)).toContainText(t('admin.rules.problem.syntax'));
    await expect(problems.nth(1)).toContainText(t('admin.rules.problem.value'));
    await expect(problems.nth(2)).toContainText(place(8, 2));
    await expect(problems.nth(2)).toContainText(t('admin.rules.problem.backreference'));
    await expectAccessible(page);
    await choose(page, ' '.repeat(1_000_001));
    await expect(panel).toContainText(t('admin.rules.problem.too-large'));
    await page.reload();
    await expect(panel).toContainText(t('admin.rules.none'));
  });

  await test.step('a whole file, as large as may be, is named with the languages it counts for', async () => {
    await choose(page, semicolons.padEnd(1_000_000 - 100));
    await expect(panel.getByRole('status')).toHaveText(t('admin.rules.stored', { name: 'song-lam.srx' }));
    await expect(panel).toContainText(t('admin.rules.count', { language: 'Tiếng Việt', count: 1 }));
    await expect(panel).toContainText(t('admin.rules.ours', { language: 'Tiếng Anh' }));
    await expectAccessible(page);
  });

  await test.step('imports are cut by it, in the preview and over the API', async () => {
    const rows = await previewedRows(page);
    expect(rows.some((row) => row.includes('nửa đêm; nước sông'))).toBe(false);
    expect(rows).not.toEqual(before);
    await expect(page.getByText('Mưa lớn từ nửa đêm;', { exact: true })).toBeVisible();
    expect(await deliveredRows(app, key, 'rules-2')).toBe(rows.length);
  });

  await test.step('without it, our rules cut as before', async () => {
    await page.goto('/admin');
    await panel.getByRole('button', { name: t('admin.rules.remove') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('admin.rules.remove') })
      .click();
    await expect(panel.getByRole('status')).toHaveText(t('admin.rules.removed'));
    await expect(panel).toContainText(t('admin.rules.none'));
    expect(await previewedRows(page)).toEqual(before);
  });
});

test('the sentence rules fit a phone, in the dark too', async ({ enter }) => {
  const page = await enter('administrator', { phone: true, theme: 'dark' });
  await page.goto('/admin');
  await choose(page, broken, 'mot-cai-ten-tep-rat-dai-khong-co-dau-cach-nao-ca-trong-suot-chieu-dai.srx');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSpill(page);
});
