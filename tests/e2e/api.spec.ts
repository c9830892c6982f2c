import { readFile } from '@/lib/core/formats/read-file';
import { expect, test } from './fixtures';
import { makeKey, songngu } from './songngu';

const article = {
  externalId: 'api-1',
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { title: 'Giá gạo tăng', body: 'Giá gạo tăng 5% trong tuần.\n\nNông dân bán được 7.000 đồng/kg.' },
  target: {
    title: 'Rice prices rise',
    body: 'Rice prices rose 5% this week.\n\nFarmers sold at VND7,000 per kg.',
  },
  section: 'Kinh tế',
  publishedAt: '2026-06-05T08:00:00+07:00',
};

test.describe('taking articles', () => {
  test('a new one is created, the same again is no copy, a changed one is an update', async ({
    app,
    request,
  }) => {
    const headers = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
    const post = (data: unknown) => request.post(`${app.url}/api/v1/articles`, { headers, data });
    const first = await post(article);
    expect(first.status()).toBe(201);
    const made = await first.json();
    expect(made).toMatchObject({ outcome: 'created', segments: 3, warnings: [] });
    const again = await post(article);
    expect(again.status()).toBe(200);
    expect(await again.json()).toMatchObject({ outcome: 'unchanged', translationId: made.translationId });
    const changed = await post({ ...article, target: { ...article.target, title: 'Rice price rises' } });
    expect(await changed.json()).toMatchObject({ outcome: 'updated', translationId: made.translationId });
  });

  test('Markdown and HTML keep their structure', async ({ app, request }) => {
    const headers = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
    const answer = await request.post(`${app.url}/api/v1/articles`, {
      headers,
      data: {
        sourceLanguage: 'vi',
        targetLanguage: 'en',
        source: {
          format: 'html',
          body: '<h1>Lũ lên</h1><p>Nước lên nhanh.</p><ul><li>Xã A</li><li>Xã B</li></ul>',
        },
        target: { format: 'markdown', body: '# Flood rises\n\nWater rose fast.\n\n- Commune A\n- Commune B' },
      },
    });
    expect(answer.status()).toBe(201);
    expect(await answer.json()).toMatchObject({ segments: 4, warnings: [] });
  });

  test('what is wrong is told with a pointer to the field', async ({ app, request }) => {
    const headers = { authorization: `Bearer ${await makeKey(app, 'articles:write')}` };
    const post = (data: unknown) => request.post(`${app.url}/api/v1/articles`, { headers, data });
    const wrong = await post({ ...article, targetLanguage: 'no such tag!', target: { title: 3 }, extra: 1 });
    expect(wrong.status()).toBe(400);
    expect(wrong.headers()['content-type']).toContain('application/problem+json');
    const pointers = (await wrong.json()).errors.map((error: { pointer: string }) => error.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/targetLanguage', '/target/title', '/target/body', '/extra']),
    );
    expect((await post({ ...article, externalId: 'api-empty', source: { body: ' ' } })).status()).toBe(400);
    const broken = await request.post(`${app.url}/api/v1/articles`, {
      headers: { ...headers, 'content-type': 'application/json' },
      data: '{"source": ',
    });
    expect(broken.status()).toBe(400);
    const text = await request.post(`${app.url}/api/v1/articles`, {
      headers: { ...headers, 'content-type': 'text/plain' },
      data: 'hello',
    });
    expect(text.status()).toBe(415);
  });

  test('keys open only what they are for, and nothing once revoked', async ({ app, request }) => {
    const url = `${app.url}/api/v1/articles`;
    const bare = await request.post(url, { data: article });
    expect(bare.status()).toBe(401);
    expect(bare.headers()['www-authenticate']).toContain('Bearer');
    const reader = await makeKey(app, 'export:read');
    const forbidden = await request.post(url, {
      headers: { authorization: `Bearer ${reader}` },
      data: article,
    });
    expect(forbidden.status()).toBe(403);
    const list = `${app.url}/api/v1/export/en/articles`;
    const headers = { authorization: `Bearer ${reader}` };
    expect((await request.get(list, { headers })).status()).toBe(200);
    await songngu(app, ['key', 'revoke', reader.slice(0, 11)]);
    expect((await request.get(list, { headers })).status()).toBe(401);
    const other = await request.delete(url, { headers });
    expect(other.status()).toBe(405);
    expect(other.headers().allow).toBe('POST, OPTIONS');
  });
});

test.describe('exporting', () => {
  test('only what is released is listed, in every format, with a tag to ask again by', async ({
    app,
    request,
  }) => {
    const headers = { authorization: `Bearer ${await makeKey(app, 'export:read')}` };
    const list = `${app.url}/api/v1/export/en/articles`;
    const { articles, next } = await (await request.get(list, { headers })).json();
    expect(articles.length).toBeGreaterThan(0);
    expect(next).toBeNull();
    for (const [format, type] of [
      ['json', 'application/json'],
      ['html', 'text/html'],
      ['txt', 'text/plain'],
      ['md', 'text/markdown'],
      ['xliff', 'application/xliff+xml'],
      ['xliff12', 'application/xliff+xml'],
      ['tmx', 'application/x-tmx+xml'],
      ['csv', 'text/csv'],
      ['ninjs', 'application/json'],
      ['atom', 'application/atom+xml'],
    ]) {
      for (const url of [`${list}?format=${format}`, `${list}/${articles[0].id}?format=${format}`]) {
        const answer = await request.get(url, { headers });
        expect(answer.status(), url).toBe(200);
        expect(answer.headers()['content-type'], url).toContain(type);
        expect(await answer.text(), url).toContain(articles[0].title.slice(0, 12));
        const etag = answer.headers().etag ?? '';
        const same = await request.get(url, { headers: { ...headers, 'if-none-match': `"x", W/${etag}` } });
        expect(same.status(), url).toBe(304);
        expect(same.headers().etag, url).toBe(etag);
      }
    }
    const word = await request.get(`${list}/${articles[0].id}?format=docx`, { headers });
    expect(readFile('article.docx', await word.body())).toMatchObject({
      ok: true,
      content: { articles: [{ article: { title: articles[0].title } }] },
    });
    expect((await request.get(`${list}?format=docx`, { headers })).status()).toBe(400);
  });

  test('what is sent is encoded as the client accepts it, under a tag of its own', async ({ app }) => {
    const key = await makeKey(app, 'export:read');
    const get = (path: string, encoding: string) =>
      fetch(`${app.url}/api/v1/${path}`, {
        headers: { authorization: `Bearer ${key}`, 'accept-encoding': encoding },
      });
    for (const [path, encodings] of [
      ['export/en/articles', ['identity', 'gzip', 'br']],
      ['export/en/sync?initial=true', ['identity', 'gzip', 'br']],
      ['export/en/archive', ['identity', 'gzip']],
    ] as const) {
      const answers = await Promise.all(encodings.map((encoding) => get(path, encoding)));
      expect(answers.map((answer) => answer.headers.get('content-encoding') ?? 'identity')).toEqual(
        encodings,
      );
      expect(answers.map(({ headers }) => headers.get('x-songngu-encoding'))).toEqual(
        answers.map(() => null),
      );
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(texts[0]).toContain('"title"');
      if (!path.includes('sync')) expect(new Set(texts).size).toBe(1);
      if (!path.includes('archive'))
        expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(3);
    }
  });

  test('a forged cursor, a wrong limit, an unknown id are told apart', async ({ app, request }) => {
    const headers = { authorization: `Bearer ${await makeKey(app, 'export:read')}` };
    const status = async (path: string) =>
      (await request.get(`${app.url}/api/v1/export/${path}`, { headers })).status();
    expect(await status('en/articles?cursor=%00forged')).toBe(400);
    expect(await status('en/articles?limit=banana')).toBe(400);
    expect(await status('en/articles?limit=0')).toBe(400);
    expect(await status('en/articles?limt=5')).toBe(400);
    expect(await status('not_a_tag/articles')).toBe(400);
    expect(await status('en/articles/nope')).toBe(404);
    expect(await status('en/articles/00000000-0000-4000-8000-000000000000')).toBe(404);
    expect(await status('fr/articles')).toBe(200);
  });
});
