import { expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment } from '@/lib/core/checks/rule';
import { type Flaw, flawFamilies, type Planted, plantedPairs } from './planted';

const codesOf = ({ source, target }: Planted): readonly string[] => {
  const segment: CheckSegment = { id: '0', block: 0, kind: 'paragraph', source, target };
  return checkSegment(segment, { source: 'vi', target: 'en', article: [segment], glossary: [] }).map(
    ({ code }) => code,
  );
};
const checked = plantedPairs().map((pair) => ({ pair, codes: codesOf(pair) }));
const share = (some: number, all: number): number => Math.round((100 * some) / all);

it.each<[Flaw, least: number, most: number]>([
  ['omission', 55, 3],
  ['addition', 75, 3],
  ['negation', 80, 2],
  ['antonym', 80, 2],
  ['date', 90, 1],
])('of freely translated news, %s is found where planted and hardly elsewhere', (flaw, least, most) => {
  const tells = ({ codes }: { codes: readonly string[] }): boolean =>
    codes.some((code) => flawFamilies[flaw].includes(code));
  const planted = checked.filter(({ pair }) => pair.flaw === flaw);
  const faithful = checked.filter(({ pair }) => pair.flaw === null);
  expect(share(planted.filter(tells).length, planted.length)).toBeGreaterThanOrEqual(least);
  expect(share(faithful.filter(tells).length, faithful.length)).toBeLessThanOrEqual(most);
});
