import type { Sql } from 'postgres';
import { describe, expect, test } from 'vitest';
import { guarded } from '@/lib/data/database-errors';
import { acceptInvitation, inviteToDesk } from '@/lib/data/invitations';
import { prisma } from '@/lib/data/prisma';
import { getRelease, listReleases } from '@/lib/data/published';
import { publish } from '@/lib/data/releases';
import { saveTarget } from '@/lib/data/segments';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import {
  addPerson,
  approveAll,
  approveRows,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  receive,
  rowAt,
  rowsOf,
  save,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

const database = ownDatabase();
const rounds = 12;

/** Lets two acts meet: in odd rounds the second starts first, and the pause between them goes round. */
async function meet<A, B>(round: number, a: () => Promise<A>, b: () => Promise<B>): Promise<readonly [A, B]> {
  const pause = new Promise((resolve) => setTimeout(resolve, Math.floor(round / 2) % 5));
  const later =
    <T>(act: () => Promise<T>) =>
    () =>
      pause.then(act);
  return round % 2 === 0 ? Promise.all([a(), later(b)()]) : Promise.all([later(a)(), b()]);
}

/** Waits until a backend of this database waits for a lock, so that a race is certain and not likely. */
async function untilSomeoneWaits(sql: Sql): Promise<void> {
  for (;;) {
    const [row] = await sql`
      SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row?.waiting > 0) return;
  }
}

async function awaitingSecond(desk: TestDesk) {
  const { id } = await importArticle(desk);
  return { id, version: await approveRows(desk, id), row: await rowAt(id, 1) };
}

describe('a second approval that meets a save', () => {
  test('never stands over a text that was not there when it was given', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < rounds; round++) {
      const { id, version, row } = await awaitingSecond(desk);
      const [approval, saved] = await meet(
        round,
        () => outcomeOf(() => approveTranslation(desk.second, id, version)),
        () => save(desk.reporter, row, `Typed in round ${round}.`, { approve: round % 3 === 0 }),
      );
      expect(saved.kind).toBe('saved');
      expect(['accepted', 'conflict', 'not_approved']).toContain(approval);
      const after = await getTranslation(desk.viewer, id);
      expect(after).toMatchObject({ approvedById: null, version: version + 1 });
      expect(await outcomeOf(() => publish(desk.second, id, after.version))).toBe('not_approved');
    }
  });

  test('waits for the save that is under way, and then refuses', async () => {
    const desk = await makeDesk();
    const { id, version, row } = await awaitingSecond(desk);
    const sql = database();
    const approval = await sql.begin(async (tx) => {
      await tx`UPDATE segment SET target = 'Typed.', version = version + 1, last_editor_id = ${desk.reporter.userId},
        approved_by_id = ${desk.reporter.userId}, approved_at = now() WHERE id = ${row.id}`;
      const waiting = outcomeOf(() => approveTranslation(desk.second, id, version));
      await untilSomeoneWaits(sql);
      return { waiting };
    });
    expect(await approval.waiting).toBe('conflict');
    expect((await getTranslation(desk.viewer, id)).approvedById).toBeNull();
  });

  test('waits for a row’s approval that is being taken back, and then refuses', async () => {
    const desk = await makeDesk();
    const { id, version, row } = await awaitingSecond(desk);
    const sql = database();
    const approval = await sql.begin(async (tx) => {
      await tx`UPDATE segment SET approved_by_id = NULL, approved_at = NULL WHERE id = ${row.id}`;
      const waiting = outcomeOf(() => approveTranslation(desk.second, id, version));
      await untilSomeoneWaits(sql);
      return { waiting };
    });
    expect(await approval.waiting).toBe('not_approved');
    expect((await getTranslation(desk.viewer, id)).approvedById).toBeNull();
  });

  test('never stands when a row’s approval was taken back', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < rounds; round++) {
      const { id, version, row } = await awaitingSecond(desk);
      await meet(
        round,
        () => outcomeOf(() => approveTranslation(desk.second, id, version)),
        () => unapprove(desk.reporter, row),
      );
      expect((await getTranslation(desk.viewer, id)).approvedById).toBeNull();
    }
  });

  test('is never given to a person who just became an editor of it', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < rounds; round++) {
      const { id, version, row } = await awaitingSecond(desk);
      await meet(
        round,
        () => outcomeOf(() => approveTranslation(desk.second, id, version)),
        () => save(desk.second, row, `By the approver, round ${round}.`, { approve: true }),
      );
      const after = await getTranslation(desk.viewer, id);
      expect(after.approvedById).toBeNull();
      expect(await outcomeOf(() => approveTranslation(desk.second, id, after.version))).toBe('own_work');
    }
  });
});

describe('publishing that meets a save', () => {
  test('publishes the approved text or nothing', async () => {
    const desk = await makeDesk();
    const machine = story.map(([, text]) => text);
    for (let round = 0; round < rounds; round++) {
      const { id } = await importArticle(desk);
      const version = await approveAll(desk, id);
      const row = await rowAt(id, 1);
      const [outcome, saved] = await meet(
        round,
        () => outcomeOf(() => publish(desk.second, id, version)),
        () => save(desk.reporter, row, 'Not read by anybody.', { approve: true }),
      );
      expect(saved.kind).toBe('saved');
      expect(['accepted', 'conflict', 'not_approved']).toContain(outcome);
      if (outcome === 'accepted') {
        const release = await getRelease(desk.viewer, 'en', id);
        expect(release.segments.map((segment) => segment.target)).toEqual(machine);
      } else expect(await outcomeOf(() => getRelease(desk.viewer, 'en', id))).toBe('not_found');
    }
  });

  test('does not see a text that is being saved while it publishes', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const version = await approveAll(desk, id);
    const row = await rowAt(id, 1);
    const sql = database();
    const { saving } = await sql.begin(async (tx) => {
      await tx`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${id}, 'release', ${desk.second.userId})`;
      const saving = save(desk.reporter, row, 'Typed meanwhile.');
      await untilSomeoneWaits(sql);
      return { saving };
    });
    expect(await saving).toMatchObject({ kind: 'saved', versions: { before: version, after: version + 1 } });
    const release = await getRelease(desk.viewer, 'en', id);
    expect(release.segments[1]?.target).toBe(row.target);
    expect((await rowAt(id, 1)).target).toBe('Typed meanwhile.');
  });
});

describe('two publishers', () => {
  test('of one translation make one release', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < rounds; round++) {
      const { id } = await importArticle(desk);
      const version = await approveAll(desk, id);
      const outcomes = await meet(
        round,
        () => outcomeOf(() => publish(desk.second, id, version)),
        () => outcomeOf(() => publish(desk.administrator, id, version)),
      );
      expect(outcomes.toSorted()).toEqual(['accepted', 'already_done']);
      expect((await getTranslation(desk.viewer, id)).releases).toHaveLength(1);
    }
  });

  test('of different translations fill the feed in the order in which others can read it', async () => {
    const desk = await makeDesk();
    const ready: { id: string; version: number }[] = [];
    for (let i = 0; i < 12; i++) {
      const { id } = await importArticle(desk, story.slice(0, 1));
      ready.push({ id, version: await approveAll(desk, id) });
    }
    const read: number[] = [];
    let publishing = true;
    const consumer = (async () => {
      for (let last = false; ; ) {
        const after = read.at(-1) ?? 0;
        const { documents } = await listReleases(desk.viewer, 'en', { after, limit: 100 });
        read.push(...documents.map((document) => document.release.sequence));
        if (last) return;
        last = !publishing;
      }
    })();
    await Promise.all(ready.map(({ id, version }) => publish(desk.second, id, version)));
    publishing = false;
    await consumer;
    const first = read[0] ?? 0;
    expect(read).toEqual(Array.from({ length: ready.length }, (_, i) => first + i));
  });

  test('wait for each other before either takes a place in the feed', async () => {
    const desk = await makeDesk();
    const [one, two] = [await importArticle(desk), await importArticle(desk)];
    await approveAll(desk, one.id);
    const version = await approveAll(desk, two.id);
    const sql = database();
    const { second } = await sql.begin(async (tx) => {
      await tx`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${one.id}, 'release', ${desk.second.userId})`;
      const second = publish(desk.second, two.id, version);
      await untilSomeoneWaits(sql);
      expect((await listReleases(desk.viewer, 'en', { after: 0, limit: 9 })).documents).toEqual([]);
      return { second };
    });
    await second;
    const { documents } = await listReleases(desk.viewer, 'en', { after: 0, limit: 9 });
    expect(documents.map((document) => document.id)).toEqual([one.id, two.id]);
  });

  test('one of whom fails leave no hole in the feed', async () => {
    const desk = await makeDesk();
    const sql = database();
    const places: number[] = [];
    for (const keep of [true, false, true]) {
      const { id } = await importArticle(desk);
      await approveAll(desk, id);
      const inserted = sql.begin(async (tx) => {
        const [row] = await tx`
          INSERT INTO release (translation_id, kind, published_by_id) VALUES (${id}, 'release', ${desk.second.userId})
          RETURNING sequence::int`;
        if (!keep) throw new Error('given up');
        places.push(row?.sequence);
      });
      await inserted.catch(() => null);
    }
    expect(places).toHaveLength(2);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(1);
  });
});

describe('an import that meets a save', () => {
  test('loses neither: the text typed is the row’s or in its history', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < rounds; round++) {
      const more = { externalId: `meeting-${round}` };
      const { id, segments } = await importArticle(desk, story, more);
      const row = segments[1];
      if (!row) throw new Error('no row');
      const renewed = story.map(([source, machine], i): [string, string] => [
        source,
        i === 0 ? machine : `${machine}!`,
      ]);
      const text = `Typed in round ${round}.`;
      const [received, saved] = await meet(
        round,
        () => receive(desk.reporter, renewed, more),
        () => save(desk.editor, row, text),
      );
      expect(received.outcome).toBe('updated');
      const rows = await rowsOf(id);
      expect(rows.map((one) => one.machine)).toEqual(renewed.map(([, machine]) => machine));
      expect(rows[2]?.target).toBe(`${story[2]?.[1]}!`);
      expect(rows[1]?.target).toBe(saved.kind === 'saved' ? text : `${row.machine}!`);
      const revisions = await database()`SELECT text FROM revision WHERE segment_id = ${row.id}`;
      expect(revisions.map((revision) => revision.text)).toContain(text);
    }
  });

  test('goes through together with saves of every row, approvals and a publisher', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'crowd' };
    const pairs = Array.from({ length: 12 }, (_, i): [string, string] => [`Câu ${i}.`, `Sentence ${i}.`]);
    const { id, segments } = await importArticle(desk, pairs, more);
    const version = await approveAll(desk, id);
    const outcomes = await Promise.all([
      ...segments.map((row) =>
        outcomeOf(() =>
          saveTarget(desk.editor, {
            segmentId: row.id,
            base: row.version,
            text: `Edited ${row.position}.`,
            writer: 'tab-1',
            approval: 'give',
          }),
        ),
      ),
      outcomeOf(() =>
        receive(desk.reporter, [...pairs.slice(0, 6), ['Câu mới.', 'New.'], ...pairs.slice(6)], more),
      ),
      outcomeOf(() => publish(desk.second, id, version)),
      outcomeOf(() => receive(desk.reporter, pairs.slice(1), more)),
    ]);
    const known = ['accepted', 'conflict', 'not_approved', 'gone'];
    expect(outcomes.filter((outcome) => !known.includes(outcome))).toEqual([]);
    const rows = await rowsOf(id);
    expect(rows.map((row) => row.position)).toEqual(rows.map((_, i) => i));
  });
});

describe('an invitation that is used while its maker is taken off the desk', () => {
  test('waits for that, and then opens nothing', async () => {
    const desk = await makeDesk();
    const maker = await addPerson(desk.id, 'Vũ Tùng', 'administrator');
    const token = await inviteToDesk(maker, { email: 'second-door@example.org', role: 'administrator' });
    const sql = database();
    const { outcome } = await sql.begin(async (tx) => {
      await tx`DELETE FROM membership WHERE desk_id = ${desk.id} AND user_id = ${maker.userId}`;
      const acceptance = { name: 'Vũ Tùng', email: '', passwordHash: 'hash' };
      const waiting = outcomeOf(() => acceptInvitation(token, acceptance));
      await untilSomeoneWaits(sql);
      return { outcome: waiting };
    });
    expect(await outcome).toBe('gone');
  });
});

describe('two transactions that wait for each other', () => {
  test('are both carried out, one of them at its second attempt', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const [first, second] = [await rowAt(id, 1), await rowAt(id, 2)];
    let tries = 0;
    let bothHold = () => {};
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const lockBoth = (one: string, other: string) =>
      guarded(() =>
        prisma().$transaction(async (tx) => {
          await tx.$queryRaw`SELECT id FROM segment WHERE id = ${one}::uuid FOR UPDATE`;
          if (++tries === 2) bothHold();
          await held;
          await tx.$queryRaw`SELECT id FROM segment WHERE id = ${other}::uuid FOR UPDATE`;
        }),
      );
    await Promise.all([lockBoth(first.id, second.id), lockBoth(second.id, first.id)]);
    expect(tries).toBe(3);
  });
});
