import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment } from '@/lib/core/checks/rule';
import { numberMagnitude } from '@/lib/core/checks/rules/number-magnitude';
import { numberMismatch } from '@/lib/core/checks/rules/number-mismatch';
import { writeEnglishNumber, writeNumber } from '@/lib/core/text/write-number';

/** The target with the first fix of each finding made. */
function mended(
  source: string,
  target: string,
  languages = { source: 'vi', target: 'en' },
): readonly string[] {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source, target };
  const context = { ...languages, article: [segment], glossary: [] };
  return checkSegment(segment, context, [numberMagnitude, numberMismatch]).flatMap(({ fixes }) =>
    fixes.map(({ span, text }) => target.slice(0, span[0]) + text + target.slice(span[1])),
  );
}

describe('a wrong number', () => {
  it.each([
    ['Có 45 hộ bị ngập.', 'There are 54 households flooded.', 'There are 45 households flooded.'],
    [
      'Hai người chết, 7 người bị thương.',
      'Two were killed and six injured.',
      'Two were killed and seven injured.',
    ],
    ['Ba người chết.', 'Five people died.', 'Three people died.'],
    ['Khóa XIII bế mạc.', 'The 12th congress closed.', 'The 13th congress closed.'],
    ['Lần thứ ba vô địch.', 'A second title.', 'A third title.'],
    ['Đạt 1,43 tỷ USD.', 'It reached $1.34 billion.', 'It reached $1.43 billion.'],
    ['Đạt 1,43 tỷ USD.', 'It reached $1.43 million.', 'It reached $1.43 billion.'],
    ['Có 1.234.567 người.', 'There are 1,234,576 people.', 'There are 1,234,567 people.'],
    ['Gọi 1900 9095.', 'Call 1900 9059.', 'Call 1900 9095.'],
    ['Tăng 5,05%.', 'It grew 5.5%.', 'It grew 5.05%.'],
  ])('is written right, as the English writes it: %s', (source, target, right) => {
    expect(mended(source, target)).toEqual([right]);
  });

  it.each([
    ['Xe 45 chỗ đâm xe 16 chỗ.', 'A 54-seat coach hit a 19-seat one.'],
    ['Có 45 hộ, 12 nhà bị ngập.', 'There are 54 households flooded.'],
    ['Hai phần ba cử tri.', 'One-third of voters.'],
    ['Hàng chục nghìn người đến.', 'Hundreds of people came.'],
  ])('is left to the editor where its place or its words are in doubt: %s', (source, target) => {
    expect(mended(source, target)).toEqual([]);
  });
});

describe('a wrong number in Vietnamese', () => {
  const languages = { source: 'en', target: 'vi' };
  it.each([
    ['They spent $4,300.', 'Họ đã chi 4.500 đô la.', 'Họ đã chi 4.300 đô la.'],
    ['It reached $1.43 billion.', 'Đạt 1,34 tỷ USD.', 'Đạt 1,43 tỷ USD.'],
    ['It reached $1.43 billion.', 'Đạt 1,34 tỉ USD.', 'Đạt 1,43 tỉ USD.'],
    ['It reached $4.3 million.', 'Đạt 4,3 tỷ USD.', 'Đạt 4,3 triệu USD.'],
    ['There are 1,234,567 people.', 'Có 1.234.576 người.', 'Có 1.234.567 người.'],
    ['It grew 5.05%.', 'Tăng 5,5%.', 'Tăng 5,05%.'],
    ['Three people died.', 'Năm người chết.', 'Ba người chết.'],
  ])('is written as Vietnamese writes it: %s', (source, target, right) => {
    expect(mended(source, target, languages)).toEqual([right]);
  });

  it('is not written in a language that nobody taught us', () => {
    expect(writeNumber(4300, 'fr', '4 500')).toBeNull();
  });
});

it('a large number loses no digit', () => {
  expect([4300, 98_700, 1_430_000_000, 4.3e12, 1_234_567, 2_500_000].map(writeEnglishNumber)).toEqual([
    '4,300',
    '98,700',
    '1.43 billion',
    '4.3 trillion',
    '1,234,567',
    '2.5 million',
  ]);
});
