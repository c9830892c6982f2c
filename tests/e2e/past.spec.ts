import { expect, expectAccessible, expectSaved, people, query, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('vi');

test('the glossary and what was approved before come first in the palette, beside the article for words that are selected, and in a hint for the same sentence', async ({
  app,
  enter,
}) => {
  const key = await makeKey(app, 'articles:write');
  const page = await enter('editor');
  await query(
    app,
    (
      sql,
    ) => sql`INSERT INTO term (id, version, desk_id, source_language, target_language, source, targets, forbidden, user_id)
      SELECT gen_random_uuid(), 1, desk_id, 'vi', 'en', 'Một nhánh sông', '{river branch}', '{river arm}', user_id
      FROM membership m JOIN "user" u ON u.id = m.user_id WHERE u.name = ${people.editor}`,
  );
  const receive = async (number: string, source: string, target: string): Promise<string> => {
    const answer = await page.request.post('/api/v1/articles', {
      headers: { authorization: `Bearer ${key}` },
      data: {
        externalId: `past-${number}`,
        sourceLanguage: 'vi',
        targetLanguage: 'en',
        source: { title: `Chợ nổi Cái Vồn số ${number}`, body: source },
        target: { title: `Cai Von floating market number ${number}`, body: target },
      },
    });
    expect(answer.status()).toBe(201);
    return `/a/${(await answer.json()).translationId}`;
  };
  const approved = {
    source: 'Chợ nổi Cái Vồn họp từ sáng sớm trên nhánh sông Hậu.',
    target: 'Cai Von floating market opens at dawn on a branch of the Hau River.',
  };
  await page.goto(await receive('1', approved.source, approved.target));
  const field = page.getByRole('main').getByRole('textbox');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#row-2 textarea')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#row-2')).toHaveAttribute('data-state', 'approved');
  await expectSaved(page);

  await page.goto(
    await receive(
      '2',
      'Chợ nổi Cái Vồn họp từ sáng sớm trên một nhánh sông Hậu.',
      'The floating market meets in the early morning.',
    ),
  );
  await expect(field).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('#row-2 textarea')).toBeFocused();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.first()).toContainText(t('glossary.insert', { target: 'river branch' }));
  const past = options.nth(1);
  await expect(past).toContainText('Cai Von floating market opens at dawn');
  await expect(options.filter({ hasText: 'river arm' })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('river branchThe floating market meets in the early morning.');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('The floating market meets in the early morning.');
  await page.keyboard.press('Control+k');
  await expect(past).toContainText('Cai Von floating market opens at dawn');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(approved.target);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('The floating market meets in the early morning.');

  await page
    .locator('#row-2 [data-side="source"]')
    .getByText('Chợ nổi')
    .dblclick({ position: { x: 8, y: 8 } });
  const bar = page.getByRole('toolbar', { name: t('selection.title') });
  await bar.getByRole('button', { name: t('past.command') }).click();
  const sheet = page.getByRole('complementary', { name: t('workbench.sheet.title') });
  await expect(sheet.getByRole('searchbox')).toHaveValue(/Chợ/);
  await sheet.getByRole('searchbox').fill('song hau');
  const unit = sheet.getByRole('listitem');
  await expect(unit).toHaveCount(1);
  await expect(unit.locator('mark')).toHaveText('sông Hậu');
  await expect(unit).toContainText(t('past.approved'));
  await expectAccessible(page);

  await page.goto(await receive('3', approved.source, 'It meets early on an arm of the Hau River.'));
  await expect(field).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('#row-2')).toContainText('Chợ nổi Cái Vồn số 1');
  await page.keyboard.press('Control+.');
  await expect(field).toHaveValue(approved.target);
});
