import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import { findingKey } from '@/lib/core/checks/finding-key';
import { withFix } from '@/lib/core/checks/mending';
import type { CheckCode, CheckSegment, Context } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { readSamples } from './samples';

const vietnameseToEnglish = { source: 'vi', target: 'en' };

/** The target after each fix of what one rule finds. */
function mended(
  code: CheckCode,
  source: string,
  target: string,
  languages = vietnameseToEnglish,
): readonly string[] {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source, target };
  const context = { ...languages, article: [segment], glossary: [] };
  return checkSegment(
    segment,
    context,
    rules.filter(({ id }) => id === code),
  ).flatMap(({ fixes }) => fixes.map((fix) => withFix(segment, fix).target));
}

describe('a fix that is made', () => {
  it.each(rules.map((rule) => ({ rule, id: rule.id })))(
    'leaves nothing of what it mends: $id',
    ({ rule }) => {
      const keys = (segment: CheckSegment, context: Context) =>
        checkSegment(segment, context, [rule]).map((finding) => findingKey(finding, segment));
      for (const { line, context } of readSamples(rule.id)) {
        for (const segment of context.article) {
          for (const finding of checkSegment(segment, context, [rule])) {
            const key = findingKey(finding, segment);
            const before = keys(segment, context).filter((each) => each === key).length;
            for (const fix of finding.fixes) {
              const right = withFix(segment, fix);
              const article = context.article.map((each) => (each === segment ? right : each));
              const after = keys(right, { ...context, article }).filter((each) => each === key).length;
              expect(after, `${line} ⇒ ${right.target}`).toBeLessThan(before);
            }
          }
        }
      }
    },
  );
});

describe('a wrong date', () => {
  it.each([
    ['Ngày 5/6, họ đến.', 'They came on May 6.', 'They came on June 5.'],
    ['Ngày 5/6, họ đến.', 'They came on 6 May.', 'They came on 5 June.'],
    ['Ngày 3/1, họ đến.', 'They came on Jan. 2nd.', 'They came on Jan. 3rd.'],
    ['Ngày 5/6/2024, họ đến.', 'They came on 5/7/2024.', 'They came on 5/6/2024.'],
    ['Ngày 5/6/2024, họ đến.', 'They came on 6/25/2024.', 'They came on 6/5/2024.'],
    ['Từ ngày 1-7-2024', 'From January 7, 2024', 'From July 1, 2024'],
    ['Vào tháng 12', 'In October', 'In December'],
    ['Thông qua năm 2019.', 'Passed in 2009.', 'Passed in 2019.'],
    ['Họp hôm thứ Hai.', 'Tuesday’s meeting', 'Monday’s meeting'],
    ['Trong quý IV', 'In the third quarter', 'In the fourth quarter'],
    ['Trong quý IV', 'In Q3', 'In Q4'],
    [
      'Nửa cuối năm, giá sẽ giảm.',
      'In the first half of the year prices will fall.',
      'In the second half of the year prices will fall.',
    ],
    ['Những năm 1990', 'In the 1980s', 'In the 1990s'],
    ['Sáng nay trời mưa.', 'It rained this evening.', 'It rained this morning.'],
    ['Hôm qua ông từ chức.', 'He resigned today.', 'He resigned yesterday.'],
    [
      'Doanh thu tăng so với năm ngoái.',
      'Revenue rose compared with next year.',
      'Revenue rose compared with last year.',
    ],
    [
      'Mùng 5 tháng Hai âm lịch',
      'The first day of the second lunar month',
      'The fifth day of the second lunar month',
    ],
    [
      'Triển lãm mở từ 1/9 đến 4/9.',
      'It is open from September 1 to 14.',
      'It is open from September 1 to 4.',
    ],
  ])('is written right, as the English writes it: %s → %s', (source, target, right) => {
    expect(new Set(mended('date-mismatch', source, target))).toEqual(new Set([right]));
  });

  it.each([
    ['Hôm qua trời nắng.', 'It is sunny today.'],
    ['Tối qua trời mưa.', 'It rained tomorrow night.'],
  ])('is left to the editor where another word alone would not do: %s → %s', (source, target) => {
    expect(mended('date-mismatch', source, target)).toEqual([]);
  });
});

describe('a wrong time', () => {
  it.each([
    ['Lúc 20h30', 'At 8:00 p.m.', 'At 8:30 p.m.'],
    ['Lúc 20h30', 'At 8 pm', 'At 8:30 pm'],
    ['Lúc 20h', 'At 9:00 PM', 'At 8:00 PM'],
    ['Lúc 20h30', 'At 20:00', 'At 20:30'],
    ['Lúc 8h30', 'At 09:30', 'At 08:30'],
    ['Lúc 20h30', 'At 8.15pm', 'At 8.30pm'],
    ['Lúc 7 giờ 15 phút', 'At 7:50 p.m.', 'At 7:15 p.m.'],
    ['Trước 12 giờ trưa', 'Before midnight', 'Before noon'],
    ['Trước 12 giờ trưa', 'Before 1 p.m.', 'Before noon'],
    ['Lúc 15:00 GMT', 'At 1600 GMT', 'At 1500 GMT'],
    ['8 giờ tối', 'At 8 a.m.', 'At 8 p.m.'],
  ])('is written right, as the English writes it: %s → %s', (source, target, right) => {
    expect(mended('time-mismatch', source, target)).toEqual([right]);
  });

  it.each([
    ['At 8:30 p.m.', 'Lúc 20h', 'Lúc 20h30'],
    ['At 8:30 p.m.', 'Lúc 20:15', 'Lúc 20:30'],
    ['At 8:30 p.m.', 'Lúc 20 giờ 15 phút', 'Lúc 20 giờ 30 phút'],
  ])('is written right, as the Vietnamese writes it: %s → %s', (source, target, right) => {
    expect(mended('time-mismatch', source, target, { source: 'en', target: 'vi' })).toEqual([right]);
  });
});

describe('a wrong unit', () => {
  it.each([
    ['Mưa 300 mm', '300 cm of rain', ['300 mm of rain', '30 cm of rain']],
    ['Mưa 300 mm', '300cm of rain', ['300mm of rain', '30cm of rain']],
    ['Dài 19,7 km', 'It is 19.7 miles long', ['It is 19.7 kilometers long', 'It is 12.2 miles long']],
    [
      'Dài 5 km, rộng 3 mét',
      '5 miles long, 3 metres wide',
      ['5 kilometres long, 3 metres wide', '3.11 miles long, 3 metres wide'],
    ],
    ['Tăng 15%', 'Up 15', ['Up 15%']],
    ['Tăng 15%, năm ngoái 12%', 'Up 15, last year 12 percent', ['Up 15 percent, last year 12 percent']],
    ['Tăng 0,3 điểm phần trăm', 'Up 0.3%', ['Up 0.3 percentage points']],
    ['Chung cư cao 33 tầng.', 'The 33-meter apartment building.', ['The 33-story apartment building.']],
    ['Giá 98.700 đồng/kg', '98,700 dong per tonne', ['98,700 dong per kilogram']],
    ['Mỗi tuần có bốn chuyến.', 'There are four flights a day.', ['There are four flights a week.']],
    ['Mỗi tuần có bốn chuyến.', 'There are four daily flights.', ['There are four weekly flights.']],
  ])('is written as in the source, or converted: %s → %s', (source, target, right) => {
    expect(mended('unit-mismatch', source, target)).toEqual(right);
  });
});

describe('a wrong currency', () => {
  it.each([
    ['Phạt 350 triệu đồng', 'A fine of $350 million', 'A fine of VND350 million'],
    ['Phạt 350 triệu đồng', 'A fine of USD 350 million', 'A fine of VND 350 million'],
    ['Phạt 350 triệu đồng', 'A fine of 350 million USD', 'A fine of 350 million VND'],
    ['Vay 500 triệu euro', 'A loan of 500 million dollars', 'A loan of 500 million euros'],
    ['Bán với giá 11 triệu bảng', 'Sold for US$11 million', 'Sold for £11 million'],
  ])('is written where the English has it: %s → %s', (source, target, right) => {
    expect(mended('currency-mismatch', source, target)).toEqual([right]);
  });
});

describe('a denial', () => {
  it.each([
    [
      'Nguyên nhân chưa được xác định.',
      'The cause has been determined.',
      'The cause has not been determined.',
    ],
    [
      'Doanh nghiệp không được tăng giá.',
      'Businesses are allowed to raise prices.',
      'Businesses are not allowed to raise prices.',
    ],
    ['Bộ trưởng có mặt.', 'The minister was not present.', 'The minister was present.'],
    ['Học sinh đi học.', 'Students cannot go to school.', 'Students can go to school.'],
  ])('comes or goes beside its auxiliary: %s → %s', (source, target, right) => {
    expect(mended('negation-flip', source, target)).toEqual([right]);
  });

  it.each([
    ['Không phải ai cũng đồng tình.', 'Everyone agrees.'],
    ['Nhiều hộ vẫn chưa có điện.', 'Many households still have power.'],
    ['Anh chưa từng có vợ.', 'He had a wife.'],
    ['Dự án tạo việc làm.', 'The project does not create jobs.'],
    ['Hai bên đạt thỏa thuận.', 'The two sides failed to reach a deal.'],
  ])('is left to the editor where the verb has to change: %s → %s', (source, target) => {
    expect(mended('negation-flip', source, target)).toEqual([]);
  });
});

describe('what a machine wrote around the translation', () => {
  it.each([
    ['Here is the translation: Prices rose.', 'Prices rose.'],
    ['Translation:\nPrices rose.', 'Prices rose.'],
    ['Prices rose. Let me know if you need anything else.', 'Prices rose.'],
    ['Prices rose. (Note: the original says so.)', 'Prices rose.'],
    ['Prices <|im_end|>rose.', 'Prices rose.'],
    ['<think>The user wants this.</think>Prices rose.', 'Prices rose.'],
    ['As an AI language model, I cannot have opinions. Prices rose.', 'Prices rose.'],
  ])('is taken out: %s', (target, right) => {
    expect(new Set(mended('mt-artifact', 'Giá tăng.', target))).toEqual(new Set([right]));
  });

  it('stays where nothing else is there', () => {
    expect(mended('mt-artifact', 'Giá tăng.', "I'm sorry, but I can't translate this text.")).toEqual([]);
  });
});

describe('the credit of a photo', () => {
  it.each([
    ['Lũ ở Huế. Ảnh: Reuters', 'Floods in Hue.', 'Floods in Hue. Photo: Reuters'],
    ['Lũ ở Huế. Ảnh: TTXVN', 'Floods in Hue', 'Floods in Hue. Photo: VNA'],
    ['Bản đồ lũ. Đồ họa: Minh Tâm', 'A flood map.', 'A flood map. Graphic: Minh Tam'],
    ['Lũ ở Huế. Ảnh: Thu Hà', 'Floods in Hue. Photo: Reuters', 'Floods in Hue. Photo: Thu Ha'],
    ['Lũ ở Huế. Ảnh: Đức Ánh', 'Floods in Hue. Photo: AP', 'Floods in Hue. Photo: Duc Anh'],
  ])('is written as in the source: %s → %s', (source, target, right) => {
    expect(mended('caption-credit', source, target)).toEqual([right]);
  });
});

it('a name that gave way to another comes back whole', () => {
  expect(mended('name-mismatch', 'Cháy ở huyện Thạch Thất.', 'A fire in Thanh Tri district.')).toEqual([
    'A fire in Thach That district.',
  ]);
});
