import { describe, expect, test } from 'vitest';
import { publish } from '@/lib/data/releases';
import {
  approveTranslation,
  getTranslation,
  listQueue,
  queueSizes,
  returnTranslation,
} from '@/lib/data/translations';
import {
  approve,
  approveAll,
  approveRows,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  preparedOf,
  publishAll,
  rowAt,
  save,
  story,
} from '@/tests/support/desk';

const database = ownDatabase();

describe('the queue', () => {
  test('tells of a translation how far it is, who worked on it and whether the reader did', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, [...story, ['', 'Read more.']], {
      externalId: 'bt-1',
      section: 'Thời sự',
      byline: 'Hà',
    });
    await save(desk.editor, await rowAt(id, 0), 'Flood rises fast');
    await approve(desk.reporter, await rowAt(id, 0));
    await approve(desk.reporter, await rowAt(id, 1));
    const [row] = await listQueue(desk.editor);
    expect(row).toEqual({
      id,
      externalId: 'bt-1',
      sourceLanguage: 'vi',
      language: 'en',
      sourceHeadline: story[0]?.[0],
      targetHeadline: 'Flood rises fast',
      section: 'Thời sự',
      byline: 'Hà',
      status: 'in-review',
      segments: 4,
      approved: 2,
      edited: 1,
      words: 21,
      receivedAt: expect.stringMatching(/Z$/),
      changedAt: expect.stringMatching(/Z$/),
      people: [desk.reporter.name, desk.editor.name].toSorted(),
      mine: true,
    });
    const mine = async (reader: typeof desk.editor) => (await listQueue(reader))[0]?.mine;
    expect(await mine(desk.reporter)).toBe(true);
    expect(await mine(desk.second)).toBe(false);
  });

  test('leaves rows that left the article out of its counts', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-2' };
    const { id } = await importArticle(desk, story, more);
    await approveRows(desk, id);
    await importArticle(desk, story.slice(0, 2), more);
    expect((await listQueue(desk.viewer))[0]).toMatchObject({ segments: 2, approved: 2, words: 15 });
  });

  test('shows the newest of what waits and the newest of what readers have, each up to its number', async () => {
    const desk = await makeDesk();
    const one: readonly Pair[] = story.slice(0, 1);
    const { waiting, finished } = queueSizes;
    const imports = Array.from({ length: waiting + finished + 2 }, () => importArticle(desk, one));
    const ids = (await Promise.all(imports)).map(({ id }) => id);
    await database()`
      UPDATE translation t SET created_at = timestamptz '2026-01-01' - n.place * interval '1 minute'
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS n(id, place) WHERE n.id = t.id`;
    const shown = async () => (await listQueue(desk.viewer)).map((row) => row.id);
    expect(await shown()).toEqual(ids.slice(0, waiting));
    for (const id of ids.slice(0, finished + 1)) await publishAll(desk, id);
    expect(await shown()).toEqual([
      ...ids.slice(0, finished),
      ...ids.slice(finished + 1, finished + 1 + waiting),
    ]);
    await publishAll(desk, ids.at(-1) ?? '');
    expect(await shown()).toEqual([...ids.slice(0, finished), ...ids.slice(finished + 1, -1)]);
  });
});

describe('a translation', () => {
  test('tells its second approval with name and time', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    expect(await getTranslation(desk.viewer, id)).toMatchObject({
      version,
      approvedById: desk.second.userId,
      approvedBy: desk.second.name,
      approvedAt: expect.stringMatching(/Z$/),
      secondApproval: true,
    });
  });

  test('that has its second approval is not approved again, by whomever', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    for (const person of [desk.second, desk.administrator])
      expect(await outcomeOf(() => approveTranslation(person, id, version))).toBe('already_done');
  });

  test('that is sent back loses its approval and carries the note until it is approved', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    await returnTranslation(desk.administrator, id, 'Xem lại số liệu ở câu hai.');
    expect(await getTranslation(desk.viewer, id)).toMatchObject({
      approvedById: null,
      version,
      returned: { by: desk.administrator.name, note: 'Xem lại số liệu ở câu hai.' },
    });
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('not_approved');
    await approveTranslation(desk.second, id, version);
    expect((await getTranslation(desk.viewer, id)).returned).toBeNull();
  });

  test('that is sent back waits for its editors until one of them changes or approves a sentence', async () => {
    const desk = await makeDesk();
    const status = async () => (await listQueue(desk.viewer))[0]?.status;
    const { id } = await importArticle(desk);
    await approveAll(desk, id);
    await returnTranslation(desk.administrator, id, 'Xem lại câu hai.');
    expect(await status()).toBe('returned');
    await save(desk.editor, await rowAt(id, 1), 'It rose 2 m.');
    expect(await status()).toBe('in-review');
    expect((await getTranslation(desk.viewer, id)).returned).toBeNull();
    await returnTranslation(desk.administrator, id, 'Và câu ba.');
    expect(await status()).toBe('returned');
    await approve(desk.editor, await rowAt(id, 1));
    expect(await status()).toBe('awaiting-second');
  });

  test('that does not exist is not found', async () => {
    const desk = await makeDesk();
    expect(await outcomeOf(() => getTranslation(desk.viewer, crypto.randomUUID()))).toBe('not_found');
  });

  test('keeps the structure of its source', async () => {
    const desk = await makeDesk();
    const { articleId } = await importArticle(desk);
    const [row] = await database()`SELECT document FROM article_version WHERE article_id = ${articleId}`;
    expect(row?.document).toEqual(preparedOf(story).source.document);
  });
});
