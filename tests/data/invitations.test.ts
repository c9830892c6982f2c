import type { Sql } from 'postgres';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMember, listMembers } from '@/lib/data/desks';
import { createDemo, findInstallationKind, listDemoPeople } from '@/lib/data/installation';
import {
  acceptInvitation,
  createSetupInvitation,
  findInvitation,
  invitePassword,
  inviteToDesk,
} from '@/lib/data/invitations';
import { OperatorScope, PersonScope } from '@/lib/data/scope';
import { addPerson, importArticle, makeDesk, outcomeOf, ownDatabase } from '@/tests/support/desk';

const database = ownDatabase();

/** Guards away for a moment, as only the owner of the tables can do it: these tests begin with nobody there. */
async function empty(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`ALTER TABLE installation DISABLE TRIGGER USER`;
    await tx`DELETE FROM installation`;
    await tx`ALTER TABLE installation ENABLE TRIGGER USER`;
    await tx`DELETE FROM invitation`;
    await tx`DELETE FROM membership`;
    await tx`DELETE FROM "user"`;
    await tx`DELETE FROM desk`;
  });
}

const desk = { name: 'Bàn quốc tế', slug: 'quoc-te', sourceLanguage: 'vi', targetLanguage: 'en' };
const founder = { name: 'Trần Quốc Bảo', email: ' Bao@Example.org ', passwordHash: 'hash-1', desk };
const colleague = { name: 'Phạm Gia Huy', email: '', passwordHash: 'hash-2' };
const people = [
  { name: 'Nguyễn Thu Hà', email: 'ha@example.org', role: 'editor' },
  { name: 'Lê Minh Châu', email: 'chau@example.org', role: 'approver' },
] as const;

async function setUp(): Promise<PersonScope> {
  await acceptInvitation((await createSetupInvitation()) ?? '', founder);
  const [user] = await database()`SELECT id FROM "user"`;
  const scope = await PersonScope.find(user?.id);
  if (!scope) throw new Error('nobody');
  return scope;
}

const passwordsOf = async (email: string) =>
  (
    await database()`SELECT password FROM account a JOIN "user" u ON u.id = a.user_id WHERE u.email = ${email}`
  ).map((row) => row.password);

describe('the first administrator', () => {
  beforeEach(() => empty(database()));

  test('comes by the set-up link, which makes the desk and is used up', async () => {
    const token = (await createSetupInvitation()) ?? '';
    expect(await findInstallationKind()).toBe('empty');
    expect(await findInvitation(token)).toEqual({ kind: 'setup' });
    expect(await acceptInvitation(token, founder)).toBe('bao@example.org');
    expect(await findInstallationKind()).toBe('real');
    expect(await findInvitation(token)).toBeNull();
    expect(await outcomeOf(() => acceptInvitation(token, founder))).toBe('gone');
    const [row] = await database()`
      SELECT d.slug, d.second_approval, m.role, u.name, a.password, a.provider_id
      FROM desk d JOIN membership m ON m.desk_id = d.id JOIN "user" u ON u.id = m.user_id JOIN account a ON a.user_id = u.id`;
    expect(row).toEqual({
      slug: 'quoc-te',
      second_approval: 'always',
      role: 'administrator',
      name: 'Trần Quốc Bảo',
      password: 'hash-1',
      provider_id: 'credential',
    });
  });

  test('is one, of two who open the link at the same moment', async () => {
    const token = (await createSetupInvitation()) ?? '';
    const outcomes = await Promise.all(
      ['a@example.org', 'b@example.org', 'c@example.org'].map((email) =>
        outcomeOf(() => acceptInvitation(token, { ...founder, email })),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', 'gone', 'gone']);
    expect(await database()`SELECT 1 FROM "user"`).toHaveLength(1);
  });

  test('cannot come by an older link, nor by one that is past its time', async () => {
    const older = (await createSetupInvitation()) ?? '';
    const newer = (await createSetupInvitation()) ?? '';
    expect(await outcomeOf(() => acceptInvitation(older, founder))).toBe('gone');
    await database()`UPDATE invitation SET expires_at = now() - interval '1 second'`;
    expect(await findInvitation(newer)).toBeNull();
    expect(await outcomeOf(() => acceptInvitation(newer, founder))).toBe('gone');
    expect(await findInstallationKind()).toBe('empty');
  });

  test('has no link any more once somebody lives here', async () => {
    await setUp();
    expect(await createSetupInvitation()).toBeNull();
  });

  test('names a desk, or nothing happens and the link stays good', async () => {
    const token = (await createSetupInvitation()) ?? '';
    expect(await outcomeOf(() => acceptInvitation(token, { ...founder, desk: undefined }))).toBe('gone');
    expect(await findInvitation(token)).toEqual({ kind: 'setup' });
  });

  test('leaves no token in the database, only its hash', async () => {
    const token = (await createSetupInvitation()) ?? '';
    const rows = await database()`SELECT i::text AS row FROM invitation i`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });
});

describe('an invitation to the desk', () => {
  beforeEach(() => empty(database()));

  test('makes its person what it says, at the address it was sent to, once', async () => {
    const administrator = await setUp();
    const token = await inviteToDesk(administrator, { email: ' Huy@Example.org', role: 'approver' });
    expect(await findInvitation(token)).toEqual({
      kind: 'join',
      email: 'huy@example.org',
      role: 'approver',
      desk: desk.name,
    });
    const sneaky = { ...colleague, email: 'other@example.org', desk: { ...desk, slug: 'mine' } };
    expect(await acceptInvitation(token, sneaky)).toBe('huy@example.org');
    expect(await outcomeOf(() => acceptInvitation(token, colleague))).toBe('gone');
    expect(await listMembers(administrator)).toMatchObject([
      { email: 'bao@example.org', role: 'administrator' },
      { email: 'huy@example.org', name: 'Phạm Gia Huy', role: 'approver' },
    ]);
    expect(await database()`SELECT 1 FROM desk`).toHaveLength(1);
  });

  test('lets one in of two who open it at the same moment', async () => {
    const administrator = await setUp();
    const token = await inviteToDesk(administrator, { email: 'huy@example.org', role: 'editor' });
    const outcomes = await Promise.all([
      outcomeOf(() => acceptInvitation(token, colleague)),
      outcomeOf(() => acceptInvitation(token, colleague)),
    ]);
    expect(outcomes.toSorted()).toEqual(['accepted', 'gone']);
  });

  test('to one address twice lets it in once, also at the same moment', async () => {
    const administrator = await setUp();
    const person = { email: 'huy@example.org', role: 'editor' } as const;
    const tokens = [await inviteToDesk(administrator, person), await inviteToDesk(administrator, person)];
    const outcomes = await Promise.all(
      tokens.map((token) => outcomeOf(() => acceptInvitation(token, colleague))),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', 'gone']);
    expect(await listMembers(administrator)).toHaveLength(2);
  });

  test('is void after seven days', async () => {
    const administrator = await setUp();
    const token = await inviteToDesk(administrator, { email: 'huy@example.org', role: 'editor' });
    const [row] = await database()`
      SELECT expires_at - created_at > interval '167 hours' AND expires_at - created_at <= interval '169 hours' AS week
      FROM invitation WHERE kind = 'join'`;
    expect(row?.week).toBe(true);
    await database()`UPDATE invitation SET expires_at = now()`;
    expect(await outcomeOf(() => acceptInvitation(token, colleague))).toBe('gone');
  });

  test('to somebody who is at a desk already is refused, and their password stays', async () => {
    const administrator = await setUp();
    const token = await inviteToDesk(administrator, { email: 'bao@example.org', role: 'editor' });
    expect(await outcomeOf(() => acceptInvitation(token, colleague))).toBe('conflict');
    expect(await passwordsOf('bao@example.org')).toEqual(['hash-1']);
  });

  test('brings somebody back who was taken off the desk, as the person they were', async () => {
    const administrator = await setUp();
    const invite = () => inviteToDesk(administrator, { email: 'huy@example.org', role: 'editor' });
    await acceptInvitation(await invite(), colleague);
    const [, first] = await listMembers(administrator);
    await changeMember(administrator, first?.userId ?? '', null);
    await acceptInvitation(await invite(), { ...colleague, passwordHash: 'hash-3' });
    const [, second] = await listMembers(administrator);
    expect(second).toEqual(first);
    expect(await passwordsOf('huy@example.org')).toEqual(['hash-3']);
  });
});

describe('the links of an administrator who is none any more', () => {
  beforeEach(() => empty(database()));
  const administers = async () => {
    const administrator = await setUp();
    return { administrator, leaver: await addPerson(administrator.deskId, 'Vũ Tùng', 'administrator') };
  };
  const password = { name: '', email: '', passwordHash: 'hash-7' };

  test.each([null, 'approver'] as const)('open nothing, once their role is %s', async (role) => {
    const { administrator, leaver } = await administers();
    const join = await inviteToDesk(leaver, { email: 'second-door@example.org', role: 'administrator' });
    const reset = await invitePassword(leaver, 'bao@example.org');
    await changeMember(administrator, leaver.userId, role);
    expect(await findInvitation(join)).toBeNull();
    expect(await findInvitation(reset)).toBeNull();
    expect(await outcomeOf(() => acceptInvitation(join, colleague))).toBe('gone');
    expect(await outcomeOf(() => acceptInvitation(reset, password))).toBe('gone');
    expect(await passwordsOf('bao@example.org')).toEqual(['hash-1']);
  });

  test('differ from those of the command line, which stay good', async () => {
    const { administrator, leaver } = await administers();
    const [row] = await database()`SELECT slug FROM desk`;
    const operator = await OperatorScope.find(row?.slug);
    if (!operator) throw new Error('no desk');
    const token = await inviteToDesk(operator, { email: 'huy@example.org', role: 'editor' });
    await changeMember(administrator, leaver.userId, null);
    expect(await acceptInvitation(token, colleague)).toBe('huy@example.org');
  });
});

describe('links to one address', () => {
  beforeEach(() => empty(database()));

  test('are void with the first that is used, whatever they offered', async () => {
    const administrator = await setUp();
    const invite = (email: string, role: 'editor' | 'administrator') =>
      inviteToDesk(administrator, { email, role });
    const [used, kept] = [
      await invite('huy@example.org', 'editor'),
      await invite('huy@example.org', 'administrator'),
    ];
    const another = await invite('other@example.org', 'editor');
    await acceptInvitation(used, colleague);
    expect(await findInvitation(kept)).toBeNull();
    expect(await findInvitation(another)).not.toBeNull();
    const [first, second] = [
      await invitePassword(administrator, 'huy@example.org'),
      await invitePassword(administrator, 'huy@example.org'),
    ];
    await acceptInvitation(second, { name: '', email: '', passwordHash: 'hash-8' });
    expect(await outcomeOf(() => acceptInvitation(first, colleague))).toBe('gone');
    expect(await passwordsOf('huy@example.org')).toEqual(['hash-8']);
  });

  test('are void when its person is taken off the desk', async () => {
    const administrator = await setUp();
    await acceptInvitation(
      await inviteToDesk(administrator, { email: 'huy@example.org', role: 'editor' }),
      colleague,
    );
    const again = await inviteToDesk(administrator, { email: 'huy@example.org', role: 'administrator' });
    const reset = await invitePassword(administrator, 'huy@example.org');
    const [, huy] = await listMembers(administrator);
    await changeMember(administrator, huy?.userId ?? '', null);
    expect(await findInvitation(again)).toBeNull();
    expect(await findInvitation(reset)).toBeNull();
  });
});

describe('a link to a new password', () => {
  beforeEach(() => empty(database()));

  test('changes the password once and ends every session', async () => {
    const administrator = await setUp();
    await database()`
      INSERT INTO session (id, token, user_id, expires_at) VALUES ('s', 't', ${administrator.userId}, now() + interval '1 day')`;
    const token = await invitePassword(administrator, 'BAO@example.org ');
    expect(await findInvitation(token)).toEqual({ kind: 'password', email: 'bao@example.org' });
    expect(await passwordsOf('bao@example.org')).toEqual(['hash-1']);
    await acceptInvitation(token, { name: '', email: '', passwordHash: 'hash-9' });
    expect(await passwordsOf('bao@example.org')).toEqual(['hash-9']);
    expect(await database()`SELECT 1 FROM session`).toHaveLength(0);
    expect(
      await outcomeOf(() => acceptInvitation(token, { name: '', email: '', passwordHash: 'hash-10' })),
    ).toBe('gone');
    expect((await listMembers(administrator))[0]?.name).toBe('Trần Quốc Bảo');
  });

  test('is made for people of the desk only', async () => {
    const administrator = await setUp();
    expect(await outcomeOf(() => invitePassword(administrator, 'nobody@example.org'))).toBe('not_found');
  });

  test('that nobody made opens nothing', async () => {
    await setUp();
    expect(await findInvitation('')).toBeNull();
    expect(await outcomeOf(() => acceptInvitation('guessed', colleague))).toBe('gone');
  });
});

describe('a demo', () => {
  beforeEach(() => empty(database()));

  test('fills an empty database with people who sign in by one click', async () => {
    await createDemo(desk, people);
    expect(await findInstallationKind()).toBe('demo');
    expect(await listDemoPeople()).toMatchObject(people);
    expect(await createSetupInvitation()).toBeNull();
  });

  test('is refused over real data, by the program and by plain SQL', async () => {
    const token = (await createSetupInvitation()) ?? '';
    await acceptInvitation(token, founder);
    expect(await outcomeOf(() => createDemo({ ...desk, slug: 'demo' }, people))).toBe('demo_refused');
    expect(await listDemoPeople()).toEqual([]);
    const sql = database();
    expect(await outcomeOf(() => sql`INSERT INTO installation (kind) VALUES ('demo')`)).toBe('SG004');
    expect(await outcomeOf(() => sql`UPDATE installation SET kind = 'demo'`)).toBe('SG003');
    expect(await outcomeOf(() => sql`DELETE FROM installation`)).toBe('SG003');
    expect(await outcomeOf(() => sql`TRUNCATE installation`)).toBe('SG003');
    expect(
      await outcomeOf(
        () =>
          sql`INSERT INTO installation (kind) VALUES ('real') ON CONFLICT (id) DO UPDATE SET kind = 'demo'`,
      ),
    ).toBe('SG003');
    expect(await outcomeOf(() => sql`INSERT INTO installation (id, kind) VALUES (2, 'real')`)).toBe('23514');
    expect(await database()`SELECT 1 FROM "user"`).toHaveLength(1);
    expect(await findInstallationKind()).toBe('real');
  });

  test('is refused where a person or a desk is, though nobody set anything up', async () => {
    const sql = database();
    await sql`INSERT INTO "user" (id, name, email) VALUES ('u', 'Hà', 'ha@example.org')`;
    expect(await outcomeOf(() => createDemo(desk, people))).toBe('demo_refused');
    await sql`DELETE FROM "user"`;
    await sql`INSERT INTO desk (slug, name, source_language, target_language) VALUES ('x', 'X', 'vi', 'en')`;
    expect(await outcomeOf(() => createDemo(desk, people))).toBe('demo_refused');
    expect(await findInstallationKind()).toBe('empty');
  });

  test('does not become a real installation', async () => {
    const token = (await createSetupInvitation()) ?? '';
    await createDemo(desk, people);
    expect(await outcomeOf(() => acceptInvitation(token, founder))).toBe('gone');
    expect(await outcomeOf(() => database()`UPDATE installation SET kind = 'real'`)).toBe('SG003');
    expect(await outcomeOf(() => createDemo({ ...desk, slug: 'again' }, people))).toBe('demo_refused');
    expect(await listDemoPeople()).toHaveLength(people.length);
  });

  test('begun by two at the same moment is made once', async () => {
    const outcomes = await Promise.all([
      outcomeOf(() => createDemo(desk, people)),
      outcomeOf(() => createDemo(desk, people)),
    ]);
    expect(outcomes.toSorted()).toEqual(['accepted', 'demo_refused']);
    expect(await listDemoPeople()).toHaveLength(people.length);
  });

  test('and a set-up at the same moment leave one of the two, whole', async () => {
    const token = (await createSetupInvitation()) ?? '';
    const [demo, setup] = await Promise.all([
      outcomeOf(() => createDemo({ ...desk, slug: 'demo' }, people)),
      outcomeOf(() => acceptInvitation(token, founder)),
    ]);
    expect([demo, setup].filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    const kind = await findInstallationKind();
    expect(kind).toBe(demo === 'accepted' ? 'demo' : 'real');
    expect(await database()`SELECT 1 FROM "user"`).toHaveLength(kind === 'demo' ? people.length : 1);
    expect(await database()`SELECT 1 FROM desk`).toHaveLength(1);
  });

  test('gives no one-click entry to people with a password', async () => {
    await createDemo(desk, people);
    const [{ userId } = { userId: '' }] = await listDemoPeople();
    await database()`
      INSERT INTO account (id, account_id, provider_id, user_id, password) VALUES ('a', 'a', 'credential', ${userId}, 'hash')`;
    expect((await listDemoPeople()).map((person) => person.userId)).not.toContain(userId);
  });
});

test('a demo is refused where articles are', async () => {
  await importArticle(await makeDesk());
  expect(await outcomeOf(() => createDemo(desk, people))).toBe('demo_refused');
  expect(await outcomeOf(() => database()`INSERT INTO installation (kind) VALUES ('demo')`)).toBe('SG004');
});
