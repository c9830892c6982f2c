import { describe, expect, it } from 'vitest';
import { likeness } from '@/lib/core/memory/likeness';

const like = (one: string, other: string) => likeness(one, other, 'vi');

describe('how alike two sentences are', () => {
  it('is 1 for the same words, whatever their marks, case and punctuation', () => {
    expect(like('Hà Nội, Đà Nẵng mưa to.', 'ha noi da nang MUA TO')).toBe(1);
  });

  it('is 0 where no word is shared', () => {
    expect(like('Trời mưa to', 'giá vàng tăng')).toBe(0);
  });

  it('falls with every word that differs, and with words in another order', () => {
    const base = 'Giá gạo tăng 5% trong tuần qua';
    const one = like(base, 'Giá gạo tăng 7% trong tuần qua');
    const two = like(base, 'Giá cà phê tăng 7% trong tuần qua');
    expect(one).toBeGreaterThan(0.8);
    expect(two).toBeLessThan(one);
    expect(like('mưa to gió lớn', 'gió lớn mưa to')).toBe(0.5);
  });

  it('is symmetric', () => {
    const [one, other] = ['Nước sông dâng 2 m trong đêm', 'Trong đêm, nước sông dâng cao'];
    expect(like(one, other)).toBe(like(other, one));
  });
});
