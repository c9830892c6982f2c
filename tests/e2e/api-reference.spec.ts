import type { APIResponse } from '@playwright/test';
import { listOperations } from '@/lib/schema/openapi-document';
import { openapiDocument } from '@/lib/server/openapi/document';
import { conforms } from '@/tests/support/conforms';
import { expect, expectAccessible, expectNoSpill, test } from './fixtures';
import { makeKey } from './songngu';
import { wordsOf } from './words';

const document = openapiDocument();
const operations = new Map(
  listOperations(document.paths).map(({ operation }) => [operation.operationId, operation]),
);

/** An answer as the document has it: its status, its media type, its headers, its body. */
async function expectTold(answer: APIResponse, operationId: string, status: number): Promise<unknown> {
  const told = operations.get(operationId)?.responses[String(status)];
  expect(answer.status(), operationId).toBe(status);
  for (const name of Object.keys(told?.headers ?? {}).filter((one) => !/^(last-modified|link)$/i.test(one)))
    expect(answer.headers()[name.toLowerCase()], `${operationId} ${status} ${name}`).toBeTruthy();
  if (status === 304) return null;
  const type = (answer.headers()['content-type'] ?? '').split(';')[0] ?? '';
  const schema = told?.content?.[type]?.schema;
  if (!schema) throw new Error(`${operationId} ${status}: ${type} is not told`);
  if (!/json$/.test(type)) return null;
  const text = await answer.text();
  const body: unknown = JSON.parse(type === 'application/x-ndjson' ? (text.split('\n')[0] ?? '') : text);
  expect(conforms(document, schema, body), `${operationId} ${status}: ${JSON.stringify(body)}`).toBe(true);
  return body;
}

test('what the API answers is what its document says', async ({ app, request }) => {
  const api = `${app.url}/api/v1`;
  const served = await request.get(`${api}/openapi.json`);
  expect(await expectTold(served, 'getOpenapi', 200)).toEqual(JSON.parse(JSON.stringify(document)));
  const reader = { authorization: `Bearer ${await makeKey(app, 'export:read')}` };
  const writer = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
  const get = (path: string, headers: Record<string, string> = reader) =>
    request.get(`${api}${path}`, { headers });

  const input = operations.get('receiveArticle')?.requestBody?.content['application/json']?.example;
  const post = (data: unknown, headers = writer) => request.post(`${api}/articles`, { headers, data });
  await expectTold(await post(input), 'receiveArticle', 201);
  await expectTold(await post(input), 'receiveArticle', 200);
  await expectTold(await post({}), 'receiveArticle', 400);
  await expectTold(await post(input, reader), 'receiveArticle', 403);

  const list = await get('/export/en/articles?limit=1');
  const { articles } = Object(await expectTold(list, 'listArticles', 200));
  const tag = { ...reader, 'if-none-match': list.headers().etag ?? '' };
  await expectTold(await get('/export/en/articles?limit=1', tag), 'listArticles', 304);
  for (const format of ['ninjs', 'ninjs2', 'jsonfeed', 'atom', 'tmx', 'html'])
    await expectTold(await get(`/export/en/articles?format=${format}`), 'listArticles', 200);
  await expectTold(await get('/export/en/articles?limit=0'), 'listArticles', 400);
  await expectTold(await get('/export/en/articles', {}), 'listArticles', 401);
  await expectTold(await get('/export/en/articles', writer), 'listArticles', 403);
  await expectTold(await get('/export/en/articles', { ...reader, accept: 'image/png' }), 'listArticles', 406);

  const one = `/export/en/articles/${articles[0].id}`;
  for (const format of ['json', 'ninjs', 'docx'])
    await expectTold(await get(`${one}?format=${format}`), 'getArticle', 200);
  await expectTold(await get(`${one.slice(0, -4)}0000`), 'getArticle', 404);
  await expectTold(await get(`${one}/versions`), 'listVersions', 200);
  await expectTold(await get(`${one}/versions/${articles[0].release.number}`), 'getVersion', 200);
  await expectTold(await get(`${one}/versions/99`), 'getVersion', 404);
  await expectTold(await get('/export/en/sync?initial=true'), 'syncArticles', 200);
  await expectTold(await get('/export/en/sync'), 'syncArticles', 400);
  await expectTold(await get('/export/en/archive'), 'getArchive', 200);
  await expectTold(await get('/export/en/archive?format=tmx&from=2020-01-01'), 'getArchive', 200);
  await expectTold(await get('/export/en/archive?from=someday'), 'getArchive', 400);
  await expectTold(await get('/export/chain'), 'getChain', 200);
});

test('the reference is for everybody, in both languages, on a laptop and on a phone', async ({ enter }) => {
  for (const [language, theme, phone] of [
    ['vi', 'dark', false],
    ['en', 'light', true],
  ] as const) {
    const t = wordsOf(language);
    const page = await enter(null, { language, theme, phone });
    await page.goto('/docs/api');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('reference.title'));
    for (const { summary } of operations.values())
      await expect(page.getByRole('heading', { level: 3, name: summary, exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: t('reference.verify') })).toContainText('timingSafeEqual');
    // So long a page is looked at once.
    if (!phone) await expectAccessible(page);
    await expectNoSpill(page);
  }
});
