import { describe, expect, test } from 'vitest';
import { roles } from '@/lib/core/review/roles';
import {
  obstaclesToApproval,
  obstaclesToRelease,
  statusOf,
  type TranslationFacts,
} from '@/lib/core/review/translation-status';

const fresh: TranslationFacts = {
  segments: 3,
  approved: 0,
  edited: 0,
  version: 2,
  articleVersionId: 'v1',
  approvedById: null,
  latest: null,
};
const released = { kind: 'release', number: 1, translationVersion: 2, articleVersionId: 'v1' } as const;
const withdrawn = { ...released, kind: 'withdrawal', number: 2 } as const;

describe('a translation stands', () => {
  const stands: readonly (readonly [string, Partial<TranslationFacts>])[] = [
    ['new', {}],
    ['in-review', { edited: 1 }],
    ['in-review', { approved: 2 }],
    ['awaiting-second', { approved: 3 }],
    ['awaiting-second', { approved: 3, edited: 2 }],
    ['returned', { approved: 3, returned: true }],
    ['changed', { approved: 3, version: 3, returned: true, latest: released }],
    ['approved', { approved: 3, approvedById: 'b' }],
    ['published', { approved: 3, approvedById: 'b', latest: released }],
    ['published', { approved: 2, latest: released }],
    ['changed', { approved: 3, version: 3, latest: released }],
    ['changed', { approved: 3, approvedById: 'b', version: 3, latest: released }],
    ['changed', { articleVersionId: 'v2', latest: released }],
    ['withdrawn', { approved: 3, approvedById: 'b', latest: withdrawn }],
    ['approved', { approved: 3, approvedById: 'b', version: 3, latest: withdrawn }],
    ['in-review', { approved: 1, version: 3, latest: withdrawn }],
    ['in-review', { approved: 1, articleVersionId: 'v2', latest: withdrawn }],
    ['new', { segments: 0 }],
    ['source-changed', { approved: 2, sourceChanged: true }],
    ['source-changed', { approved: 2, sourceChanged: true, returned: true }],
    ['source-changed', { articleVersionId: 'v2', sourceChanged: true, latest: released }],
  ];

  test.each(stands)('as %s with %o', (status, facts) => {
    expect(statusOf({ ...fresh, ...facts })).toBe(status);
  });
});

const row = (position: number, lastEditorId: string | null, approvedById: string | null) => ({
  position,
  lastEditorId,
  approvedById,
});
const second = { userId: 'b', role: 'approver' } as const;

describe('a second approval is kept from', () => {
  const readByOne = [row(0, null, 'a'), row(1, 'a', 'a')];

  test('nobody who holds the role and did not work on it', () => {
    expect(obstaclesToApproval({ segments: readByOne, secondApproval: true }, second)).toEqual([]);
  });

  test('whoever edited or approved a row of it last, with the rows named', () => {
    const segments = [row(0, 'b', 'a'), row(1, 'a', 'a'), row(2, null, 'b')];
    const own = [{ code: 'own_work', positions: [0, 2] }];
    expect(obstaclesToApproval({ segments, secondApproval: true }, second)).toEqual(own);
    expect(obstaclesToApproval({ segments, secondApproval: false }, second)).toEqual([]);
  });

  test('everybody while rows are open, with the rows named', () => {
    const segments = [row(0, null, 'a'), row(1, 'a', null), row(2, null, null)];
    for (const secondApproval of [true, false])
      expect(obstaclesToApproval({ segments, secondApproval }, second)).toEqual([
        { code: 'not_approved', positions: [1, 2] },
      ]);
    expect(obstaclesToApproval({ segments: [], secondApproval: true }, second)).toEqual([
      { code: 'not_approved', positions: [] },
    ]);
  });

  test('people without the role', () => {
    const refused = roles.filter(
      (role) =>
        obstaclesToApproval({ segments: readByOne, secondApproval: true }, { ...second, role }).length > 0,
    );
    expect(refused).toEqual(['viewer', 'editor']);
  });
});

describe('a release is kept from', () => {
  const ready = { ...fresh, approved: 3, approvedById: 'b', open: [] };

  test('nobody who holds the role, once the translation is approved', () => {
    expect(obstaclesToRelease(ready, second)).toEqual([]);
    expect(obstaclesToRelease({ ...ready, version: 3, latest: released }, second)).toEqual([]);
    expect(obstaclesToRelease({ ...ready, latest: withdrawn }, second)).toEqual([]);
  });

  test('everybody while it is not approved, with the open rows named', () => {
    expect(obstaclesToRelease({ ...ready, approvedById: null, open: [2] }, second)).toEqual([
      { code: 'not_approved', positions: [2] },
    ]);
  });

  test('everybody when the same text is out already', () => {
    expect(obstaclesToRelease({ ...ready, latest: released }, second)).toEqual([
      { code: 'already_done', positions: [] },
    ]);
  });

  test('people without the role', () => {
    expect(obstaclesToRelease(ready, { userId: 'a', role: 'editor' })).toEqual([
      { code: 'forbidden', positions: [] },
    ]);
  });
});
