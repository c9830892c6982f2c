import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Segment } from '@/lib/core/segment';
import { receiveArticle } from '@/lib/data/articles';
import { listHistory } from '@/lib/data/history';
import { prisma } from '@/lib/data/prisma';
import {
  alignAgain,
  listSentenceLengths,
  type Repaired,
  type RepairInput,
  repairAlignment,
  undoRepair,
} from '@/lib/data/repairs';
import type { PersonScope } from '@/lib/data/scope';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import {
  approve,
  approveAll,
  importArticle,
  inputOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  preparedOf,
  rowAt,
  rowsOf,
  save,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();

const news: readonly Pair[] = [
  ['Lũ lên nhanh ở Quảng Nam', 'Flood rises quickly in Quang Nam'],
  ['Nước sông Thu Bồn dâng 2 m trong đêm.', 'The Thu Bon river rose 2 m overnight.'],
  ['Không có thiệt hại về người.', 'Nobody was hurt.'],
  ['', 'Read more here.'],
  ['Trường học đóng cửa hai ngày.', 'Schools stay closed for two days.'],
];

const shape = (rows: readonly Segment[]) =>
  rows.map(({ bead, position }) => `${position} ${bead.source.join('-')} ${bead.target.join('-')}`);
const texts = (rows: readonly Segment[]) => rows.map((row) => row.target);
const ids = (rows: readonly Pick<Segment, 'id'>[]) => rows.map((row) => row.id);

async function article(desk: TestDesk, pairs = news, more = {}) {
  const { id } = await importArticle(desk, pairs, more);
  const now = () => rowsOf(id);
  const at = (position: number) => rowAt(id, position);
  const input = (operation: RepairInput['operation'], rows: readonly Segment[]): RepairInput => ({
    translationId: id,
    operation,
    versions: rows.map((row) => row.version),
  });
  const seen = async (first: number) => [await at(first), await at(first + 1)] as const;
  const mergeSeen = (rows: readonly [Segment, Segment], by: PersonScope) =>
    repairAlignment(by, input({ kind: 'merge', ids: [rows[0].id, rows[1].id] }, rows));
  return {
    id,
    now,
    at,
    seen,
    mergeSeen,
    merge: async (first: number, by: PersonScope = desk.editor) => mergeSeen(await seen(first), by),
    split: async (position: number, source: number, offset: number) => {
      const row = await at(position);
      return repairAlignment(desk.editor, input({ kind: 'split', ids: [row.id], source, offset }, [row]));
    },
    move: async (from: number, to: number, side: 'source' | 'target') => {
      const rows = [await at(from), await at(to)] as const;
      return repairAlignment(desk.editor, input({ kind: 'move', ids: [rows[0].id, rows[1].id], side }, rows));
    },
    unlink: async (position: number) => {
      const row = await at(position);
      return repairAlignment(desk.editor, input({ kind: 'unlink', ids: [row.id] }, [row]));
    },
  };
}

const historyOf = async (desk: TestDesk, segmentId: string) =>
  (await listHistory(desk.viewer, segmentId)).map((entry) =>
    entry.kind === 'repair'
      ? `${entry.person}: ${entry.operation}`
      : `${entry.person}: ${entry.kind}${'text' in entry ? ` ${entry.text}` : ''}`,
  );

describe('merging two rows', () => {
  test('makes one of them, closes the gap and leaves the approvals of all others', async () => {
    const desk = await makeDesk();
    const { id, merge, now } = await article(desk);
    await approveAll(desk, id);
    const rows = await now();
    const done = await merge(1);
    expect(shape(await now())).toEqual(['0 0-1 0-1', '1 1-3 1-3', '2 3-3 3-4', '3 3-4 4-5']);
    expect(texts(await now())[1]).toBe('The Thu Bon river rose 2 m overnight. Nobody was hurt.');
    expect(ids(await now())).toEqual(ids(rows.filter((_, index) => index !== 2)));
    expect((await now()).map((row) => row.approvedById)).toEqual(
      [true, false, true, true].map((kept) => (kept ? desk.editor.userId : null)),
    );
    expect(done).toMatchObject({ retired: [rows[2]?.id], segments: [{ position: 1, version: 2 }] });
    expect(await getTranslation(desk.editor, id)).toMatchObject({
      approvedById: null,
      version: done.versions.after,
    });
  });

  test('of machine texts is nobody’s edit, of edited ones the edit of who merged them', async () => {
    const desk = await makeDesk();
    const { merge, at } = await article(desk);
    await merge(1);
    expect(await at(1)).toMatchObject({ lastEditorId: null });
    await save(desk.reporter, await at(0), 'Flood!');
    await merge(0);
    expect(await at(0)).toMatchObject({
      lastEditorId: desk.editor.userId,
      target: 'Flood! The Thu Bon river rose 2 m overnight. Nobody was hurt.',
    });
  });

  test('is told in the history of both rows, with every text they had', async () => {
    const desk = await makeDesk();
    const { merge, at } = await article(desk);
    const [first, second] = [await at(1), await at(2)];
    await save(desk.reporter, second, 'No one was hurt.');
    await merge(1);
    expect(await historyOf(desk, first.id)).toEqual([
      'null: machine The Thu Bon river rose 2 m overnight.',
      'null: machine The Thu Bon river rose 2 m overnight. Nobody was hurt.',
      `${desk.editor.name}: edit The Thu Bon river rose 2 m overnight. No one was hurt.`,
      `${desk.editor.name}: merge`,
    ]);
    expect(await historyOf(desk, second.id)).toEqual([
      'null: machine Nobody was hurt.',
      `${desk.reporter.name}: edit No one was hurt.`,
      `${desk.editor.name}: merge`,
    ]);
  });

  test('is refused when one of the two is no longer what the editor saw', async () => {
    const desk = await makeDesk();
    const { id, at, now } = await article(desk);
    const rows = [await at(1), await at(2)] as const;
    await save(desk.reporter, rows[1], 'No one was hurt.');
    const before = await now();
    const stale: RepairInput = {
      translationId: id,
      operation: { kind: 'merge', ids: [rows[0].id, rows[1].id] },
      versions: [1, 1],
    };
    expect(await outcomeOf(() => repairAlignment(desk.editor, stale))).toBe('conflict');
    expect(await now()).toEqual(before);
    expect(await prisma().repair.count({ where: { translationId: id } })).toBe(0);
  });

  test('a text typed meanwhile into the row that went is kept in the history of the one that stayed', async () => {
    const desk = await makeDesk();
    const { merge, at } = await article(desk);
    const [first, second] = [await at(1), await at(2)];
    await merge(1);
    await merge(0);
    expect(await outcomeOf(() => save(desk.reporter, second, 'Not a soul was hurt.'))).toBe('gone');
    expect(await historyOf(desk, (await at(0)).id)).toContain(
      `${desk.reporter.name}: conflict Not a soul was hurt.`,
    );
    expect((await save(desk.reporter, { id: (await at(0)).id, version: 1 }, 'Typed over.')).kind).toBe(
      'conflict',
    );
    expect(first.id).not.toBe((await at(0)).id);
  });
});

describe('the other repairs', () => {
  test('a row is split at a sentence, and each half has its own history', async () => {
    const desk = await makeDesk();
    const { merge, split, now, at } = await article(desk);
    await merge(1);
    await split(1, 1, 38);
    expect(shape(await now())).toEqual(['0 0-1 0-1', '1 1-2 1-2', '2 2-3 2-3', '3 3-3 3-4', '4 3-4 4-5']);
    expect(texts(await now()).slice(1, 3)).toEqual([news[1]?.[1], news[2]?.[1]]);
    expect(await historyOf(desk, (await at(2)).id)).toEqual([
      'null: machine Nobody was hurt.',
      `${desk.editor.name}: split`,
    ]);
  });

  test('a text is split at the caret, as the edit of who split it', async () => {
    const desk = await makeDesk();
    const { split, at } = await article(desk);
    await split(1, 1, 18);
    expect(await at(1)).toMatchObject({ target: 'The Thu Bon river', machine: '', version: 2 });
    expect(await at(2)).toMatchObject({
      target: 'rose 2 m overnight.',
      machine: news[1]?.[1],
      version: 2,
      lastEditorId: desk.editor.userId,
      source: '',
      block: 1,
    });
  });

  test('a sentence is moved on either side', async () => {
    const desk = await makeDesk();
    const { move, now } = await article(desk);
    await move(2, 3, 'source');
    expect(shape(await now()).slice(2, 4)).toEqual(['2 2-2 2-3', '3 2-3 3-4']);
    expect(await outcomeOf(() => move(2, 1, 'target'))).toBe('bad_input');
    await move(1, 2, 'target');
    expect(shape(await now()).slice(1, 3)).toEqual(['1 1-2 1-1', '2 2-2 1-3']);
    expect(texts(await now()).slice(1, 3)).toEqual(['', `${news[1]?.[1]} ${news[2]?.[1]}`]);
  });

  test('a pair is unlinked and linked again', async () => {
    const desk = await makeDesk();
    const { unlink, merge, now } = await article(desk);
    const before = await now();
    await unlink(1);
    expect(shape(await now()).slice(1, 3)).toEqual(['1 1-2 1-1', '2 2-2 1-2']);
    expect(texts(await now()).slice(1, 3)).toEqual(['', news[1]?.[1]]);
    await merge(1);
    expect(shape(await now())).toEqual(shape(before));
    expect(texts(await now())).toEqual(texts(before));
    expect(ids(await now())).toEqual(ids(before));
  });

  test('a pair set by hand needs no check any more', async () => {
    const desk = await makeDesk();
    const { merge, at } = await article(desk);
    await merge(2);
    expect(await at(2)).toMatchObject({ bead: { confidence: 1 } });
  });
});

describe('undoing a repair', () => {
  const everything = async (now: () => Promise<readonly Segment[]>) =>
    (await now()).map(({ id, position, block, kind, bead, source, machine, target }) => ({
      id,
      position,
      block,
      kind,
      bead,
      source,
      machine,
      target,
    }));

  test('brings every row back as it was, under its own name, and undoing that does it again', async () => {
    const desk = await makeDesk();
    const { merge, split, move, unlink, now, at } = await article(desk);
    await save(desk.reporter, await at(2), 'No one was hurt.  Really. ');
    const acts: (() => Promise<Repaired>)[] = [
      () => merge(1),
      () => split(2, 1, 6),
      () => move(2, 1, 'target'),
      () => unlink(4),
      () => merge(3),
    ];
    for (const act of acts) {
      const before = await everything(now);
      const done = await act();
      const after = await everything(now);
      expect(after).not.toEqual(before);
      const undone = await undoRepair(desk.editor, done.repairId);
      expect(await everything(now)).toEqual(before);
      const again = await undoRepair(desk.editor, undone.repairId);
      expect(await everything(now)).toEqual(after);
      await undoRepair(desk.editor, again.repairId);
      expect(await everything(now)).toEqual(before);
    }
  });

  test('several are undone one after the other', async () => {
    const desk = await makeDesk();
    const { merge, split, now } = await article(desk);
    const before = await everything(now);
    const done = [await merge(0), await merge(0), await split(0, 1, 20), await merge(2)];
    for (const { repairId } of done.toReversed()) await undoRepair(desk.editor, repairId);
    expect(await everything(now)).toEqual(before);
  });

  test('does not give an approval back that the repair took', async () => {
    const desk = await makeDesk();
    const { id, merge, now } = await article(desk);
    await approveAll(desk, id);
    const { repairId } = await merge(1);
    await undoRepair(desk.editor, repairId);
    expect((await now()).map((row) => row.approvedById !== null)).toEqual([true, false, false, true, true]);
    const { version } = await getTranslation(desk.second, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_approved');
  });

  test('is refused when the row was written in, repaired or undone since', async () => {
    const desk = await makeDesk();
    const { merge, at, now } = await article(desk);
    const { repairId } = await merge(1);
    const row = await at(1);
    await save(desk.reporter, row, 'Written since.');
    expect(await outcomeOf(() => undoRepair(desk.editor, repairId))).toBe('conflict');
    await save(desk.reporter, await at(1), row.target);
    expect(await outcomeOf(() => undoRepair(desk.editor, repairId))).toBe('accepted');
    expect(await outcomeOf(() => undoRepair(desk.editor, repairId))).toBe('conflict');
    const again = await merge(1);
    await merge(0);
    expect(await outcomeOf(() => undoRepair(desk.editor, again.repairId))).toBe('conflict');
    expect(await now()).toHaveLength(3);
  });

  test('is open to a colleague, and told as theirs', async () => {
    const desk = await makeDesk();
    const { merge, at } = await article(desk);
    const { repairId } = await merge(1);
    await undoRepair(desk.reporter, repairId);
    expect(await historyOf(desk, (await at(2)).id)).toEqual([
      'null: machine Nobody was hurt.',
      `${desk.editor.name}: merge`,
      `${desk.reporter.name}: undo`,
    ]);
  });
});

describe('aligning again', () => {
  const messy: readonly Pair[] = [
    ['Lũ lên nhanh ở Quảng Nam', 'Flood rises quickly in Quang Nam'],
    ['Nước sông Thu Bồn dâng 2 m trong đêm 12/10.', ''],
    ['Khoảng 350 hộ dân phải sơ tán.', 'The Thu Bon river rose 2 m on the night of October 12.'],
    ['Không có thiệt hại về người.', 'About 350 households had to be evacuated.'],
    ['Trường học đóng cửa hai ngày.', 'There were no casualties.'],
    ['', 'Schools are closed for two days.'],
  ];
  const straight = ['0-1 0-1', '1-2 1-2', '2-3 2-3', '3-4 3-4', '4-5 4-5'];
  const beads = (rows: readonly Segment[]) =>
    rows.map(({ bead }) => `${bead.source.join('-')} ${bead.target.join('-')}`);

  test('pairs what nobody has touched, and can be undone', async () => {
    const desk = await makeDesk();
    const { id, now } = await article(desk, messy);
    const before = await now();
    const done = await alignAgain(desk.editor, id, 0);
    expect(beads(await now())).toEqual(straight);
    expect(texts(await now())).toEqual(messy.map(([, machine]) => machine).filter(Boolean));
    expect((await now()).map((row) => row.id)).toEqual(ids(before).slice(0, 5));
    expect(await alignAgain(desk.editor, id, 0)).toBeNull();
    await undoRepair(desk.editor, done?.repairId ?? '');
    expect(beads(await now())).toEqual(beads(before));
    expect(ids(await now())).toEqual(ids(before));
  });

  test('keeps every row above, and every row approved, repaired or written in', async () => {
    const desk = await makeDesk();
    const { id, now, at, split, merge } = await article(desk, messy);
    await approve(desk.editor, await at(2));
    const first = await now();
    await alignAgain(desk.editor, id, 0);
    expect((await now()).find((row) => row.id === first[2]?.id)).toEqual(first[2]);
    await save(desk.editor, await at(3), 'About 350 families had to leave.');
    await merge(0);
    await split(0, 1, 32);
    const kept = (await now()).slice(0, 4);
    await alignAgain(desk.editor, id, 0);
    expect((await now()).slice(0, 4)).toEqual(kept);
    const before = await now();
    expect(await alignAgain(desk.editor, id, before.length)).toBeNull();
    expect(await now()).toEqual(before);
  });
});

describe('who may repair', () => {
  test('editors of the desk and nobody else', async () => {
    const [desk, other] = [await makeDesk(), await makeDesk()];
    const { id, merge, at } = await article(desk);
    const { repairId } = await merge(1);
    for (const [person, code] of [
      [desk.viewer, 'forbidden'],
      [other.administrator, 'not_found'],
    ] as const) {
      expect(await outcomeOf(() => merge(0, person))).toBe(code);
      expect(await outcomeOf(() => undoRepair(person, repairId))).toBe(code);
      expect(await outcomeOf(() => alignAgain(person, id, 0))).toBe(code);
    }
    expect(await outcomeOf(() => listSentenceLengths(other.administrator, id))).toBe('not_found');
    const elsewhere = await article(other);
    const foreign: RepairInput = {
      translationId: elsewhere.id,
      operation: { kind: 'merge', ids: [(await at(0)).id, (await at(1)).id] },
      versions: [1, 1],
    };
    expect(await outcomeOf(() => repairAlignment(other.editor, foreign))).toBe('conflict');
  });

  test('the lengths of the sentences cut the text of every row', async () => {
    const desk = await makeDesk();
    const { id } = await article(desk);
    const lengths = await listSentenceLengths(desk.viewer, id);
    expect(lengths.source).toEqual(news.flatMap(([source]) => (source ? [source.length] : [])));
    expect(lengths.target).toEqual(news.map(([, machine]) => machine.length));
  });
});

describe('a new version of the article', () => {
  test('keeps a repaired pair whose sentences are all there, and the repair can still be undone', async () => {
    const desk = await makeDesk();
    const more = { externalId: `repaired-${randomUUID()}` };
    const { id, merge, now } = await article(desk, news, more);
    const { repairId, segments } = await merge(1);
    const changed = [...news, ['Mưa còn kéo dài.', 'More rain is expected.'] as const];
    await receiveArticle(desk.reporter, inputOf(changed, more), preparedOf(changed));
    expect(await now()).toHaveLength(news.length);
    expect(await rowAt(id, 1)).toMatchObject({ id: segments[0]?.id, source: segments[0]?.source });
    expect(
      await prisma().segment.count({ where: { translationId: id, repairedById: desk.editor.userId } }),
    ).toBe(1);
    await undoRepair(desk.editor, repairId);
    expect(await now()).toHaveLength(news.length + 1);
  });

  test('goes over a repaired pair of which a sentence changed like over any other', async () => {
    const desk = await makeDesk();
    const more = { externalId: `repaired-${randomUUID()}` };
    const { id, merge } = await article(desk, news, more);
    const { repairId } = await merge(1);
    const changed = news.map((pair, at) => (at === 2 ? ([`${pair[0]} Thật vậy.`, pair[1]] as const) : pair));
    await receiveArticle(desk.reporter, inputOf(changed, more), preparedOf(changed));
    expect(
      await prisma().segment.count({
        where: { translationId: id, retiredAt: null, repairedById: { not: null } },
      }),
    ).toBe(0);
    expect(await outcomeOf(() => undoRepair(desk.editor, repairId))).toBe('conflict');
  });
});

describe('plain SQL', () => {
  test('cannot leave a gap, an overlap or a row of nothing', async () => {
    const desk = await makeDesk();
    const { id, at } = await article(desk);
    const sql = database();
    const row = await at(1);
    const refused: readonly [string, () => PromiseLike<unknown>][] = [
      ['SG009', () => sql`UPDATE segment SET source_to = source_to + 1 WHERE id = ${row.id}`],
      ['SG009', () => sql`UPDATE segment SET target_from = 0 WHERE id = ${row.id}`],
      ['SG009', () => sql`UPDATE segment SET retired_at = now() WHERE id = ${row.id}`],
      ['SG009', () => sql`UPDATE segment SET position = 90 WHERE id = ${row.id}`],
      [
        'SG009',
        () => sql`
          INSERT INTO segment (translation_id, position, block, kind, source_from, source_to, target_from, target_to,
            confidence, source, machine, target)
          VALUES (${id}, -1, 0, 'paragraph', 0, 1, 0, 1, 1, 'x', 'y', 'y')`,
      ],
      ['23514', () => sql`UPDATE segment SET source_to = 1, target_to = 1 WHERE id = ${row.id}`],
      [
        'SG006',
        () => sql`INSERT INTO repair (translation_id, operation, before, after, user_id)
        VALUES (${id}, 'merge', '[]', '[]', ${desk.viewer.userId})`,
      ],
    ];
    for (const [code, attempt] of refused) expect(await outcomeOf(attempt)).toBe(code);
  });

  test('cannot change or remove what was repaired', async () => {
    const desk = await makeDesk();
    const { merge } = await article(desk);
    const { repairId } = await merge(0);
    const sql = database();
    for (const attempt of [
      () => sql`UPDATE repair SET before = '[]' WHERE id = ${repairId}`,
      () => sql`DELETE FROM repair WHERE id = ${repairId}`,
      () => sql`TRUNCATE repair`,
    ])
      expect(await outcomeOf(attempt)).toBe('SG003');
  });

  test('cannot break rows after they were seen to be whole in the same transaction', async () => {
    const desk = await makeDesk();
    const { at } = await article(desk);
    const row = await at(1);
    const attempt = () =>
      database().begin(async (sql) => {
        await sql`UPDATE segment SET position = position WHERE id = ${row.id}`;
        await sql`UPDATE segment SET source_to = source_to + 1 WHERE id = ${row.id}`;
        await sql`UPDATE segment SET source_to = source_to - 1 WHERE id = ${row.id}`;
        await sql`SET CONSTRAINTS ALL IMMEDIATE`;
        await sql`SET CONSTRAINTS ALL DEFERRED`;
        await sql`UPDATE segment SET source_to = source_to + 1 WHERE id = ${row.id}`;
      });
    expect(await outcomeOf(attempt)).toBe('SG009');
  });

  test('may renumber rows within one transaction', async () => {
    const desk = await makeDesk();
    const { id, now } = await article(desk);
    await database().begin(async (sql) => {
      await sql`UPDATE segment SET position = -1 - position WHERE translation_id = ${id}`;
      await sql`UPDATE segment SET position = 10 * (-1 - position) WHERE translation_id = ${id}`;
    });
    expect((await now()).map((row) => row.position)).toEqual([0, 10, 20, 30, 40]);
  });
});

describe('several people at once', () => {
  const people = (desk: TestDesk) => [desk.reporter, desk.editor, desk.second, desk.administrator];
  const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
    list[Math.floor(random() * list.length)];

  /** Repairs, undoes, saves or aligns again, over rows as they were some moments ago. */
  async function act(
    scope: PersonScope,
    id: string,
    state: { rows: readonly Segment[]; repairs: string[]; typed: string[] },
    random: () => number,
  ): Promise<void> {
    const row = pick(state.rows, random);
    if (!row) return;
    const next = state.rows[row.position + 1];
    const sides = ['source', 'target'] as const;
    const operations: RepairInput['operation'][] = [
      { kind: 'split', ids: [row.id], source: 1, offset: Math.floor(random() * row.target.length) },
      { kind: 'unlink', ids: [row.id] },
      ...(next
        ? [
            { kind: 'merge' as const, ids: [row.id, next.id] as const },
            { kind: 'move' as const, ids: [row.id, next.id] as const, side: pick(sides, random) ?? 'source' },
            { kind: 'move' as const, ids: [next.id, row.id] as const, side: pick(sides, random) ?? 'source' },
          ]
        : []),
    ];
    const operation = pick(operations, random);
    const kind = random();
    if (kind < 0.4) {
      const text = `Typed ${state.typed.length} by ${scope.name}.`;
      state.typed.push(text);
      await save(scope, row, text, { approve: random() < 0.3 });
    } else if (kind < 0.5) await undoRepair(scope, pick(state.repairs, random) ?? randomUUID());
    else if (kind < 0.52) await alignAgain(scope, id, 0);
    else if (operation) {
      const touched = operation.ids.flatMap((one) => state.rows.find((other) => other.id === one) ?? []);
      const versions = touched.map((one) => one.version);
      state.repairs.push((await repairAlignment(scope, { translationId: id, operation, versions })).repairId);
    }
  }

  for (const seed of [1, 2, 3])
    test(`leave every sentence in one row and every text in history (seed ${seed})`, async () => {
      const desk = await makeDesk();
      const { id, now } = await article(desk, [...news, ...news]);
      const random = randomOf(seed);
      const state = { rows: await now(), repairs: [], typed: [] };
      const outcomes: string[] = [];
      for (let round = 0; round < 12; round++) {
        const acts = people(desk).map((scope) => outcomeOf(() => act(scope, id, state, random)));
        outcomes.push(...(await Promise.all(acts)));
        state.rows = await now();
        const [source, target] = [0, 1].map((side) =>
          state.rows.flatMap(({ bead }) => (side === 0 ? [bead.source] : [bead.target])),
        );
        for (const ranges of [source ?? [], target ?? []])
          expect(ranges.map(([from]) => from)).toEqual([0, ...ranges.slice(0, -1).map(([, to]) => to)]);
        expect(source?.at(-1)?.[1]).toBe(8);
        expect(target?.at(-1)?.[1]).toBe(10);
        expect(state.rows.map((row) => row.position)).toEqual(state.rows.map((_, index) => index));
      }
      expect(new Set(outcomes)).toContain('accepted');
      const known = new Set(['accepted', 'conflict', 'bad_input', 'gone', 'not_found', 'empty_target']);
      expect(outcomes.filter((outcome) => !known.has(outcome))).toEqual([]);
      const history = await database()`
        SELECT text FROM revision r JOIN segment s ON s.id = r.segment_id WHERE s.translation_id = ${id}`;
      const kept = new Set(history.map((row) => row.text));
      expect(state.typed.filter((text) => !kept.has(text))).toEqual([]);
      const shown = await database()`
        SELECT s.target, s.version, r.text FROM segment s JOIN LATERAL (
          SELECT text FROM revision WHERE segment_id = s.id AND kind <> 'conflict' ORDER BY id DESC LIMIT 1) r ON true
        WHERE s.translation_id = ${id}`;
      for (const row of shown) expect(row.text).toBe(row.target);
    });

  test('of two who repair the same rows one is told of the other', async () => {
    const desk = await makeDesk();
    const { now, seen, mergeSeen } = await article(desk);
    const rows = await seen(1);
    const outcomes = await Promise.all(
      [desk.reporter, desk.editor].map((by) => outcomeOf(() => mergeSeen(rows, by))),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', 'conflict']);
    expect(await now()).toHaveLength(4);
  });

  test('a repair, a new version of the article and saves do not wait for each other for ever', async () => {
    const desk = await makeDesk();
    const more = { externalId: `race-${randomUUID()}` };
    const { now, merge, at } = await article(desk, news, more);
    const changed = news.slice(1);
    const row = await at(2);
    const outcomes = await Promise.all([
      outcomeOf(() => merge(1)),
      outcomeOf(() => receiveArticle(desk.reporter, inputOf(changed, more), preparedOf(changed))),
      outcomeOf(() => save(desk.second, row, 'No one was hurt.')),
      outcomeOf(() => merge(0, desk.administrator)),
    ]);
    expect(outcomes[1]).toBe('accepted');
    expect(texts(await now())).toHaveLength((await now()).length);
  });
});

/** Mulberry32, from 0 up to, not including, 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
