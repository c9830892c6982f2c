import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import type { Sentence } from '@/lib/core/article';

const sentences = (...texts: string[]): Sentence[] =>
  texts.map((text) => ({ block: 0, kind: 'paragraph', text }));

describe('align', () => {
  test('a sentence of the source that nobody translated stands alone', () => {
    const source = sentences(
      'Ngày 5/5, Ngoại trưởng Nga Sergei Lavrov đến Moskva.',
      'Chợ Vinh sáng nay đông khách hơn thường lệ.',
      'Cuộc gặp kéo dài 45 phút.',
    );
    const target = sentences(
      'On May 5, Russian Foreign Minister Sergei Lavrov arrived in Moscow.',
      'The meeting lasted 45 minutes.',
    );
    const beads = align(source, target, { source: 'vi', target: 'en' });
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [1, 2],
        [1, 1],
      ],
      [
        [2, 3],
        [1, 2],
      ],
    ]);
  });

  test('nothing aligns with nothing', () => {
    expect(align([], [], { source: 'vi', target: 'en' })).toEqual([]);
  });
});
