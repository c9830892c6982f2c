import { describe, expect, test } from 'vitest';
import { type Act, isRole, may, roles } from '@/lib/core/review/roles';

describe('a role', () => {
  const least: readonly (readonly [Act, (typeof roles)[number]])[] = [
    ['read', 'viewer'],
    ['import', 'editor'],
    ['edit', 'editor'],
    ['approve-segment', 'editor'],
    ['approve-translation', 'approver'],
    ['publish', 'approver'],
    ['administer', 'administrator'],
  ];

  test.each(least)('that may %s begins with %s, and every higher one may, too', (act, first) => {
    const allowed = roles.filter((role) => may(role, act));
    expect(allowed).toEqual(roles.slice(roles.indexOf(first)));
  });

  test('is known by its name and by nothing else', () => {
    for (const role of roles) expect(isRole(role)).toBe(true);
    for (const text of ['', 'Editor', 'owner', 'toString']) expect(isRole(text)).toBe(false);
  });
});
