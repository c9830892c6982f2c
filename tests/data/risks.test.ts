import { expect, test } from 'vitest';
import { listQueue } from '@/lib/data/queue';
import { listRisks } from '@/lib/data/risks';
import { checkTranslation } from '@/lib/server/check-translation';
import { approve, importArticle, makeDesk, ownDatabase } from '@/tests/support/desk';

ownDatabase();

const calm = [['Cuộc họp diễn ra ở Huế.', 'The meeting took place in Hue.']] as const;
const risky = [
  ['Dự án cần 657.000 tỷ đồng.', 'The project needs VND657 billion.'],
  ['Có 45 hộ dân.', 'There are 54 households.'],
  ['Giá tăng 5,6%.', 'Prices rose 56%.'],
] as const;

test('what waits without a deadline is in the order of what may have to be changed in it, told to nobody else', async () => {
  const desk = await makeDesk();
  const [older, newer] = [(await importArticle(desk, calm)).id, (await importArticle(desk, risky)).id];
  const order = async () => (await listQueue(desk.editor, { view: 'todo' })).map(({ id }) => id);
  expect(await order()).toEqual([older, newer]);
  for (const id of [older, newer]) await checkTranslation(desk.editor, id, 'unchecked');
  expect(await order()).toEqual([newer, older]);
  const { id, segments } = await importArticle(desk, [...risky, ...risky]);
  await checkTranslation(desk.editor, id, 'unchecked');
  expect(await order()).toEqual([id, newer, older]);
  for (const segment of segments.slice(0, 5)) await approve(desk.reporter, segment).catch(() => null);
  expect(Object.keys(await listRisks(desk.editor, id)).sort()).toEqual(segments.map((one) => one.id).sort());
  expect(await listRisks((await makeDesk()).editor, id)).toEqual({});
});
