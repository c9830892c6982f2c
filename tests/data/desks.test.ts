import { describe, expect, test } from 'vitest';
import { changeDesk, changeMember, getDesk, listMembers } from '@/lib/data/desks';
import { OperatorScope, PersonScope } from '@/lib/data/scope';
import { addPerson, keyOf, makeDesk, outcomeOf, ownDatabase, scopeOf } from '@/tests/support/desk';

const database = ownDatabase();

const openSession = (userId: string) => database()`
  INSERT INTO session (id, token, user_id, expires_at) VALUES (${userId}, ${userId}, ${userId}, now() + interval '1 day')`;

const sessionsOf = async (userId: string) =>
  (await database()`SELECT 1 FROM session WHERE user_id = ${userId}`).length;

describe('the desk', () => {
  test('is known to its people, its keys and the command line', async () => {
    const desk = await makeDesk();
    const expected = {
      id: desk.id,
      slug: desk.slug,
      name: 'Bàn quốc tế',
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      secondApproval: 'always',
      readingPass: false,
      creditNames: true,
      timeZone: 'Asia/Ho_Chi_Minh',
      urgentMinutes: null,
      pagePattern: null,
      checksVersion: 1,
    };
    const operator = await OperatorScope.find(desk.slug);
    if (!operator) throw new Error('no desk');
    for (const scope of [desk.viewer, await keyOf(desk, 'export:read'), operator])
      expect(await getDesk(scope)).toEqual(expected);
  });

  test('takes new settings from its administrator', async () => {
    const desk = await makeDesk();
    const settings = {
      name: 'Ban Lào',
      sourceLanguage: 'lo',
      targetLanguage: 'vi',
      secondApproval: 'corrections',
      readingPass: true,
      creditNames: false,
      timeZone: 'Asia/Vientiane',
      urgentMinutes: 30,
      pagePattern: 'https://paper.la/{language}/{slug}-{id}',
    } as const;
    await changeDesk(desk.administrator, settings);
    expect(await getDesk(desk.viewer)).toMatchObject(settings);
  });
});

describe('the people of a desk', () => {
  test('get another role, which holds from the next request on', async () => {
    const desk = await makeDesk();
    await changeMember(desk.administrator, desk.viewer.userId, 'approver');
    expect((await scopeOf(desk.viewer.userId, desk.id)).role).toBe('approver');
    const members = await listMembers(desk.editor);
    expect(members.find((member) => member.userId === desk.viewer.userId)?.role).toBe('approver');
  });

  test('are taken off it, which ends their sessions', async () => {
    const desk = await makeDesk();
    await openSession(desk.editor.userId);
    await changeMember(desk.administrator, desk.editor.userId, null);
    expect(await PersonScope.find(desk.editor.userId, desk.id)).toBeNull();
    expect(await sessionsOf(desk.editor.userId)).toBe(0);
  });

  test('who work at another desk, too, stay signed in there', async () => {
    const [desk, other] = [await makeDesk(), await makeDesk()];
    await database()`INSERT INTO membership (desk_id, user_id, role) VALUES (${other.id}, ${desk.editor.userId}, 'viewer')`;
    await openSession(desk.editor.userId);
    await changeMember(desk.administrator, desk.editor.userId, null);
    expect(await sessionsOf(desk.editor.userId)).toBe(1);
    expect((await PersonScope.find(desk.editor.userId))?.deskId).toBe(other.id);
  });

  test('always count an administrator: the last one is neither taken off nor given another role', async () => {
    const desk = await makeDesk();
    const { administrator } = desk;
    expect(await outcomeOf(() => changeMember(administrator, administrator.userId, null))).toBe('forbidden');
    expect(await outcomeOf(() => changeMember(administrator, administrator.userId, 'editor'))).toBe(
      'forbidden',
    );
    const operator = await OperatorScope.find(desk.slug);
    if (!operator) throw new Error('no desk');
    expect(await outcomeOf(() => changeMember(operator, administrator.userId, null))).toBe('forbidden');
    expect(await outcomeOf(() => changeMember(administrator, administrator.userId, 'administrator'))).toBe(
      'accepted',
    );
    await changeMember(administrator, desk.second.userId, 'administrator');
    expect(await outcomeOf(() => changeMember(administrator, administrator.userId, 'editor'))).toBe(
      'accepted',
    );
  });

  test('keep one administrator when two take each other off at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const desk = await makeDesk();
      const other = await addPerson(desk.id, 'Lê Minh Châu', 'administrator');
      const outcomes = await Promise.all([
        outcomeOf(() => changeMember(desk.administrator, other.userId, null)),
        outcomeOf(() => changeMember(other, desk.administrator.userId, null)),
      ]);
      expect(outcomes.toSorted()).toEqual(['accepted', 'forbidden']);
    }
  });

  test('do not include just anybody', async () => {
    const desk = await makeDesk();
    expect(await outcomeOf(() => changeMember(desk.administrator, 'nobody', 'editor'))).toBe('not_found');
  });
});
