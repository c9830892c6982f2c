import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import { teach } from '@/lib/core/alignment/teach';
import type { Sentence } from '@/lib/core/article';

const languages = { source: 'lo', target: 'vi' };
const approved = [
  { source: 'ນ້ຳ ຖ້ວມ', target: 'lũ lụt' },
  { source: 'ນ້ຳ ມັນ', target: 'dầu' },
  { source: 'ລາຄາ ນ້ຳ ມັນ', target: 'giá dầu' },
  { source: 'ລາຄາ ເຂົ້າ', target: 'giá gạo' },
  { source: 'ນ້ຳ ຖ້ວມ ໃຫຍ່', target: 'lũ lụt lớn' },
];
const sentences = (...texts: string[]): Sentence[] =>
  texts.map((text) => ({ block: 0, kind: 'paragraph', text }));

describe('approved segments', () => {
  test('teach which word renders which', () => {
    const taught = teach(approved, languages);
    const best = taught
      .filter(({ source }) => source === 'ລາຄາ')
      .sort((a, b) => b.probability - a.probability);
    expect(best[0]?.target).toBe('giá');
    for (const { probability } of taught) expect(probability).toBeLessThanOrEqual(1);
  });

  test('teach nothing by meeting once, nor by not existing', () => {
    expect(teach([], languages)).toEqual([]);
    expect(teach(approved, languages).filter(({ source }) => source === 'ເຂົ້າ')).toEqual([]);
  });

  test('help to align the next article', () => {
    const source = sentences('ນ້ຳ ຖ້ວມ ໃຫຍ່ ຫຼາຍ', 'ລາຄາ ນ້ຳ ມັນ ຂຶ້ນ');
    const target = sentences('hôm nay giá dầu tăng mạnh');
    const pairedWith = (taught: ReturnType<typeof teach>) =>
      align(source, target, languages, { taught }).find((bead) => bead.target[1] > bead.target[0])?.source;
    expect(pairedWith(teach(approved, languages))).toEqual([1, 2]);
  });
});
