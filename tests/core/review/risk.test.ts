import { describe, expect, it } from 'vitest';
import { habitsOf } from '@/lib/core/review/habits';
import { changesIn, featuresOf, noHabits, riskOf } from '@/lib/core/review/risk';
import { riskWeights } from '@/lib/core/review/risk-weights';

type More = {
  confidence?: number;
  source?: string;
  target?: string;
  codes?: readonly ('omission' | 'spelling')[];
};

const features = (more: More = {}, habits = noHabits) =>
  featuresOf(
    {
      segment: {
        kind: 'paragraph',
        bead: { source: [0, 1], target: [0, 1], confidence: more.confidence ?? 1 },
        source: more.source ?? 'Nước sông Thu Bồn dâng trong đêm.',
        target: more.target ?? 'The Thu Bon river rose overnight.',
      },
      findings: (more.codes ?? []).map((code) => ({ code, severity: 'major', soft: false })),
    },
    habits,
  );

describe('what speaks for a change of a row', () => {
  it('is nothing in a row that the aligner is sure of, of its usual length, in which nothing was found', () => {
    expect(riskOf(features())).toBeCloseTo(riskWeights.always, 1);
  });

  it('grows with what was found, an unsure alignment, an unusual length and names the desk never met', () => {
    const calm = riskOf(features());
    expect(riskOf(features({ codes: ['omission'] }))).toBeGreaterThan(calm);
    expect(riskOf(features({ confidence: 0.4 }))).toBeGreaterThan(calm);
    expect(riskOf(features({ target: 'It rose.' }))).toBeGreaterThan(calm);
    const habits = { ...noHabits, isNew: (name: string) => name === 'Thu' };
    expect(features({}, habits).newNames).toBeCloseTo(1 / 3);
    expect(riskOf(features({}, habits))).toBeGreaterThan(calm);
  });

  it('follows what the desk does about a rule, and about a kind of sentence, once it did so often', () => {
    const of = (changed: number, all: number) =>
      habitsOf(
        () => false,
        new Map([
          ['paragraph', { all, changed }],
          ['headline', { all, changed: 0 }],
        ]),
        new Map([['spelling', { all, changed }]]),
      );
    const spelt = (changed: number, all: number) =>
      riskOf(features({ codes: ['spelling'] }, of(changed, all)));
    expect(spelt(190, 200)).toBeGreaterThan(spelt(1, 2));
    expect(spelt(1, 2)).toBeGreaterThan(spelt(10, 200));
    expect(of(100, 100).kinds.get('paragraph')).toBeGreaterThan(0.3);
    expect(of(100, 100).kinds.get('headline')).toBeLessThan(-0.3);
  });

  it('adds up to how many rows will be changed', () => {
    expect(changesIn([0, 0])).toBe(1);
    expect(changesIn([])).toBe(0);
    expect(changesIn([40, -40])).toBeCloseTo(1);
  });

  it('has weights that say what they say: nothing that was found makes a row safer', () => {
    for (const name of ['blocker', 'warnings', 'hint', 'unsure', 'newNames', 'length'] as const)
      expect(riskWeights[name], name).toBeGreaterThan(0);
  });
});
