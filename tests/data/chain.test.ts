import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET, OPTIONS } from '@/app/api/v1/export/chain/route';
import { canonicalJson } from '@/lib/core/formats/canonical-json';
import { releaseWriters } from '@/lib/core/formats/formats';
import { createKey } from '@/lib/data/api-keys';
import { streamChain, type Verdict, verifyChain } from '@/lib/data/chain';
import { changeDesk } from '@/lib/data/desks';
import { getRelease } from '@/lib/data/published';
import { publish, withdraw } from '@/lib/data/releases';
import { OperatorScope } from '@/lib/data/scope';
import { getTranslation } from '@/lib/data/translations';
import { giveWaiver } from '@/lib/data/waivers';
import { chainLineSchema } from '@/lib/schema/chain';
import { root } from '@/scripts/checkout.mjs';
import { randomText, seededRandom } from '@/tests/core/diff/random-text';
import {
  approveAll,
  importArticle,
  keyOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  rowAt,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();

const hashOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

const operatorOf = async (desk: TestDesk): Promise<OperatorScope> => {
  const scope = await OperatorScope.at(desk.id);
  if (!scope) throw new Error('no desk');
  return scope;
};
const verdictOf = async (desk: TestDesk): Promise<Verdict> => verifyChain(await operatorOf(desk));
const chainOf = async (desk: TestDesk, after = 0) => {
  const links = [];
  for await (const link of streamChain(await operatorOf(desk), after)) links.push(link);
  return links;
};
const versionOf = async (desk: TestDesk, id: string) => (await getTranslation(desk.viewer, id)).version;

/** Two articles out, one of them corrected, the other withdrawn: four links. */
async function fourLinks(): Promise<{ desk: TestDesk; first: string; second: string }> {
  const desk = await makeDesk();
  const { id: first } = await importArticle(desk);
  const { id: second } = await importArticle(desk);
  await publishAll(desk, first);
  await publishAll(desk, second);
  await save(desk.editor, await rowAt(first, 0), 'Flood rises fast in Quảng Nam');
  await publish(desk.second, first, await approveAll(desk, first), {
    updateKind: 'correction',
    note: 'The headline said “quickly”.',
  });
  await withdraw(desk.second, second, await versionOf(desk, second), 'Nguồn đã rút bài.');
  return { desk, first, second };
}

/** Past every guard, as only a superuser of the database gets. */
const tamper = async (statement: string) => {
  const sql = database();
  await sql.unsafe('ALTER TABLE release DISABLE TRIGGER USER');
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.unsafe('ALTER TABLE release ENABLE TRIGGER USER');
  }
};

describe('where a text comes from', () => {
  test('is told with its release: engine, versions, how much was edited, how far from the machine’s, who stands by it', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { engine: 'nmt 4.2' });
    await save(desk.reporter, await rowAt(id, 2), 'Nobody was hurt.');
    await publish(desk.administrator, id, await approveAll(desk, id));
    const { provenance } = await getRelease(desk.viewer, 'en', id);
    expect(provenance).toEqual({
      newsroom: 'Bàn quốc tế',
      sourceVersion: 1,
      engine: 'nmt 4.2',
      machineVersion: 1,
      segments: 3,
      edited: 1,
      // “There was damage to people.” → “Nobody was hurt.”: one word kept, four words changed or taken out.
      ter: { edits: 4, words: 6 + 8 + 3 },
      waived: [],
      editors: ['Nguyễn Thu Hà'],
      approvedBy: { role: 'approver', name: 'Lê Minh Châu' },
      publishedBy: { role: 'administrator', name: 'Trần Quốc Bảo' },
    });
  });

  test('is told row by row: the edits of those that were changed, and no word of what was changed', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story);
    await save(desk.reporter, await rowAt(id, 2), 'Nobody was hurt.');
    await publishAll(desk, id);
    const document = await getRelease(desk.viewer, 'en', id);
    expect(document.segments.map(({ edited, ter }) => [edited, ter])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, { edits: 4, words: 3 }],
    ]);
    for (const format of ['xliff', 'xliff12', 'xliff20', 'xliff22', 'tmx', 'jsonl'] as const)
      expect(releaseWriters[format].one(document), format).not.toContain('damage to people');
    expect(await verdictOf(desk)).toMatchObject({ whole: true });
  });

  test('names nobody where the desk does not, now or later', async () => {
    const desk = await makeDesk();
    await changeDesk(desk.administrator, {
      name: 'Bàn quốc tế',
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      secondApproval: 'always',
      readingPass: false,
      urgentMinutes: null,
      creditNames: false,
      timeZone: 'Asia/Ho_Chi_Minh',
      pagePattern: null,
    });
    const { id } = await importArticle(desk);
    await save(desk.editor, await rowAt(id, 0), 'Flood rises fast in Quảng Nam');
    await publishAll(desk, id);
    const document = await getRelease(desk.viewer, 'en', id);
    expect(document.provenance).toMatchObject({
      editors: null,
      approvedBy: { role: 'approver', name: null },
      publishedBy: { role: 'approver', name: null },
    });
    const told = JSON.stringify([document, await chainOf(desk)]);
    for (const person of [desk.second, desk.editor, desk.administrator]) {
      expect(told).not.toContain(person.name);
      expect(told).not.toContain(person.userId);
    }
    expect(await verdictOf(desk)).toMatchObject({ whole: true, length: 1 });
  });

  test('says which findings were let stand and why, and no longer those whose words are gone', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const row = await rowAt(id, 1);
    const note = { reason: 'correct', note: '' } as const;
    await giveWaiver(desk.editor, {
      segmentId: row.id,
      code: 'number-mismatch',
      key: 'number-mismatch-a',
      ...note,
    });
    await giveWaiver(desk.editor, { segmentId: row.id, code: 'spelling', key: 'spelling-b', ...note });
    await database()`
      INSERT INTO segment_check (segment_id, version, blockers, warnings)
      VALUES (${row.id}, ${row.version}, '["number-mismatch-a"]', '[]')`;
    await publishAll(desk, id);
    const { provenance } = await getRelease(desk.viewer, 'en', id);
    expect(provenance.waived).toEqual([{ segment: row.id, code: 'number-mismatch', reason: 'correct' }]);
  });

  test('does not believe a distance that was measured of another text', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    const insert = (ter: object | string) =>
      database().begin(async (tx) => {
        const [row] = await tx`
          INSERT INTO release (translation_id, kind, published_by_id, provenance)
          VALUES (${id}, 'release', ${desk.second.userId}, ${JSON.stringify({ ter })}::text::jsonb) RETURNING provenance`;
        return Promise.reject(new Taken(row?.provenance.ter));
      });
    const taken = async (ter: object | string) => insert(ter).catch((error) => error.ter);
    const words = 20;
    expect(await taken({ edits: 0, words, version, machineVersion: 1 })).toEqual({ edits: 0, words });
    expect(await taken({ edits: 0, words, version: version - 1, machineVersion: 1 })).toBeNull();
    expect(await taken({ edits: 0, words, version, machineVersion: 2 })).toBeNull();
    expect(await taken({ edits: 3, words, version, machineVersion: 1 })).toBeNull();
    expect(await taken({ edits: -1, words, version, machineVersion: 1 })).toBeNull();
    expect(await taken('near')).toBeNull();
  });

  test('does not believe the edits of a row of another text, of a row as it came, or that are no numbers', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await save(desk.reporter, await rowAt(id, 1), 'Changed.');
    const rows = [await rowAt(id, 0), await rowAt(id, 1)];
    const version = await approveAll(desk, id);
    const measured = { edits: 3, words: 20, version, machineVersion: 1 };
    const insert = (ter: object) =>
      database().begin(async (tx) => {
        const [row] = await tx`
          INSERT INTO release (translation_id, kind, published_by_id, provenance)
          VALUES (${id}, 'release', ${desk.second.userId}, ${JSON.stringify({ ter })}::text::jsonb) RETURNING content`;
        return Promise.reject(
          new Taken(row?.content.segments.map((each: { ter?: object }) => each.ter ?? null)),
        );
      });
    const taken = async (ter: object): Promise<readonly unknown[]> =>
      insert(ter).catch((error) => error.ter.slice(0, 2));
    const [kept, changed] = rows.map(({ id }) => id);
    const edits = { edits: 3, words: 2 };
    expect(await taken({ ...measured, rows: { [`${kept}`]: edits, [`${changed}`]: edits } })).toEqual([
      null,
      edits,
    ]);
    expect(await taken({ ...measured, version: version - 1, rows: { [`${changed}`]: edits } })).toEqual([
      null,
      null,
    ]);
    expect(await taken({ ...measured, rows: { [`${changed}`]: { edits: 'x', words: 2 } } })).toEqual([
      null,
      null,
    ]);
    expect(await taken({ ...measured, rows: [edits] })).toEqual([null, null]);
    expect(await taken({ ...measured, rows: 'near' })).toEqual([null, null]);
  });
});

class Taken extends Error {
  constructor(readonly ter: unknown) {
    super();
  }
}

describe('the chain of a desk', () => {
  test('holds every release and withdrawal, each with the hash of the one before, and is computed as its reader does', async () => {
    const { desk, first, second } = await fourLinks();
    const links = await chainOf(desk);
    expect(links.map(({ record }) => [record.id, record.number, record.kind])).toEqual([
      [first, 1, 'release'],
      [second, 1, 'release'],
      [first, 2, 'release'],
      [second, 2, 'withdrawal'],
    ]);
    let before: string | null = null;
    for (const { hash, record, content } of links) {
      expect(record.previousHash).toBe(before);
      expect(hashOf(record)).toBe(hash);
      if (content) expect(hashOf(content)).toBe(record.content);
      before = hash;
    }
    expect(links.map(({ content }) => content !== null)).toEqual([false, false, true, false]);
    expect(links[2]?.record).toMatchObject({
      updateKind: 'correction',
      note: 'The headline said “quickly”.',
    });
    expect(links[3]?.record).toMatchObject({ note: 'Nguồn đã rút bài.', provenance: null });
    expect(await verdictOf(desk)).toEqual({ whole: true, length: 4, hash: before });
    expect(await chainOf(desk, links[1]?.record.sequence)).toEqual(links.slice(2));
    expect((await getRelease(desk.viewer, 'en', first)).chain).toEqual({
      hash: links[2]?.hash,
      record: links[2]?.record,
    });
  });

  test('is read by a key that may, of its own desk', async () => {
    const { desk } = await fourLinks();
    const reading = async (name: 'export:read' | 'articles:write') =>
      (await streamChain(await keyOf(desk, name)).next()).done;
    expect(await reading('export:read')).toBe(false);
    expect(await outcomeOf(() => reading('articles:write'))).toBe('forbidden');
    const other = await makeDesk();
    expect((await streamChain(await keyOf(other, 'export:read')).next()).done).toBe(true);
    expect(await verdictOf(other)).toEqual({ whole: true, length: 0, hash: null });
  });

  test('does not fork or tear when many publish at once', async () => {
    const desk = await makeDesk();
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await importArticle(desk)).id));
    const versions = await Promise.all(ids.map((id) => approveAll(desk, id)));
    await Promise.all(ids.map((id, i) => publish(desk.second, id, versions[i] ?? 0)));
    expect(await verdictOf(desk)).toMatchObject({ whole: true, length: 8 });
  });

  test('is chained within one statement, too', async () => {
    const desk = await makeDesk();
    const ids = [(await importArticle(desk)).id, (await importArticle(desk)).id];
    for (const id of ids) await approveAll(desk, id);
    await database()`
      INSERT INTO release (translation_id, kind, published_by_id)
      SELECT id, 'release', ${desk.second.userId} FROM translation WHERE desk_id = ${desk.id}`;
    expect(await verdictOf(desk)).toMatchObject({ whole: true, length: 2 });
  });

  test('is whole at every moment, also while somebody publishes', async () => {
    const desk = await makeDesk();
    const ids: string[] = [];
    for (let count = 0; count < 8; count++) ids.push((await importArticle(desk)).id);
    let isDone = false;
    const publishing = (async () => {
      for (const id of ids) await publishAll(desk, id);
      isDone = true;
    })();
    const watch = async () => {
      while (!isDone) expect(await verdictOf(desk)).toMatchObject({ whole: true });
    };
    await Promise.all([publishing, ...Array.from({ length: 4 }, watch)]);
    expect(await verdictOf(desk)).toMatchObject({ whole: true, length: ids.length });
  });

  test('takes no hash from whoever inserts, and no change of one', async () => {
    const { desk, first } = await fourLinks();
    const sql = database();
    await save(desk.editor, await rowAt(first, 0), 'Flood');
    await approveAll(desk, first);
    const forged = 'f'.repeat(64);
    await sql`
      INSERT INTO release (translation_id, kind, published_by_id, hash, previous_hash, content_hash, sealed)
      VALUES (${first}, 'release', ${desk.second.userId}, ${forged}, ${forged}, ${forged}, ${forged})`;
    expect(await verdictOf(desk)).toMatchObject({ whole: true, length: 5 });
    expect(await outcomeOf(() => sql`UPDATE release SET hash = ${forged} WHERE desk_id = ${desk.id}`)).toBe(
      'SG003',
    );
    expect(await outcomeOf(() => sql`DELETE FROM release WHERE desk_id = ${desk.id}`)).toBe('SG003');
    expect(await outcomeOf(() => sql`UPDATE chain_head SET length = 4 WHERE desk_id = ${desk.id}`)).toBe(
      'SG003',
    );
    expect(await outcomeOf(() => sql`DELETE FROM chain_head WHERE desk_id = ${desk.id}`)).toBe('SG003');
    expect(await outcomeOf(() => sql`TRUNCATE chain_head`)).toBe('SG003');
  });
});

describe('whoever gets past the guards', () => {
  const place = (desk: TestDesk, offset: number) =>
    `(SELECT id FROM release WHERE desk_id = '${desk.id}' ORDER BY sequence LIMIT 1 OFFSET ${offset})`;
  const changes: readonly [what: string, change: (desk: TestDesk) => string, at: number, broken: string][] = [
    [
      'changes a text',
      (desk) =>
        `UPDATE release SET content = jsonb_set(content, '{segments,0,target}', '"X"') WHERE id = ${place(desk, 1)}`,
      2,
      'content',
    ],
    [
      'changes a text and its hash',
      (desk) =>
        `UPDATE release SET content = '{}', content_hash = canonical_hash('{}') WHERE id = ${place(desk, 1)}`,
      2,
      'record',
    ],
    [
      'changes who approved',
      (desk) => `UPDATE release SET approved_by_name = 'X' WHERE id = ${place(desk, 2)}`,
      3,
      'sealed',
    ],
    [
      'changes the reason of a withdrawal',
      (desk) => `UPDATE release SET note = 'X' WHERE id = ${place(desk, 3)}`,
      4,
      'sealed',
    ],
    [
      'changes when it went out',
      (desk) =>
        `UPDATE release SET published_at = published_at - interval '1 day' WHERE id = ${place(desk, 0)}`,
      1,
      'record',
    ],
    [
      'changes where it comes from',
      (desk) =>
        `UPDATE release SET provenance = jsonb_set(provenance, '{edited}', '0') WHERE id = ${place(desk, 2)}`,
      3,
      'record',
    ],
    [
      'changes a link and computes its hash anew',
      (desk) =>
        `UPDATE release r SET second_approval = false, hash = canonical_hash(jsonb_set(release_record(r), '{secondApproval}', 'false')) WHERE id = ${place(desk, 1)}`,
      3,
      'order',
    ],
    ['takes a link out', (desk) => `DELETE FROM release WHERE id = ${place(desk, 1)}`, 2, 'order'],
    ['takes the first link out', (desk) => `DELETE FROM release WHERE id = ${place(desk, 0)}`, 1, 'order'],
    ['takes the last link out', (desk) => `DELETE FROM release WHERE id = ${place(desk, 3)}`, 4, 'end'],
    [
      'swaps two links',
      (desk) =>
        `UPDATE release r SET sequence = -o.sequence FROM release o WHERE (r.id, o.id) IN ((${place(desk, 1)}, ${place(desk, 2)}), (${place(desk, 2)}, ${place(desk, 1)})); UPDATE release SET sequence = -sequence WHERE sequence < 0`,
      2,
      'order',
    ],
  ];
  test.each(changes)('and %s is found out', async (_, change, at, broken) => {
    const { desk } = await fourLinks();
    const whole = await makeDesk();
    await publishAll(whole, (await importArticle(whole)).id);
    await tamper(change(desk));
    expect(await verdictOf(desk)).toMatchObject({ whole: false, at, broken });
    expect(await verdictOf(whole)).toMatchObject({ whole: true, length: 1 });
  });
});

describe('the command line', () => {
  const verify = (desk: TestDesk) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/main.ts', 'verify', '--desk', desk.slug],
      { cwd: root, encoding: 'utf8' },
    );
    return { status, said: `${stdout}${stderr}`.trim() };
  };

  test('says that a chain is whole, or which link is the first that is not, and ends with 1', async () => {
    const { desk, second } = await fourLinks();
    const { hash } = (await chainOf(desk)).at(-1) ?? {};
    expect(verify(desk)).toEqual({ status: 0, said: `Bàn quốc tế: 4 links, all whole. Head: ${hash}` });
    await tamper(
      `UPDATE release SET content = '{}' WHERE desk_id = '${desk.id}' AND translation_id = '${second}' AND number = 1`,
    );
    expect(verify(desk)).toEqual({
      status: 1,
      said: `Bàn quốc tế: link 2 (of ${second}) is broken: its text is not the one that was released.`,
    });
  });
});

describe('a consumer', () => {
  const readme = readFileSync('README.md', 'utf8');
  const program = /```js\n\/\/ verify-chain\.mjs\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const check = (lines: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'chain-'));
    writeFileSync(join(folder, 'verify-chain.mjs'), program);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'verify-chain.mjs')], {
      input: lines,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, said: `${stdout}${stderr}` };
  };
  const fetchChain = async (desk: TestDesk, query = '', method = 'GET') => {
    const key = await createKey(desk.administrator, { name: 'website', scopes: ['export:read'] });
    return GET(
      new Request(`http://localhost/api/v1/export/chain${query}`, {
        method,
        headers: { authorization: `Bearer ${key}` },
      }),
      { params: Promise.resolve({}) },
    );
  };

  test('checks the chain that the API gives with the program of the README, of thirty lines', async () => {
    expect(program.trim().split('\n').length).toBeLessThanOrEqual(30);
    const { desk, first } = await fourLinks();
    await save(desk.editor, await rowAt(first, 0), 'A line\u2028in two “parts”');
    await publishAll(desk, first);
    const answer = await fetchChain(desk);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    const text = await answer.text();
    const { hash } = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    expect(check(text)).toEqual({ status: 0, said: `5 links, all whole. Head: ${hash}\n` });
    expect(text).toContain('in two “parts”');
    expect(check(text.replace('in two', 'in 2'))).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^Link 5 .*another text/),
    });
    expect(check(text.replace('approver', 'editor')).said).toMatch(/^Link 1 .*was changed/);
    const lines = text.trim().split('\n');
    expect(check(lines.toSpliced(1, 1).join('\n')).said).toMatch(/^Link 2 .*does not follow/);
    expect(check([lines[0], lines[2], lines[1]].join('\n')).status).toBe(1);
  });

  test('reads on from where they were, and is told what is wrong with the question', async () => {
    const { desk } = await fourLinks();
    const all = (await (await fetchChain(desk)).text()).trim().split('\n');
    const { record } = JSON.parse(all[2] ?? '');
    expect((await (await fetchChain(desk, `?after=${record.sequence}`)).text()).trim()).toBe(all[3]);
    expect((await fetchChain(desk, '?after=x')).status).toBe(400);
    expect((await fetchChain(desk, '', 'POST')).status).toBe(405);
    expect(await (await fetchChain(desk, '', 'HEAD')).text()).toBe('');
    expect(chainLineSchema.safeParse(JSON.parse(all[0] ?? '')).success).toBe(true);
  });

  test('may be read by web pages of the origins of a key, and of no others', async () => {
    const { desk } = await fourLinks();
    const page = `https://${desk.slug}.example`;
    const key = await createKey(desk.administrator, {
      name: 'page',
      scopes: ['export:read'],
      origins: [page],
    });
    const allowed = async (method: 'GET' | 'OPTIONS', origin: string) => {
      const headers = { origin, ...(method === 'GET' ? { authorization: `Bearer ${key}` } : {}) };
      const request = new Request('http://localhost/api/v1/export/chain', { method, headers });
      const answer = await { GET, OPTIONS }[method](request, { params: Promise.resolve({}) });
      return [answer.status, answer.headers.get('access-control-allow-origin')];
    };
    expect(await allowed('OPTIONS', page)).toEqual([204, page]);
    expect(await allowed('GET', page)).toEqual([200, page]);
    expect(await allowed('OPTIONS', 'https://other.example')).toEqual([204, null]);
    expect(await allowed('GET', 'https://other.example')).toEqual([200, null]);
  });
});

describe('the canonical form', () => {
  beforeAll(() => console.log('seeds 1 to 40'));
  test('is the same in the database, whatever the words', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const word = () => randomText(random, 30).replaceAll('\0', '').toWellFormed();
      const value = {
        text: word(),
        Texts: [
          word(),
          { b: [{ y: word(), x: [] }], a: {} },
          '\u2028\u007f"\\/\b\f\n\r\t\u001f',
          null,
          true,
          12,
          [],
        ],
        a: { zz: word(), z: {}, Z: -3 },
      };
      const [row] = await database()`SELECT canonical_json(${JSON.stringify(value)}::text::jsonb) AS text`;
      expect(row?.text, `seed ${seed}`).toBe(canonicalJson(value));
    }
  });

  test('takes a long article hardly more time a row than a short one', async () => {
    const timeOf = async (rows: number) => {
      const began = performance.now();
      await database()`
        SELECT canonical_hash((SELECT jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'block', i, 'kind', 'paragraph',
          'source', repeat('Nước ', 20), 'target', repeat('water ', 20), 'edited', false)) FROM generate_series(1, ${rows}::int) i))`;
      return performance.now() - began;
    };
    // Of each the shortest: what others do on this machine only adds.
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let time = 0; time < 3; time++) {
      short = Math.min(short, await timeOf(2_000));
      long = Math.min(long, await timeOf(20_000));
    }
    console.log(`20,000 rows: ${Math.round(long)} ms, 2,000: ${Math.round(short)} ms`);
    // Were it to grow with the square, a hundredfold.
    expect(long / short).toBeLessThan(40);
  });
});
