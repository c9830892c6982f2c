import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/core/alignment/evidence/evidence';
import { sources } from '@/lib/core/alignment/evidence/sources';
import { readSide } from '@/lib/core/alignment/side';

const sourceOf = (name: string): Evidence => {
  const found = sources.find((evidence) => evidence.name === name);
  if (!found) throw new Error(`no evidence called ${name}`);
  return found;
};

const side = (text: string, language: string) => readSide([{ block: 0, kind: 'paragraph', text }], language);

/** Keys of the source sentence that the target sentence answers. */
function answered(name: string, languages: string, source: string, target: string): readonly string[] {
  const evidence = sourceOf(name);
  const [from = '', to = ''] = languages.split(' ');
  if (evidence.kind !== 'tokens') throw new Error(`${name} reads no tokens`);
  const tokens = evidence.read({ source: side(source, from), target: side(target, to) });
  const keys = new Set(tokens?.target.flat(2));
  return (tokens?.source.flat(2) ?? []).filter((key) => keys.has(key)).sort();
}

describe('a translation answers its original by', () => {
  test.each([
    [
      'numbers',
      'vi en',
      'Ngày 5/5, thu 1,2 triệu USD.',
      'On May 5, it took $1.2 million.',
      ['month 5', 'number 1200000', 'number 5'],
    ],
    [
      'numbers',
      'fr en',
      'Deux cents personnes, 1.200 voitures.',
      'Two hundred people, 1,200 cars.',
      ['number 1200'],
    ],
    ['names', 'vi en', 'Ông Nguyễn Xuân Phúc', 'Xuan Phuc Nguyen', ['nguyen', 'phuc', 'xuan']],
    ['names', 'vi en', 'Nhà của Robert', 'Robert’s house', ['robert']],
    ['names', 'vi en', 'to, can, do, an', 'to, can, do, an', []],
    [
      'acronyms',
      'vi en',
      'NASA hoãn phóng.',
      'The National Aeronautics and Space Administration waits.',
      ['initials NASA'],
    ],
    ['acronyms', 'fr en', 'L’ONU et la FIFA', 'FIFA and the UN', []],
    ['cognates', 'fr en', 'le gouvernement publie', 'the government publishes', ['publ']],
    ['cognates', 'vi en', 'thành phố', 'thanks', []],
    ['marks', 'vi en', 'Có “40 phần trăm” không?', 'Is it “40 percent”?', ['%', '?', 'quote']],
    ['lexicon', 'vi en', 'chính phủ', 'governments', ['govern']],
    ['lexicon', 'en vi', 'Governments', 'Chính phủ', ['govern']],
    ['lexicon', 'fr en', 'gouvernement', 'government', []],
  ])('%s (%s): %s', (name, languages, source, target, keys) => {
    expect(answered(name, languages, source, target)).toEqual(keys);
  });
});
