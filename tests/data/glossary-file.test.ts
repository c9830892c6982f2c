import { describe, expect, test } from 'vitest';
import { listAllTerms, takeInGlossary } from '@/lib/data/glossary-file';
import { addTerm, listTerms, listTermVersions } from '@/lib/data/terms';
import { glossaryFileSchema } from '@/lib/schema/term';
import { makeDesk, outcomeOf, ownDatabase } from '@/tests/support/desk';

ownDatabase();

const council = { source: 'Hội đồng nhân dân', targets: ['People’s Council'], forbidden: [], note: '' };
const file = (preview: boolean) =>
  glossaryFileSchema.parse({
    entries: [
      { ...council, source: 'hội đồng nhân dân', targets: ['local council'] },
      { source: 'xã', targets: ['commune'], forbidden: ['village'], note: 'Ghi chú' },
    ],
    preview,
  });

describe('a file for the glossary', () => {
  test('is told first, then taken in, and changes nothing the second time', async () => {
    const desk = await makeDesk();
    const { id } = await addTerm(desk.editor, council);
    expect(await takeInGlossary(desk.administrator, file(true))).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
    });
    expect((await listTerms(desk.viewer)).count).toBe(1);
    expect(await takeInGlossary(desk.administrator, file(false))).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
    });
    expect((await listAllTerms(desk.administrator)).map(({ source, targets }) => [source, targets])).toEqual([
      ['Hội đồng nhân dân', ['People’s Council', 'local council']],
      ['xã', ['commune']],
    ]);
    expect(await listTermVersions(desk.viewer, id)).toHaveLength(2);
    expect(await takeInGlossary(desk.administrator, file(false))).toEqual({
      added: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  test('is for administrators only, and of another desk sees nothing', async () => {
    const [desk, other] = [await makeDesk(), await makeDesk()];
    for (const scope of [desk.editor, desk.second]) {
      expect(await outcomeOf(() => takeInGlossary(scope, file(false)))).toBe('forbidden');
      expect(await outcomeOf(() => listAllTerms(scope))).toBe('forbidden');
    }
    await takeInGlossary(other.administrator, file(false));
    expect(await listAllTerms(desk.administrator)).toEqual([]);
  });

  test('that would be too much for a desk is refused whole', async () => {
    const desk = await makeDesk();
    const many = (from: number, count: number) => ({
      entries: Array.from({ length: count }, (_, n) => ({ ...council, source: `từ ${from + n}` })),
      preview: false,
    });
    expect(glossaryFileSchema.safeParse(many(0, 2_001)).success).toBe(false);
    await takeInGlossary(desk.administrator, many(0, 2_000));
    await takeInGlossary(desk.administrator, many(2_000, 2_000));
    expect(await outcomeOf(() => takeInGlossary(desk.administrator, many(4_000, 1_001)))).toBe('bad_input');
    expect((await listTerms(desk.viewer)).count).toBe(4_000);
  });
});
