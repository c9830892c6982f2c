import { describe, expect, test } from 'vitest';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readWords } from '@/lib/core/text/words';

describe('words', () => {
  test.each([
    ['vi', 'Ông Đỗ nói: “Giá là 1.000,5 đồng”.', 'Ông|Đỗ|nói|Giá|là|1.000,5|đồng'],
    [
      'en',
      "Russia's US-backed COVID-19 plan, 5/5 at 17:30.",
      "Russia's|US|backed|COVID|19|plan|5/5|at|17:30",
    ],
    ['vi', 'Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['vi', 'lúc 17h30', 'lúc|17h30'],
    ['zh', '会议于2019年举行。', '会议|于|2019|年|举行'],
    ['en', ' \u200b… ', ''],
  ])('%s: %s', (language, text, words) => {
    expect(readWords(text, language).join('|')).toBe(words);
  });
});

describe('names compare without diacritics', () => {
  test.each([
    ['Nguyễn', 'nguyen'],
    ['ĐẶNG', 'dang'],
    ['Đà'.normalize('NFD'), 'da'],
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Москва', 'москва'],
  ])('%s', (word, folded) => {
    expect(foldLatin(word)).toBe(folded);
  });
});

describe('forms of an English word share a stem', () => {
  test.each([
    'minister ministers',
    'organise organised organising organises organize',
    'city cities',
    'say said says saying',
    'run running ran runs',
    'labour labor',
    'company companies',
    'watch watches watched',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
  });

  test.each(['price prince', 'law low', 'police policy', 'meet meat'])('but not %s', (words) => {
    expect(new Set(words.split(' ').map(stemEnglish)).size).toBe(2);
  });
});
