import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectSaved, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('vi');
const wrongAt = 12;

/** Forty sentences of an invented report; one of them has lost a digit in translation. */
const communes = Array.from({ length: 39 }, (_, index) => {
  const place = index + 1;
  const tonnes = 40 + 3 * place;
  return {
    source: `Xã số ${place} đã nhận ${tonnes} tấn lúa giống trong tháng này.`,
    target: `Commune No. ${place} received ${tonnes} tonnes of seed rice this month.`,
  };
}).with(wrongAt - 2, {
  source: 'Riêng xã số 11 đã chi 73 tỷ đồng mua lúa giống.',
  target: 'Commune No. 11 alone spent VND73 billion on seed rice.',
});
const headline = {
  source: 'Lúa giống về các xã Sông Lam',
  target: 'Seed rice reaches the communes of Sông Lam',
};
const right = communes[wrongAt - 2]?.target ?? '';
const wrong = right.replace('billion', 'million');

const paragraphs = (side: 'source' | 'target'): string =>
  Array.from({ length: 13 }, (_, at) =>
    communes
      .slice(3 * at, 3 * at + 3)
      .map((one) => one[side])
      .join(' '),
  ).join('\n\n');

const articleOf = (externalId: string, change = (text: string) => text) => ({
  externalId,
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { title: headline.source, body: change(paragraphs('source')) },
  target: { title: headline.target, body: paragraphs('target').replace(right, wrong) },
});

const field = (page: Page, number: number) =>
  page.getByRole('textbox', { name: t('workbench.fieldLabel', { number }) });
const progress = (page: Page, approved: number) =>
  page.getByText(t('workbench.progress', { approved, total: 40 }));

/** Walks there by Tab, as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator, most = 200): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

test('a reporter brings forty sentences from the queue to the hand-off by keyboard alone', async ({
  app,
  enter,
}) => {
  const key = await makeKey(app, 'articles:write');
  const reporter = await enter('reporter', { language: 'vi' });
  const sent = await reporter.request.post('/api/v1/articles', {
    headers: { authorization: `Bearer ${key}` },
    data: articleOf('journey-keys'),
  });
  expect(sent.status()).toBe(201);

  await test.step('she finds it in the queue', async () => {
    await reporter.goto('/');
    await tabTo(reporter, reporter.getByRole('link', { name: headline.source }));
    await reporter.keyboard.press('Enter');
    await reporter.waitForURL(/\/a\/[0-9a-f-]{36}/);
    await expect(field(reporter, 1)).toBeFocused();
  });

  await test.step('one press a sentence, and two for the number that is wrong', async () => {
    for (let number = 1; number < wrongAt; number++) {
      await expect(field(reporter, number)).toBeFocused();
      await reporter.keyboard.press('Control+Enter');
    }
    await expect(field(reporter, wrongAt)).toHaveValue(wrong);
    await expect(reporter.getByRole('group').filter({ hasText: 'Ctrl+.' })).toBeVisible();
    await reporter.keyboard.press('Control+Enter');
    await expect(field(reporter, wrongAt)).toBeFocused();
    await reporter.keyboard.press('Control+.');
    await expect(field(reporter, wrongAt)).toHaveValue(right);
    for (let number = wrongAt; number <= 40; number++) {
      await expect(field(reporter, number)).toBeFocused();
      await reporter.keyboard.press('Control+Enter');
    }
    await expect(progress(reporter, 40)).toBeVisible();
    await expectSaved(reporter);
  });

  await test.step('the caret is where the hand-off begins; she looks at it and leaves', async () => {
    await expect(reporter.locator('[data-publish]')).toBeFocused();
    await reporter.keyboard.press('Enter');
    await expect(reporter.getByRole('dialog')).toBeVisible();
    await expectAccessible(reporter);
    await reporter.keyboard.press('Escape');
    await expect(reporter.locator('[data-publish]')).toBeFocused();
  });

  await test.step('the undo key takes her last approval back, and she gives it again', async () => {
    await reporter.keyboard.press('Control+z');
    await expect(field(reporter, 40)).toBeFocused();
    await expect(progress(reporter, 39)).toBeVisible();
    await reporter.keyboard.press('Control+Enter');
    await expect(progress(reporter, 40)).toBeVisible();
    await expectSaved(reporter);
  });

  await test.step('the source changes meanwhile: that sentence waits again, and shows what changed', async () => {
    const changed = articleOf('journey-keys', (text) =>
      text.replace('Xã số 5 đã nhận 55', 'Xã số 5 đã nhận 56'),
    );
    const again = await reporter.request.post('/api/v1/articles', {
      headers: { authorization: `Bearer ${key}` },
      data: changed,
    });
    expect(again.status()).toBe(200);
    const told = t('source.told', { what: t('source.changed', { count: 1 }) });
    await expect(reporter.getByText(told).filter({ visible: true })).toHaveCount(1);
    await reporter.getByRole('button', { name: t('source.go', { number: 6 }) }).click();
    await expect(field(reporter, 6)).toBeFocused();
    await reporter.reload();
    await expect(progress(reporter, 39)).toBeVisible();
    const row = reporter.locator('#row-6');
    await expect(row).toContainText(t('workbench.sourceChanged'));
    await expect(row.locator('ins')).toContainText('56');
    await expect(field(reporter, 6)).toBeFocused();
    await reporter.keyboard.press('Control+a');
    await reporter.keyboard.type('Commune No. 5 received 56 tonnes of seed rice this month.');
    await reporter.keyboard.press('Control+Enter');
    await expect(progress(reporter, 40)).toBeVisible();
    await expect(row).not.toContainText(t('workbench.sourceChanged'));
  });
});
