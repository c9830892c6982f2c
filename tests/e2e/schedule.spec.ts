import type { App } from '@/tests/support/app';
import { expect, expectAccessible, freshArticle, people, query, test } from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');

/** Every row approved by one person, the article by another, past the pages. */
const approveAll = (app: App, id: string) =>
  query(app, async (sql) => {
    const userId = async (name: string) => (await sql`SELECT id FROM "user" WHERE name = ${name}`)[0]?.id;
    await sql`UPDATE segment SET approved_by_id = ${await userId(people.reporter)}, approved_at = now() WHERE translation_id = ${id}`;
    return sql`UPDATE translation SET approved_by_id = ${await userId(people.second)}, approved_at = now() WHERE id = ${id}`;
  });

test('an approver says when an article goes out, takes that back, holds it under embargo; at its time it is out', async ({
  app,
  enter,
}) => {
  const page = await enter('second', { language: 'en' });
  await page.goto('/');
  const path = await freshArticle(page, app);
  const id = path.split('/').at(-1) ?? '';
  await approveAll(app, id);
  await page.goto(path);
  const panel = page.getByRole('dialog');
  const at = panel.getByRole('radio', { name: t('schedule.at') });
  const time = panel
    .getByRole('group', { name: t('schedule.when') })
    .getByLabel(t('schedule.time', { zone: 'Asia/Ho_Chi_Minh' }));
  const act = panel.getByRole('button', { name: t('schedule.act'), exact: true });

  await test.step('a time gone by is none', async () => {
    await page.getByRole('button', { name: t('workbench.publish.open.publish') }).click();
    await at.check();
    await time.fill('2020-01-01T08:00');
    await act.click();
    await expect(panel.getByText(t('schedule.timeMissing'))).toBeVisible();
    await expect(time).toBeFocused();
  });

  await test.step('what is scheduled says so, in the time of the desk, here and in the queue', async () => {
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await time.fill(`${day}T06:30`);
    await act.click();
    await expect(panel.getByText(t('schedule.waits'))).toContainText(/6:30\sAM \(Asia\/Ho_Chi_Minh\)/);
    await expectAccessible(page);
    await panel.getByRole('button', { name: t('common.close') }).click();
    await expect(page.getByRole('button', { name: t('schedule.open.waiting') })).toBeVisible();
    await page.goto('/?show=all');
    await expect(page.locator(`#entry-${id}`)).toContainText(/scheduled (tomorrow|in)/);
  });

  await test.step('cancelled, it waits no more; under embargo, it cannot go out now', async () => {
    await page.goto(path);
    await page.getByRole('button', { name: t('schedule.open.waiting') }).click();
    await panel.getByRole('button', { name: t('schedule.cancel') }).click();
    await expect(panel.getByText(t('schedule.waits'))).toBeHidden();
    await panel.getByText(t('schedule.embargo.title'), { exact: true }).click();
    await panel.getByRole('button', { name: t('schedule.embargo.set') }).click();
    await expect(panel.getByText(t('schedule.embargo.until'))).toBeVisible();
    await expect(panel.getByRole('radio', { name: t('schedule.now') })).toBeDisabled();
    await panel.getByRole('button', { name: t('schedule.embargo.lift') }).click();
    await expect(panel.getByRole('radio', { name: t('schedule.now') })).toBeEnabled();
    await panel.getByRole('button', { name: t('common.close') }).click();
  });

  await test.step('at its time it is published, and the page tells', async () => {
    await query(
      app,
      (sql) => sql`
        INSERT INTO schedule (translation_id, due_at, user_id)
        SELECT ${id}, now() + interval '1 second', id FROM "user" WHERE name = ${people.second}`,
    );
    await expect(page.getByRole('button', { name: t('workbench.publish.open.published') })).toBeVisible();
  });
});
