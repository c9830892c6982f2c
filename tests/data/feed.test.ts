import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '@/lib/core/formats/canonical-json';
import { publish, withdraw } from '@/lib/data/releases';
import { getTranslation } from '@/lib/data/translations';
import { tokenDays } from '@/lib/schema/sync';
import { syncToken } from '@/lib/server/sync-token';
import {
  approveAll,
  importArticle,
  makeDesk,
  ownDatabase,
  publishAll,
  rowAt,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';
import { ask, readerKey, readPage, readRun, start } from '@/tests/support/feed-consumer';

ownDatabase();

async function published(desk: TestDesk, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const { id } = await importArticle(desk, story.slice(0, 2));
    await publishAll(desk, id);
    ids.push(id);
  }
  return ids;
}

const versionOf = async (desk: TestDesk, id: string) => (await getTranslation(desk.viewer, id)).version;

async function change(desk: TestDesk, id: string, headline: string, correction?: string): Promise<void> {
  await save(desk.editor, await rowAt(id, 0), headline);
  const version = await approveAll(desk, id);
  await publish(
    desk.second,
    id,
    version,
    correction ? { updateKind: 'correction', note: correction } : undefined,
  );
}

const takeBack = async (desk: TestDesk, id: string) =>
  withdraw(desk.second, id, await versionOf(desk, id), 'Nguồn đã rút bài.');

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('a consumer that begins', () => {
  test('gets everything published, page by page and in order, and then an address for what changes', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const ids = await published(desk, 5);
    const first = await readPage(start(2), key);
    expect(idsOf(first.items)).toEqual(ids.slice(0, 2));
    expect(first.nextSyncUrl).toBeUndefined();
    const { items, next } = await readRun(start(2), key);
    expect(idsOf(items)).toEqual(ids);
    expect(items[0]).toMatchObject({
      type: 'article',
      title: story[0]?.[1],
      release: { number: 1, updateKind: null, note: null },
    });
    expect(await readRun(next, key)).toEqual({ items: [], next });
  });

  test('of an empty feed gets an address that tells of the first article', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const { items, next } = await readRun(start(), key);
    expect(items).toEqual([]);
    const ids = await published(desk, 1);
    expect(idsOf((await readRun(next, key)).items)).toEqual(ids);
  });

  test('hears of what was taken back before only that it is not there', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [gone = '', kept = ''] = await published(desk, 2);
    await takeBack(desk, gone);
    expect(idsOf((await readRun(start(1), key)).items)).toEqual([kept]);
  });
});

describe('what changed since', () => {
  test('is each article once, as it stands: corrections with their note, withdrawals with their reason', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [corrected = '', withdrawn = '', same = '', again = ''] = await published(desk, 4);
    const { next } = await readRun(start(), key);
    await change(desk, corrected, 'First try');
    await takeBack(desk, withdrawn);
    await takeBack(desk, again);
    await change(desk, corrected, 'The number was wrong', 'Bản trước ghi sai số.');
    await publish(desk.second, again, await versionOf(desk, again));
    const { items } = await readRun(next, key);
    expect(idsOf(items)).not.toContain(same);
    expect(items).toMatchObject([
      { type: 'withdrawal', id: withdrawn, revision: 2, note: 'Nguồn đã rút bài.' },
      {
        type: 'article',
        id: corrected,
        title: 'The number was wrong',
        release: { number: 3, updateKind: 'correction', note: 'Bản trước ghi sai số.' },
      },
      { type: 'article', id: again, release: { number: 3 } },
    ]);
  });

  test('is a link of the chain of its desk, a withdrawal too', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [id = ''] = await published(desk, 1);
    const { items, next } = await readRun(start(), key);
    await takeBack(desk, id);
    const [taken] = (await readRun(next, key)).items;
    expect(taken?.chain.record).toMatchObject({
      desk: desk.id,
      id,
      number: 2,
      kind: 'withdrawal',
      note: 'Nguồn đã rút bài.',
      provenance: null,
      previousHash: items[0]?.chain.hash,
    });
    expect(taken?.chain.hash).toBe(
      createHash('sha256').update(canonicalJson(taken?.chain.record)).digest('hex'),
    );
  });

  test('is there at the next call, however often it was asked for in vain', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [id = ''] = await published(desk, 2);
    const { next } = await readRun(start(), key);
    const first = await ask(next, key);
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    for (let call = 0; call < 3; call++) expect((await ask(next, key, { headers: tag })).status).toBe(304);
    await takeBack(desk, id);
    const later = await ask(next, key, { headers: tag });
    expect([later.status, idsOf((await readRun(next, key)).items)]).toEqual([200, [id]]);
  });

  test('names what was withdrawn as its newsroom does', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const { id } = await importArticle(desk, story.slice(0, 1), { externalId: 'bna-7' });
    await publishAll(desk, id);
    const { next } = await readRun(start(), key);
    await takeBack(desk, id);
    const { items } = await readRun(next, key);
    expect(items).toMatchObject([{ type: 'withdrawal', id, externalId: 'bna-7' }]);
  });

  test('does not tell what the desk noted for itself', async () => {
    const desk = await makeDesk({ urgentMinutes: 30 });
    const key = await readerKey(desk);
    const { id } = await importArticle(desk, story.slice(0, 1));
    await save(desk.editor, await rowAt(id, 0), 'Flood', { approve: true });
    await publish(desk.second, id, await versionOf(desk, id), {
      urgent: true,
      note: 'Chỉ để trong tòa soạn.',
    });
    expect(JSON.stringify(await readPage(start(), key))).not.toContain('trong tòa soạn');
  });
});

describe('an article that changes while a consumer reads its pages', () => {
  test('comes once in this run or the next, and never with two texts in one', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [a = '', b = '', c = ''] = await published(desk, 3);
    const one = await readPage(start(1), key);
    await change(desk, a, 'Changed after it was read');
    await change(desk, c, 'Changed before it was read');
    const rest = await readRun(one.nextPageUrl ?? '', key);
    expect(idsOf([...one.items, ...rest.items])).toEqual([a, b]);
    const { items } = await readRun(rest.next, key);
    expect(items).toMatchObject([
      { id: a, title: 'Changed after it was read' },
      { id: c, title: 'Changed before it was read' },
    ]);
  });

  test('is not handed out any more once it is taken back, and is told as taken back to who has it', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [a = '', b = '', c = ''] = await published(desk, 3);
    const one = await readPage(start(1), key);
    await takeBack(desk, a);
    await takeBack(desk, c);
    const rest = await readRun(one.nextPageUrl ?? '', key);
    expect(idsOf(rest.items)).toEqual([b]);
    const { items } = await readRun(rest.next, key);
    expect(items.map(({ type, id }) => [type, id])).toEqual([
      ['withdrawal', a],
      ['withdrawal', c],
    ]);
  });

  test('never makes a run endless: what is new waits for the next', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const ids = await published(desk, 2);
    const one = await readPage(start(1), key);
    const later = await published(desk, 1);
    const rest = await readRun(one.nextPageUrl ?? '', key);
    expect(idsOf([...one.items, ...rest.items])).toEqual(ids);
    expect(idsOf((await readRun(rest.next, key)).items)).toEqual(later);
  });
});

describe('a call that is repeated', () => {
  test('gives the same page again, and after changes nothing with another text', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    const [a = '', b = '', c = ''] = await published(desk, 3);
    const one = await readPage(start(1), key);
    const two = await readPage(one.nextPageUrl ?? '', key);
    expect(await readPage(one.nextPageUrl ?? '', key)).toEqual(two);
    await change(desk, b, 'Changed in between');
    const again = await readRun(one.nextPageUrl ?? '', key);
    expect(idsOf(again.items)).toEqual([c]);
    expect(idsOf((await readRun(again.next, key)).items)).toEqual([b]);
    expect(idsOf(one.items)).toEqual([a]);
  });
});

describe('a token', () => {
  const refusal = async (url: string, key: string) => {
    const response = await ask(url, key);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return { status: response.status, problem: await response.json() };
  };

  test('of another desk, of another language, cut or forged is refused with the reason', async () => {
    const [ours, theirs] = [await makeDesk(), await makeDesk()];
    await published(ours, 1);
    const [key, foreign] = [await readerKey(ours), await readerKey(theirs)];
    const { next } = await readRun(start(), key);
    const forged = Buffer.from('d.0..0..20000.AAAAAAAAAAAAAAAA').toString('base64url');
    for (const [url, bearer] of [
      [next, foreign],
      [next.replace('/en/', '/fr/'), key],
      [next.slice(0, -3), key],
      [`/api/v1/export/en/sync?token=${forged}`, key],
      ['/api/v1/export/en/sync?token=%00', key],
      ['/api/v1/export/en/sync?token=', key],
    ] as const) {
      const { status, problem } = await refusal(url, bearer);
      expect([status, problem.errors], url).toEqual([
        400,
        [{ pointer: '/token', detail: 'is not a token of this feed: begin again with initial=true' }],
      ]);
    }
  });

  test('is good for its days; then the answer says how to begin again', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    await published(desk, 1);
    const later = (days: number) => vi.setSystemTime(Date.now() + days * 86_400_000);
    // At noon: no day ends between two questions.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date().setUTCHours(12, 0, 0, 0) });
    try {
      const { next } = await readRun(start(), key);
      later(tokenDays);
      expect((await ask(next, key)).status).toBe(200);
      later(1);
      const { status, problem } = await refusal(next, key);
      expect([status, problem.type]).toEqual([410, '/docs/problems#token_expired']);
      expect(problem.detail).toContain('/api/v1/export/en/sync?initial=true');
    } finally {
      vi.useRealTimers();
    }
  });

  test('of a feed that was put back from a backup is too old as well', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    await published(desk, 1);
    const { items } = await readRun(start(), key);
    const [item] = items;
    const sequence = item?.type === 'article' ? item.release.sequence : 0;
    const feed = `${desk.id}:en`;
    for (const place of [
      { sequence, anchor: '00000000' },
      { sequence: sequence + 1, anchor: '00000000' },
    ]) {
      const { status } = await refusal(`/api/v1/export/en/sync?token=${syncToken(feed, place)}`, key);
      expect(status).toBe(410);
    }
  });

  test('and a beginning are not asked for at once, nor neither', async () => {
    const desk = await makeDesk();
    const key = await readerKey(desk);
    for (const query of ['', '?initial=false', '?initial=true&token=x', '?initial=true&limit=101', '?x=1'])
      expect((await refusal(`/api/v1/export/en/sync${query}`, key)).status, query).toBe(400);
  });
});
