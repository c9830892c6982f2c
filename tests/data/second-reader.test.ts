import { describe, expect, test } from 'vitest';
import { listApprovals } from '@/lib/data/approvals';
import { listEarlierTexts } from '@/lib/data/earlier-texts';
import { prisma } from '@/lib/data/prisma';
import { listRead, recordReadings } from '@/lib/data/readings';
import { confirmRelease, publish, withdraw } from '@/lib/data/releases';
import { saveTarget } from '@/lib/data/segments';
import { approveTranslation, getTranslation, markSensitive } from '@/lib/data/translations';
import {
  addPerson,
  approveAll,
  approveRows,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  receive,
  rowAt,
  rowsOf,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();

const readAll = async (desk: TestDesk, id: string) =>
  recordReadings(desk.editor, {
    translationId: id,
    sentences: (await rowsOf(id)).map((row) => ({ id: row.id, version: row.version })),
  });

describe('the reading pass', () => {
  test('a desk that asks for it approves nothing that nobody has read through', async () => {
    const desk = await makeDesk({ readingPass: true });
    const { id } = await importArticle(desk);
    const version = await approveRows(desk, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_read');
    const [first] = await rowsOf(id);
    if (!first) throw new Error('no row');
    await recordReadings(desk.editor, {
      translationId: id,
      sentences: [{ id: first.id, version: first.version }],
    });
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_read');
    expect(await readAll(desk, id)).toHaveLength(story.length);
    await approveTranslation(desk.second, id, version);
  });

  test('what was changed since has to be read again, and nothing else', async () => {
    const desk = await makeDesk({ readingPass: true });
    const { id } = await importArticle(desk);
    await readAll(desk, id);
    const before = await rowAt(id, 1);
    await save(desk.reporter, before, 'The river rose.', { approve: true });
    const version = await approveRows(desk, id);
    expect((await listRead(desk.viewer, id)).segmentIds).toHaveLength(story.length - 1);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_read');
    const { version: stale } = before;
    await recordReadings(desk.second, { translationId: id, sentences: [{ id: before.id, version: stale }] });
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_read');
    const now = await rowAt(id, 1);
    await recordReadings(desk.second, {
      translationId: id,
      sentences: [{ id: now.id, version: now.version }],
    });
    expect((await listRead(desk.viewer, id)).people).toEqual([desk.editor.name, desk.second.name]);
    await approveTranslation(desk.second, id, version);
  });

  test('holds who, what and at which version, once, and for good', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const { version } = await getTranslation(desk.viewer, id);
    await readAll(desk, id);
    await readAll(desk, id);
    const rows =
      await database()`SELECT user_id, translation_id, translation_version FROM reading WHERE translation_id = ${id}`;
    expect(rows).toHaveLength(story.length);
    for (const row of rows)
      expect(row).toEqual({ user_id: desk.editor.userId, translation_id: id, translation_version: version });
    for (const attack of [
      () => database()`DELETE FROM reading`,
      () => database()`UPDATE reading SET version = version + 1`,
      () => database()`TRUNCATE reading`,
    ])
      expect(await outcomeOf(attack)).toBe('SG003');
  });

  test('cannot be forged: not for a version that is not there, not by a viewer, not from another desk', async () => {
    const desk = await makeDesk();
    const foreign = await makeDesk();
    const { id } = await importArticle(desk);
    const row = await rowAt(id, 0);
    const insert = (version: number, user: string) =>
      database()`INSERT INTO reading (segment_id, version, user_id, translation_id, translation_version)
        VALUES (${row.id}, ${version}, ${user}, ${id}, 9)`;
    expect(await outcomeOf(() => insert(row.version + 1, desk.editor.userId))).toBe('SG005');
    expect(await outcomeOf(() => insert(row.version, desk.viewer.userId))).toBe('SG006');
    expect(await outcomeOf(() => insert(row.version, foreign.administrator.userId))).toBe('SG006');
    const sentences = [{ id: row.id, version: row.version }];
    expect(await outcomeOf(() => recordReadings(desk.viewer, { translationId: id, sentences }))).toBe(
      'forbidden',
    );
    expect(await recordReadings(foreign.editor, { translationId: id, sentences })).toEqual([]);
    expect(await outcomeOf(() => listRead(foreign.viewer, id))).toBe('not_found');
    expect((await listRead(desk.viewer, id)).segmentIds).toEqual([]);
  });

  test('a new version of the article is to be read where it changed', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { externalId: 'again' });
    await readAll(desk, id);
    await receive(
      desk.reporter,
      story.map(([source, target], at) => [source, at === 2 ? 'Nobody was hurt.' : target] as const),
      { externalId: 'again' },
    );
    expect((await listRead(desk.viewer, id)).segmentIds).toHaveLength(story.length - 1);
  });
});

describe('when a second pair of eyes is needed', () => {
  const alone = async (desk: TestDesk, id: string) => {
    const version = await approveRows(desk, id, desk.second);
    return outcomeOf(() => approveTranslation(desk.second, id, version));
  };

  test('with sensitive articles only: as somebody called them, or as they came', async () => {
    const desk = await makeDesk({ secondApproval: 'sensitive' });
    const { id: plain } = await importArticle(desk);
    expect((await getTranslation(desk.viewer, plain)).secondApproval).toBe(false);
    expect(await alone(desk, plain)).toBe('accepted');
    const { id: marked } = await importArticle(desk);
    await markSensitive(desk.reporter, marked, true);
    expect((await getTranslation(desk.viewer, marked)).secondApproval).toBe(true);
    expect(await alone(desk, marked)).toBe('own_work');
    const { id: came } = await importArticle(desk, story, { sensitive: true });
    expect(await alone(desk, came)).toBe('own_work');
  });

  test('an approval that one person gave alone falls when the article becomes sensitive', async () => {
    const desk = await makeDesk({ secondApproval: 'sensitive' });
    const { id } = await importArticle(desk, story, { externalId: 's' });
    expect(await alone(desk, id)).toBe('accepted');
    await receive(desk.reporter, story, { externalId: 's', sensitive: true });
    const { approvedById, version } = await getTranslation(desk.viewer, id);
    expect(approvedById).toBeNull();
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('not_approved');
  });

  test('only an approver says that an article is not sensitive after all, and it is put down', async () => {
    const desk = await makeDesk({ secondApproval: 'sensitive' });
    const { id, articleId } = await importArticle(desk);
    await markSensitive(desk.reporter, id, true);
    expect(await outcomeOf(() => markSensitive(desk.reporter, id, false))).toBe('forbidden');
    const forge = () => database()`INSERT INTO decision (translation_id, kind, version, user_id)
      VALUES (${id}, 'unmark-sensitive', 1, ${desk.reporter.userId})`;
    expect(await outcomeOf(forge)).toBe('SG006');
    const quietly = () => database()`UPDATE article SET sensitive = false WHERE id = ${articleId}`;
    expect(await outcomeOf(quietly)).toBe('SG003');
    await markSensitive(desk.second, id, false);
    expect((await getTranslation(desk.viewer, id)).sensitive).toBe(false);
    const kinds =
      await database()`SELECT kind, user_id FROM decision WHERE translation_id = ${id} ORDER BY id`;
    expect(kinds.map(({ kind }) => kind)).toEqual(['mark-sensitive', 'unmark-sensitive']);
  });

  test('with corrections only: the first release may be one person, an update may not', async () => {
    const desk = await makeDesk({ secondApproval: 'corrections' });
    const { id } = await importArticle(desk);
    expect(await alone(desk, id)).toBe('accepted');
    await publish(desk.second, id, (await getTranslation(desk.viewer, id)).version);
    await save(desk.second, await rowAt(id, 1), 'The river rose.');
    expect(await alone(desk, id)).toBe('own_work');
  });

  test('a policy that does not exist is no policy', async () => {
    const desk = await makeDesk();
    expect(
      await outcomeOf(() => database()`UPDATE desk SET second_approval = 'maybe' WHERE id = ${desk.id}`),
    ).toBe('23514');
  });
});

describe('an urgent release', () => {
  const ready = async (ways: Parameters<typeof makeDesk>[0]) => {
    const desk = await makeDesk(ways);
    const { id } = await importArticle(desk);
    return { desk, id, version: await approveRows(desk, id, desk.second) };
  };
  const urgently = (note?: string) => ({ urgent: true, note });

  test('goes out on the word of one approver, with its reason, and waits for a second person', async () => {
    const { desk, id, version } = await ready({ urgentMinutes: 30 });
    expect(await publish(desk.second, id, version, urgently('Lũ đang lên.'))).toBe(1);
    const [release] = (await getTranslation(desk.viewer, id)).releases;
    expect(release).toMatchObject({ note: 'Lũ đang lên.', secondApproval: false, approvedBy: null });
    const minutes = (Date.parse(release?.urgent?.confirmBy ?? '') - Date.parse(release?.at ?? '')) / 60_000;
    expect(minutes).toBeCloseTo(30, 1);
    expect(release?.urgent?.confirmedBy).toBeNull();
    const seen = { translationId: id, number: 1 };
    expect(await outcomeOf(() => confirmRelease(desk.second, seen))).toBe('own_work');
    expect(await outcomeOf(() => confirmRelease(desk.editor, seen))).toBe('forbidden');
    await confirmRelease(desk.administrator, seen);
    expect((await getTranslation(desk.viewer, id)).releases[0]?.urgent?.confirmedBy).toBe(
      desk.administrator.name,
    );
    expect(await outcomeOf(() => confirmRelease(desk.administrator, seen))).toBe('conflict');
  });

  test('is refused where the desk does not allow it, without a reason, and with an open sentence', async () => {
    const strict = await ready({});
    const say = urgently('Gấp');
    expect(await outcomeOf(() => publish(strict.desk.second, strict.id, strict.version, say))).toBe(
      'forbidden',
    );
    const { desk, id, version } = await ready({ urgentMinutes: 5 });
    for (const note of [undefined, '', '  '])
      expect(await outcomeOf(() => publish(desk.second, id, version, urgently(note)))).toBe('bad_input');
    expect(await outcomeOf(() => publish(desk.editor, id, version, say))).toBe('forbidden');
    const { id: open } = await importArticle(desk);
    const { version: at } = await getTranslation(desk.viewer, open);
    expect(await outcomeOf(() => publish(desk.second, open, at, say))).toBe('not_approved');
    const off = await ready({ urgentMinutes: 5, secondApproval: 'off' });
    expect(await outcomeOf(() => publish(off.desk.second, off.id, off.version, say))).toBe('forbidden');
  });

  test('cannot be dressed up in the database: neither as confirmed, nor as approved by two', async () => {
    const { desk, id, version } = await ready({ urgentMinutes: 5 });
    const sql = database();
    await sql`INSERT INTO release (translation_id, kind, published_by_id, note, urgent, second_approval, confirm_by, approved_by_name)
      VALUES (${id}, 'release', ${desk.second.userId}, 'Gấp', true, true, now() + interval '1 year', 'Ai đó')`;
    const [release] = (await getTranslation(desk.viewer, id)).releases;
    expect(release).toMatchObject({ secondApproval: false, approvedBy: null });
    expect(Date.parse(release?.urgent?.confirmBy ?? '') - Date.now()).toBeLessThan(6 * 60_000);
    const [row] = await sql`SELECT id FROM release WHERE translation_id = ${id}`;
    const confirm = (user: string) =>
      sql`INSERT INTO confirmation (release_id, user_id) VALUES (${row?.id}, ${user})`;
    expect(await outcomeOf(() => confirm(desk.second.userId))).toBe('SG001');
    expect(await outcomeOf(() => confirm(desk.viewer.userId))).toBe('SG006');
    expect(await outcomeOf(() => sql`UPDATE release SET urgent = false WHERE id = ${row?.id}`)).toBe('SG003');
    await confirm(desk.administrator.userId);
    expect(await outcomeOf(() => sql`DELETE FROM confirmation`)).toBe('SG003');
    expect(await outcomeOf(() => sql`UPDATE confirmation SET user_id = ${desk.second.userId}`)).toBe('SG003');
    expect(version).toBeGreaterThan(0);
  });

  test('an ordinary release has nothing to confirm', async () => {
    const desk = await makeDesk({ urgentMinutes: 5 });
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    const other = await addPerson(desk.id, 'Hồ Văn Tám', 'approver');
    expect(await outcomeOf(() => confirmRelease(other, { translationId: id, number: 1 }))).toBe('forbidden');
  });
});

describe('an update', () => {
  test('says of what kind it is; a correction tells the readers why', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await save(desk.reporter, await rowAt(id, 1), 'The river rose.');
    const second = await approveAll(desk, id);
    const correction = { updateKind: 'correction' } as const;
    expect(await outcomeOf(() => publish(desk.second, id, second, correction))).toBe('bad_input');
    expect(await publish(desk.second, id, second, { ...correction, note: 'Số liệu đã sửa.' })).toBe(2);
    await save(desk.reporter, await rowAt(id, 1), 'The river rose again.');
    await publish(desk.second, id, await approveAll(desk, id));
    await withdraw(desk.second, id, (await getTranslation(desk.viewer, id)).version, 'Rút.');
    const { releases } = await getTranslation(desk.viewer, id);
    expect(releases.map(({ updateKind, note }) => [updateKind, note])).toEqual([
      [null, 'Rút.'],
      ['minor', null],
      ['correction', 'Số liệu đã sửa.'],
      [null, null],
    ]);
  });

  test('sent twice goes out once', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => outcomeOf(() => publish(desk.second, id, version))),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', 'already_done', 'already_done']);
    expect(await prisma().release.count({ where: { translationId: id } })).toBe(1);
  });
});

describe('what a second reader is told', () => {
  test('how long each row had been open when it was approved, of the approvals that stand', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const give = async (at: number, dwellMs?: number) => {
      const row = await rowAt(id, at);
      const more = {
        text: row.target,
        base: row.version,
        writer: 'tab',
        approval: 'give',
        via: 'key',
      } as const;
      await saveTarget(desk.editor, {
        segmentId: row.id,
        ...more,
        ...(dwellMs === undefined ? {} : { dwellMs }),
      });
    };
    await give(0, 200);
    await give(1, 5_000);
    await give(2);
    await save(desk.reporter, await rowAt(id, 1), 'Open again.');
    expect((await listApprovals(desk.viewer, id)).map(({ dwellMs, userId }) => [dwellMs, userId])).toEqual([
      [200, desk.editor.userId],
      [null, desk.editor.userId],
    ]);
  });

  test('what stood before the last person wrote, and what readers have', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await save(desk.reporter, await rowAt(id, 1), 'The river rose.');
    await publishAll(desk, id);
    await save(desk.editor, await rowAt(id, 1), 'The river rose 2 m.');
    await save(desk.editor, await rowAt(id, 1), 'The river rose 2 m at night.');
    const { id: row } = await rowAt(id, 1);
    const { previous, published } = await listEarlierTexts(desk.viewer, id);
    expect([previous[row], published[row]]).toEqual(['The river rose.', 'The river rose.']);
    expect(await outcomeOf(async () => listEarlierTexts((await makeDesk()).viewer, id))).toBe('not_found');
  });
});
