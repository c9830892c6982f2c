import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Segment } from '@/lib/core/segment';
import { changeDesk, getDesk } from '@/lib/data/desks';
import { publish } from '@/lib/data/releases';
import { approveTranslation, getTranslation, returnTranslation } from '@/lib/data/translations';
import {
  approve,
  approveAll,
  approveRows,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  rowAt,
  rowsOf,
  save,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

const database = ownDatabase();

/** What the statements are tried on. None of them may change anything of it. */
type Scene = {
  readonly desk: TestDesk;
  readonly stranger: string;
  /** Published: rows approved by the editor, translation by the second. */
  readonly published: string;
  /** First row approved by the editor, second edited by the reporter, third and the fourth, without source, untouched. */
  readonly open: string;
  readonly rows: readonly [Segment, Segment, Segment, Segment];
  readonly retired: string;
  /** All rows edited and approved by the second, who may not approve the translation. */
  readonly own: string;
  /** All rows edited by the second and approved by the editor. */
  readonly ownEdits: string;
  /** Ready: approved by the second, not yet published. */
  readonly ready: string;
};

let scene: Scene;

beforeAll(async () => {
  const desk = await makeDesk();
  const foreign = await makeDesk();
  const { id: published } = await importArticle(desk);
  await publishAll(desk, published);
  const more = { externalId: 'open' };
  const { id: open } = await importArticle(desk, [...story, ['', 'Read more.'], ['Cũ.', 'Old.']], more);
  const retired = (await rowAt(open, 4)).id;
  await importArticle(desk, [...story, ['', 'Read more.']], more);
  await approve(desk.editor, await rowAt(open, 0));
  await save(desk.reporter, await rowAt(open, 1), 'Edited.');
  const [a, b, c, d] = await rowsOf(open);
  if (!a || !b || !c || !d) throw new Error('rows are missing');
  const { id: own } = await importArticle(desk);
  await approveRows(desk, own, desk.second);
  const { id: ownEdits } = await importArticle(desk);
  for (const row of await rowsOf(ownEdits)) await save(desk.second, row, `${row.target}.`);
  await approveRows(desk, ownEdits);
  const { id: ready } = await importArticle(desk);
  await approveAll(desk, ready);
  const stranger = foreign.administrator.userId;
  scene = { desk, stranger, published, open, rows: [a, b, c, d], retired, own, ownEdits, ready };
});

/** Everything the statements could have changed, as text. */
const snapshot = async (sql: Sql): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['release', 'segment', 'revision', 'decision', 'translation', 'article', 'article_version'].map(
        (table) => sql`SELECT coalesce(jsonb_agg(t ORDER BY t.id), '[]') AS rows FROM ${sql(table)} t`,
      ),
    ),
  );

type Attempt = readonly [
  title: string,
  code: string,
  attempt: (sql: Sql, scene: Scene) => PromiseLike<unknown>,
];

const keptTables = [
  'release',
  'revision',
  'decision',
  'article_version',
  'machine_version',
  'segment',
] as const;

/** A row others refer to; Postgres 18 has a code of its own for it. */
const restricted = '23001|23503';

const written: readonly Attempt[] = [
  ...keptTables.flatMap((table): Attempt[] => [
    [`delete from ${table}`, 'SG003', (sql) => sql`DELETE FROM ${sql(table)}`],
    [`truncate ${table}`, 'SG003', (sql) => sql`TRUNCATE ${sql(table)} CASCADE`],
  ]),
  ['change what a release holds', 'SG003', (sql) => sql`UPDATE release SET content = '{}'`],
  ['put a note on a release', 'SG003', (sql) => sql`UPDATE release SET note = 'sửa'`],
  ['change the order of the feed', 'SG003', (sql) => sql`UPDATE release SET sequence = sequence + 1`],
  ['change a text of history', 'SG003', (sql) => sql`UPDATE revision SET text = ''`],
  ['change the author of a text', 'SG003', (sql) => sql`UPDATE revision SET author_id = NULL`],
  ['change a decision', 'SG003', (sql) => sql`UPDATE decision SET kind = 'return'`],
  ['change a source text', 'SG003', (sql) => sql`UPDATE article_version SET body = ''`],
  ['change a machine translation', 'SG003', (sql) => sql`UPDATE machine_version SET body = ''`],
  ['truncate translations', 'SG003', (sql) => sql`TRUNCATE translation CASCADE`],
  ['truncate desks', 'SG003', (sql) => sql`TRUNCATE desk CASCADE`],
  ['truncate people', 'SG003', (sql) => sql`TRUNCATE "user" CASCADE`],
  ['delete an article', restricted, (sql) => sql`DELETE FROM article`],
  ['delete a translation', restricted, (sql) => sql`DELETE FROM translation`],
  ['delete a desk', restricted, (sql, { desk }) => sql`DELETE FROM desk WHERE id = ${desk.id}`],
  [
    'delete a person who edited',
    'SG003',
    (sql, { desk }) => sql`DELETE FROM "user" WHERE id = ${desk.reporter.userId}`,
  ],
  [
    'delete a person who approved',
    '23514',
    (sql, { desk }) => sql`DELETE FROM "user" WHERE id = ${desk.editor.userId}`,
  ],
];

const insertSegment = (
  sql: Sql,
  translation: string,
  columns: Record<string, string | number | Date | null>,
) =>
  sql`INSERT INTO segment ${sql({
    translation_id: translation,
    position: 90,
    block: 90,
    kind: 'paragraph',
    source_from: 0,
    source_to: 1,
    target_from: 0,
    target_to: 1,
    confidence: 1,
    source: 'Câu thêm.',
    machine: 'One more.',
    target: 'One more.',
    ...columns,
  })}`;

const update = (sql: Sql, id: string, columns: Record<string, string | number | Date | null>) =>
  sql`UPDATE segment SET ${sql(columns)} WHERE id = ${id}`;

const approvedBy = (person: string) => ({ approved_by_id: person, approved_at: new Date() });

const segments: readonly Attempt[] = [
  [
    'insert an approved row',
    'SG002',
    (sql, { open, desk }) => insertSegment(sql, open, approvedBy(desk.editor.userId)),
  ],
  ['insert a row with a later version', 'SG002', (sql, { open }) => insertSegment(sql, open, { version: 5 })],
  [
    'insert a row with a text of nobody',
    'SG002',
    (sql, { open }) => insertSegment(sql, open, { target: 'Forged.' }),
  ],
  [
    'insert a row that was edited',
    'SG002',
    (sql, { open, desk }) => insertSegment(sql, open, { last_editor_id: desk.editor.userId }),
  ],
  [
    'change a text and not its version',
    'SG005',
    (sql, { rows, desk }) => update(sql, rows[2].id, { target: 'X', last_editor_id: desk.editor.userId }),
  ],
  [
    'change a text and skip a version',
    'SG005',
    (sql, { rows, desk }) =>
      update(sql, rows[2].id, { target: 'X', version: 3, last_editor_id: desk.editor.userId }),
  ],
  [
    'change a source and not its version',
    'SG005',
    (sql, { rows }) => update(sql, rows[2].id, { source: 'X' }),
  ],
  ['skip a version', 'SG005', (sql, { rows }) => update(sql, rows[1].id, { version: 3 })],
  ['go back a version', 'SG005', (sql, { rows }) => update(sql, rows[1].id, { version: 1 })],
  [
    'change a text as nobody',
    'SG006',
    (sql, { rows }) => update(sql, rows[2].id, { target: 'X', version: 2 }),
  ],
  [
    'change a text as a viewer',
    'SG006',
    (sql, { rows, desk }) =>
      update(sql, rows[2].id, { target: 'X', version: 2, last_editor_id: desk.viewer.userId }),
  ],
  [
    'change a text as a stranger',
    'SG006',
    (sql, { rows, stranger }) =>
      update(sql, rows[2].id, { target: 'X', version: 2, last_editor_id: stranger }),
  ],
  [
    'change a text as a viewer, together with its source',
    'SG006',
    (sql, { rows, desk }) =>
      update(sql, rows[2].id, { source: 'Y', target: 'X', version: 2, last_editor_id: desk.viewer.userId }),
  ],
  [
    'let a new machine text replace an edited one',
    'SG006',
    (sql, { rows }) =>
      update(sql, rows[1].id, { machine: 'X', target: 'X', version: 3, last_editor_id: null }),
  ],
  [
    'say that somebody else edited last',
    'SG003',
    (sql, { rows, desk }) => update(sql, rows[1].id, { last_editor_id: desk.administrator.userId }),
  ],
  ['say that nobody edited', 'SG003', (sql, { rows }) => update(sql, rows[1].id, { last_editor_id: null })],
  [
    'move a row to another translation',
    'SG003',
    (sql, { rows, published }) => update(sql, rows[2].id, { translation_id: published }),
  ],
  ['give a row another id', 'SG003', (sql, { rows }) => update(sql, rows[2].id, { id: randomUUID() })],
  [
    'approve a row as a viewer',
    'SG006',
    (sql, { rows, desk }) => update(sql, rows[2].id, approvedBy(desk.viewer.userId)),
  ],
  [
    'approve a row as a stranger',
    'SG006',
    (sql, { rows, stranger }) => update(sql, rows[2].id, approvedBy(stranger)),
  ],
  [
    'approve a row as somebody who does not exist',
    'SG006',
    (sql, { rows }) => update(sql, rows[2].id, approvedBy('nobody')),
  ],
  [
    'approve a row at no time',
    '23514',
    (sql, { rows, desk }) => update(sql, rows[2].id, { approved_by_id: desk.editor.userId }),
  ],
  [
    'approve an empty text',
    'SG007',
    (sql, { rows, desk }) =>
      update(sql, rows[2].id, {
        target: ' ',
        version: 2,
        last_editor_id: desk.editor.userId,
        ...approvedBy(desk.editor.userId),
      }),
  ],
  [
    'approve a row that left the article',
    'SG002',
    (sql, { retired, desk }) => update(sql, retired, approvedBy(desk.editor.userId)),
  ],
  ['put two rows in one place', '23505', (sql, { rows }) => update(sql, rows[2].id, { position: 1 })],
];

const approveByHand = (sql: Sql, translation: string, person: string) =>
  sql`UPDATE translation SET ${sql(approvedBy(person))} WHERE id = ${translation}`;

const publishByHand = (sql: Sql, translation: string, person: string | null, kind = 'release') =>
  sql`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${translation}, ${kind}, ${person})`;

const decideByHand = (sql: Sql, scene: Scene, person: string) =>
  sql`INSERT INTO decision (translation_id, segment_id, kind, version, user_id)
    VALUES (${scene.open}, ${scene.rows[0].id}, 'approve', 1, ${person})`;

const reviseByHand = (sql: Sql, scene: Scene, kind: string, person: string) =>
  sql`INSERT INTO revision (segment_id, version, kind, text, author_id)
    VALUES (${scene.rows[0].id}, 2, ${kind}, 'Forged.', ${person})`;

const translations: readonly Attempt[] = [
  [
    'approve a translation with open rows',
    'SG002',
    (sql, { open, desk }) => approveByHand(sql, open, desk.second.userId),
  ],
  [
    'approve a translation whose rows one approved oneself',
    'SG001',
    (sql, { own, desk }) => approveByHand(sql, own, desk.second.userId),
  ],
  [
    'approve a translation whose rows one edited oneself',
    'SG001',
    (sql, { ownEdits, desk }) => approveByHand(sql, ownEdits, desk.second.userId),
  ],
  [
    'approve a translation as an editor',
    'SG006',
    (sql, { own, desk }) => approveByHand(sql, own, desk.reporter.userId),
  ],
  [
    'approve a translation as a viewer',
    'SG006',
    (sql, { own, desk }) => approveByHand(sql, own, desk.viewer.userId),
  ],
  [
    'approve a translation as a stranger',
    'SG006',
    (sql, { own, stranger }) => approveByHand(sql, own, stranger),
  ],
  [
    'put another name under an approval',
    'SG006',
    (sql, { ready, desk }) =>
      sql`UPDATE translation SET approved_by_id = ${desk.editor.userId} WHERE id = ${ready}`,
  ],
  [
    'count the version of a translation up',
    'SG003',
    (sql, { ready }) => sql`UPDATE translation SET version = version + 1 WHERE id = ${ready}`,
  ],
  [
    'count the version of a translation down',
    'SG003',
    (sql, { ready }) => sql`UPDATE translation SET version = version - 1 WHERE id = ${ready}`,
  ],
  [
    'give a translation to another article',
    'SG003',
    (sql, { ready, open }) =>
      sql`UPDATE translation SET article_id = (SELECT article_id FROM translation WHERE id = ${open}), language = 'fr' WHERE id = ${ready}`,
  ],
  [
    'give an article to another desk',
    'SG003',
    (sql, { desk }) =>
      sql`UPDATE article SET desk_id = (SELECT id FROM desk WHERE id <> ${desk.id} LIMIT 1) WHERE desk_id = ${desk.id}`,
  ],
  ['change the language of an article', 'SG003', (sql) => sql`UPDATE article SET source_language = 'lo'`],
  [
    'change the language of a translation',
    'SG003',
    (sql, { ready }) => sql`UPDATE translation SET language = 'fr' WHERE id = ${ready}`,
  ],
  [
    'insert an approved translation',
    'SG002',
    (sql, { ready, desk }) =>
      sql`INSERT INTO translation (article_id, article_version_id, language, approved_by_id, approved_at)
        SELECT article_id, article_version_id, 'fr', ${desk.second.userId}, now() FROM translation WHERE id = ${ready}`,
  ],
  [
    'publish a translation with open rows',
    'SG002',
    (sql, { open, desk }) => publishByHand(sql, open, desk.second.userId),
  ],
  [
    'publish what only its editors approved',
    'SG002',
    (sql, { own, desk }) => publishByHand(sql, own, desk.second.userId),
  ],
  ['publish as an editor', 'SG006', (sql, { ready, desk }) => publishByHand(sql, ready, desk.editor.userId)],
  ['publish as a stranger', 'SG006', (sql, { ready, stranger }) => publishByHand(sql, ready, stranger)],
  ['publish as nobody', 'SG006', (sql, { ready }) => publishByHand(sql, ready, null)],
  [
    'publish the same text twice',
    'SG008',
    (sql, { published, desk }) => publishByHand(sql, published, desk.second.userId),
  ],
  [
    'withdraw what was never published',
    'SG008',
    (sql, { ready, desk }) => publishByHand(sql, ready, desk.second.userId, 'withdrawal'),
  ],
  [
    'withdraw as a viewer',
    'SG006',
    (sql, { published, desk }) => publishByHand(sql, published, desk.viewer.userId, 'withdrawal'),
  ],
  [
    'publish in another way than as a release or a withdrawal',
    '23514',
    (sql, { published, desk }) => publishByHand(sql, published, desk.second.userId, 'gift'),
  ],
  [
    'release over an older release',
    'SG008',
    (sql, { published, desk }) =>
      sql`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${published}, 'release', ${desk.second.userId})
        ON CONFLICT (translation_id, number) DO UPDATE SET content = '{}'`,
  ],
  ['decide as a viewer', 'SG006', (sql, scene) => decideByHand(sql, scene, scene.desk.viewer.userId)],
  ['decide as a stranger', 'SG006', (sql, scene) => decideByHand(sql, scene, scene.stranger)],
  [
    'write an edit into history',
    'SG003',
    (sql, scene) => reviseByHand(sql, scene, 'edit', scene.desk.editor.userId),
  ],
  [
    'write a machine text into history',
    'SG003',
    (sql, scene) => reviseByHand(sql, scene, 'machine', scene.desk.editor.userId),
  ],
  [
    'write into history as a viewer',
    'SG006',
    (sql, scene) => reviseByHand(sql, scene, 'conflict', scene.desk.viewer.userId),
  ],
];

describe('plain SQL is refused to', () => {
  test.each([...written, ...segments, ...translations])('%s (%s)', async (_, code, attempt) => {
    const before = await snapshot(database());
    expect(code.split('|')).toContain(await outcomeOf(() => attempt(database(), scene)));
    expect(await snapshot(database())).toBe(before);
  });
});

describe('plain SQL cannot lie', () => {
  test('a release by hand holds the approved text and true names, whatever the statement says', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { section: 'Thời sự' });
    const version = await approveAll(desk, id);
    const sql = database();
    const [newest] = await sql`SELECT max(sequence)::int AS sequence FROM release`;
    const [row] = await sql`
      INSERT INTO release (translation_id, desk_id, language, number, sequence, kind, article_version_id,
        translation_version, content, second_approval, approved_by_id, approved_by_name, published_by_id,
        published_by_name, published_at)
      VALUES (${id}, ${randomUUID()}, 'fr', 77, 777, 'release', ${randomUUID()}, 99, '{"segments": ["forged"]}', false,
        ${desk.administrator.userId}, 'Forged', ${desk.second.userId}, 'Forged', '2001-01-01')
      RETURNING *, sequence::int AS sequence, published_at > now() - interval '1 hour' AS recent`;
    const translation = await getTranslation(desk.viewer, id);
    expect(row).toMatchObject({
      desk_id: desk.id,
      language: 'en',
      number: 1,
      sequence: newest?.sequence + 1,
      article_version_id: translation.articleVersionId,
      translation_version: version,
      second_approval: true,
      approved_by_id: desk.second.userId,
      approved_by_name: desk.second.name,
      published_by_name: desk.second.name,
      recent: true,
    });
    expect(row?.content.section).toBe('Thời sự');
    expect(row?.content.segments.map((segment: { target: string }) => segment.target)).toEqual(
      story.map(([, machine]) => machine),
    );
  });

  test('an edit by hand drops approvals and enters history like any other', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await approveAll(desk, id);
    const row = await rowAt(id, 2);
    const sql = database();
    await update(sql, row.id, { target: 'By hand.', version: 2, last_editor_id: desk.editor.userId });
    expect(await rowAt(id, 2)).toMatchObject({ target: 'By hand.', approvedById: null });
    expect((await getTranslation(desk.editor, id)).approvedById).toBeNull();
    const revisions =
      await sql`SELECT kind, text, author_id FROM revision WHERE segment_id = ${row.id} ORDER BY id`;
    expect([...revisions]).toEqual([
      { kind: 'machine', text: story[2]?.[1], author_id: null },
      { kind: 'edit', text: 'By hand.', author_id: desk.editor.userId },
    ]);
  });

  test('adding, removing or moving a row by hand takes the approval of the translation back', async () => {
    const desk = await makeDesk();
    const sql = database();
    const acts = [
      (id: string) =>
        sql.begin(async (tx) => {
          await tx`UPDATE segment SET target_to = 2 WHERE translation_id = ${id} AND position = 2`;
          await tx`
            INSERT INTO segment (translation_id, position, block, kind, source_from, source_to, target_from, target_to,
              confidence, source, machine, target)
            VALUES (${id}, 3, 2, 'paragraph', 3, 3, 2, 3, 1, '', 'One more.', 'One more.')`;
        }),
      (id: string) =>
        sql.begin(async (tx) => {
          await tx`UPDATE segment SET source_to = 3, target_to = 3 WHERE translation_id = ${id} AND position = 1`;
          await tx`UPDATE segment SET retired_at = now() WHERE translation_id = ${id} AND position = 2`;
        }),
      async (id: string) => update(sql, (await rowAt(id, 2)).id, { position: 9 }),
      async (id: string) => update(sql, (await rowAt(id, 2)).id, { kind: 'caption' }),
    ];
    for (const act of acts) {
      const { id } = await importArticle(desk);
      const version = await approveAll(desk, id);
      await act(id);
      expect(await getTranslation(desk.editor, id)).toMatchObject({
        approvedById: null,
        version: version + 1,
      });
    }
  });

  test('what stands over the article is approved with it', async () => {
    const desk = await makeDesk();
    const { id, articleId } = await importArticle(desk, story, { byline: 'Thu Hà' });
    const version = await approveAll(desk, id);
    const sql = database();
    await sql`UPDATE article SET byline = 'Thu Hà', created_at = now() WHERE id = ${articleId}`;
    expect((await getTranslation(desk.editor, id)).version).toBe(version);
    for (const [i, column] of ['byline', 'section', 'url', 'external_id'].entries()) {
      await sql`UPDATE article SET ${sql({ [column]: 'Forged' })} WHERE id = ${articleId}`;
      const now = await getTranslation(desk.editor, id);
      expect(now).toMatchObject({ approvedById: null, version: version + 1 + i });
      await approveTranslation(desk.second, id, now.version);
    }
    await sql`UPDATE article SET published_at = now() WHERE id = ${articleId}`;
    expect((await getTranslation(desk.editor, id)).approvedById).toBeNull();
  });

  test('a row does not become an edited one, or the reverse, under its approval', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await save(desk.editor, await rowAt(id, 1), 'Edited.');
    const version = await approveAll(desk, id);
    const sql = database();
    await update(sql, (await rowAt(id, 0)).id, { machine: 'Forged.' });
    await update(sql, (await rowAt(id, 1)).id, { machine: 'Edited.' });
    expect((await rowsOf(id)).map((row) => row.approvedById !== null)).toEqual([false, false, true]);
    expect(await getTranslation(desk.editor, id)).toMatchObject({ approvedById: null, version: version + 2 });
  });

  test('an approval is for one version of the source', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await approveAll(desk, id);
    await database()`
      WITH newer AS (
        INSERT INTO article_version (article_id, number, title, body, format, document, digest)
        SELECT t.article_id, 2, v.title, v.body, v.format, v.document, ''
        FROM translation t JOIN article_version v ON v.id = t.article_version_id WHERE t.id = ${id} RETURNING id)
      UPDATE translation SET article_version_id = newer.id FROM newer WHERE translation.id = ${id}`;
    expect((await getTranslation(desk.editor, id)).approvedById).toBeNull();
  });
});

describe('the second pair of eyes', () => {
  test('nobody approves a translation whose sentences they edited last', async () => {
    const { desk, ownEdits } = scene;
    const { version } = await getTranslation(desk.second, ownEdits);
    expect(await outcomeOf(() => approveTranslation(desk.second, ownEdits, version))).toBe('own_work');
    expect(await outcomeOf(() => approveTranslation(desk.administrator, ownEdits, version))).toBe('accepted');
    await returnTranslation(desk.administrator, ownEdits, 'Xem lại tiêu đề.');
  });

  test('nobody approves a translation whose sentences they approved', async () => {
    const { desk, own } = scene;
    const { version } = await getTranslation(desk.second, own);
    expect(await outcomeOf(() => approveTranslation(desk.second, own, version))).toBe('own_work');
  });

  test('one edited sentence of many is enough to be no second pair of eyes', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await save(desk.second, await rowAt(id, 2), 'Nobody was hurt.');
    const version = await approveRows(desk, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('own_work');
  });

  test('who edited a sentence that somebody else edited after may approve', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await save(desk.second, await rowAt(id, 2), 'Nobody was hurt');
    await save(desk.reporter, await rowAt(id, 2), 'Nobody was hurt.');
    const version = await approveRows(desk, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('accepted');
  });

  test('a translation with an open sentence is neither approved nor published', async () => {
    const { desk, open } = scene;
    const { version } = await getTranslation(desk.second, open);
    expect(await outcomeOf(() => approveTranslation(desk.second, open, version))).toBe('not_approved');
    expect(await outcomeOf(() => publish(desk.second, open, version))).toBe('not_approved');
  });

  test('what its editors approved and nobody else is not published', async () => {
    const { desk, own } = scene;
    const { version } = await getTranslation(desk.second, own);
    expect(await outcomeOf(() => publish(desk.second, own, version))).toBe('not_approved');
  });

  test('an approval for a version the approver has not read is a conflict', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveRows(desk, id);
    await save(desk.reporter, await rowAt(id, 0), 'New headline', { approve: true });
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('conflict');
  });

  test('a desk that switched it on again publishes nothing that one person did alone', async () => {
    const desk = await makeDesk({ secondApproval: 'off' });
    const { id } = await importArticle(desk);
    const version = await approveRows(desk, id, desk.second);
    await approveTranslation(desk.second, id, version);
    const settings = await getDesk(desk.administrator);
    await changeDesk(desk.administrator, { ...settings, secondApproval: 'always' });
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('own_work');
  });
});

describe('a desk of one', () => {
  test('may edit, approve and publish alone, and the release says so', async () => {
    const desk = await makeDesk({ secondApproval: 'off' });
    const { id } = await importArticle(desk);
    await save(desk.second, await rowAt(id, 2), 'Nobody was hurt.');
    const version = await approveRows(desk, id, desk.second);
    await approveTranslation(desk.second, id, version);
    await publish(desk.second, id, version);
    const { releases, secondApproval } = await getTranslation(desk.viewer, id);
    expect(secondApproval).toBe(false);
    expect(releases[0]).toMatchObject({ secondApproval: false, approvedBy: desk.second.name });
  });

  test('whose article two people happened to read says that, too', async () => {
    const desk = await makeDesk({ secondApproval: 'off' });
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    expect((await getTranslation(desk.viewer, id)).releases[0]?.secondApproval).toBe(true);
  });

  test('still approves every sentence and the translation before it publishes', async () => {
    const desk = await makeDesk({ secondApproval: 'off' });
    const { id } = await importArticle(desk);
    const { version } = await getTranslation(desk.second, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_approved');
    await approveRows(desk, id, desk.second);
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('not_approved');
    await approveTranslation(desk.second, id, version);
    await unapprove(desk.second, await rowAt(id, 0));
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('not_approved');
  });
});
