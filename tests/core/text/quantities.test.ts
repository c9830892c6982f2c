import { describe, expect, test } from 'vitest';
import type { Quantity } from '@/lib/core/text/numerals';
import { parseFigure, readFigures, readQuantities } from '@/lib/core/text/quantities';
import { readWords } from '@/lib/core/text/words';

const say = ({ kind, value }: Quantity): string => (kind === 'number' ? String(value) : `${kind} ${value}`);

const read = (language: string, text: string): string =>
  readQuantities(readWords(text, language), language)
    .map((quantity) => (quantity.or ? `${say(quantity)} or ${say(quantity.or)}` : say(quantity)))
    .join(', ');

describe('figures mean what their language means by them', () => {
  test.each([
    ['vi', '1.234,5', 1234.5],
    ['en', '1,234.5', 1234.5],
    ['vi', '350.000', 350_000],
    ['en', '350,000', 350_000],
    ['vi', '1.000.000', 1_000_000],
    ['en', '1,000,000', 1_000_000],
    ['vi', '2,5', 2.5],
    ['en', '2.5', 2.5],
    ['en', '67,5', 67.5],
    ['vi', '67.5', 67.5],
    ['en', '1.125', 1.125],
    ['de', '1.125', 1125],
    ['vi', '2019', 2019],
    ['ar', '٣٫٥', 3],
    ['fa', '۱۲', 12],
    ['th', '๔๕', 45],
    ['ja', '１５', 15],
    ['vi', 'ba', null],
    ['vi', '', null],
  ])('%s %s', (language, text, value) => {
    expect(parseFigure(text, language)).toBe(value);
  });
});

describe('the two languages of the house say the same quantities', () => {
  test.each([
    ['1,2 triệu người', '1.2 million people', '1200000'],
    ['15 tỷ đồng', '15 billion dong', '15000000000'],
    ['5 nghìn', '5 thousand', '5000'],
    ['hai mươi lăm', 'twenty-five', '25'],
    ['mười hai', 'twelve', '12'],
    ['ba trăm', 'three hundred', '300'],
    ['Ngày 5/5', 'May 5', '5, month 5'],
    ['ngày 3 tháng 11 năm 2019', '3 November 2019', '3, month 11, 2019'],
    ['tháng Tư năm 2005', 'April 2005', 'month 4, 2005'],
    ['tháng mười một', 'November', 'month 11'],
    ['tháng 1/2019', 'January 2019', 'month 1, 2019'],
    ['Chủ nhật', 'Sunday', 'weekday 7'],
  ])('%s = %s', (vietnamese, english, quantities) => {
    const inOrder = (text: string) => text.split(', ').sort().join(', ');
    expect(inOrder(read('vi', vietnamese))).toBe(inOrder(quantities));
    expect(inOrder(read('en', english))).toBe(inOrder(quantities));
  });

  test.each([
    ['17h15', '5:15 p.m.', 'time 315'],
    ['17 giờ 15', '17:15', 'time 315'],
    ['5 giờ', "5 o'clock", 'time 300 or 5'],
    ['5h', '5 p.m.', 'time 300 or 5'],
  ])('%s = %s', (vietnamese, english, quantities) => {
    expect(read('vi', vietnamese)).toBe(quantities);
    expect(read('en', english)).toBe(quantities);
  });

  test('a figure run together with its scale may be one with its unit', () => {
    expect(read('en', 'worth $24m')).toBe('24000000 or 24');
    expect(read('en', 'VND2.4bn at 7pm')).toBe('2400000000 or 2.4, time 420 or 7');
  });

  test('words that only look like numbers say nothing', () => {
    expect(read('vi', 'Năm nay, một người bố kể chuyện tháng trước.')).toBe('');
    expect(read('en', 'One may march with the second-hand dealer.')).toBe('2');
  });

  test('a Vietnamese weekday may be an ordinal instead', () => {
    expect(read('vi', 'thứ hai')).toBe('weekday 1 or 2');
  });
});

test('of any other language the figures are read, whatever their digits', () => {
  const figures = (language: string, text: string) =>
    readFigures(readWords(text, language), language).map(({ value }) => value);
  expect(figures('fr', 'Le 5 mai, 12,5 % des 1.200 votants.')).toEqual([5, 12.5, 1200]);
  expect(figures('zh', '2019年有350人')).toEqual([2019, 350]);
  expect(figures('lo', 'ປີ ໒໐໒໐')).toEqual([2020]);
  expect(read('ru', 'в 17:30')).toBe('17, 30');
});
