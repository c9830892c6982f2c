import { beforeAll, describe, expect, test } from 'vitest';
import { createKey, listKeys, revokeKey } from '@/lib/data/api-keys';
import { findKnown } from '@/lib/data/articles';
import { countFindings } from '@/lib/data/check-settings';
import { changeDesk, changeMember, getDesk, listMembers } from '@/lib/data/desks';
import { listHistory } from '@/lib/data/history';
import { invitePassword, inviteToDesk } from '@/lib/data/invitations';
import { getRelease, listReleases } from '@/lib/data/published';
import { listQueue } from '@/lib/data/queue';
import { publish, withdraw } from '@/lib/data/releases';
import { OperatorScope, PersonScope } from '@/lib/data/scope';
import { listSegments } from '@/lib/data/segments';
import {
  approveTranslation,
  getSourceDocument,
  getTranslation,
  returnTranslation,
} from '@/lib/data/translations';
import {
  addPerson,
  approveAll,
  approveRows,
  importArticle,
  keyOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  preparedOf,
  publishAll,
  receive,
  rowAt,
  save,
  scopeOf,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

ownDatabase();

const externalId = 'thu-bon';
let ours: TestDesk;
let theirs: TestDesk;
let published: string;
let ready: string;
let version: number;

beforeAll(async () => {
  ours = await makeDesk();
  theirs = await makeDesk();
  published = (await importArticle(ours, story, { externalId })).id;
  await publishAll(ours, published);
  ready = (await importArticle(ours)).id;
  version = await approveAll(ours, ready);
});

const page = { after: 0, limit: 100 };
const settings = {
  name: 'X',
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  secondApproval: 'off',
  readingPass: false,
  creditNames: true,
  timeZone: 'Asia/Ho_Chi_Minh',
  urgentMinutes: null,
  pagePattern: null,
} as const;

describe('someone of another desk, were they its administrator,', () => {
  const attempts: readonly [string, string, (stranger: PersonScope) => Promise<unknown>][] = [
    ['reads no translation', 'not_found', (stranger) => getTranslation(stranger, published)],
    ['reads no source', 'not_found', (stranger) => getSourceDocument(stranger, published)],
    [
      'reads no history',
      'not_found',
      async (stranger) => listHistory(stranger, (await rowAt(published, 0)).id),
    ],
    [
      'saves nothing',
      'not_found',
      async (stranger) => save(stranger, await rowAt(published, 0), 'Mine now', { approve: true }),
    ],
    [
      'takes no approval of a row back',
      'not_found',
      async (stranger) => unapprove(stranger, await rowAt(published, 0)),
    ],
    ['approves nothing', 'not_found', (stranger) => approveTranslation(stranger, ready, version)],
    ['sends nothing back', 'not_found', (stranger) => returnTranslation(stranger, ready, 'Không.')],
    ['publishes nothing', 'not_found', (stranger) => publish(stranger, ready, version)],
    ['withdraws nothing', 'not_found', (stranger) => withdraw(stranger, published, version, 'Gỡ.')],
    ['reads no release', 'not_found', (stranger) => getRelease(stranger, 'en', published)],
    [
      'gives nobody another role',
      'not_found',
      (stranger) => changeMember(stranger, ours.viewer.userId, 'administrator'),
    ],
    [
      'takes nobody off the desk',
      'not_found',
      (stranger) => changeMember(stranger, ours.viewer.userId, null),
    ],
    [
      'makes no link to anybody’s password',
      'not_found',
      (stranger) => invitePassword(stranger, `${ours.editor.userId}@example.org`),
    ],
  ];

  test.each(attempts)('%s', async (_, code, attempt) => {
    expect(await outcomeOf(() => attempt(theirs.administrator))).toBe(code);
  });

  test('finds nothing of it in any list', async () => {
    const stranger = theirs.administrator;
    expect(await listQueue(stranger)).toEqual([]);
    expect(await findKnown(stranger, preparedOf(story).source.document, { language: 'en' })).toEqual([]);
    expect((await listReleases(stranger, 'en', page)).documents).toEqual([]);
    expect(await listSegments(stranger, published)).toEqual([]);
    expect(await countFindings(stranger)).toEqual([]);
    const names = (await listMembers(stranger)).map((member) => member.userId);
    expect(names).not.toContain(ours.viewer.userId);
  });

  test('revokes no key, neither by id nor by prefix', async () => {
    const key = await createKey(ours.administrator, { name: 'website', scopes: ['export:read'] });
    const [row] = await listKeys(ours.administrator);
    expect(await revokeKey(theirs.administrator, row?.id ?? '')).toBe(0);
    expect(await revokeKey(theirs.administrator, key)).toBe(0);
    expect(await listKeys(theirs.administrator)).toEqual([]);
  });

  test('who sends an article under the same external id has an article of their own', async () => {
    const received = await receive(theirs.reporter, story, { externalId });
    expect(received.outcome).toBe('created');
    expect(received.translationId).not.toBe(published);
    expect((await getTranslation(ours.viewer, published)).releases).toHaveLength(1);
  });

  test('changes the settings of their own desk only', async () => {
    await changeDesk(theirs.administrator, settings);
    expect(await getDesk(ours.viewer)).toMatchObject({ id: ours.id, secondApproval: 'always' });
  });

  test('has no scope at this desk', async () => {
    expect(await PersonScope.find(theirs.administrator.userId, ours.id)).toBeNull();
    expect(await PersonScope.find('nobody')).toBeNull();
  });
});

describe('machines and operators of another desk', () => {
  test('a key reads and writes at its own desk only', async () => {
    const key = await keyOf(theirs, 'articles:write', 'export:read');
    expect(await outcomeOf(() => getRelease(key, 'en', published))).toBe('not_found');
    expect((await listReleases(key, 'en', page)).documents).toEqual([]);
    const received = await receive(key, story, { externalId: 'from-a-key' });
    expect((await listQueue(ours.viewer)).map((row) => row.id)).not.toContain(received.translationId);
  });

  test('the command line works at the desk it names', async () => {
    const operator = await OperatorScope.find(theirs.slug);
    if (!operator) throw new Error('no desk');
    expect(await outcomeOf(() => getTranslation(operator, published))).toBe('not_found');
    expect(await outcomeOf(() => getRelease(operator, 'en', published))).toBe('not_found');
    expect(await outcomeOf(() => changeMember(operator, ours.viewer.userId, null))).toBe('not_found');
    expect(await OperatorScope.find('no-such-desk')).toBeNull();
  });
});

describe('roles', () => {
  type Attempt = readonly [string, (person: PersonScope) => PromiseLike<unknown>];

  const editing: readonly Attempt[] = [
    ['save', async (person) => save(person, await rowAt(published, 0), 'Changed')],
    ['unapprove', async (person) => unapprove(person, await rowAt(published, 0))],
    ['import', (person) => receive(person, story)],
  ];
  const publishing: readonly Attempt[] = [
    ['approve', (person) => approveTranslation(person, ready, version)],
    ['send back', (person) => returnTranslation(person, ready, 'Không.')],
    ['publish', (person) => publish(person, ready, version)],
    ['withdraw', (person) => withdraw(person, published, version, 'Gỡ.')],
  ];
  const administering: readonly Attempt[] = [
    ['change the desk', (person) => changeDesk(person, settings)],
    ['change a role', (person) => changeMember(person, person.userId, 'administrator')],
    ['make a key', (person) => createKey(person, { name: 'x', scopes: ['export:read'] })],
    ['list keys', (person) => listKeys(person)],
    ['revoke a key', (person) => revokeKey(person, 'sng_0000000')],
    ['invite', (person) => inviteToDesk(person, { email: 'x@example.org', role: 'administrator' })],
    ['make a link to a password', (person) => invitePassword(person, `${person.userId}@example.org`)],
  ];

  test.each([...editing, ...publishing, ...administering])('a viewer may not %s', async (_, attempt) => {
    expect(await outcomeOf(async () => attempt(ours.viewer))).toBe('forbidden');
  });

  test.each([...publishing, ...administering])('an editor may not %s', async (_, attempt) => {
    expect(await outcomeOf(async () => attempt(ours.editor))).toBe('forbidden');
  });

  test.each(administering)('an approver may not %s', async (_, attempt) => {
    expect(await outcomeOf(async () => attempt(ours.second))).toBe('forbidden');
  });

  test('a viewer reads everything of the desk', async () => {
    expect((await listQueue(ours.viewer)).map((row) => row.id)).toContain(published);
    expect(await getRelease(ours.viewer, 'en', published)).toMatchObject({ id: published });
    expect(await getSourceDocument(ours.viewer, published)).toEqual(preparedOf(story).source.document);
    expect(await listHistory(ours.viewer, (await rowAt(published, 0)).id)).not.toEqual([]);
    expect(await listSegments(ours.viewer, published)).toHaveLength(story.length);
  });

  test('someone who lost their role while a page was open is refused by the database', async () => {
    const { id } = await importArticle(ours);
    const open = await approveRows(ours, id);
    const person = await addPerson(ours.id, 'Đỗ Anh Tú', 'approver');
    await changeMember(ours.administrator, person.userId, 'viewer');
    expect(await outcomeOf(async () => save(person, await rowAt(id, 0), 'Changed'))).toBe('forbidden');
    expect(await outcomeOf(() => approveTranslation(person, id, open))).toBe('forbidden');
    expect(await outcomeOf(() => publish(person, ready, version))).toBe('forbidden');
    expect(await outcomeOf(() => returnTranslation(person, ready, 'Không.'))).toBe('forbidden');
    expect((await scopeOf(person.userId, ours.id)).role).toBe('viewer');
    expect(await getTranslation(ours.viewer, ready)).toMatchObject({ approvedById: ours.second.userId });
  });
});
