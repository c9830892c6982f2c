import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import { findingKey } from '@/lib/core/checks/finding-key';
import type { CheckSegment, Finding } from '@/lib/core/checks/rule';

const keysOf = (source: string, target: string): readonly string[] => {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source, target };
  const context = { source: 'vi', target: 'en', article: [segment], glossary: [] };
  return checkSegment(segment, context).map((finding) => findingKey(finding, segment));
};
const keyOf = (target: string, span: Finding['target'], code: Finding['code'] = 'double-space'): string =>
  findingKey({ code, source: null, target: span, args: {} }, { source: '', target });

describe('the key of a finding', () => {
  it('stays when other words of the segment change and its own move', () => {
    const [key, ...more] = keysOf('Có 45 hộ bị ngập.', 'There are 54 households flooded.');
    expect(more).toEqual([]);
    expect(key).toMatch(/^number-mismatch-[0-9a-z]{1,11}$/);
    expect(keysOf('Có 45 hộ bị ngập.', 'In all, 54 houses were under water.')).toEqual([key]);
  });

  it('changes with the words it stands on, on either side', () => {
    const keys = [
      ...keysOf('Có 45 hộ bị ngập.', 'There are 54 households flooded.'),
      ...keysOf('Có 45 hộ bị ngập.', 'There are 55 households flooded.'),
      ...keysOf('Có 46 hộ bị ngập.', 'There are 54 households flooded.'),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('tells two gaps by the words beside them, and one mistake from another', () => {
    expect(keyOf('a  b  c', [1, 3])).not.toBe(keyOf('a  b  c', [4, 6]));
    expect(keyOf('x a  b', [3, 5])).toBe(keyOf('a  b', [1, 3]));
    expect(keyOf('a  b', [1, 3])).not.toBe(keyOf('a  b', [1, 3], 'edge-space'));
  });

  it('reads whole words, however a span cuts them, and either Unicode form', () => {
    expect(keyOf('the Hanoi flood', [5, 7])).toBe(keyOf('Hanoi', [0, 5]));
    expect(keyOf('Huế', [0, 3])).toBe(keyOf('Huế'.normalize('NFD'), [0, 1]));
    expect(keyOf('', [0, 0])).toBe(keyOf('  ', [0, 2]));
  });

  it('is that of words which the desk approved, whenever and wherever it did so again', () => {
    const key = (args: Finding['args']): string =>
      findingKey(
        { code: 'approved-otherwise', source: null, target: [0, 4], args },
        { source: '', target: 'Rain' },
      );
    const once = { other: 'It rained', headline: 'Monday', at: '1' };
    expect(key({ ...once, headline: 'Tuesday', at: '2' })).toBe(key(once));
    expect(key({ ...once, other: 'There was rain' })).not.toBe(key(once));
  });

  it('does not hang on the order of the arguments', () => {
    const key = (args: Finding['args']): string =>
      findingKey({ code: 'omission', source: null, target: null, args }, { source: '', target: '' });
    expect(key({ one: '1', two: '2' })).toBe(key({ two: '2', one: '1' }));
    expect(key({ one: '1', two: '2' })).not.toBe(key({ one: '2', two: '1' }));
  });
});
