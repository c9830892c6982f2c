import { describe, expect, it } from 'vitest';
import { editShare } from '@/lib/core/metrics/edit-share';

describe('how much of a text is no longer the machine’s', () => {
  it.each([
    ['The river rose fast.', 'The river rose fast.', 0],
    ['The river rose fast.', 'The river rose quickly.', 0.25],
    ['The river rose fast.', 'The river ⟨b⟩rose⟨/b⟩ fast.', 0],
    ['Lũ lên nhanh'.normalize('NFD'), 'Lũ lên nhanh', 0],
    ['Fast the river rose', 'The river rose fast', 0.25],
    ['One', 'Another sentence altogether', 1],
    ['All of these words are gone', 'Yes', 1],
    ['All of these words are gone', '', 1],
  ])('%s → %s: %f', (machine, text, share) => {
    expect(editShare(machine, text)).toBe(share);
  });

  it('is not known without a machine, nor of a text that takes long to compare', () => {
    expect(editShare(' ', 'A text')).toBeNull();
    expect(editShare('word '.repeat(301), 'word')).toBeNull();
    expect(editShare('word', 'word '.repeat(301))).toBeNull();
  });
});
