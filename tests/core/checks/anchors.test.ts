import { describe, expect, it } from 'vitest';
import { anchorsOf } from '@/lib/core/checks/anchors';
import type { CheckSegment, Context, GlossaryTerm } from '@/lib/core/checks/rule';
import { readSamples, sampleFiles } from './samples';

/** `kind source→target` of each anchor, in order; nothing after the arrow where the target has no answer. */
function anchors(
  source: string,
  target: string,
  { glossary = [], from = 'vi', to = 'en' }: { glossary?: GlossaryTerm[]; from?: string; to?: string } = {},
): readonly string[] {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source, target };
  const context: Context = { source: from, target: to, article: [segment], glossary };
  return anchorsOf(segment, context).map(
    (anchor) =>
      `${anchor.kind} ${source.slice(...anchor.source)}→${anchor.target ? target.slice(...anchor.target) : ''}`,
  );
}

describe('what both columns share', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'numbers in either convention',
      'Thu ngân sách đạt 657.000 tỷ, bằng 45,5% dự toán.',
      'Revenue reached 657 trillion, or 45.5% of the estimate.',
      ['number 657.000 tỷ→657 trillion', 'number 45,5→45.5'],
    ],
    [
      'money',
      'Giá vàng lên 98,5 triệu đồng một lượng.',
      'Gold rose to VND98.5 million per tael.',
      ['money 98,5 triệu→98.5 million'],
    ],
    [
      'dates and hours',
      'Lúc 20h30 ngày 5/5, tàu rời ga.',
      'The train left at 8:30 p.m. on May 5.',
      ['date 20h30→8:30 p.m.', 'date 5/5→May 5'],
    ],
    [
      'names, whatever they are called',
      'Bà Nguyễn Thị Hoa nói ở Bắc Kinh rằng Liên Hợp Quốc sẽ giúp.',
      'In Beijing, Nguyen Thi Hoa said the United Nations would help.',
      ['name Nguyễn Thị Hoa→Nguyen Thi Hoa', 'name Bắc Kinh→Beijing', 'name Liên Hợp Quốc→United Nations'],
    ],
    ['quotations', 'Ông nói: “Tôi vui.”', 'He said: "I am glad."', ['quote “Tôi vui.”→"I am glad."']],
  ])('%s', (_, source, target, expected) => {
    expect(anchors(source, target)).toEqual(expected);
  });

  it('shows what has no answer', () => {
    expect(anchors('Có 45 hộ bị ngập ngày 5/5.', 'There are 54 households flooded on May 6.')).toEqual([
      'number 45→',
      'date 5/5→',
    ]);
  });

  it('gives a number that stands twice to two places', () => {
    expect(anchors('Có 12 xã và 12 phường.', 'There are 12 communes and 12 wards.')).toEqual([
      'number 12→12',
      'number 12→12',
    ]);
  });

  it('knows the terms of the desk, inflected as they may be, before anything inside them', () => {
    const glossary = [{ source: 'hộ nghèo', targets: ['poor household'], forbidden: [] }];
    expect(anchors('Có 45 hộ nghèo.', 'There are 45 poor households.', { glossary })).toEqual([
      'number 45→45',
      'term hộ nghèo→poor households',
    ]);
    expect(anchors('Có 45 hộ nghèo.', 'There are 45 families.', { glossary })).toEqual([
      'number 45→45',
      'term hộ nghèo→',
    ]);
  });

  it('links figures and names of any other pair', () => {
    expect(
      anchors('Макрон meets Müller: 1.234,5 Tonnen.', 'Muller meets Macron: 1,234.5 tonnes.', { from: 'de' }),
    ).toEqual(['name Müller→Muller', 'number 1.234,5→1,234.5']);
  });

  it('stays within the texts and apart, whatever they hold', () => {
    for (const { context, line } of sampleFiles().flatMap((name) => readSamples(name))) {
      for (const segment of context.article) {
        const found = anchorsOf(segment, context).filter(({ kind }) => kind !== 'quote');
        found.forEach(({ source, target }, at) => {
          expect(source[1], line).toBeGreaterThan(source[0]);
          expect(source[0], line).toBeGreaterThanOrEqual(found[at - 1]?.source[1] ?? 0);
          expect(source[1], line).toBeLessThanOrEqual(segment.source.length);
          expect(target?.[1] ?? 0, line).toBeLessThanOrEqual(segment.target.length);
        });
      }
    }
  });
});
