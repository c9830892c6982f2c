import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { verifyChain } from '@/lib/data/chain';
import { changeMember } from '@/lib/data/desks';
import { listQueue } from '@/lib/data/queue';
import { publish, withdraw } from '@/lib/data/releases';
import { cancelSchedule, findSchedule, scheduleRelease, setEmbargo } from '@/lib/data/schedules';
import { OperatorScope } from '@/lib/data/scope';
import { getTranslation, markSensitive, returnTranslation } from '@/lib/data/translations';
import { runJobs } from '@/lib/jobs/run-jobs';
import {
  approveAll,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  publishAll,
  receive,
  rowAt,
  save,
  story,
  type TestDesk,
} from '@/tests/support/desk';
import { until } from '@/tests/support/until';

const database = ownDatabase();

const soon = (ms = 700) => new Date(Date.now() + ms).toISOString();
const later = () => soon(3_600_000);

const stops: (() => Promise<void>)[] = [];
const work = (times = 1) => {
  for (let i = 0; i < times; i++) stops.push(runJobs());
};
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const releasesOf = async (desk: TestDesk, id: string) => (await getTranslation(desk.viewer, id)).releases;
const stateOf = async (id: string) => {
  const rows =
    await database()`SELECT state, reason FROM schedule WHERE translation_id = ${id} ORDER BY created_at`;
  return rows.map(({ state, reason }) => (reason ? `${state}: ${reason}` : String(state)));
};
const hasJob = async (id: string) =>
  (await database()`SELECT FROM job WHERE kind = 'release' AND translation_id = ${id}`).length > 0;

/** An approved translation with a release to come. */
async function scheduled(dueAt = later()): Promise<{ desk: TestDesk; id: string; version: number }> {
  const desk = await makeDesk();
  const { id } = await importArticle(desk);
  const version = await approveAll(desk, id);
  await scheduleRelease(desk.second, { translationId: id, version, dueAt });
  return { desk, id, version };
}

/** Its time has come, and nobody else knew. */
const comeDue = async (id: string) => {
  const sql = database();
  await sql`ALTER TABLE schedule DISABLE TRIGGER USER`;
  await sql`UPDATE schedule SET due_at = clock_timestamp() - interval '1 second' WHERE translation_id = ${id} AND state = 'waiting'`;
  await sql`ALTER TABLE schedule ENABLE TRIGGER USER`;
  await sql`UPDATE job SET due_at = clock_timestamp() WHERE kind = 'release' AND translation_id = ${id}`;
};

describe('a scheduled release', () => {
  test('goes out when it is due and not before, once, however many servers there are', async () => {
    const far = later();
    const { desk, id, version } = await scheduled(far);
    expect(await findSchedule(desk.viewer, id)).toMatchObject({
      dueAt: far,
      by: desk.second.name,
      lapsed: null,
    });
    work(2);
    const dueAt = soon();
    await scheduleRelease(desk.second, { translationId: id, version, dueAt });
    await until(async () => (await releasesOf(desk, id)).length > 0);
    const [release, ...others] = await releasesOf(desk, id);
    expect(others).toEqual([]);
    expect(release).toMatchObject({ by: desk.second.name, approvedBy: desk.second.name });
    expect(release && release.at >= dueAt).toBe(true);
    await until(async () => !(await hasJob(id)));
    expect(await stateOf(id)).toEqual(['cancelled', 'released']);
    expect(await findSchedule(desk.viewer, id)).toBeNull();
  });

  test('goes out late rather than never when no server ran at its time', async () => {
    const { desk, id } = await scheduled(soon(50));
    await sleep(100);
    expect(await releasesOf(desk, id)).toEqual([]);
    work(2);
    await until(async () => (await releasesOf(desk, id)).length > 0);
    expect(await stateOf(id)).toEqual(['released']);
  });

  test('carries what a correction tells the readers, and keeps the chain whole', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await save(desk.editor, await rowAt(id, 0), 'Flood rises fast');
    const version = await approveAll(desk, id);
    const note = 'The headline was wrong.';
    expect(
      await outcomeOf(() =>
        scheduleRelease(desk.second, {
          translationId: id,
          version,
          dueAt: later(),
          updateKind: 'correction',
        }),
      ),
    ).toBe('bad_input');
    await scheduleRelease(desk.second, {
      translationId: id,
      version,
      dueAt: soon(50),
      updateKind: 'correction',
      note,
    });
    work();
    await until(async () => (await releasesOf(desk, id)).length === 2);
    expect((await releasesOf(desk, id))[0]).toMatchObject({ updateKind: 'correction', note });
    const operator = await OperatorScope.at(desk.id);
    if (!operator) throw new Error('no desk');
    expect(await verifyChain(operator)).toMatchObject({ whole: true, length: 2 });
  });

  test('is put off by a new time, and cancelled', async () => {
    const { desk, id, version } = await scheduled(soon(400));
    await scheduleRelease(desk.administrator, { translationId: id, version, dueAt: later() });
    work();
    await sleep(800);
    expect(await releasesOf(desk, id)).toEqual([]);
    expect(await stateOf(id)).toEqual(['cancelled', 'waiting']);
    expect(await listQueue(desk.viewer)).toMatchObject([{ scheduledAt: expect.any(String), lapsed: false }]);
    expect(await findSchedule(desk.viewer, id)).toMatchObject({ by: desk.administrator.name });
    expect(await outcomeOf(() => cancelSchedule(desk.editor, id))).toBe('forbidden');
    await cancelSchedule(desk.second, id);
    expect(await hasJob(id)).toBe(false);
    expect(await outcomeOf(() => cancelSchedule(desk.second, id))).toBe('already_done');
    expect(await findSchedule(desk.viewer, id)).toBeNull();
  });

  test('needs an approver of the desk, an approved text as they saw it that is not out yet, and a time within a year', async () => {
    const desk = await makeDesk();
    const stranger = (await makeDesk()).second;
    const { id } = await importArticle(desk);
    const plan = (scope = desk.second, version = 0, dueAt = later()) =>
      outcomeOf(() => scheduleRelease(scope, { translationId: id, version, dueAt }));
    const { version: raw } = await getTranslation(desk.viewer, id);
    expect(await plan(desk.second, raw)).toBe('not_approved');
    const version = await approveAll(desk, id);
    expect(await plan(desk.editor, version)).toBe('forbidden');
    expect(await plan(stranger, version)).toBe('not_found');
    expect(await plan(desk.second, version - 1)).toBe('conflict');
    expect(await plan(desk.second, version, soon(367 * 86_400_000))).toBe('bad_input');
    await publish(desk.second, id, version);
    expect(await plan(desk.second, version)).toBe('already_done');
    expect(await stateOf(id)).toEqual([]);
  });
});

describe('nothing else goes out in its place', () => {
  const ways: readonly [string, string, (desk: TestDesk, id: string, version: number) => Promise<unknown>][] =
    [
      ['the text changes', 'lapsed: changed', async (desk, id) => save(desk.editor, await rowAt(id, 0), 'X')],
      [
        'the text changes and is approved anew',
        'lapsed: changed',
        async (desk, id) => {
          await save(desk.editor, await rowAt(id, 0), 'X');
          await approveAll(desk, id);
        },
      ],
      ['it is sent back', 'lapsed: changed', (desk, id) => returnTranslation(desk.second, id, 'Xem lại.')],
      [
        'a new source comes',
        'lapsed: changed',
        async (desk, id) => {
          const { externalId } = await getTranslation(desk.viewer, id);
          await receive(
            desk.reporter,
            story.map(([source, machine]) => [`${source} Mới.`, machine]),
            { externalId: externalId ?? '' },
          );
        },
      ],
      [
        'who scheduled it leaves the desk',
        'lapsed: person',
        (desk) => changeMember(desk.administrator, desk.second.userId, null),
      ],
      [
        'who scheduled it becomes an editor',
        'lapsed: person',
        (desk) => changeMember(desk.administrator, desk.second.userId, 'editor'),
      ],
      [
        'an embargo is set beyond it',
        'lapsed: embargo',
        (desk, id) => setEmbargo(desk.second, id, soon(7_200_000)),
      ],
    ];
  test.each(ways)('when %s', async (_, state, change) => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { externalId: `s-${Math.random()}` });
    const version = await approveAll(desk, id);
    await scheduleRelease(desk.second, { translationId: id, version, dueAt: later() });
    await change(desk, id, version);
    expect(await stateOf(id)).toEqual([state]);
    expect(await hasJob(id)).toBe(false);
    expect((await listQueue(desk.viewer)).find((row) => row.id === id)).toMatchObject({
      scheduledAt: null,
      lapsed: true,
    });
    expect((await findSchedule(desk.viewer, id))?.lapsed).toBe(state.replace('lapsed: ', ''));
    await comeDue(id);
    work();
    await sleep(300);
    expect(await releasesOf(desk, id)).toEqual([]);
  });

  test('when the desk asks more of an approval by then', async () => {
    const desk = await makeDesk({ secondApproval: 'sensitive' });
    const { id } = await importArticle(desk);
    await database()`UPDATE segment SET approved_by_id = ${desk.second.userId}, approved_at = now() WHERE translation_id = ${id}`;
    const { version } = await getTranslation(desk.viewer, id);
    await database()`UPDATE translation SET approved_by_id = ${desk.second.userId}, approved_at = now() WHERE id = ${id}`;
    await scheduleRelease(desk.second, { translationId: id, version, dueAt: later() });
    await database()`UPDATE desk SET second_approval = 'always' WHERE id = ${desk.id}`;
    await comeDue(id);
    work();
    await until(async () => (await stateOf(id))[0] !== 'waiting');
    expect(await stateOf(id)).toEqual(['lapsed: refused']);
    expect(await releasesOf(desk, id)).toEqual([]);
    expect((await findSchedule(desk.viewer, id))?.lapsed).toBe('refused');
  });

  test('when it becomes sensitive and one person alone approved it', async () => {
    const desk = await makeDesk({ secondApproval: 'sensitive' });
    const { id } = await importArticle(desk);
    await database()`UPDATE segment SET approved_by_id = ${desk.second.userId}, approved_at = now() WHERE translation_id = ${id}`;
    const { version } = await getTranslation(desk.viewer, id);
    await database()`UPDATE translation SET approved_by_id = ${desk.second.userId}, approved_at = now() WHERE id = ${id}`;
    await scheduleRelease(desk.second, { translationId: id, version, dueAt: later() });
    await markSensitive(desk.editor, id, true);
    expect(await stateOf(id)).toEqual(['lapsed: changed']);
  });

  test('when it goes out by hand before, or is withdrawn with an update to come', async () => {
    const { desk, id, version } = await scheduled();
    await publish(desk.administrator, id, version);
    expect(await stateOf(id)).toEqual(['released']);
    await save(desk.editor, await rowAt(id, 0), 'Better');
    const next = await approveAll(desk, id);
    await scheduleRelease(desk.second, { translationId: id, version: next, dueAt: later() });
    await withdraw(desk.second, id, next, 'Gỡ.');
    expect(await stateOf(id)).toEqual(['released', 'lapsed: withdrawn']);
    expect(await hasJob(id)).toBe(false);
  });

  test('however the database is spoken to', async () => {
    const { id } = await scheduled();
    const other = await makeDesk();
    const sql = database();
    const tried = (statement: PromiseLike<unknown>) => outcomeOf(() => statement);
    expect(await tried(sql`UPDATE schedule SET due_at = now() WHERE translation_id = ${id}`)).toBe('SG003');
    expect(
      await tried(
        sql`UPDATE schedule SET translation_version = 9, state = 'lapsed', reason = 'changed' WHERE translation_id = ${id}`,
      ),
    ).toBe('SG003');
    expect(await tried(sql`UPDATE schedule SET state = 'released' WHERE translation_id = ${id}`)).toBe(
      'SG003',
    );
    expect(
      await tried(
        sql`UPDATE schedule SET state = 'cancelled', ended_by_id = ${other.second.userId} WHERE translation_id = ${id}`,
      ),
    ).toBe('SG006');
    expect(await tried(sql`DELETE FROM schedule WHERE translation_id = ${id}`)).toBe('SG003');
    expect(await tried(sql`TRUNCATE schedule`)).toBe('SG003');
    expect(
      await tried(
        sql`INSERT INTO schedule (translation_id, due_at, user_id) VALUES (${id}, now(), ${other.second.userId})`,
      ),
    ).toBe('SG006');
    expect(await stateOf(id)).toEqual(['waiting']);
  });
});

describe('an embargo', () => {
  test('holds back every release until it ends, by the clock of the database, whoever asks', async () => {
    const desk = await makeDesk();
    const far = later();
    const { id } = await importArticle(desk, story, { embargoUntil: far });
    const version = await approveAll(desk, id);
    expect((await getTranslation(desk.viewer, id)).embargoUntil).toBe(far);
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('embargoed');
    const insert = () =>
      database()`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${id}, 'release', ${desk.second.userId})`;
    expect(await outcomeOf(insert)).toBe('SG012');
    const plan = (dueAt: string) =>
      outcomeOf(() => scheduleRelease(desk.second, { translationId: id, version, dueAt }));
    expect(await plan(new Date(Date.parse(far) - 1).toISOString())).toBe('embargoed');
    expect(await plan(far)).toBe('accepted');
    const embargoUntil = soon(1_200);
    await setEmbargo(desk.second, id, embargoUntil);
    expect(await plan(embargoUntil)).toBe('accepted');
    work();
    await until(async () => (await releasesOf(desk, id)).length > 0);
    const [release] = await releasesOf(desk, id);
    expect(Date.parse(release?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(embargoUntil));
  });

  test('is set, put off and lifted by an approver, and by nobody else sooner', async () => {
    const desk = await makeDesk();
    const external = { externalId: 'embargo' };
    const { id } = await importArticle(desk, story, { ...external, embargoUntil: later() });
    const sql = database();
    expect(
      await outcomeOf(() => sql`UPDATE article SET embargo_until = NULL WHERE desk_id = ${desk.id}`),
    ).toBe('SG003');
    expect(await outcomeOf(() => setEmbargo(desk.editor, id, null))).toBe('forbidden');
    expect(
      await outcomeOf(
        () =>
          sql`INSERT INTO decision (translation_id, kind, version, user_id) VALUES (${id}, 'lift-embargo', 1, ${desk.editor.userId})`,
      ),
    ).toBe('SG006');
    expect(await outcomeOf(() => receive(desk.reporter, story, { ...external, embargoUntil: soon() }))).toBe(
      'bad_input',
    );
    const put = soon(7_200_000);
    expect((await receive(desk.reporter, story, { ...external, embargoUntil: put })).outcome).toBe('updated');
    expect((await getTranslation(desk.viewer, id)).embargoUntil).toBe(put);
    const version = await approveAll(desk, id);
    await setEmbargo(desk.second, id, null);
    expect((await getTranslation(desk.viewer, id)).embargoUntil).toBeNull();
    await publish(desk.second, id, version);
    const traces =
      await sql`SELECT kind, user_id FROM decision WHERE translation_id = ${id} AND kind LIKE '%embargo'`;
    expect(traces).toMatchObject([{ kind: 'lift-embargo', user_id: desk.second.userId }]);
  });

  test('does not keep a published text from being withdrawn', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    await setEmbargo(desk.second, id, later());
    const { version } = await getTranslation(desk.viewer, id);
    await withdraw(desk.second, id, version, 'Gỡ.');
    expect((await releasesOf(desk, id))[0]?.kind).toBe('withdrawal');
    expect(await outcomeOf(() => publish(desk.second, id, version))).toBe('embargoed');
  });
});
