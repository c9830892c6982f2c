import { describe, expect, test } from 'vitest';
import { getRelease, listReleases } from '@/lib/data/published';
import { listQueue } from '@/lib/data/queue';
import { publish, withdraw } from '@/lib/data/releases';
import { OperatorScope } from '@/lib/data/scope';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import {
  approveAll,
  approveRows,
  importArticle,
  keyOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  publishAll,
  receive,
  rowAt,
  save,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

const database = ownDatabase();

const newSource = story.map(
  ([source, machine], i): Pair => [i === 1 ? `${source} Mưa lớn.` : source, machine],
);

const statusOf = async (desk: TestDesk, id: string) =>
  (await listQueue(desk.viewer)).find((row) => row.id === id)?.status;

const versionOf = async (desk: TestDesk, id: string) => (await getTranslation(desk.viewer, id)).version;

const pageOf = (desk: TestDesk, after = 0, limit = 100, language = 'en') =>
  listReleases(desk.viewer, language, { after, limit });

describe('the life of a translation', () => {
  test('goes from new to published, changed, withdrawn and published again, as the queue tells', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'life' };
    const { id } = await importArticle(desk, story, more);
    const told: string[] = [];
    const tell = async () => told.push((await statusOf(desk, id)) ?? 'lost');
    const secondAndPublish = async () => {
      const version = await approveRows(desk, id);
      await approveTranslation(desk.second, id, version);
      await publish(desk.second, id, version);
    };
    await tell();
    await save(desk.editor, await rowAt(id, 0), 'Flood rises fast in Quảng Nam');
    await tell();
    await approveRows(desk, id);
    await tell();
    await approveTranslation(desk.second, id, await versionOf(desk, id));
    await tell();
    await publish(desk.second, id, await versionOf(desk, id));
    await tell();
    await save(desk.editor, await rowAt(id, 2), 'Nobody was hurt.');
    await tell();
    await secondAndPublish();
    await tell();
    await receive(desk.reporter, newSource, more);
    await tell();
    await secondAndPublish();
    await withdraw(desk.second, id, await versionOf(desk, id), 'Nguồn đã rút bài.');
    await tell();
    await publish(desk.second, id, await versionOf(desk, id));
    await tell();
    await withdraw(desk.second, id, await versionOf(desk, id), 'Lần nữa.');
    await save(desk.editor, await rowAt(id, 2), 'Nobody was hurt at all.');
    await tell();
    expect(told).toEqual([
      'new',
      'in-review',
      'awaiting-second',
      'approved',
      'published',
      'changed',
      'published',
      'source-changed',
      'withdrawn',
      'published',
      'in-review',
    ]);
    const { releases } = await getTranslation(desk.viewer, id);
    expect(releases.map((release) => [release.number, release.kind])).toEqual([
      [6, 'withdrawal'],
      [5, 'release'],
      [4, 'withdrawal'],
      [3, 'release'],
      [2, 'release'],
      [1, 'release'],
    ]);
    expect(releases[0]).toMatchObject({ note: 'Lần nữa.', by: desk.second.name, approvedBy: null });
  });

  test('a published text does not become changed because somebody takes an approval of a row back', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await unapprove(desk.editor, await rowAt(id, 0));
    expect(await statusOf(desk, id)).toBe('published');
  });

  test('a text that was changed and changed back is a change still, and may be published', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await save(desk.editor, await rowAt(id, 0), 'X');
    await save(desk.editor, await rowAt(id, 0), story[0]?.[1] ?? '');
    expect(await statusOf(desk, id)).toBe('changed');
    expect(await publishAll(desk, id)).toBe(2);
  });
});

describe('publishing', () => {
  test('holds what was approved: texts, structure, source version, names and how many read it', async () => {
    const desk = await makeDesk();
    const { id, segments } = await importArticle(desk, story, {
      externalId: 'bt-1',
      url: 'https://example.org/bt-1',
      section: 'Thời sự',
      byline: 'Thu Hà',
      publishedAt: '2026-03-01T08:00:00+07:00',
    });
    await save(desk.editor, await rowAt(id, 2), 'Nobody was hurt.');
    const version = await approveAll(desk, id);
    expect(await publish(desk.administrator, id, version)).toBe(1);
    const release = await getRelease(desk.viewer, 'en', id);
    expect(release).toEqual({
      id,
      externalId: 'bt-1',
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      url: 'https://example.org/bt-1',
      pagePattern: null,
      section: 'Thời sự',
      byline: 'Thu Hà',
      originalPublishedAt: '2026-03-01T01:00:00.000Z',
      sourceVersion: 1,
      release: {
        number: 1,
        sequence: expect.any(Number),
        publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        firstPublishedAt: release.release.publishedAt,
        approvedBy: desk.second.name,
        publishedBy: desk.administrator.name,
        secondApproval: true,
        updateKind: null,
        note: null,
      },
      provenance: release.chain.record.provenance,
      chain: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), record: expect.objectContaining({ id }) },
      segments: story.map(([source, machine], i) => ({
        id: segments[i]?.id,
        block: i,
        kind: i === 0 ? 'headline' : 'paragraph',
        source,
        target: i === 2 ? 'Nobody was hurt.' : machine,
        edited: i === 2,
        ...(i === 2 && { ter: { edits: 4, words: 3 } }),
      })),
    });
  });

  test('of what is out already is refused, and of what was changed since it was looked at, too', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    const version = await versionOf(desk, id);
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('already_done');
    await save(desk.editor, await rowAt(id, 0), 'X');
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('conflict');
    expect(await outcomeOf(() => withdraw(desk.second, id, version, 'Gỡ.'))).toBe('conflict');
  });

  test('leaves the release of before as it was when the text goes on', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    const before = await getRelease(desk.viewer, 'en', id);
    await save(desk.editor, await rowAt(id, 0), 'Better headline');
    expect(await getRelease(desk.viewer, 'en', id)).toEqual(before);
    await publishAll(desk, id);
    const after = await getRelease(desk.viewer, 'en', id);
    expect(after.release.number).toBe(2);
    expect(after.release.sequence).toBeGreaterThan(before.release.sequence);
    expect(after.segments[0]?.target).toBe('Better headline');
    expect(after.release.firstPublishedAt).toBe(before.release.publishedAt);
    expect(after.release.publishedAt).not.toBe(before.release.publishedAt);
  });

  test('keeps the names that people had when it went out', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await database()`UPDATE "user" SET name = 'Lê Minh Châu Anh' WHERE id = ${desk.second.userId}`;
    const { release } = await getRelease(desk.viewer, 'en', id);
    expect([release.approvedBy, release.publishedBy]).toEqual([desk.second.name, desk.second.name]);
  });
});

describe('withdrawing', () => {
  test('of what is not out is refused', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    expect(await outcomeOf(() => withdraw(desk.second, id, version, 'Gỡ.'))).toBe('already_done');
    await publish(desk.second, id, version);
    await withdraw(desk.second, id, version, 'Gỡ.');
    expect(await outcomeOf(() => withdraw(desk.second, id, version, 'Gỡ.'))).toBe('already_done');
  });

  test('makes the consumer see it gone, and not in the list', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await withdraw(desk.second, id, await versionOf(desk, id), 'Gỡ.');
    expect(await outcomeOf(() => getRelease(desk.viewer, 'en', id))).toBe('gone');
    expect((await pageOf(desk)).documents).toEqual([]);
  });
});

describe('what a consumer pulls', () => {
  test('is in the order of publication, page by page, with nothing twice and nothing left out', async () => {
    const desk = await makeDesk();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      const { id } = await importArticle(desk, story.slice(0, 1));
      await publishAll(desk, id);
      ids.push(id);
    }
    const pulled: string[] = [];
    let pages = 0;
    for (let after: number | null = 0; after !== null; pages++) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(desk, after, 2);
      pulled.push(...page.documents.map((document) => document.id));
      after = page.next;
    }
    expect(pulled).toEqual(ids);
    expect(pages).toBe(3);
    expect((await pageOf(desk, 0, 5)).next).toBeNull();
  });

  test('is the newest release of each translation, in its newest place', async () => {
    const desk = await makeDesk();
    const one = await importArticle(desk);
    const two = await importArticle(desk);
    await publishAll(desk, one.id);
    await publishAll(desk, two.id);
    const first = (await pageOf(desk)).documents[0]?.release.sequence ?? 0;
    await save(desk.editor, await rowAt(one.id, 0), 'Better headline');
    expect((await pageOf(desk)).documents.map((document) => document.id)).toEqual([one.id, two.id]);
    await publishAll(desk, one.id);
    const { documents } = await pageOf(desk);
    expect(documents.map((document) => [document.id, document.release.number])).toEqual([
      [two.id, 1],
      [one.id, 2],
    ]);
    const since = await pageOf(desk, first + 1);
    expect(since.documents.map((document) => document.id)).toEqual([one.id]);
  });

  test('holds nothing that is not released, nor another language', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'two-languages' };
    await importArticle(desk);
    const ready = await importArticle(desk);
    await approveAll(desk, ready.id);
    const english = await importArticle(desk, story, more);
    const french = await importArticle(desk, story, { ...more, targetLanguage: 'fr' });
    await publishAll(desk, english.id);
    expect((await pageOf(desk)).documents.map((document) => document.id)).toEqual([english.id]);
    expect((await pageOf(desk, 0, 100, 'fr')).documents).toEqual([]);
    await publishAll(desk, french.id);
    expect((await pageOf(desk, 0, 100, 'fr')).documents.map((document) => document.id)).toEqual([french.id]);
    expect(await outcomeOf(() => getRelease(desk.viewer, 'fr', english.id))).toBe('not_found');
    expect(await outcomeOf(() => getRelease(desk.viewer, 'en', ready.id))).toBe('not_found');
    expect(await outcomeOf(() => getRelease(desk.viewer, 'en', crypto.randomUUID()))).toBe('not_found');
  });

  test('needs a key that may read exports', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    const reader = await keyOf(desk, 'export:read');
    const writer = await keyOf(desk, 'articles:write');
    const page = { after: 0, limit: 10 };
    expect((await listReleases(reader, 'en', page)).documents).toHaveLength(1);
    expect((await getRelease(reader, 'en', id)).id).toBe(id);
    expect(await outcomeOf(() => listReleases(writer, 'en', page))).toBe('forbidden');
    expect(await outcomeOf(() => getRelease(writer, 'en', id))).toBe('forbidden');
    const operator = await OperatorScope.find(desk.slug);
    if (!operator) throw new Error('no desk');
    expect((await listReleases(operator, 'en', page)).documents).toHaveLength(1);
  });
});
