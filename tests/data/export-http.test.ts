import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { getDesk } from '@/lib/data/desks';
import { publish, withdraw } from '@/lib/data/releases';
import { getTranslation } from '@/lib/data/translations';
import { originsSchema } from '@/lib/schema/api-key';
import { encodingHeader } from '@/lib/server/content-encoding';
import {
  approveAll,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  rowAt,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';
import { type Asking, ask, readerKey } from '@/tests/support/feed-consumer';

const database = ownDatabase();
const list = '/api/v1/export/en/articles';

const originOf = ({ slug }: TestDesk): string => `https://${slug}.example`;

async function openDesk(sections: readonly string[] = ['Thời sự']) {
  const desk = await makeDesk();
  const ids: string[] = [];
  for (const section of sections) {
    const { id } = await importArticle(desk, story, { section });
    await publishAll(desk, id);
    ids.push(id);
  }
  const key = await readerKey(desk, { origins: [originOf(desk)] });
  const get = (path: string, asking: Asking = {}) => ask(path, key, asking);
  return { desk, ids, key, get, item: `${list}/${ids[0]}` };
}

async function correct(desk: TestDesk, id: string, headline: string): Promise<void> {
  await save(desk.editor, await rowAt(id, 0), headline);
  await publish(desk.second, id, await approveAll(desk, id), {
    updateKind: 'correction',
    note: 'Bản trước sai.',
  });
}

const takeBack = async (desk: TestDesk, id: string) =>
  withdraw(desk.second, id, (await getTranslation(desk.viewer, id)).version, 'Nguồn đã rút bài.');

const tagOf = (response: Response): string => response.headers.get('etag') ?? '';

describe('an answer', () => {
  test('is the same for HEAD, without its body, and 304 while nothing changed: by tag or by date', async () => {
    const { desk, ids, item, get } = await openDesk();
    for (const path of [list, item, `${item}/versions`, `${item}/versions/1`, `${list}?format=atom`]) {
      const whole = await get(path);
      expect((await whole.arrayBuffer()).byteLength, path).toBeGreaterThan(0);
      expect(whole.status, path).toBe(200);
      const head = await get(path, { method: 'HEAD' });
      expect((await head.arrayBuffer()).byteLength, path).toBe(0);
      for (const name of ['etag', 'cache-control', 'vary', 'content-type'])
        expect(head.headers.get(name), `${path} ${name}`).toBe(whole.headers.get(name));
      // Of what was published this second it says the second before, and a moment later this one.
      const [one = '', two = ''] = [whole, head].map((each) => each.headers.get('last-modified') ?? '');
      expect([0, 1_000], path).toContain(Date.parse(two) - Date.parse(one));
      expect(whole.headers.get('cache-control')).toBe('private, no-cache, no-transform');
      expect(whole.headers.get('vary')).toBe('Authorization, Accept, Accept-Encoding, Origin');
      const modified = whole.headers.get('last-modified') ?? '';
      for (const headers of [{ 'if-none-match': `"x", W/${tagOf(whole)}` }, { 'if-none-match': '*' }]) {
        const same = await get(path, { headers });
        expect([same.status, tagOf(same), await same.text()], path).toEqual([304, tagOf(whole), '']);
      }
      const later = new Date(Date.parse(modified) + 5_000).toUTCString();
      expect((await get(path, { headers: { 'if-modified-since': later } })).status, path).toBe(304);
      const both = { 'if-none-match': '"other"', 'if-modified-since': later };
      expect((await get(path, { headers: both })).status, path).toBe(200);
    }
    const before = await Promise.all([list, item].map(async (path) => tagOf(await get(path))));
    await correct(desk, ids[0] ?? '', 'Better');
    const after = await Promise.all([list, item].map(async (path) => tagOf(await get(path))));
    expect(after.every((tag, i) => tag !== before[i])).toBe(true);
  });

  test('never says by its date that nothing changed when two changes fall into one second', async () => {
    const { desk, ids, item, get } = await openDesk();
    const since = (await get(item)).headers.get('last-modified') ?? '';
    await correct(desk, ids[0] ?? '', 'In the same second');
    expect((await get(item, { headers: { 'if-modified-since': since } })).status).toBe(200);
  });

  test('leads to the site of the desk as soon as that says where it is, under other tags', async () => {
    const { desk, ids, item, get } = await openDesk();
    const addresses = [list, item, '/api/v1/export/en/sync?initial=true'];
    const answers = () => Promise.all(addresses.map((path) => get(path)));
    const before = await answers();
    for (const answer of before) expect(await answer.text()).toContain('"pageUrl":null');
    await database()`UPDATE desk SET page_pattern = 'https://paper.vn/{language}/{id}' WHERE id = ${desk.id}`;
    const after = await answers();
    for (const answer of after)
      expect(await answer.text()).toContain(`"pageUrl":"https://paper.vn/en/${ids[0]}"`);
    for (const [index, answer] of after.entries())
      expect(tagOf(answer)).not.toBe(tagOf(before[index] ?? answer));
    await database()`UPDATE desk SET page_pattern = NULL WHERE id = ${desk.id}`;
    expect((await answers()).map(tagOf)).toEqual(before.map(tagOf));
    for (const pattern of [
      'paper.vn/{id}',
      'https://paper.vn/',
      'https://{id}.vn/',
      'https://paper.vn/{x}{id}',
    ])
      expect(
        await outcomeOf(() => database()`UPDATE desk SET page_pattern = ${pattern} WHERE id = ${desk.id}`),
        pattern,
      ).toBe('23514');
  });

  test('comes in the encoding asked for, with a tag of its own', async () => {
    const { item, get } = await openDesk();
    const plain = await get(item);
    const text = await plain.text();
    const asked = async (encoding: string) => {
      const answer = await get(item, { headers: { 'accept-encoding': encoding } });
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const zipped = await asked('gzip, deflate');
    expect(gunzipSync(zipped.bytes).toString()).toBe(text);
    const brotli = await asked('gzip;q=0.8, br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(text);
    expect(new Set([tagOf(plain), tagOf(zipped.answer), tagOf(brotli.answer)]).size).toBe(3);
    for (const encoding of ['identity', 'gzip;q=0', 'br;q=0, *;q=0', 'zstd'])
      expect((await asked(encoding)).answer.headers.get(encodingHeader), encoding).toBeNull();
    const etag = tagOf(zipped.answer);
    const same = { 'accept-encoding': 'gzip', 'if-none-match': etag };
    expect((await get(item, { headers: same })).status).toBe(304);
    expect((await get(item, { headers: { 'if-none-match': etag } })).status).toBe(200);
    const word = await get(`${item}?format=docx`, { headers: { 'accept-encoding': 'gzip' } });
    expect(word.headers.get(encodingHeader)).toBeNull();
  });

  test('comes in the form that Accept asks for, or not at all', async () => {
    const { item, get } = await openDesk();
    const typeOf = async (path: string, accept: string) => {
      const answer = await get(path, { headers: { accept } });
      return [answer.status, answer.headers.get('content-type')];
    };
    expect(await typeOf(item, 'text/html, application/json;q=0.5')).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await typeOf(item, 'text/*')).toEqual([200, 'text/html; charset=utf-8']);
    expect(await typeOf(list, 'application/atom+xml, */*;q=0.1')).toEqual([200, 'application/atom+xml']);
    expect(await typeOf(list, '*/*')).toEqual([200, 'application/json']);
    expect(await typeOf(list, 'image/png')).toEqual([406, 'application/problem+json']);
    expect(await typeOf(`${list}?format=rss`, 'image/png')).toEqual([200, 'application/rss+xml']);
    expect(await typeOf('/api/v1/export/en/sync?initial=true', 'text/html')).toEqual([
      406,
      'application/problem+json',
    ]);
  });

  test('is refused in one form, with what helps', async () => {
    const { desk, ids, item, key, get } = await openDesk();
    const of = async (answer: Response) => {
      const { title, status, type, detail } = await answer.json();
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect([typeof title, status]).toEqual(['string', answer.status]);
      return { status, type, detail };
    };
    expect((await of(await get(`${list}/${crypto.randomUUID()}`))).status).toBe(404);
    expect((await of(await get(`${item}/versions/7`))).status).toBe(404);
    expect((await of(await get(`${item}/versions/0`))).status).toBe(400);
    const wrong = await get(item, { method: 'PATCH' });
    expect([(await of(wrong)).status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const nobody = await ask(item, `${key}x`);
    expect([(await of(nobody)).status, nobody.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="songngu"',
    ]);
    await takeBack(desk, ids[0] ?? '');
    for (const path of [item, `${item}/versions/1`]) {
      const gone = await of(await get(path));
      expect([gone.status, gone.detail]).toEqual([410, expect.stringContaining('Nguồn đã rút bài.')]);
    }
  });
});

describe('an earlier release', () => {
  test('stays readable at its number, in every format, until the translation is withdrawn', async () => {
    const { desk, ids, item, get } = await openDesk();
    await correct(desk, ids[0] ?? '', 'Better');
    const title = async (path: string) => (await (await get(path)).json()).title;
    expect(await title(item)).toBe('Better');
    expect(await title(`${item}/versions/1`)).toBe(story[0]?.[1]);
    expect(await (await get(`${item}/versions/1?format=txt`)).text()).toContain(story[0]?.[1]);
    const { versions } = await (await get(`${item}/versions`)).json();
    expect(versions).toMatchObject([
      {
        number: 2,
        kind: 'release',
        updateKind: 'correction',
        note: 'Bản trước sai.',
        url: `${item}/versions/2`,
      },
      { number: 1, kind: 'release', updateKind: null, note: null, url: `${item}/versions/1` },
    ]);
    await takeBack(desk, ids[0] ?? '');
    const after = await (await get(`${item}/versions`)).json();
    expect(after.versions.map((one: { kind: string; url: unknown }) => [one.kind, one.url])).toEqual([
      ['withdrawal', null],
      ['release', null],
      ['release', null],
    ]);
  });

  test('that was withdrawn stays so when the article is released again', async () => {
    const { desk, ids, item, get } = await openDesk();
    await takeBack(desk, ids[0] ?? '');
    await save(desk.editor, await rowAt(ids[0] ?? '', 0), 'Once more');
    await publishAll(desk, ids[0] ?? '');
    for (const number of [1, 2]) {
      const gone = await get(`${item}/versions/${number}`);
      expect(gone.status).toBe(410);
      expect((await gone.json()).detail).toContain('Nguồn đã rút bài.');
    }
    expect((await get(`${item}/versions/3`)).status).toBe(200);
    const { versions } = await (await get(`${item}/versions`)).json();
    expect(versions.map(({ url }: { url: unknown }) => url)).toEqual([`${item}/versions/3`, null, null]);
    const { release } = await (await get(item)).json();
    expect(release.firstPublishedAt).toBe(release.at);
  });
});

describe('a list', () => {
  const sections = ['Thời sự', 'Kinh tế', 'Thời sự', 'Thể thao'];

  test('leads on by Link, and back to its beginning', async () => {
    const { ids, get } = await openDesk(sections);
    const seen: string[] = [];
    for (let path: string | undefined = `${list}?limit=3`; path !== undefined; ) {
      const answer: Response = await get(path);
      const link = answer.headers.get('link') ?? '';
      expect(link).toContain(`<${list}?limit=3>; rel="first"`);
      seen.push(...(await answer.json()).articles.map(({ id }: { id: string }) => id));
      path = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(seen).toEqual(ids);
  });

  test.each(['json', 'jsonfeed'])('leads back by Link, page for page as it led on: %s', async (format) => {
    const { get } = await openDesk(sections);
    const follow = async (from: string, rel: string): Promise<{ path: string; tag: string }[]> => {
      const steps: { path: string; tag: string }[] = [];
      for (let path: string | undefined = from; path !== undefined; ) {
        const answer: Response = await get(path);
        steps.push({ path, tag: tagOf(answer) });
        path = new RegExp(`<([^>]+)>; rel="${rel}"`).exec(answer.headers.get('link') ?? '')?.[1];
      }
      return steps;
    };
    const forth = await follow(`${list}?limit=1&format=${format}`, 'next');
    expect(forth.length).toBeGreaterThan(2);
    const back = await follow(forth.at(-1)?.path ?? '', 'prev');
    expect(back.toReversed()).toEqual(forth);
  });

  test('for readers of feeds begins with the newest and pages back; of a section, only its articles', async () => {
    const { ids, get } = await openDesk(sections);
    const [a, , c, d] = ids;
    const page = async (path: string) => {
      const { items, next_url } = await (await get(path)).json();
      return { ids: items.map(({ id }: { id: string }) => id.slice('urn:uuid:'.length)), next: next_url };
    };
    const first = await page(`${list}?format=jsonfeed&limit=2`);
    expect(first.ids).toEqual([d, c]);
    expect((await page(first.next)).ids).toEqual([ids[1], a]);
    const section = encodeURIComponent('Thời sự');
    expect((await page(`${list}?format=jsonfeed&section=${section}`)).ids).toEqual([c, a]);
  });

  test('is named for its desk and section, and no other list has its id', async () => {
    const desks = [await openDesk(), await openDesk()];
    const section = encodeURIComponent('Thời sự');
    const paths = [`${list}?format=atom`, `${list}?format=atom&section=${section}`];
    const seen = new Set<string | undefined>();
    for (const { desk, get } of desks)
      for (const path of paths) {
        const feed = await (await get(path)).text();
        const [, id] = /<id>(urn:songngu:[^<]+)<\/id>/.exec(feed) ?? [];
        seen.add(id);
        const { name } = await getDesk(desk.viewer);
        expect(feed).toContain(`<title>${name}${path.includes('section') ? ': Thời sự' : ''}</title>`);
      }
    expect(seen.size).toBe(4);
    expect(seen.has(undefined)).toBe(false);
  });

  test('that is empty says when it changed, never or since the last withdrawal', async () => {
    const { desk, ids, get } = await openDesk();
    await takeBack(desk, ids[0] ?? '');
    const updated = async (path: string) =>
      /<updated>([^<]+)<\/updated>/.exec(await (await get(path)).text())?.[1] ?? '';
    expect(Date.parse(await updated(`${list}?format=atom`))).toBeGreaterThan(Date.now() - 60_000);
    expect(await updated('/api/v1/export/fr/articles?format=atom')).toBe('1970-01-01T00:00:00Z');
  });
});

describe('a key', () => {
  test('is told what is left of its requests, and when to come again', async () => {
    const { desk, item } = await openDesk();
    const key = await readerKey(desk, { requestsPerMinute: 3 });
    const left: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      const answer = await ask(i === 1 ? `${list}?limit=0` : item, key);
      expect(answer.headers.get('ratelimit-policy')).toBe('"default";q=3;w=60');
      left.push(answer.headers.get('ratelimit'));
    }
    expect(left.map((one) => /^"default";r=(\d+);t=\d+$/.exec(one ?? '')?.[1])).toEqual(['2', '1', '0']);
    const over = await ask(item, key);
    expect(over.status).toBe(429);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await over.json()).status).toBe(429);
    expect((await ask(item, await readerKey(desk))).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    try {
      expect((await ask(item, key)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test('may be used by web pages of its origins, and of no others', async () => {
    const { desk, item, key, get } = await openDesk();
    const origin = originOf(desk);
    const from = (page: string, asking: Asking = {}) =>
      get(item, { ...asking, headers: { origin: page, ...asking.headers } });
    const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');
    const ours = await from(origin);
    expect(allowed(ours)).toBe(origin);
    expect(ours.headers.get('access-control-expose-headers')).toContain('ETag');
    expect(allowed(await from(origin, { headers: { 'if-none-match': '*' } }))).not.toBeNull();
    for (const other of ['https://other.example', origin.replace('https', 'http'), `${origin}:8443`, 'null'])
      expect(allowed(await from(other)), other).toBeNull();
    const asked = { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } };
    const before = await from(origin, asked);
    expect([before.status, allowed(before)]).toEqual([204, origin]);
    expect(before.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(allowed(await from('https://other.example', asked))).toBeNull();
    await database()`UPDATE api_key SET revoked_at = now() WHERE prefix = ${key.slice(0, 11)}`;
    expect(allowed(await from(origin, asked))).toBeNull();
  });

  test('names origins and nothing else, whoever writes it', async () => {
    const { desk } = await openDesk();
    const wrong = [
      '*',
      'https://*',
      'https://a.example/b',
      'a.example',
      'file://x',
      'https://a.example https://*',
      '',
    ];
    for (const origin of wrong)
      expect(
        await outcomeOf(
          () => database()`
            INSERT INTO api_key (desk_id, name, prefix, hash, scopes, origins)
            VALUES (${desk.id}, 'x', 'x', ${crypto.randomUUID()}, '{export:read}', ${[origin]})`,
        ),
        origin,
      ).toBe('23514');
    expect(originsSchema.parse('https://a.example, https://a.example/\n http://b.example:8080')).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
    for (const text of [
      'https://a.example/b',
      '*',
      'https://*.example',
      'a.example',
      'https://u:p@a.example',
    ])
      expect(originsSchema.safeParse(text).success, text).toBe(false);
  });
});
