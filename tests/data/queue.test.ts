import { describe, expect, test } from 'vitest';
import type { QueueView } from '@/lib/core/review/queue';
import { statusOf } from '@/lib/core/review/translation-status';
import { foldLatin } from '@/lib/core/text/latin';
import { countQueue, findNext, listQueue, queuePageSize } from '@/lib/data/queue';
import { saveTarget } from '@/lib/data/segments';
import {
  approve,
  approveAll,
  approveRows,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  publishAll,
  rowAt,
  rowsOf,
  save,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

const database = ownDatabase();

const one: readonly Pair[] = story.slice(0, 1);
const idsOf = async (desk: TestDesk, view: QueueView, reader = desk.viewer) =>
  (await listQueue(reader, { view })).map((row) => row.id);

describe('the queue', () => {
  test('tells of a translation how far it is, who worked on it and whether the reader did', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, [...story, ['', 'Read more.']], {
      externalId: 'bt-1',
      section: 'Thời sự',
      byline: 'Hà',
      urgent: true,
      deadline: '2026-03-01T10:00:00+07:00',
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
      urgent: true,
      dueAt: '2026-03-01T03:00:00.000Z',
      segments: 4,
      approved: 2,
      edited: 1,
      words: 21,
      aligning: null,
      unconfirmed: false,
      scheduledAt: null,
      lapsed: false,
      embargoUntil: null,
      findings: null,
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

  test('puts what is urgent first, then what waits for a second pair of eyes, then the deadline, then the oldest', async () => {
    const desk = await makeDesk();
    const add = async (more = {}) => (await importArticle(desk, one, more)).id;
    const oldest = await add();
    const newer = await add();
    const soon = await add({ deadline: '2026-12-01T08:00:00Z' });
    const sooner = await add({ deadline: '2026-11-30T08:00:00Z' });
    const ready = await add();
    await approveRows(desk, ready);
    const urgent = await add({ urgent: true, deadline: '2027-01-01T08:00:00Z' });
    const published = await add({ urgent: true });
    await publishAll(desk, published);
    expect(await idsOf(desk, 'all')).toEqual([urgent, ready, sooner, soon, oldest, newer, published]);
  });

  test('is what its reader can act on: a second approval is to do for an approver who did not work on it', async () => {
    const desk = await makeDesk();
    const { id: fresh } = await importArticle(desk);
    const { id: ready } = await importArticle(desk);
    await approveRows(desk, ready, desk.second);
    expect(await idsOf(desk, 'todo', desk.editor)).toEqual([fresh]);
    expect(await idsOf(desk, 'todo', desk.second)).toEqual([fresh]);
    expect(await idsOf(desk, 'todo', desk.administrator)).toEqual([ready, fresh]);
    expect(await idsOf(desk, 'mine', desk.second)).toEqual([ready]);
    expect(await idsOf(desk, 'second')).toEqual([ready]);
    expect(await findNext(desk.administrator)).toBe(ready);
    expect(await findNext(desk.administrator, ready)).toBe(fresh);
    expect(await findNext(desk.editor, fresh)).toBeNull();
  });

  test('counts every view as long as it lists it', async () => {
    const desk = await makeDesk();
    const ids = [];
    for (let i = 0; i < 6; i++) ids.push((await importArticle(desk)).id);
    const [first = '', second = '', third = '', fourth = ''] = ids;
    await save(desk.editor, await rowAt(first, 0), 'Flood');
    await approveRows(desk, second);
    await approveAll(desk, third);
    await publishAll(desk, fourth);
    for (const reader of [desk.viewer, desk.editor, desk.second, desk.administrator]) {
      const counts = await countQueue(reader);
      for (const view of ['todo', 'mine', 'second', 'source', 'published', 'all'] as const)
        expect([view, counts[view]]).toEqual([view, (await listQueue(reader, { view })).length]);
    }
    expect((await countQueue(desk.viewer)).all).toBe(6);
  });

  test('has every translation on some page, and each on one only', async () => {
    const desk = await makeDesk();
    const ids = [];
    while (ids.length < queuePageSize + 7) ids.push((await importArticle(desk, one)).id);
    const pages = [];
    for (const page of [1, 2, 3])
      pages.push((await listQueue(desk.viewer, { view: 'all', page })).map((row) => row.id));
    expect(pages.map((page) => page.length)).toEqual([queuePageSize, 7, 0]);
    expect(pages.flat().toSorted()).toEqual(ids.toSorted());
  });

  test('finds headlines of either side by words without marks, and takes signs for what they are', async () => {
    const desk = await makeDesk();
    const add = async (source: string, target: string) => (await importArticle(desk, [[source, target]])).id;
    const hanoi = await add('Hà Nội mở tuyến đường sắt Đô thị', 'Hanoi opens a metro line');
    const percent = await add('Giá gạo tăng 5%', 'Rice prices rise 5%');
    const found = async (search: string) =>
      (await listQueue(desk.viewer, { view: 'all', search })).map((row) => row.id);
    for (const search of ['ha noi', 'HÀ NỘI', 'do thi ha', 'metro', ' hà  metro '])
      expect([search, await found(search)]).toEqual([search, [hanoi]]);
    expect(await found('5%')).toEqual([percent]);
    expect(await found('h_noi')).toEqual([]);
    expect(await found('\\')).toEqual([]);
    expect((await countQueue(desk.viewer, 'gia gao')).all).toBe(1);
    expect(await found(`${'x'.repeat(10_000)}`)).toEqual([]);
  });

  test('folds letters as the rest of the house does', async () => {
    const text = 'ẮẰẲẴẶ ỄỆ ỘỠỢ ỮỰ NGUYỄN Ngữ Đà Nẵng Łódź Ærø Straße ça 5,6 % “…”';
    const [row] = await database()`SELECT fold_latin(${text}) AS folded`;
    expect(row?.folded).toBe(foldLatin(text));
  });
});

describe('a source that changed under somebody’s work', () => {
  const revised: readonly Pair[] = [
    story[0] ?? ['', ''],
    ['Nước sông Thu Bồn dâng 3 m trong đêm.', 'The Thu Bon river rose 2 m overnight.'],
    story[2] ?? ['', ''],
  ];

  test('is shown, with what it said before, until the row is approved anew', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-3' };
    const { id } = await importArticle(desk, story, more);
    await approveRows(desk, id);
    await importArticle(desk, revised, more);
    expect((await rowsOf(id)).map((row) => row.formerSource)).toEqual([null, story[1]?.[0], null]);
    expect(await idsOf(desk, 'source')).toEqual([id]);
    expect((await listQueue(desk.viewer))[0]).toMatchObject({ status: 'source-changed', approved: 2 });
    await save(desk.editor, await rowAt(id, 1), 'The Thu Bon river rose 3 m overnight.');
    expect((await rowAt(id, 1)).formerSource).toBe(story[1]?.[0]);
    await approve(desk.editor, await rowAt(id, 1));
    expect((await rowAt(id, 1)).formerSource).toBeNull();
    expect(await idsOf(desk, 'source')).toEqual([]);
    expect((await listQueue(desk.viewer))[0]?.status).toBe('awaiting-second');
  });

  test('is none where nobody had begun, and none any more when it says the same again', async () => {
    const desk = await makeDesk();
    const untouched = await importArticle(desk, story, { externalId: 'bt-4' });
    await importArticle(desk, revised, { externalId: 'bt-4' });
    expect((await rowAt(untouched.id, 1)).formerSource).toBeNull();
    const { id } = await importArticle(desk, story, { externalId: 'bt-5' });
    await approve(desk.editor, await rowAt(id, 1));
    await importArticle(desk, revised, { externalId: 'bt-5' });
    expect(await idsOf(desk, 'source')).toEqual([id]);
    await importArticle(desk, story, { externalId: 'bt-5' });
    expect((await rowAt(id, 1)).formerSource).toBeNull();
  });

  test('outdates what is published', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { externalId: 'bt-6' });
    await publishAll(desk, id);
    await importArticle(desk, revised, { externalId: 'bt-6' });
    expect((await listQueue(desk.viewer))[0]?.status).toBe('source-changed');
    await approve(desk.editor, await rowAt(id, 1));
    expect((await listQueue(desk.viewer))[0]?.status).toBe('changed');
  });
});

describe('how soon a translation is wanted', () => {
  test('changes with the article sent again, takes no approval back, and stays when nothing is said of it', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { externalId: 'bt-7' });
    await approveAll(desk, id);
    await importArticle(desk, story, { externalId: 'bt-7', urgent: true, deadline: '2026-12-01T08:00:00Z' });
    await importArticle(desk, story, { externalId: 'bt-7' });
    expect((await listQueue(desk.viewer))[0]).toMatchObject({
      status: 'approved',
      urgent: true,
      dueAt: '2026-12-01T08:00:00.000Z',
    });
  });
});

describe('what the database tells of a translation', () => {
  /** The counts as they are kept, and as they are when everything is counted anew. */
  const told = async () => database()`
    SELECT t.id, t.status, t.segment_count, t.approved_count, t.edited_count, t.word_count, t.source_headline, t.target_headline,
      (SELECT count(*)::int FROM segment WHERE translation_id = t.id AND retired_at IS NULL) AS segments,
      (SELECT count(approved_by_id)::int FROM segment WHERE translation_id = t.id AND retired_at IS NULL) AS approved,
      (SELECT count(*)::int FROM segment WHERE translation_id = t.id AND retired_at IS NULL AND target <> machine) AS edited,
      (SELECT sum(words_of(source))::int FROM segment WHERE translation_id = t.id AND retired_at IS NULL) AS words,
      (SELECT source FROM segment WHERE translation_id = t.id AND retired_at IS NULL ORDER BY position LIMIT 1) AS source,
      (SELECT target FROM segment WHERE translation_id = t.id AND retired_at IS NULL ORDER BY position LIMIT 1) AS target
    FROM translation t`;
  const expectTrue = async () => {
    for (const row of await told())
      expect([
        row.segment_count,
        row.approved_count,
        row.edited_count,
        row.word_count,
        row.source_headline,
        row.target_headline,
      ]).toEqual([row.segments, row.approved, row.edited, row.words, row.source, row.target]);
  };

  test('stays true through edits, approvals, new versions and two people at once', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-8' };
    const { id } = await importArticle(desk, story, more);
    await expectTrue();
    await save(desk.editor, await rowAt(id, 0), 'Flood');
    await save(desk.editor, await rowAt(id, 0), story[0]?.[1] ?? '');
    await Promise.all([
      approve(desk.editor, await rowAt(id, 1)),
      save(desk.reporter, await rowAt(id, 2), 'No one was hurt.', { approve: true }),
      save(desk.administrator, await rowAt(id, 0), 'Flood rises'),
    ]);
    await unapprove(desk.editor, await rowAt(id, 1));
    await expectTrue();
    await importArticle(desk, [['Tin mới', 'News'], ...story.slice(1)], more);
    await expectTrue();
    await publishAll(desk, id);
    await expectTrue();
  });

  test('is not changed by hand', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    for (const column of [
      'segment_count',
      'approved_count',
      'edited_count',
      'word_count',
      'released_version',
    ])
      expect(
        await outcomeOf(() => database()`UPDATE translation SET ${database()(column)} = 99 WHERE id = ${id}`),
      ).toBe('SG003');
    await database()`UPDATE translation SET status = 'published' WHERE id = ${id}`;
    expect((await listQueue(desk.viewer))[0]?.status).toBe('new');
  });

  test('is the status that core says, whatever the facts', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const [ids] = await database()`
      SELECT article_version_id::text AS now, gen_random_uuid()::text AS former FROM translation WHERE id = ${id}`;
    const [now, former] = [String(ids?.now), String(ids?.former)];
    const latests = [
      null,
      ...(['release', 'withdrawal'] as const).flatMap((kind) =>
        [now, former].map((articleVersionId) => ({
          kind,
          number: 1,
          translationVersion: 2,
          articleVersionId,
        })),
      ),
    ];
    const yesNo = [true, false];
    const all = [0, 3].flatMap((segments) =>
      [0, 1, 3].flatMap((approved) =>
        [0, 1].flatMap((edited) =>
          [2, 3].flatMap((version) =>
            [null, desk.second.userId].flatMap((approvedById) =>
              yesNo.flatMap((returned) =>
                yesNo.flatMap((sourceChanged) =>
                  latests.map((latest) => ({
                    ...{ segments, approved, edited, version, approvedById, returned, sourceChanged, latest },
                    articleVersionId: now,
                  })),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    const records = all.map((facts) => ({
      segment_count: facts.segments,
      approved_count: facts.approved,
      edited_count: facts.edited,
      version: facts.version,
      approved_by_id: facts.approvedById,
      returned_at: facts.returned ? '2026-01-01' : null,
      source_changed_at: facts.sourceChanged ? '2026-01-01' : null,
      released_kind: facts.latest?.kind ?? null,
      released_version: facts.latest?.translationVersion ?? null,
      released_article_version_id: facts.latest?.articleVersionId ?? null,
    }));
    const said = await database()`
      SELECT translation_status(jsonb_populate_record(t, facts)) AS status
      FROM translation t, jsonb_array_elements(${database().json(records)}) WITH ORDINALITY AS f(facts, place)
      WHERE t.id = ${id} ORDER BY place`;
    expect(said).toHaveLength(960);
    expect(said.map((row) => row.status)).toEqual(all.map(statusOf));
  });
});

test('an approval tells how it was given where that was measured, and nothing else does', async () => {
  const desk = await makeDesk();
  const { id } = await importArticle(desk);
  const row = await rowAt(id, 0);
  const input = {
    segmentId: row.id,
    base: row.version,
    text: row.target,
    writer: 'tab',
    approval: 'give',
  } as const;
  await saveTarget(desk.editor, { ...input, via: 'key', dwellMs: 1500 });
  await approve(desk.editor, await rowAt(id, 1));
  const decisions = await database()`
    SELECT kind, via, dwell_ms FROM decision WHERE translation_id = ${id} ORDER BY id`;
  expect(decisions.map((one) => ({ ...one }))).toEqual([
    { kind: 'approve', via: 'key', dwell_ms: 1500 },
    { kind: 'approve', via: null, dwell_ms: null },
  ]);
  const refused = database()`
    INSERT INTO decision (translation_id, kind, version, user_id, dwell_ms)
    VALUES (${id}, 'return', 1, ${desk.editor.userId}, 5)`;
  expect(await outcomeOf(() => refused)).toBe('23514');
});
