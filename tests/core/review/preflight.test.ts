import { expect, it } from 'vitest';
import type { BlockKind } from '@/lib/core/article';
import { preflight } from '@/lib/core/review/preflight';

const line = (
  position: number,
  kind: BlockKind,
  text: string,
  more: { approved?: boolean; formerSource?: string; warned?: boolean } = {},
) => ({
  position,
  kind,
  source: `Nguồn ${position}`,
  text,
  approved: true,
  formerSource: null,
  warned: false,
  ...more,
});

const unmet = (lines: Parameters<typeof preflight>[0]) =>
  preflight(lines)
    .filter(({ met }) => !met)
    .map(({ code, must, positions }) => [code, must, ...positions]);

it('an article with a headline and translated captions is ready', () => {
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

it('a long headline and open warnings are told with their places, and stop nobody', () => {
  const long = line(0, 'headline', 'x'.repeat(71));
  expect(unmet([long, line(1, 'paragraph', 'y', { warned: true })])).toEqual([
    ['length', false, 0],
    ['warnings', false, 1],
  ]);
  expect(unmet([line(0, 'headline', 'x'.repeat(70))])).toEqual([]);
});
