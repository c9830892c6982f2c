import type { Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import {
  expect,
  expectAccessible,
  expectSaved,
  freshArticle,
  people,
  query,
  test,
  withoutLive,
} from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('en');

const fieldOf = (page: Page) => page.getByRole('textbox', { name: /^Translation of sentence/ });

/** An article of its own, without anything to find in it, with the caret in its first sentence. */
async function openArticle(page: Page, app: App): Promise<string> {
  await page.goto(await freshArticle(page, app));
  await expect(fieldOf(page)).toBeFocused();
  return page.url();
}

const activeRow = async (page: Page): Promise<string> =>
  String(await page.locator('[data-active=true]').getAttribute('data-segment'));

/** Approves the row that is open, and waits for the next. */
async function approve(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.locator(`#row-${number + 1} textarea`)).toBeFocused();
}

/** Types a letter; what the page says of the saving in the first frame that shows it. */
const typeAndLook = (page: Page, letter: string): Promise<string | undefined> =>
  fieldOf(page).evaluate(async (field, typed) => {
    document.execCommand('insertText', false, typed);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return field.ownerDocument.querySelector<HTMLElement>('[data-saving]')?.dataset.saving;
  }, letter);

async function targetOf(app: App, segmentId: string): Promise<string> {
  const [row] = await query(app, (sql) => sql`SELECT target FROM segment WHERE id = ${segmentId}`);
  return String(row?.target);
}

const historyOf = async (app: App, segmentId: string): Promise<readonly string[]> =>
  (
    await query(
      app,
      (sql) => sql`SELECT kind, text FROM revision WHERE segment_id = ${segmentId} ORDER BY id`,
    )
  ).map(({ kind, text }) => `${kind}: ${text}`);

test('two people who change different words of one sentence get both, without being asked', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/409/);
  const [first, second] = [
    await enter('reporter', { language: 'en' }),
    await enter('editor', { language: 'en' }),
  ];
  const url = await openArticle(first, app);
  await withoutLive(second);
  await second.goto(url);
  await expect(fieldOf(second)).toBeFocused();
  const id = await activeRow(first);
  const before = await fieldOf(first).inputValue();
  await fieldOf(first).press('Control+Home');
  expect(await typeAndLook(first, 'B')).toBe('unsaved');
  await first.keyboard.type('reaking: ');
  await expectSaved(first);
  await expect(first.locator('[data-saving]')).toHaveText(/^Saved \d\d:\d\d$/);
  await fieldOf(second).press('Control+End');
  await second.keyboard.type(' More soon.', { delay: 20 });
  const both = `Breaking: ${before} More soon.`;
  await expect(fieldOf(second)).toHaveValue(both);
  await expect
    .poll(() => fieldOf(second).evaluate((field: HTMLTextAreaElement) => field.selectionStart))
    .toBe(both.length);
  await expect(second.getByRole('alert').filter({ hasText: people.reporter })).toBeVisible();
  await expect.poll(() => targetOf(app, id)).toBe(both);
  const history = await historyOf(app, id);
  expect(history.at(-1)).toBe(`edit: ${both}`);
  expect(history.some((entry) => entry.startsWith(`conflict: ${before} `))).toBe(true);
  await second.keyboard.press('Control+z');
  await second.keyboard.press('Control+z');
  await expect(fieldOf(second)).not.toHaveValue(both);
});

test('words and approvals of an hour without a network survive a reload, and go out when it is back', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const page = await enter('editor', { language: 'en' });
  await openArticle(page, app);
  const first = await activeRow(page);
  const approved = `${await fieldOf(page).inputValue()} Checked.`;
  const whole = () => fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.select());
  await page.route('**/api/drafts', (route) => route.abort('internetdisconnected'));
  await fieldOf(page).press('Control+End');
  await page.keyboard.type(' Checked.');
  await approve(page, 1);
  const second = await activeRow(page);
  await approve(page, 2);
  const third = await activeRow(page);
  await whole();
  await page.keyboard.type('Half a sent');
  await expect(page.getByText(t('saving.unsent', { count: 3 }))).toBeVisible();
  await page.reload();
  await expect(fieldOf(page)).toHaveValue(approved);
  expect(await activeRow(page)).toBe(first);
  for (const id of [first, second])
    await expect(page.locator(`[data-segment="${id}"]`)).toHaveAttribute('data-state', 'approved');
  await expect(page.locator(`[data-segment="${third}"]`)).toContainText('Half a sent');
  await page.unroute('**/api/drafts');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expectSaved(page);
  const rows = await query(
    app,
    (sql) =>
      sql`SELECT target, approved_by_id IS NOT NULL AS approved FROM segment WHERE id IN ${sql([first, second, third])} ORDER BY position`,
  );
  expect(rows.map(({ approved }) => approved)).toEqual([true, true, false]);
  expect(rows[0]?.target).toBe(approved);
  expect(rows[2]?.target).toBe('Half a sent');
});

test('who was signed out signs in over the page, and every word goes on', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/401/);
  const page = await enter('editor', { language: 'en' });
  await openArticle(page, app);
  const id = await activeRow(page);
  await query(
    app,
    (sql) => sql`DELETE FROM session WHERE user_id = (SELECT id FROM "user" WHERE name = ${people.editor})`,
  );
  await fieldOf(page).press('Control+End');
  await page.keyboard.type(' After the session.');
  await expect(page.getByText(t('saving.signedOut.told'))).toBeVisible();
  const typed = await fieldOf(page).inputValue();
  await page.getByRole('button', { name: t('saving.signedOut.again') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('saving.signedOut.as', { person: people.editor }) }).click();
  await expectSaved(page);
  await expect(page.getByText(t('saving.signedOut.told'))).toBeHidden();
  expect(await targetOf(app, id)).toBe(typed);
});

test('nobody sends the words of another who signed in on the same browser', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/401/);
  const page = await enter('editor', { language: 'en' });
  const url = await openArticle(page, app);
  const id = await activeRow(page);
  const before = await targetOf(app, id);
  const signIn = async (person: 'reporter' | 'editor') => {
    const [row] = await query(app, (sql) => sql`SELECT id FROM "user" WHERE name = ${people[person]}`);
    const data = { userId: String(row?.id) };
    await page.context().request.post('/api/auth/sign-in/demo', { data, headers: { origin: app.url } });
  };
  await signIn('reporter');
  await fieldOf(page).press('Control+End');
  await page.keyboard.type(' By the editor.');
  const told = t('saving.otherPerson.told', { person: people.editor, other: people.reporter });
  await expect(page.getByText(told)).toBeVisible();
  expect(await targetOf(app, id)).toBe(before);
  await page.getByRole('button', { name: t('saving.otherPerson.stay', { other: people.reporter }) }).click();
  await expect(fieldOf(page)).toHaveValue(before);
  await page.waitForTimeout(1_500);
  expect(await targetOf(app, id)).toBe(before);
  await signIn('editor');
  await page.goto(url);
  await expect.poll(() => targetOf(app, id)).toBe(`${before} By the editor.`);
  const [revision] = await query(
    app,
    (sql) =>
      sql`SELECT u.name FROM revision r JOIN "user" u ON u.id = r.author_id WHERE r.segment_id = ${id}`,
  );
  expect(revision?.name).toBe(people.editor);
});

test('a second tab leaves the words of the first alone, and takes them up when it has died', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const first = await enter('editor', { language: 'en' });
  const url = await openArticle(first, app);
  const id = await activeRow(first);
  await first.route('**/api/drafts', (route) => route.abort('internetdisconnected'));
  await fieldOf(first).press('Control+End');
  await first.keyboard.type(' Left in the first tab.');
  const second = await first.context().newPage();
  await withoutLive(second);
  await second.goto(url);
  await expect(fieldOf(second)).toBeFocused();
  await second.waitForTimeout(1_000);
  await expect(fieldOf(second)).not.toHaveValue(/Left in the first tab/);
  const crashing = await first.context().newCDPSession(first);
  crashing.send('Page.crash').catch(() => null);
  await expect.poll(() => targetOf(app, id)).toMatch(/ Left in the first tab\.$/);
  await expect(fieldOf(second)).toHaveValue(/ Left in the first tab\.$/);
});

test('a page from before a deploy keeps its words, and offers the new version', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(
    /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|Failed to load resource|importScripts/,
  );
  const page = await enter('editor', { language: 'en' });
  try {
    await openArticle(page, app);
    const id = await activeRow(page);
    await fieldOf(page).press('Control+End');
    await page.keyboard.type(' Before,');
    await app.crash({ SONGNGU_BUILD: 'the-next-one' });
    await page.keyboard.type(' and after the deploy.');
    await expect(page.getByText(t('saving.deployed.told'))).toBeVisible();
    await expect.poll(() => targetOf(app, id)).toMatch(/ Before, and after the deploy\.$/);
    await page.route('**/api/drafts', (route) => route.fulfill({ status: 404, body: '<h1>Not here</h1>' }));
    await page.keyboard.type(' Unheard.');
    await expect(page.getByText(t('saving.unsent', { count: 1 })).first()).toBeVisible();
    await page.unroute('**/api/drafts');
    await page.getByRole('button', { name: t('saving.deployed.reload') }).click();
    await expect(page.getByText(t('saving.deployed.told'))).toBeHidden();
    await expect.poll(() => targetOf(app, id)).toMatch(/ the deploy\. Unheard\.$/);
  } finally {
    await app.crash();
  }
});

test('where the browser keeps nothing, it says so, and asks before words are lost', async ({
  app,
  enter,
  console: expected,
}) => {
  expected.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const page = await enter('editor', { language: 'en' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('refused');
        },
      },
    });
  });
  await openArticle(page, app);
  await expect(page.getByText(t('saving.unkept'))).toBeVisible();
  await page.route('**/api/drafts', (route) => route.abort('internetdisconnected'));
  await page.keyboard.type('Nowhere kept');
  const asked = page.waitForEvent('dialog');
  const closed = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closed;
});

test('drafts of the version before are taken over once', async ({ app, enter }) => {
  const page = await enter('editor', { language: 'en' });
  await openArticle(page, app);
  const id = await activeRow(page);
  const before = await targetOf(app, id);
  const [row] = await query(
    app,
    (sql) =>
      sql`SELECT u.id AS user_id, s.translation_id, s.version FROM segment s, "user" u WHERE s.id = ${id} AND u.name = ${people.editor}`,
  );
  const key = `songngu:draft:${row?.user_id}:${id}`;
  const text = `${before} Kept the old way.`;
  const old = { text, base: row?.version, writer: 'old-tab', translationId: row?.translation_id };
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [
    key,
    JSON.stringify(old),
  ] as const);
  await page.reload();
  await expect.poll(() => targetOf(app, id)).toBe(text);
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});
