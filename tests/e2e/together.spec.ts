import type { Page } from '@playwright/test';
import { type App, startApp } from '@/tests/support/app';
import {
  expect,
  expectAccessible,
  expectSaved,
  freshArticle,
  people,
  query,
  test,
  untilWhole,
} from './fixtures';
import { wordsOf } from './words';

const t = wordsOf('vi');

/** The id of a new article of eight rows. */
const freshId = async (page: Page, app: App) => (await freshArticle(page, app)).slice('/a/'.length);

const rowOf = (page: Page, number: number) => page.locator(`#row-${number}`);
const fieldOf = (page: Page, number: number) => rowOf(page, number).locator('textarea');

/** Opens the article in segments mode and the row in it. */
async function openRow(page: Page, id: string, number: number): Promise<void> {
  await page.goto(`/a/${id}#row-${number}`);
  await expect(fieldOf(page, number)).toBeFocused();
}

const isConnected = (page: Page, others: number) =>
  expect(page.getByRole('list', { name: t('together.here') }).getByRole('listitem')).toHaveCount(others);

let second: App;
test.beforeAll(async ({ app }) => {
  second = await startApp({ beside: app });
});
test.afterAll(async () => {
  await second.stop();
});

test('two people on two instances see each other, what the other types, and what is saved, without losing their place', async ({
  app,
  enter,
}) => {
  const an = await enter('reporter');
  const id = await freshId(an, app);
  const giang = await enter('editor', { at: second });
  await openRow(an, id, 3);
  await openRow(giang, id, 2);
  await isConnected(an, 1);
  await isConnected(giang, 1);

  await test.step('the words show as they are typed, before they are saved', async () => {
    const before = await fieldOf(an, 3).inputValue();
    await an.keyboard.press('Control+End');
    await an.keyboard.type(' Xin chào', { delay: 120 });
    await expect(rowOf(giang, 3).getByText(t('together.editing', { person: people.reporter }))).toBeVisible();
    await expect(rowOf(giang, 3)).toContainText(`${before} Xin chào`);
    await expect(fieldOf(giang, 2)).toBeFocused();
  });

  await test.step('leaving the row lets go of it, and what was saved stays', async () => {
    await an.keyboard.press('Alt+ArrowDown');
    await expectSaved(an);
    await expect(rowOf(giang, 3).getByText(t('together.editing', { person: people.reporter }))).toHaveCount(
      0,
    );
    await expect(rowOf(giang, 3)).toContainText('Xin chào');
    await expect(rowOf(giang, 4)).toContainText(t('together.inRow', { person: people.reporter }));
    await expect(giang.getByText(t('workbench.stale'))).toHaveCount(0);
  });

  await test.step('an approval shows too, and the caret of the other stays where it is', async () => {
    await giang.keyboard.press('Control+Home');
    await giang.keyboard.press('ArrowRight');
    await an.keyboard.press('Control+Enter');
    await expect(rowOf(giang, 4)).toContainText(t('workbench.state.approved'));
    const place = await fieldOf(giang, 2).evaluate((field) =>
      field instanceof HTMLTextAreaElement ? [field.selectionStart, document.activeElement === field] : null,
    );
    expect(place).toEqual([1, true]);
  });
});

test('a row somebody types in is read by the others, asked for, given, and taken over after a minute', async ({
  app,
  enter,
}) => {
  const an = await enter('reporter');
  const id = await freshId(an, app);
  const giang = await enter('editor', { at: second });
  await openRow(an, id, 2);
  await openRow(giang, id, 5);
  await isConnected(an, 1);
  await isConnected(giang, 1);
  await an.keyboard.press('Control+End');
  await an.keyboard.type(' một');
  for (let row = 5; row > 2; row--) await giang.keyboard.press('Alt+ArrowUp');
  const held = rowOf(giang, 2);
  await expect(held.getByText(t('together.wait', { person: people.reporter }))).toBeVisible();

  await test.step('their field takes no letters, and no approval', async () => {
    await expect(fieldOf(giang, 2)).toHaveAttribute('readonly', '');
    await giang.keyboard.type('zzz');
    await giang.keyboard.press('Control+Enter');
    await expect(
      giang.getByRole('alert').getByText(t('together.editing', { person: people.reporter })),
    ).toBeVisible();
    await expect(rowOf(an, 2)).not.toContainText(t('workbench.state.approved'));
    await expectAccessible(giang);
  });

  await test.step('asked for it, the other gives it with one click', async () => {
    await held.getByRole('button', { name: t('together.ask') }).click();
    await expect(rowOf(an, 2).getByText(t('together.asksYou', { person: people.editor }))).toBeVisible();
    await rowOf(an, 2)
      .getByRole('button', { name: t('together.letGo') })
      .click();
    await expect(fieldOf(giang, 2)).not.toHaveAttribute('readonly', '');
    await expect(fieldOf(giang, 2)).toHaveValue(/ một$/);
    await fieldOf(giang, 2).focus();
    await giang.keyboard.press('Control+End');
    await giang.keyboard.type(' hai');
    await expect(rowOf(an, 2).getByText(t('together.editing', { person: people.editor }))).toBeVisible();
    await expect(fieldOf(giang, 2)).toHaveValue(/ một hai$/);
  });

  await test.step('after a minute without a word it is taken over, and the other is told', async () => {
    await expectSaved(giang);
    // Her last words would be a sign of life.
    const told = async () => {
      const [held] = await query(
        app,
        (sql) =>
          sql`SELECT text FROM lease WHERE segment_id IN (SELECT id FROM segment WHERE translation_id = ${id})`,
      );
      return held?.text;
    };
    await expect.poll(told).toMatch(/ một hai$/);
    await query(app, (sql) => sql`UPDATE lease SET active_at = active_at - interval '61 seconds'`);
    await rowOf(an, 2)
      .getByRole('button', { name: t('together.takeOver') })
      .click();
    await expect(
      giang.getByRole('alert').getByText(t('together.taken', { person: people.reporter, number: 2 })),
    ).toBeVisible();
    await expect(fieldOf(an, 2)).toHaveValue(/ một hai$/);
    await fieldOf(an, 2).focus();
    await an.keyboard.press('Control+End');
    await an.keyboard.type(' ba');
    await expectSaved(an);
    await expect(fieldOf(an, 2)).toHaveValue(/ một hai ba$/);
  });

  await test.step('nothing typed was lost', async () => {
    const [row] = await query(
      app,
      (sql) =>
        sql`SELECT target FROM segment WHERE translation_id = ${id} AND position = 1 AND retired_at IS NULL`,
    );
    expect(row?.target).toMatch(/ một hai ba$/);
  });
});

test('a comment on a quote calls a colleague, who sees it without reloading, answers and resolves it', async ({
  app,
  enter,
}) => {
  const an = await enter('reporter');
  const id = await freshId(an, app);
  const giang = await enter('editor', { at: second });
  await openRow(an, id, 2);
  await openRow(giang, id, 1);
  await isConnected(giang, 1);
  const quoted = await fieldOf(giang, 1).evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) return '';
    field.setSelectionRange(0, 5);
    return field.value.slice(0, 5);
  });

  await test.step('said with Shift+F2, a name from the list, and Ctrl+Enter', async () => {
    await giang.keyboard.press('Shift+F2');
    const field = giang.getByRole('textbox', { name: t('together.comment.to', { number: 1 }) });
    await expect(field).toBeFocused();
    await giang.keyboard.type('Nhờ @tran ho');
    await giang.keyboard.press('Enter');
    await giang.keyboard.type('xem lại chữ này.');
    await expect(field).toHaveValue(`Nhờ @${people.reporter} xem lại chữ này.`);
    await giang.reload();
    await expect(fieldOf(giang, 1)).toBeFocused();
    await untilWhole(giang);
    await giang.keyboard.press('Shift+F2');
    await expect(field).toHaveValue(`Nhờ @${people.reporter} xem lại chữ này.`);
    await field.press('Control+Enter');
    await expect(giang.getByRole('article').getByText('xem lại chữ này.')).toBeVisible();
    await expect(field).toHaveValue('');
    await expectAccessible(giang);
  });

  await test.step('it is there at the row of the other, with the words it quotes', async () => {
    const button = rowOf(an, 1).getByRole('button', {
      name: t('together.comment.ofRow', { number: 1, count: 1 }),
    });
    await button.click();
    const thread = an.getByRole('article');
    await expect(thread.getByText(`@${people.reporter}`)).toBeVisible();
    await expect(thread.locator('blockquote')).toHaveText(quoted);
    await expect(an.getByRole('button', { name: `${t('workbench.filter.comments')} 1` })).toBeVisible();
    await thread.getByRole('button', { name: t('together.comment.answer') }).click();
    await expect(thread.getByRole('textbox')).toBeFocused();
    await an.keyboard.type('Đúng như gốc.');
    await an.keyboard.press('Control+Enter');
    await expect(giang.getByRole('article').getByText('Đúng như gốc.')).toBeVisible();
  });

  await test.step('resolved by one, it is resolved for both, and can be reopened', async () => {
    await an
      .getByRole('article')
      .getByRole('button', { name: t('together.comment.resolve'), exact: true })
      .click();
    await expect(giang.getByText(t('together.comment.resolved', { count: 1 }))).toBeVisible();
    await expect(
      rowOf(giang, 1).getByRole('button', { name: t('together.comment.count', { count: 1 }) }),
    ).toHaveCount(0);
    await giang.getByText(t('together.comment.resolved', { count: 1 })).click();
    await giang.getByRole('button', { name: t('together.comment.reopen') }).click();
    await expect(an.getByText(t('together.comment.none'))).toHaveCount(0);
    await expect(rowOf(an, 1).getByRole('button', { name: /1/ }).first()).toBeVisible();
  });
});

test('a page whose instance was killed comes back by itself and shows what it missed', async ({
  app,
  enter,
  console,
}) => {
  console.expectErrors(/ERR_CONNECTION|ERR_INCOMPLETE|Failed to load|EventSource|network/i);
  const an = await enter('reporter', { at: second });
  const giang = await enter('editor');
  const id = await freshId(giang, app);
  await openRow(an, id, 2);
  await openRow(giang, id, 4);
  await isConnected(an, 1);
  await second.kill();
  await isConnected(an, 0);
  await giang.keyboard.press('Control+End');
  await giang.keyboard.type(' khi mất mạng');
  await giang.keyboard.press('Alt+ArrowDown');
  await expectSaved(giang);
  await an.keyboard.press('Control+End');
  await an.keyboard.type(' tôi vẫn gõ');
  await second.start();
  await expect(rowOf(an, 4)).toContainText('khi mất mạng', { timeout: 60_000 });
  await expect(fieldOf(an, 2)).toHaveValue(/ tôi vẫn gõ$/);
  await expectSaved(an);
  await expect(rowOf(giang, 2)).toContainText('tôi vẫn gõ');
});

test('the stream is for people of the desk, ends with their session, and with the server', async ({
  app,
  enter,
}) => {
  const an = await enter('reporter');
  const id = await freshId(an, app);
  const tab = crypto.randomUUID();
  const address = `/api/live?translation=${id}&tab=${tab}`;
  const answer = await fetch(`${app.url}${address}`);
  expect(answer.status).toBe(401);
  const cookie = await cookieOf(an);
  const get = (path: string, signal?: AbortSignal) =>
    fetch(`${app.url}${path}`, { headers: { cookie }, ...(signal ? { signal } : {}) });
  expect((await get(`/api/live?translation=${crypto.randomUUID()}&tab=${tab}`)).status).toBe(404);
  expect((await get('/api/live?translation=x&tab=y')).status).toBe(400);

  await test.step('no more than twenty at once', async () => {
    // A page of the test before may still be leaving.
    await expect(async () => {
      const leave = new AbortController();
      const streams = await Promise.all(Array.from({ length: 20 }, () => get('/api/live', leave.signal)));
      const next = await get('/api/live', leave.signal);
      leave.abort();
      expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
      expect(streams[0]?.headers.get('content-type')).toContain('text/event-stream');
      expect(next.status).toBe(429);
    }).toPass();
    await expect
      .poll(async () => {
        const last = await get('/api/live');
        await last.body?.cancel();
        return last.status;
      })
      .toBe(200);
  });

  await test.step('taken off the desk, they hear no more at once', async () => {
    const stream = await get(address);
    const ended = endOf(stream);
    const role = await query(
      app,
      (sql) =>
        sql`DELETE FROM membership WHERE user_id = (SELECT id FROM "user" WHERE name = ${people.reporter}) RETURNING *`,
    );
    try {
      await ended;
    } finally {
      await query(app, (sql) => sql`INSERT INTO membership ${sql(role)}`);
    }
  });

  await test.step('a session that ended takes the stream along within a minute', async () => {
    const stream = await get(address);
    const ended = endOf(stream);
    await query(
      app,
      (sql) =>
        sql`DELETE FROM session WHERE user_id = (SELECT id FROM "user" WHERE name = ${people.reporter})`,
    );
    const start = Date.now();
    await ended;
    expect(Date.now() - start).toBeLessThan(60_000);
  });

  await test.step('an open stream does not keep a stopping server', async () => {
    const other = await startApp({ beside: app });
    const giang = await enter('editor', { at: other });
    const stream = await fetch(`${other.url}${address}`, { headers: { cookie: await cookieOf(giang) } });
    expect(stream.status).toBe(200);
    const ended = endOf(stream);
    expect(await other.stop()).not.toBe('SIGKILL');
    await ended;
  });
});

const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

/** Resolves when the server has ended the answer. */
async function endOf(answer: Response): Promise<void> {
  const reader = answer.body?.getReader();
  while (reader && !(await reader.read()).done);
}
