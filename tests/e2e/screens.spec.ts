import { expect, expectAccessible, expectNoSpill, query, test, type Visit } from './fixtures';

const visits: readonly (Visit & { name: string })[] = [
  { name: 'Vietnamese, light, desktop', language: 'vi', theme: 'light', phone: false },
  { name: 'English, dark, phone', language: 'en', theme: 'dark', phone: true },
];

for (const { name, ...visit } of visits) {
  test(`every screen is accessible, fits its width and is the same before and after hydration (${name})`, async ({
    app,
    enter,
    console,
  }) => {
    console.expectErrors(/404/);
    const [row] = await query(app, (sql) => sql`SELECT id FROM translation ORDER BY created_at LIMIT 1`);
    const article = `/a/${row?.id}`;
    const page = await enter('administrator', visit);
    for (const path of [
      '/',
      '/?show=second',
      '/?show=published',
      '/?show=mine',
      '/?show=source',
      '/?show=all&find=ha+noi',
      '/settings',
      '/practice',
      '/import',
      article,
      `${article}/preview`,
      `${article}/preview?side=source`,
      '/admin',
      '/glossary?source=H%E1%BB%99i+%C4%91%E1%BB%93ng&target=Council',
      '/docs/problems',
      '/no-such-page',
      '/a/00000000-0000-4000-8000-000000000000',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expectAccessible(page);
      await expectNoSpill(page);
    }
    const stranger = await enter(null, visit);
    await stranger.goto(article);
    await expect(stranger).toHaveURL(/\/sign-in$/);
    await expectAccessible(stranger);
  });
}

test('a page carries the rules that keep foreign scripts out', async ({ app, request }) => {
  const answer = await request.get(`${app.url}/sign-in`);
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(await answer.text()).toContain(`nonce="${nonce}"`);
  const again = await request.get(`${app.url}/sign-in`);
  expect(again.headers()['content-security-policy']).not.toBe(policy);
});
