import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import type { Segment } from '@/lib/core/segment';
import { receiveArticle } from '@/lib/data/articles';
import { failJob, finishJob, giveBackJob, takeJob } from '@/lib/data/jobs';
import { repairAlignment } from '@/lib/data/repairs';
import { runJobs } from '@/lib/jobs/run-jobs';
import { prepareInput } from '@/lib/server/prepare-input';
import { root } from '@/scripts/checkout.mjs';
import {
  approve,
  approveAll,
  approveRows,
  importArticle,
  inputOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  rowAt,
  rowsOf,
  save,
  type TestDesk,
} from '@/tests/support/desk';
import { until } from '@/tests/support/until';

const database = ownDatabase();

/** News of any length that can only be paired one way. */
const report = (length: number): readonly Pair[] =>
  Array.from(
    { length },
    (_, i): Pair => [
      `Trạm ${1000 + i} đo được ${i % 97} mm mưa trong ngày.`,
      `Station ${1000 + i} measured ${i % 97} mm of rain that day.`,
    ],
  );

async function importReport(desk: TestDesk, pairs: readonly Pair[], externalId: string): Promise<string> {
  const input = inputOf(pairs, { externalId });
  const { translationId } = await receiveArticle(desk.reporter, input, prepareInput(input));
  await database()`DELETE FROM job WHERE kind = 'check'`;
  return translationId;
}

const jobsOf = (id: string) =>
  database()`SELECT kind, done, total, attempts, lease, last_error, due_at > clock_timestamp() + interval '1 second' AS later
    FROM job WHERE translation_id = ${id} AND kind <> 'check' ORDER BY kind`;

/** The next article to align, for whoever asks. */
const takeAlign = () => takeJob(['align']);

// Not now: a time is kept to the millisecond, and rounded it may be still to come.
const makeDue = (id: string) => database()`
  UPDATE job SET due_at = clock_timestamp() - interval '1 second' WHERE translation_id = ${id} AND kind = 'align'`;

async function countRows(id: string): Promise<number> {
  const [row] =
    await database()`SELECT count(*)::int AS rows FROM segment WHERE translation_id = ${id} AND retired_at IS NULL`;
  return Number(row?.rows);
}

const isAligned = async (id: string): Promise<boolean> => (await jobsOf(id)).length === 0;

/** Rows that pair every sentence of `pairs` with its translation, in order. */
async function expectWhole(id: string, pairs: readonly Pair[]): Promise<void> {
  const rows = await rowsOf(id);
  expect(rows.map((row) => row.position)).toEqual(rows.map((_, at) => at));
  expect(rows.map((row) => [row.source, row.machine])).toEqual(pairs);
}

/** What a test leaves behind, whatever becomes of it. */
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Answers what stops it. */
function startWorker(): () => Promise<void> {
  const stop = runJobs();
  ends.push(stop);
  return stop;
}

/**
 * Whoever aligns stores the first rows that it makes, and stops before it has stored more, until the answer is called; so
 * what happens in between surely happens in between.
 */
async function gate(first: number): Promise<() => Promise<void>> {
  const sql = database();
  await sql.unsafe(`
    CREATE OR REPLACE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (SELECT count(*) FROM segment WHERE translation_id IN (SELECT translation_id FROM fresh))
          - (SELECT count(*) FROM fresh) > ${first} THEN
        PERFORM pg_advisory_xact_lock_shared(1);
      END IF;
      RETURN NULL;
    END $$;
    CREATE OR REPLACE TRIGGER gate AFTER INSERT ON segment REFERENCING NEW TABLE AS fresh
      FOR EACH STATEMENT EXECUTE FUNCTION gate()`);
  const holder = await sql.reserve();
  await holder`SELECT pg_advisory_lock(1)`;
  let isOpen = false;
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    await holder`SELECT pg_advisory_unlock(1)`;
    holder.release();
  };
  ends.push(open);
  return open;
}

/** Until the first rows of a worker are there. */
const untilBegun = (id: string, first: number) => until(async () => (await countRows(id)) > first);

describe('a long report', { timeout: 300_000 }, () => {
  test('is there at once with its first rows, and cannot be approved before the last', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'long-1');
    const first = await countRows(id);
    expect(first).toBeGreaterThan(40);
    expect(first).toBeLessThan(200);
    expect(await jobsOf(id)).toMatchObject([{ kind: 'align', done: 2 * first, total: 1200, lease: null }]);
    await approveRows(desk, id);
    expect(await outcomeOf(() => approveAll(desk, id))).toBe('not_approved');
    expect(await outcomeOf(() => database()`DELETE FROM job WHERE translation_id = ${id}`)).toBe('SG009');
    startWorker();
    await until(() => isAligned(id));
    await expectWhole(id, report(600));
    expect((await rowsOf(id)).filter((row) => row.approvedById !== null)).toHaveLength(first);
    await approveAll(desk, id);
  });

  test('is edited, approved and repaired while it is being aligned, and nothing of it is lost', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(1_500), 'long-2');
    const first = await countRows(id);
    const [a, b] = [await rowAt(id, 3), await rowAt(id, 5)];
    const open = await gate(first);
    startWorker();
    await save(desk.editor, a, 'Edited meanwhile.', { approve: true });
    await untilBegun(id, first);
    expect(await isAligned(id)).toBe(false);
    const last = await rowAt(id, first - 1);
    const next = await rowAt(id, first);
    const repaired = repairAlignment(desk.editor, {
      translationId: id,
      operation: { kind: 'merge', ids: [last.id, next.id] },
      versions: [last.version, next.version],
    });
    await open();
    await repaired;
    await approve(desk.reporter, await rowAt(id, 5));
    await until(() => isAligned(id));
    const rows = await rowsOf(id);
    expect(rows).toHaveLength(1_499);
    expect(rows[3]).toMatchObject({
      id: a.id,
      target: 'Edited meanwhile.',
      approvedById: desk.editor.userId,
    });
    expect(rows[5]).toMatchObject({ id: b.id, approvedById: desk.reporter.userId });
    expect(rows[first - 1]?.source).toBe(`${last.source} ${next.source}`);
    const told = report(1_500).map(([source]) => source);
    expect(rows.map((row) => row.source).join(' ') === told.join(' ')).toBe(true);
  });

  test('that comes anew while it is being aligned goes on with the new texts', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(1_500), 'long-3');
    const first = await countRows(id);
    const edited = await rowAt(id, 2);
    await save(desk.editor, edited, 'Mine.', { approve: true });
    const open = await gate(first);
    startWorker();
    await untilBegun(id, first);
    const anew = report(1_500).map(
      ([source, machine], i): Pair => [source, i > 700 ? `Later: ${machine}` : machine],
    );
    const received = importReport(desk, anew, 'long-3');
    await open();
    expect(await received).toBe(id);
    await until(() => isAligned(id));
    const rows = await rowsOf(id);
    expect(rows.map((row) => [row.source, row.machine])).toEqual(anew);
    expect(rows[2]).toMatchObject({ id: edited.id, target: 'Mine.', approvedById: desk.editor.userId });
  });

  test('that comes anew short enough is whole at once', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'long-4');
    await importReport(desk, report(20), 'long-4');
    expect(await jobsOf(id)).toEqual([]);
    await expectWhole(id, report(20));
  });

  test('that comes anew whole costs only what changed, and all other rows stay', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'long-5');
    startWorker();
    await until(() => isAligned(id));
    const before = await rowsOf(id);
    const changed = report(600).map(
      ([source, machine], i): Pair => [i === 300 ? 'Trạm 1300 hỏng.' : source, machine],
    );
    await importReport(desk, changed, 'long-5');
    const after = await rowsOf(id);
    expect(await jobsOf(id)).toEqual([]);
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
    const same = (a: Segment, b: Segment | undefined) => JSON.stringify(a) === JSON.stringify(b);
    expect(after.flatMap((row, at) => (same(row, before[at]) ? [] : [at]))).toEqual([299, 300, 301]);
    expect(after.flatMap((row, at) => (row.version === 1 ? [] : [at]))).toEqual([300]);
    expect(after[300]?.source).toBe('Trạm 1300 hỏng.');
  });

  test('goes on after its worker was killed', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(2_000), 'long-6');
    const first = await countRows(id);
    const open = await gate(first);
    const worker = spawn(process.execPath, ['--import', 'tsx', 'tests/support/jobs-worker.mts'], {
      cwd: root,
      stdio: 'inherit',
    });
    const ended = once(worker, 'exit');
    const kill = () => {
      worker.kill('SIGKILL');
      return ended;
    };
    ends.push(kill);
    await untilBegun(id, first);
    await kill();
    const [job] = await jobsOf(id);
    expect(job).toMatchObject({ later: true, lease: expect.any(String) });
    expect(await takeAlign()).toBeNull();
    await open();
    // The lease runs out.
    await makeDue(id);
    startWorker();
    await until(() => isAligned(id));
    await expectWhole(id, report(2_000));
  });

  test('is put down in good order when its worker is told to stop', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(2_000), 'long-7');
    const first = await countRows(id);
    const open = await gate(first);
    const stop = startWorker();
    await untilBegun(id, first);
    const stopped = stop();
    await open();
    await stopped;
    expect(await jobsOf(id)).toMatchObject([{ lease: null, later: false }]);
    startWorker();
    await until(() => isAligned(id));
    await expectWhole(id, report(2_000));
  });
});

describe('jobs', { timeout: 300_000 }, () => {
  test('are shared by several workers, each done once', async () => {
    const desk = await makeDesk();
    const ids = await Promise.all([1, 2, 3].map((n) => importReport(desk, report(500), `shared-${n}`)));
    const taught = await Promise.all([1, 2, 3, 4].map(async () => (await importArticle(desk)).id));
    for (const id of taught) await approveAll(desk, id);
    for (let n = 0; n < 3; n++) startWorker();
    for (const id of [...ids, ...taught]) await until(() => isAligned(id));
    for (const id of ids) await expectWhole(id, report(500));
    const rows =
      await database()`SELECT translation_id FROM taught_translation WHERE translation_id = ANY(${taught})`;
    expect(rows).toHaveLength(4);
  });

  test('that fail are tried again, later each time, and say why', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'fails');
    const now = async () => (await database()`SELECT clock_timestamp() AS now`)[0]?.now.getTime();
    for (const [before, wait] of [10, 20, 40].entries()) {
      const attempt = before + 1;
      const job = await takeAlign();
      if (!job) throw new Error('no job');
      const began = await now();
      await failJob(job, `attempt ${attempt}`);
      const ended = await now();
      const [row] = await database()`
        SELECT attempts, last_error, lease, due_at FROM job WHERE translation_id = ${id} AND kind = 'align'`;
      expect(row).toMatchObject({ attempts: attempt, last_error: `attempt ${attempt}`, lease: null });
      const failedAt = row?.due_at.getTime() - 1_000 * wait;
      expect(failedAt).toBeGreaterThanOrEqual(began - 1);
      expect(failedAt).toBeLessThanOrEqual(ended + 1);
      expect(await takeAlign()).toBeNull();
      await makeDue(id);
    }
    startWorker();
    await until(() => isAligned(id));
  });

  test('belong to whoever holds the lease', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'lease');
    const mine = await takeAlign();
    if (!mine) throw new Error('no job');
    await database()`SELECT enqueue_job('align', ${id}, 0, 1200)`;
    await makeDue(id);
    const theirs = await takeAlign();
    if (!theirs) throw new Error('no job');
    await finishJob(mine);
    await failJob(mine, 'too late');
    await giveBackJob(mine);
    expect(await jobsOf(id)).toMatchObject([{ lease: theirs.lease, last_error: null }]);
    await giveBackJob(theirs);
    startWorker();
    await until(() => isAligned(id));
    await expectWhole(id, report(600));
  });

  test('stay what they are', async () => {
    const desk = await makeDesk();
    const id = await importReport(desk, report(600), 'kind');
    const sql = database();
    expect(await outcomeOf(() => sql`UPDATE job SET kind = 'teach' WHERE translation_id = ${id}`)).toBe(
      'SG003',
    );
    expect(await outcomeOf(() => sql`TRUNCATE job`)).toBe('SG003');
    expect(await outcomeOf(() => sql`UPDATE job SET done = total + 1 WHERE translation_id = ${id}`)).toBe(
      '23514',
    );
  });
});

test('rows that leave a sentence out at the end are refused unless it is being aligned', async () => {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk);
  const sql = database();
  const last = segments.at(-1)?.id ?? '';
  expect(await outcomeOf(() => sql`UPDATE segment SET retired_at = now() WHERE id = ${last}`)).toBe('SG009');
  expect(
    await outcomeOf(
      () => sql`
      INSERT INTO machine_version (translation_id, number, title, body, format, document, digest)
      SELECT translation_id, number + 1, title, body, format, jsonb_set(document, '{blocks}', document -> 'blocks' || (document -> 'blocks' -> 0)), ''
      FROM machine_version WHERE translation_id = ${id}`,
    ),
  ).toBe('SG009');
});
