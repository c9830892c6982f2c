import { describe, expect, test } from 'vitest';
import { listQueue } from '@/lib/data/queue';
import { publish } from '@/lib/data/releases';
import { approveTranslation, getTranslation, returnTranslation } from '@/lib/data/translations';
import {
  approve,
  approveAll,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  preparedOf,
  rowAt,
  save,
  story,
} from '@/tests/support/desk';

const database = ownDatabase();

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
