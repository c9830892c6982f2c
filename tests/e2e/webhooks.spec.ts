import { openReceiver } from '@/tests/support/receiver';
import { expect, expectAccessible, expectNoSpill, query, test } from './fixtures';
import { wordsOf } from './words';

test('an administrator adds a webhook, tries it, sends again what failed, and deletes it', async ({
  app,
  enter,
}) => {
  const t = wordsOf('vi');
  const receiver = await openReceiver();
  const page = await enter('administrator');
  const status = page.getByRole('status').filter({ hasText: /\S/ });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await test.step('not to a private address; where the installation allows it, with a secret shown once', async () => {
    await page.goto('/admin');
    const form = page.getByRole('form', { name: t('webhooks.form.add') });
    await form.getByLabel(t('webhooks.form.url')).fill('https://10.0.0.1/hook');
    await form.getByRole('button').click();
    await expect(form.getByText(t('webhooks.form.wrong.private'))).toBeVisible();
    await form.getByLabel(t('webhooks.form.url')).fill(receiver.url);
    await form.getByRole('button').click();
    await expect(page.getByRole('textbox', { name: t('webhooks.secret.label'), exact: true })).toHaveValue(
      /^whsec_.{44}$/,
    );
    await expectAccessible(page);
    await press(t('webhooks.secret.close'));
    await page.getByRole('link', { name: receiver.url }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(receiver.url);
  });

  await test.step('a test message says at once what came of it', async () => {
    await press(t('webhooks.act.ping'));
    await expect(status).toHaveText(t('webhooks.outcome.delivered', { status: 204 }));
    expect(JSON.parse(receiver.received[0]?.body ?? '').type).toBe('webhook.ping');
  });

  await test.step('what failed is sent again on demand', async () => {
    receiver.answer = (response) => response.writeHead(500).end('bad day');
    await query(
      app,
      (sql) => sql`INSERT INTO webhook_delivery (endpoint_id, event, release_id)
        SELECT e.id, 'article.published', r.id FROM webhook_endpoint e JOIN release r ON r.desk_id = e.desk_id
        WHERE e.url = ${receiver.url} ORDER BY r.sequence LIMIT 1`,
    );
    const row = page.getByRole('row').filter({ hasText: t('webhooks.event.published') });
    const reloadUntil = (words: string) =>
      expect(async () => {
        await page.reload();
        await expect(row).toContainText(words, { timeout: 1_000 });
      }).toPass();
    await reloadUntil(t('webhooks.outcome.refused', { status: 500 }));
    await expectAccessible(page);
    receiver.answer = (response) => response.writeHead(200).end();
    await row.getByRole('button').click();
    await expect(status).toHaveText(t('webhooks.done.replayed'));
    await reloadUntil(t('webhooks.log.state.delivered'));
  });

  await test.step('off, on, another secret, and away', async () => {
    await press(t('webhooks.act.off'));
    await expect(status).toHaveText(t('webhooks.done.off'));
    await press(t('webhooks.act.on'));
    await expect(status).toHaveText(t('webhooks.done.on'));
    await press(t('webhooks.act.rotate'));
    await press(t('webhooks.rotate.yes'));
    await expect(page.getByText(t('webhooks.secret.old'))).toBeVisible();
    await press(t('webhooks.secret.close'));
    await expectNoSpill(page);
    await press(t('webhooks.act.remove'));
    await press(t('webhooks.remove.yes'));
    await expect(page).toHaveURL(/\/admin$/);
    await expect(page.getByRole('link', { name: receiver.url })).toHaveCount(0);
  });
  await receiver.close();
});

test('a webhook is closed to those who do not administer', async ({ enter }) => {
  const page = await enter('second');
  await page.goto('/admin/webhooks/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('main')).toContainText(wordsOf('vi')('common.error.forbidden'));
});
