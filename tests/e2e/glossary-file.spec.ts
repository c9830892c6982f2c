import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSpill, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');

const tbx = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>
<termEntry><langSet xml:lang="vi"><tig><term>cầu phao Bến Gành</term></tig></langSet>
<langSet xml:lang="en"><tig><term>Ben Ganh pontoon bridge</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="fr"><tig><term>pont</term></tig></langSet></termEntry>
</body></text></martif>`;

test('a glossary comes in as TBX, with what it would do told first, and goes out again', async ({
  enter,
}) => {
  const page = await enter('administrator');
  await page.goto('/glossary');
  await page.getByRole('heading', { name: t('glossary.file.title') }).click();
  const choose = page.locator('input[type=file]');
  const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/xml', buffer: Buffer.from(text) });
  await choose.setInputFiles(fileOf('bai.tbx', '<martif>'));
  await expect(page.getByText(t('glossary.file.unread', { name: 'bai.tbx' }))).toBeVisible();
  await choose.setInputFiles(fileOf('cau.tbx', tbx));
  await expect(page.getByText(/^cau\.tbx: 1 mục mới, 0 mục được bổ sung/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSpill(page);
  await page.getByRole('button', { name: t('glossary.file.takeIn') }).click();
  await expect(page.getByRole('rowheader', { name: 'cầu phao Bến Gành' })).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('glossary.file.out3') }).click();
  const saved = await (await saving).path();
  expect(await readFile(saved, 'utf8')).toContain('<term>Ben Ganh pontoon bridge</term>');
});
