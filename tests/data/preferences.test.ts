import { expect, test } from 'vitest';
import { defaultPreferences } from '@/lib/core/preferences';
import { changePreferences, findPreferences } from '@/lib/data/preferences';
import { preferenceChangeSchema } from '@/lib/schema/preferences';
import { makeDesk, ownDatabase } from '@/tests/support/desk';

const database = ownDatabase();

test('preferences are the defaults until a person changes some, and each has their own', async () => {
  const desk = await makeDesk();
  expect(await findPreferences(desk.editor)).toEqual(defaultPreferences);
  await Promise.all([
    changePreferences(desk.editor, { theme: 'dark' }),
    changePreferences(desk.editor, { keys: { approve: ['Ctrl+E'] } }),
  ]);
  await changePreferences(desk.editor, { shortcuts: false });
  expect(await findPreferences(desk.editor)).toEqual({
    ...defaultPreferences,
    theme: 'dark',
    keys: { approve: ['Ctrl+E'] },
    shortcuts: false,
  });
  expect(await findPreferences(desk.reporter)).toEqual(defaultPreferences);
});

test('what another version stored is read as far as it is known', async () => {
  const desk = await makeDesk();
  const data = { theme: 'sepia', layout: 'stacked', keys: 'none', later: true };
  await database()`INSERT INTO preference VALUES (${desk.editor.userId}, ${database().json(data)})`;
  expect(await findPreferences(desk.editor)).toEqual({ ...defaultPreferences, layout: 'stacked' });
});

test('a change names nothing that is no preference, and no endless list of keys', () => {
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`c${i}`, ['F2']]));
  for (const change of [
    { theme: 'sepia' },
    { colour: 'red' },
    { keys: many },
    { keys: { a: ['x'.repeat(41)] } },
  ])
    expect(preferenceChangeSchema.safeParse(change).success).toBe(false);
  expect(preferenceChangeSchema.safeParse({ theme: 'dark' }).success).toBe(true);
});
