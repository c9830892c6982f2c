import { describe, expect, it } from 'vitest';
import { distanceOf, fillEditTable, liftBlock } from '@/lib/core/metrics/edit-table';
import { seededRandom } from '@/tests/core/diff/random-text';

describe('distances after a shift', () => {
  it('are those of a table filled anew, wherever the block goes', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const words = (most: number): Int32Array =>
        Int32Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * 12));
      const hypothesis = words(80);
      const reference = words(80);
      const table = fillEditTable(hypothesis, reference);
      const start = Math.floor(random() * hypothesis.length);
      const length = 1 + Math.floor(random() * Math.min(10, hypothesis.length - start));
      const distanceAt = liftBlock(table, start, length);
      for (let tries = 0; tries < 5; tries++) {
        const to = Math.floor(random() * (hypothesis.length - length + 1));
        const moved = [...hypothesis];
        moved.splice(to, 0, ...moved.splice(start, length));
        expect(distanceAt(to), `seed ${seed}`).toBe(
          distanceOf(fillEditTable(Int32Array.from(moved), reference)),
        );
      }
    }
  });
});
