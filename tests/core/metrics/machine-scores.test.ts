import { describe, expect, it } from 'vitest';
import { machineScores } from '@/lib/core/metrics/machine-scores';

describe('how close the machine’s text is to what it has become', () => {
  it.each([
    ['The river rose fast.', 'The river rose fast.', 0],
    ['The river rose fast.', 'The river rose quickly.', 25],
    ['The river rose fast.', 'The river ⟨b⟩rose⟨/b⟩ fast.', 0],
    ['Lũ lên nhanh'.normalize('NFD'), 'Lũ lên nhanh', 0],
    ['Fast the river rose', 'The river rose fast', 25],
    ['One', 'Another sentence altogether', 100],
    ['All of these words are gone', 'Yes', 600],
    ['All of these words are gone', '', 100],
  ])('%s → %s: %f', (machine, text, edits) => {
    expect(machineScores(machine, text)?.ter).toBe(edits);
  });

  it('is full marks for a text that stayed', () => {
    const scores = machineScores('The river rose fast.', 'The river rose fast.');
    expect(scores).toEqual({ ter: 0, chrf2: 100, chrfpp: 100, bleu: 100 });
  });

  it('is not known without a machine, nor of a text that takes long to compare', () => {
    expect(machineScores(' ', 'A text')).toBeNull();
    expect(machineScores('word '.repeat(301), 'word')).toBeNull();
    expect(machineScores('word', 'word '.repeat(301))).toBeNull();
  });
});
