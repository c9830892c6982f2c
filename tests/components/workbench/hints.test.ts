import { describe, expect, it } from 'vitest';
import {
  type HintUses,
  isEnterHintShown,
  isHintShown,
  readUses,
  withUse,
} from '@/components/workbench/hints';

const day = 24 * 3_600_000;
const used = (times: number, from = 0): HintUses => {
  let uses: HintUses = {};
  for (let i = 0; i < times; i++) uses = withUse(uses, 'approve', from + i);
  return uses;
};

describe('a hint', () => {
  it('is there until its key was used ten times', () => {
    expect(isHintShown(undefined, 0)).toBe(true);
    expect(isHintShown(used(9).approve, 10)).toBe(true);
    expect(isHintShown(used(10).approve, 10)).toBe(false);
  });

  it('comes back when its key was not used for 14 days, and then wants ten uses again', () => {
    const uses = used(30);
    expect(isHintShown(uses.approve, 13 * day)).toBe(false);
    expect(isHintShown(uses.approve, 15 * day)).toBe(true);
    const back = withUse(uses, 'approve', 15 * day);
    expect(back.approve).toEqual({ count: 1, last: 15 * day });
    expect(isHintShown(back.approve, 15 * day)).toBe(true);
  });

  it('of one key is not spent by another', () => {
    expect(isHintShown(used(20).reading, 0)).toBe(true);
  });

  it('of Enter is given three times and never again', () => {
    let uses: HintUses = {};
    for (const shown of [true, true, true, false]) {
      expect(isEnterHintShown(uses.enter)).toBe(shown);
      uses = readUses(JSON.stringify(withUse(uses, 'enter', 0)));
    }
    expect(uses.approve).toBeUndefined();
  });

  it('is not lost to what else a device may hold', () => {
    expect(readUses(null)).toEqual({});
    expect(readUses('not JSON')).toEqual({});
    expect(readUses('null')).toEqual({});
    expect(readUses('{"approve":{"count":"9"},"reading":{"count":3,"last":5},"fly":1}')).toEqual({
      reading: { count: 3, last: 5 },
    });
    expect(readUses(JSON.stringify(used(3)))).toEqual(used(3));
  });
});
