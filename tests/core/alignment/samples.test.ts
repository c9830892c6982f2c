import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import type { BlockKind, Sentence } from '@/lib/core/article';
import { samples } from './samples';

const marks: readonly (readonly [string, BlockKind])[] = [
  ['# ', 'headline'],
  ['^ ', 'caption'],
  ['~ ', 'byline'],
];

function read(side: string): Sentence[] {
  if (side === '') return [];
  return side.split(' // ').flatMap((part, block) => {
    const [mark, kind] = marks.find(([sign]) => part.startsWith(sign)) ?? ['', 'paragraph' as const];
    return part
      .slice(mark.length)
      .split(' / ')
      .map((text) => ({ block, kind, text }));
  });
}

const lines = samples
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((field) => field.trim()));

describe('an editor sees side by side', () => {
  test.each(lines)('%s (%s)', (_what, languages = '', source = '', target = '', beads = '') => {
    const [from = '', to = ''] = languages.split(' ');
    const found = align(read(source), read(target), { source: from, target: to });
    const shapes = found.map(
      (bead) => `${bead.source[1] - bead.source[0]}-${bead.target[1] - bead.target[0]}`,
    );
    expect(shapes.join(' ')).toBe(beads);
  });

  test('at least forty kinds of trap are kept here', () => {
    expect(lines.length).toBeGreaterThanOrEqual(40);
  });
});
