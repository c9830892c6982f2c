import { expect, it } from 'vitest';
import { codesOf, type Flaw, flawFamilies, plantedPairs } from './planted';

const pairs = plantedPairs();
const found = codesOf(pairs);
const checked = pairs.map((pair, at) => ({ pair, codes: found[at] ?? [] }));
const faithful = checked.filter(({ pair }) => pair.flaw === null);
const share = (some: number, all: number): number => Math.round((100 * some) / all);

it.each<[Flaw, least: number, most: number]>([
  ['omission', 65, 3],
  ['addition', 75, 3],
  ['negation', 80, 2],
  ['antonym', 80, 2],
  ['date', 90, 1],
  ['number', 90, 1],
  ['money', 90, 1],
  ['unit', 90, 1],
  ['name', 80, 1],
  ['honorific', 80, 1],
  ['diacritics', 90, 1],
  ['acronym', 90, 1],
  ['quotation', 90, 1],
  ['words left', 90, 1],
  ['spelling', 90, 1],
  ['telex', 90, 1],
  ['mark', 95, 1],
  ['residue', 95, 1],
  ['headline', 90, 1],
  ['term', 90, 1],
  ['credit', 90, 1],
  ['dateline', 90, 1],
])('of freely translated news, %s is found where planted and hardly elsewhere', (flaw, least, most) => {
  const tells = ({ codes }: { codes: readonly string[] }): boolean =>
    codes.some((code) => flawFamilies[flaw].includes(code));
  const planted = checked.filter(({ pair }) => pair.flaw === flaw);
  expect(share(planted.filter(tells).length, planted.length)).toBeGreaterThanOrEqual(least);
  expect(share(faithful.filter(tells).length, faithful.length)).toBeLessThanOrEqual(most);
});

it('raises an alarm in hardly any faithful translation', () => {
  expect(share(faithful.filter(({ codes }) => codes.length > 0).length, faithful.length)).toBeLessThanOrEqual(
    3,
  );
});
