import { describe, expect, it } from 'vitest';
import { isNoisy } from '@/lib/core/review/noisy-rule';

describe('a rule that a desk mostly leaves alone', () => {
  it('is called so once two hundred of its findings are settled and fewer than 40 % were mended', () => {
    expect(isNoisy({ fixed: 79, kept: 61, passed: 60 })).toBe(true);
    expect(isNoisy({ fixed: 80, kept: 60, passed: 60 })).toBe(false);
    expect(isNoisy({ fixed: 0, kept: 100, passed: 99 })).toBe(false);
    expect(isNoisy({ fixed: 0, kept: 0, passed: 200 })).toBe(true);
  });
});
