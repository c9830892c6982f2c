import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/lib/core/article';
import type { CheckCode, Severity } from '@/lib/core/checks/rule';
import { lookFirst } from '@/lib/core/review/look-first';
import { riskWeights } from '@/lib/core/review/risk-weights';

type More = { kind?: BlockKind; source?: string; confidence?: number; approved?: boolean };

const row = (id: string, found: readonly string[] = [], more: More = {}) => ({
  segment: {
    id,
    kind: more.kind ?? ('paragraph' as const),
    source: more.source ?? 'Một câu.',
  },
  risk: riskWeights.always + 1 - (more.confidence ?? 1) + (found.includes('hint') ? 1 : 0),
  approved: more.approved ?? false,
  findings: found.map(read),
});

const severities: Readonly<Record<string, readonly [CheckCode, Severity, boolean]>> = {
  blocker: ['number-magnitude', 'critical', false],
  omission: ['omission', 'major', false],
  spacing: ['double-space', 'minor', false],
  hint: ['length-ratio', 'minor', true],
};

function read(name: string) {
  const [code, severity, soft] = severities[name] ?? ['double-space', 'minor', false];
  return { code, severity, soft };
}

const tiers = (...rows: ReturnType<typeof row>[]) => Object.fromEntries(lookFirst(rows));

describe('what to look at first', () => {
  it('is what may change the meaning, then what else was found', () => {
    expect(tiers(row('a', ['blocker']), row('b', ['omission']), row('c', ['spacing']), row('d'))).toEqual({
      a: 1,
      b: 1,
      c: 2,
    });
  });

  it('is the headline, the dek and direct speech in any case', () => {
    expect(
      tiers(
        row('a', [], { kind: 'headline' }),
        row('b', [], { kind: 'dek' }),
        row('c', [], { source: 'Ông nói: “Chúng tôi rất mừng”.' }),
        row('d'),
      ),
    ).toEqual({ a: 2, b: 2, c: 2 });
  });

  it('is no longer what somebody approved, but for what blocks', () => {
    expect(
      tiers(
        row('a', ['blocker'], { approved: true }),
        row('b', ['omission'], { approved: true }),
        row('c', [], { approved: true, kind: 'headline' }),
        row('d', ['hint'], { approved: true }),
      ),
    ).toEqual({ a: 1 });
  });

  it('marks at most a fifth of the sentences to be read with care, the most doubtful', () => {
    const plain = Array.from({ length: 8 }, (_, at) => row(`p${at}`, [], { confidence: 0.95 }));
    expect(
      tiers(
        ...plain,
        row('a', [], { confidence: 0.6 }),
        row('b', ['hint']),
        row('c', [], { confidence: 0.3 }),
        row('d', [], { confidence: 0.85 }),
      ),
    ).toEqual({ b: 3, c: 3 });
  });

  it('is nothing in an empty article', () => {
    expect(tiers()).toEqual({});
  });
});
