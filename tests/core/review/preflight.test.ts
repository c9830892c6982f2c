import { expect, it } from 'vitest';
import type { BlockKind } from '@/lib/core/article';
import { preflight } from '@/lib/core/review/preflight';

const line = (
  position: number,
  kind: BlockKind,
  text: string,
  more: { approved?: boolean; formerSource?: string } = {},
) => ({ position, kind, source: `Nguồn ${position}`, text, approved: true, formerSource: null, ...more });

const unmet = (lines: Parameters<typeof preflight>[0], language = 'en') =>
  preflight(lines, language)
    .filter(({ met }) => !met)
    .map(({ code, must, positions }) => [code, must, ...positions]);

it('an article with a headline, translated captions and a line about the translation is ready', () => {
  const lines = [
    line(0, 'headline', 'Rice prices rise'),
    line(1, 'caption', 'A field.'),
    line(2, 'paragraph', 'Translated from Vietnamese.'),
  ];
  expect(unmet(lines)).toEqual([]);
});

it('a headline or a caption without words stands in the way, and names its place', () => {
  const lines = [line(0, 'headline', ' '), line(1, 'paragraph', 'A translation.'), line(2, 'caption', '')];
  expect(unmet(lines)).toEqual([
    ['headline', true, 0],
    ['captions', true, 2],
  ]);
});

it('a source that changed stands in the way until its sentence is approved anew', () => {
  const changed = (approved: boolean) =>
    unmet([
      line(0, 'headline', 'A translation'),
      line(1, 'paragraph', 'x', { formerSource: 'Cũ', approved }),
    ]);
  expect(changed(false)).toEqual([['source', true, 1]]);
  expect(changed(true)).toEqual([]);
});

it('a long headline and silence about the translation are told, and stop nobody', () => {
  expect(unmet([line(0, 'headline', 'x'.repeat(71))])).toEqual([
    ['length', false, 0],
    ['disclosure', false],
  ]);
  expect(unmet([line(0, 'headline', 'x'.repeat(70)), line(1, 'paragraph', 'Bản dịch.')], 'vi')).toEqual([]);
});

it('a language whose words for it we do not know is not asked for them', () => {
  expect(unmet([line(0, 'headline', 'x')], 'lo')).toEqual([]);
});
