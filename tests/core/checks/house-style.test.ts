import { describe, expect, it } from 'vitest';
import { checkArticle } from '@/lib/core/checks/check-article';
import type { HouseStyle } from '@/lib/core/checks/house-style';
import { withFix } from '@/lib/core/checks/mending';
import type { CheckSegment } from '@/lib/core/checks/rule';

/** The target after each fix; the target itself where nothing is found. */
function written(kind: CheckSegment['kind'], source: string, target: string, style: Partial<HouseStyle>) {
  const segment: CheckSegment = { id: '1', block: 0, kind, source, target };
  const houseStyle: HouseStyle = { headlines: 'either', names: 'either', ...style };
  const [findings = []] = checkArticle({
    source: 'vi',
    target: 'en',
    article: [segment],
    glossary: [],
    houseStyle,
  });
  const own = findings.filter(({ code }) => /^(?:headline-case|name-diacritics|name-mismatch)$/.test(code));
  return own.length === 0
    ? [target]
    : own.flatMap(({ fixes }) => fixes.map((fix) => withFix(segment, fix).target));
}

describe('the headlines of a desk', () => {
  const sentence = 'Gold prices rise sharply after rain';
  const title = 'Gold Prices Rise Sharply After Rain';
  const source = 'Giá vàng tăng mạnh sau mưa';

  it('may be of either case where the desk has no other wish', () => {
    expect(written('headline', source, sentence, {})).toEqual([sentence]);
    expect(written('headline', source, title, {})).toEqual([title]);
  });

  it('are written as sentences, or as titles, with one key', () => {
    expect(written('headline', source, title, { headlines: 'sentence' })).toEqual([sentence]);
    expect(written('headline', source, sentence, { headlines: 'sentence' })).toEqual([sentence]);
    expect(written('headline', source, sentence, { headlines: 'title' })).toEqual([
      'Gold Prices Rise Sharply after Rain',
    ]);
    expect(written('headline', source, title, { headlines: 'title' })).toEqual([title]);
  });

  it('keep their names, acronyms, units and small words', () => {
    const news = 'EU and Da Nang sign deal on 5 km road in city';
    expect(
      written('headline', 'EU và Đà Nẵng ký thỏa thuận làm 5 km đường', news, { headlines: 'sentence' }),
    ).toEqual([news]);
  });

  it('are headlines alone', () => {
    expect(written('paragraph', source, title, { headlines: 'sentence' })).toEqual([title]);
  });
});

describe('Vietnamese names at a desk', () => {
  const source = 'Bà Nguyễn Thị Đào ở Quảng Trị.';

  it('lose their diacritics, or keep them, with one key each', () => {
    expect(written('paragraph', source, 'Ms Đào lives in Quang Tri.', { names: 'bare' })).toEqual([
      'Ms Dao lives in Quang Tri.',
    ]);
    expect(written('paragraph', source, 'Ms Đào lives in Quảng Tri.', { names: 'marked' })).toEqual([
      'Ms Đào lives in Quảng Trị.',
    ]);
  });

  it('come back as the desk writes them where another one took their place', () => {
    const fire = ['Cháy ở huyện Thạch Thất.', 'A fire in Thanh Tri district.'] as const;
    expect(written('paragraph', ...fire, {})).toEqual(['A fire in Thach That district.']);
    expect(written('paragraph', ...fire, { names: 'marked' })).toEqual(['A fire in Thạch Thất district.']);
  });

  it('are right when they are as the desk writes them, and when nothing is asked', () => {
    for (const [target, names] of [
      ['Ms Dao lives in Quang Tri.', 'bare'],
      ['Ms Đào lives in Quảng Trị.', 'marked'],
      ['Ms Dao lives in Quang Tri.', 'either'],
      ['Ms Đào lives in Quảng Trị.', 'either'],
    ] as const)
      expect(written('paragraph', source, target, { names })).toEqual([target]);
  });

  it('of two that only diacritics tell apart are left to the editor', () => {
    expect(
      written('paragraph', 'Bà Hòa gặp bà Hoà và bà Hóa.', 'Ms Hoa met Ms Hoa.', { names: 'marked' }),
    ).toEqual([]);
  });

  it('that English writes bare stay bare', () => {
    const target = 'It rained in Hanoi and Da Nang.';
    expect(written('paragraph', 'Mưa ở Hà Nội và Đà Nẵng.', target, { names: 'marked' })).toEqual([target]);
  });
});
