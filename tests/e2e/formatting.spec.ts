import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSpill, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');
const field = (page: Page) => page.getByRole('textbox', { name: /^Bản dịch câu/ });

const source =
  '<h1>Giá gạo</h1><p>Giá gạo <b>tăng 5%</b> theo <a href="https://a.vn/r">báo cáo</a> mới.</p><p>Chợ đông người.</p>';
const target =
  '<h1>Rice prices</h1><p>Rice prices <b>rose 5%</b>, a new <a href="https://a.vn/r">report</a> says.</p><p>Markets are crowded.</p>';

test('formatting of two pages is seen in the preview, guarded in the field, and shown to the reader', async ({
  enter,
}) => {
  const page = await enter('editor');
  await page.goto('/import');
  const files = page.locator('input[type=file]');
  const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) });
  await files.nth(0).setInputFiles(fileOf('gao.html', source));
  await files.nth(1).setInputFiles(fileOf('rice.html', target));
  await page.getByRole('button', { name: t('import.preview'), exact: true }).click();
  await expect(page.locator('strong', { hasText: 'rose 5%' })).toBeVisible();
  await page.getByRole('button', { name: t('import.start'), exact: true }).click();

  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  const whole = 'Rice prices ⟨b⟩rose 5%⟨/b⟩, a new ⟨1⟩report⟨/1⟩ says.';
  await expect(field(page)).toHaveValue(whole);
  await field(page).fill('Rice prices rose 5%, a new ⟨1⟩report⟨/1⟩ says.');
  const card = page.getByRole('group', { name: /thiếu định dạng ⟨b⟩⟨\/b⟩/ });
  await expect(card).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+.');
  await expect(field(page)).toHaveValue(whole);
  await expect(card).toHaveCount(0);
  await expectNoSpill(page);

  await field(page).fill(whole);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  await expect(page.locator('a strong', { hasText: 'rose 5%' })).toBeVisible();
  await expect(page.getByText('⟨b⟩')).toHaveCount(0);
  await expectAccessible(page);
});
