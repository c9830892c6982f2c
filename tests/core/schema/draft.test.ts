import { expect, test } from 'vitest';
import { draftSchema } from '@/lib/schema/draft';

const refused = (more: object): readonly PropertyKey[] =>
  draftSchema
    .safeParse({ base: 1, writer: 'tab', ...more })
    .error?.issues.map((issue) => issue.path[0] ?? '') ?? [];

test('a draft names a version and a tab that the database can hold', () => {
  expect(refused({ base: 2_147_483_647 })).not.toContain('base');
  expect(refused({ base: 2_147_483_648 })).toContain('base');
  expect(refused({})).not.toContain('writer');
  expect(refused({ writer: 'tab\0' })).toContain('writer');
});
