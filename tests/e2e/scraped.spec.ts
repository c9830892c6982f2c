import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockKinds } from '@/lib/core/article';
import { root } from '@/scripts/checkout.mjs';
import { expect, query, test } from './fixtures';
import { makeKey, songngu } from './songngu';
import { wordsOf } from './words';

/** Ours, and the real one where the folder of samples lies beside the project. */
const pairs = [join(root, 'tests/samples/scraped'), join(root, '../shared/samples/caracas')].filter((path) =>
  existsSync(`${path}.vi.txt`),
);
const t = wordsOf('vi');

for (const path of pairs) {
  const name = path.split('/').at(-1);
  test(`a scraped pair gives the same rows by hand, by API and by command line (${name})`, async ({
    app,
    enter,
  }) => {
    const [source, target] = ['vi', 'en'].map((language) => readFileSync(`${path}.${language}.txt`, 'utf8'));

    const page = await enter('reporter');
    await page.goto('/import');
    const sides = page.getByRole('textbox', { name: t('import.body') });
    await sides.nth(0).fill(source ?? '');
    await sides.nth(1).fill(target ?? '');
    await page.getByRole('button', { name: t('import.preview'), exact: true }).click();
    await page.getByRole('button', { name: t('import.start'), exact: true }).click();
    await page.waitForURL(/\/a\/[0-9a-f-]{36}$/);
    const byHand = page.url().split('/').at(-1) ?? '';

    const key = await makeKey(app, 'articles:write');
    const answer = await page.request.post('/api/v1/articles', {
      headers: { authorization: `Bearer ${key}` },
      data: {
        sourceLanguage: 'vi',
        targetLanguage: 'en',
        source: { body: source },
        target: { body: target },
      },
    });
    expect(answer.status()).toBe(201);
    const byApi = String((await answer.json()).translationId);

    const printed = await songngu(app, ['import', `${path}.vi.txt`, `${path}.en.txt`]);
    const byCommand = String(JSON.parse(printed).translationId);

    const [hand, api, command] = await Promise.all([byHand, byApi, byCommand].map((id) => rowsOf(app, id)));
    expect(api).toEqual(hand);
    expect(command).toEqual(hand);

    const rows = hand ?? [];
    expect(rows[0]).toMatchObject({ kind: 'headline', sources: 1, targets: 1 });
    expect(rows.filter((row) => row.kind === 'headline')).toHaveLength(1);
    expect(rows.filter((row) => row.kind === 'caption').length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(blockKinds).toContain(row.kind);
      expect(Number(row.sources), String(row.source)).toBeGreaterThan(0);
      expect(Number(row.targets), String(row.source)).toBeGreaterThan(0);
      expect(`${row.source}${row.target}`).not.toMatch(/!\[|\]\(|\|/);
    }
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
}

const rowsOf = (app: Parameters<typeof query>[0], id: string) =>
  query(
    app,
    (sql) => sql`
      SELECT position, block, kind, source, target, source_to - source_from AS sources, target_to - target_from AS targets
      FROM segment WHERE translation_id = ${id} ORDER BY position`,
  );
