import type { APIRequestContext } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { expect, query, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const t = wordsOf('en');

/** A long report whose sentences can only be paired one way. */
function report(length: number, externalId: string) {
  const lines = (line: (i: number) => string) => Array.from({ length }, (_, i) => line(i)).join('\n\n');
  return {
    externalId,
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    source: {
      title: 'Mưa ở các trạm',
      body: lines((i) => `Trạm ${1000 + i} đo được ${i % 97} mm mưa trong ngày.`),
    },
    target: {
      title: 'Rain at the stations',
      body: lines((i) => `Station ${1000 + i} measured ${i % 97} mm of rain that day.`),
    },
  };
}

async function send(app: App, request: APIRequestContext, data: unknown) {
  const headers = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
  const answer = await request.post(`${app.url}/api/v1/articles`, { headers, data });
  expect(answer.ok()).toBe(true);
  return answer.json();
}

/** How much is still to be done for these translations. */
const jobsOf = async (app: App, ids: readonly string[]): Promise<number> =>
  (await query(app, (sql) => sql`SELECT FROM job WHERE translation_id IN ${sql(ids)}`)).length;

/** How long the server took to say that it is well, until `over`; sorted, in milliseconds. */
async function healthTimes(app: App, over: () => Promise<boolean>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n % 10 > 0 || !(await over()); n++) {
    const began = performance.now();
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times.toSorted((a, b) => a - b);
}

test('a report of 2,000 sentences is opened and worked on while it is being aligned', async ({
  app,
  enter,
  request,
}) => {
  test.setTimeout(600_000);
  const made = await send(app, request, report(2_000, 'report-2000'));
  expect(made).toMatchObject({ outcome: 'created', aligning: true });
  expect(made.segments).toBeLessThan(200);

  const page = await enter('editor', { language: 'en' });
  await page.goto(`/a/${made.translationId}`);
  await expect(page.getByText(t('aligning.title'))).toBeVisible();
  await expect(page.getByRole('progressbar', { name: t('aligning.label') })).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Translation of sentence 1' });
  await expect(field).toBeFocused();
  await field.fill('Rain, station by station');
  await page.keyboard.press('Control+Enter');

  const times = await healthTimes(app, async () => (await jobsOf(app, [made.translationId])) === 0);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  test
    .info()
    .annotations.push({ type: 'health', description: `${times.length} times, p95 ${p95.toFixed(0)} ms` });

  await expect(page.getByText(t('aligning.title'))).toBeHidden({ timeout: 120_000 });
  const rows = await query(
    app,
    (sql) => sql`
      SELECT source, target, approved_by_id IS NOT NULL AS approved FROM segment
      WHERE translation_id = ${made.translationId} AND retired_at IS NULL ORDER BY position`,
  );
  expect(rows).toHaveLength(2_001);
  expect(rows[0]).toMatchObject({ target: 'Rain, station by station', approved: true });
  expect(rows[2_000]).toMatchObject({ source: 'Trạm 2999 đo được 59 mm mưa trong ngày.', approved: false });
  await page.reload();
  await expect(page.getByText('Rain, station by station').first()).toBeVisible();
});

test('words of approved translations pair what nothing else can', async ({ app, request }) => {
  const kuriba = [
    ['Kuriba nổi lên.', 'Skavro surfaced.'],
    ['Họ tìm kuriba ở Lào.', 'They look for skavro in Laos.'],
    ['Giá kuriba giảm mạnh hôm nay.', 'Skavro fell sharply today.'],
  ];
  const languages = { sourceLanguage: 'vi', targetLanguage: 'en' };
  const riddle = {
    ...languages,
    source: { body: 'Kuriba bomelu danipo.\n\nTolani bomelu danipo.' },
    target: { body: 'Skavro fexwu zyatre.' },
  };
  const pairOf = async (): Promise<string> => {
    const { translationId } = await send(app, request, riddle);
    const [row] = await query(
      app,
      (sql) =>
        sql`SELECT source FROM segment WHERE translation_id = ${translationId} AND source <> '' AND machine <> ''`,
    );
    return String(row?.source);
  };
  expect(await pairOf()).toBe('Tolani bomelu danipo.');
  const approved: string[] = [];
  for (const n of [1, 2]) {
    const { translationId } = await send(app, request, {
      ...languages,
      externalId: `kuriba-${n}`,
      source: { body: kuriba.map(([source]) => source).join('\n\n') },
      target: { body: kuriba.map(([, target]) => target).join('\n\n') },
    });
    approved.push(translationId);
    await query(
      app,
      (sql) => sql`
        UPDATE segment SET approved_at = now(), approved_by_id = (SELECT user_id FROM membership WHERE role = 'editor' LIMIT 1)
        WHERE translation_id = ${translationId}`,
    );
    await query(
      app,
      (sql) => sql`
        UPDATE translation SET approved_at = now(), approved_by_id = (SELECT user_id FROM membership WHERE role = 'approver' LIMIT 1)
        WHERE id = ${translationId}`,
    );
  }
  await expect.poll(() => jobsOf(app, approved), { timeout: 120_000 }).toBe(0);
  expect(await pairOf()).toBe('Kuriba bomelu danipo.');
});
