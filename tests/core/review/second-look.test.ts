import { expect, it } from 'vitest';
import { secondLooks } from '@/lib/core/review/second-look';

const names = (count: number) => Array.from({ length: count }, (_, at) => `sentence-${at}`);

it('one in twenty is shown again, at least one, and none of none', () => {
  expect([0, 1, 20, 21, 200].map((count) => secondLooks('t', names(count)).length)).toEqual([0, 1, 1, 2, 10]);
});

it('everybody is shown the same, in whatever order they come', () => {
  expect(secondLooks('t', names(100).toReversed())).toEqual(secondLooks('t', names(100)));
});

it('another article shows others', () => {
  const chosen = ['a', 'b', 'c', 'd'].map((id) => secondLooks(id, names(100)).join());
  expect(new Set(chosen).size).toBe(4);
});

it('what is shown does not sit in one corner of the article', () => {
  const places = names(40).flatMap((id) =>
    secondLooks(id, names(200)).map((name) => Number(name.split('-')[1])),
  );
  const inFirstHalf = places.filter((place) => place < 100).length / places.length;
  expect(inFirstHalf).toBeGreaterThan(0.4);
  expect(inFirstHalf).toBeLessThan(0.6);
});
