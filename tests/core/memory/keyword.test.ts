import { expect, it } from 'vitest';
import { findKeyword } from '@/lib/core/memory/keyword';

const found = (text: string, words: string) => {
  const span = findKeyword(text, words);
  return span && text.slice(...span);
};

it.each([
  ['Mưa to ở Hà Nội và Đà Nẵng.', 'ha noi', 'Hà Nội'],
  ['Mưa to ở Hà Nội và Đà Nẵng.', 'DA NANG', 'Đà Nẵng'],
  ['Mưa to ở Hà Nội và Đà Nẵng.', 'mưa to ở hà nộ', 'Mưa to ở Hà Nội'],
  ['Đêm 5/9, nước dâng 1,5 m.', '5/9', '5/9'],
  ['Đêm 5/9, nước dâng 1,5 m.', 'nước dâng 1,5', 'nước dâng 1,5'],
  ['Mưa to ở Hà Nội.', 'noi ha', null],
  ['Mưa to ở Hà Nội.', 'ha no to', null],
  ['Mưa to ở Hà Nội.', '', null],
  ['', 'ha', null],
])('in “%s”, “%s” stands as %s', (text, words, expected) => {
  expect(found(text, words)).toBe(expected);
});

it('finds words that are written with their marks apart', () => {
  expect(found('Mưa ở Hà Nội'.normalize('NFD'), 'hà nội')?.normalize('NFC')).toBe('Hà Nội');
});
