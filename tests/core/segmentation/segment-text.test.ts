import { describe, expect, it } from 'vitest';
import { segmentText } from '@/lib/core/segmentation/segment-text';
import { sliceSpan } from '@/lib/core/span';

/** One line a block, `kind: text`. */
const blocksOf = (text: string, language: string): string[] =>
  segmentText(text, language).map((block) => `${block.kind}: ${sliceSpan(text, block.span)}`);

const body = {
  vi: 'Sáng 12/5, tỉnh Nghệ An khởi công cây cầu mới bắc qua sông Lam.',
  en: 'On the morning of May 12, Nghe An province broke ground on a new bridge over the Lam River.',
};

/** The same article as two newspapers print it: kind, Vietnamese, English. */
const article: readonly (readonly [string, string, string])[] = [
  [
    'headline',
    'Nghệ An khởi công cây cầu thứ tư qua sông Lam',
    'Nghe An Breaks Ground on Fourth Bridge Over Lam River',
  ],
  [
    'dek',
    'Công trình dài 1,2 km nối Vinh với Nghi Xuân',
    'The 1.2 km crossing will link Vinh with Nghi Xuan',
  ],
  ['byline', 'Theo TTXVN', 'By Hoai Nam and Thu Ha'],
  ['paragraph', `(Baonghean) - ${body.vi}`, `(Baonghean) - ${body.en}`],
  ['remnant', '![](https://bao.vn/cau.jpg) |', '![]() |'],
  ['caption', 'Phối cảnh cây cầu. Ảnh: Thành Cường', 'A rendering of the bridge. Photo: Thanh Cuong'],
  ['remnant', '|', '|'],
  ['subheading', 'Vốn từ ngân sách tỉnh', 'Funded by the province'],
  ['paragraph', 'Ba hạng mục chính của công trình gồm:', 'The project has three main parts:'],
  ['list-item', '- Cầu chính dài 800 m;', '- A main span of 800 m;'],
  ['list-item', '- Đường dẫn hai đầu cầu.', '- Approach roads at both ends.'],
  ['list-item', '• Hệ thống chiếu sáng', '• A lighting system'],
  [
    'quote',
    '“Người dân đã chờ cây cầu này hai mươi năm nay.”',
    '"People have waited twenty years for this bridge."',
  ],
  ['paragraph', 'Cầu dự kiến thông xe năm 2027.', 'The bridge is due to open in 2027.'],
  ['remnant', '>> Xem thêm: Giá thép tăng mạnh', 'Read more: Steel prices soar'],
  ['remnant', 'Tags: cầu, sông Lam', 'Tags: bridge, Lam River'],
  ['byline', 'Trần Hoài Nam', 'Tran Hoai Nam'],
];

describe('the blocks of a scraped article', () => {
  it.each([
    ['vi', 1],
    ['en', 2],
  ] as const)('are the same on both sides (%s)', (language, side) => {
    const text = article
      .map((row) => row[side])
      .join('\n')
      .replaceAll('\n|\n', ' |\n');
    expect(blocksOf(text, language)).toEqual(article.map((row) => `${row[0]}: ${row[side]}`));
  });

  it.each([
    ['vi', 'Ảnh: Reuters'],
    ['vi', 'Hiện trường vụ tai nạn. (Ảnh: Hải Đăng/TTXVN)'],
    ['vi', 'Người dân xếp hàng từ sáng. Ảnh minh hoạ'],
    ['vi', 'Ảnh minh họa: Internet.'],
    ['vi', 'Bác sĩ CKII Lê Thu (áo trắng) khám cho bệnh nhân Ảnh: P.V'],
    ['vi', 'Trong ảnh: Đội cứu hộ tiếp cận hiện trường.'],
    ['en', 'Photo: VNA'],
    ['en', 'The scene of the crash. (Photo: Hai Dang/VNA)'],
    ['en', 'People have queued since morning. Illustrative photo'],
    ['en', 'A nurse at work. Photo by Jane Lee'],
    ['en', 'A nurse at work. Photo courtesy of the hospital'],
  ])('%s: “%s” is a caption', (language, caption) => {
    const first = language === 'vi' ? body.vi : body.en;
    expect(blocksOf(`${first}\n${caption}\n${first}`, language)[1]).toBe(`caption: ${caption}`);
  });

  it.each([
    ['vi', 'Bức ảnh: một kỷ niệm khó quên trong đời ông.'],
    ['vi', 'Theo ông Hùng, giá vé sẽ còn tăng.'],
    ['vi', 'Xem thêm tài liệu, ông phát hiện ra sự thật.'],
    ['vi', '“Tôi vui lắm”, ông nói, rồi thêm: “Cả nhà cũng vui.”'],
    ['vi', '- Ông đánh giá thế nào về kết quả này?'],
    ['vi', '2025. Một năm nhiều biến động.'],
    ['en', 'By all means, he said, go ahead.'],
    ['en', 'Read more books, she told them.'],
    ['en', '- How do you see the result?'],
    ['en', 'He posted the photo: it went viral.'],
  ])('%s: “%s” stays a paragraph', (language, line) => {
    const first = language === 'vi' ? body.vi : body.en;
    expect(blocksOf(`${first}\n${line}\n${first}`, language)[1]).toBe(`paragraph: ${line}`);
  });

  it('sets apart a caption that was run into the end of a paragraph', () => {
    const text =
      'Trời mưa to. Nước lên nhanh. Nhiều nhà bị ngập. Bộ đội giúp dân sơ tán ở Hưng Nguyên. Ảnh: TTXVN';
    expect(blocksOf(text, 'vi')).toEqual([
      'paragraph: Trời mưa to. Nước lên nhanh. Nhiều nhà bị ngập.',
      'caption: Bộ đội giúp dân sơ tán ở Hưng Nguyên. Ảnh: TTXVN',
    ]);
  });

  it('sets apart a caption that the next paragraph was run into', () => {
    const text = `![]() | The new bridge. Photo: Reuters | ${body.en}`;
    expect(blocksOf(text, 'en')).toEqual([
      'remnant: ![]() |',
      'caption: The new bridge. Photo: Reuters',
      'remnant: |',
      `paragraph: ${body.en}`,
    ]);
  });

  it.each(['Getty Images', 'Reuters'])('knows where a credit to %s ends within a line', (agency) => {
    const caption = `Cây cầu mới. Ảnh: ${agency}`;
    expect(blocksOf(`${caption} ${body.vi}`, 'vi')).toEqual([`caption: ${caption}`, `paragraph: ${body.vi}`]);
    expect(blocksOf(`${body.vi}\n${caption}`, 'vi')[1]).toBe(`caption: ${caption}`);
  });

  it('takes the cell under an image for its caption', () => {
    const text = `${body.vi}\n| ![]() |\n| Cây cầu nhìn từ trên cao |\n${body.vi}`;
    expect(blocksOf(text, 'vi')[3]).toBe('caption: Cây cầu nhìn từ trên cao');
  });

  it('keeps the words of table rows and drops the rules between them', () => {
    const text = `${body.en}\n| Year | Cars |\n|---|:--|\n| 2024 | 1,200 |`;
    const kept = blocksOf(text, 'en').filter((block) => !block.startsWith('remnant'));
    expect(kept.slice(1)).toEqual(['paragraph: Year | Cars', 'paragraph: 2024 | 1,200']);
  });

  it.each([
    '[Video]',
    '<iframe src="https://video.vn/1"></iframe>',
    'https://youtu.be/abc',
    '16/9/2022 14:23',
    'Thứ Sáu, 16/9/2022, 14:23 (GMT+7)',
    '---',
    '| | |',
    'TIN LIÊN QUAN',
    'Từ khóa: lũ lụt, sơ tán',
    'Quảng cáo',
  ])('sees that “%s” is no part of the article', (line) => {
    expect(blocksOf(`${body.vi}\n${line}\n${body.vi}`, 'vi')[1]).toBe(`remnant: ${line}`);
  });

  it('finds no headline in a first line that ends with a stop, nor in a single line', () => {
    expect(blocksOf(`Cầu đã xong.\n${body.vi}`, 'vi')[0]).toBe('paragraph: Cầu đã xong.');
    expect(blocksOf('Cầu đã xong', 'vi')).toEqual(['paragraph: Cầu đã xong']);
  });
});
