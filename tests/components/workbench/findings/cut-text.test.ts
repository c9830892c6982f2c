import { expect, it } from 'vitest';
import { cutText } from '@/components/workbench/findings/cut-text';

const cut = (text: string, ...marks: (readonly [number, number, string])[]) =>
  cutText(
    text,
    marks.map(([from, to, name]) => ({ span: [from, to] as const, name })),
  ).map(({ text: part, marks: names }) => `${part}${names.length > 0 ? `[${names.join()}]` : ''}`);

it('a text without marks is one piece', () => {
  expect(cut('all of it')).toEqual(['all of it']);
  expect(cut('')).toEqual([]);
});

it('marks may lie apart, touch, overlap and hold each other', () => {
  expect(cut('abcdef', [1, 2, 'x'], [4, 6, 'y'])).toEqual(['a', 'b[x]', 'cd', 'ef[y]']);
  expect(cut('abcdef', [0, 3, 'x'], [3, 6, 'y'])).toEqual(['abc[x]', 'def[y]']);
  expect(cut('abcdef', [0, 4, 'x'], [2, 6, 'y'])).toEqual(['ab[x]', 'cd[x,y]', 'ef[y]']);
  expect(cut('abcdef', [0, 6, 'x'], [2, 3, 'y'])).toEqual(['ab[x]', 'c[x,y]', 'def[x]']);
});

it('what is empty or beyond the text is not shown', () => {
  expect(cut('abc', [1, 1, 'x'], [2, 9, 'y'])).toEqual(['abc']);
});
