import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/core/segmentation/clean-text';
import { segmentArticle } from '@/lib/core/segmentation/segment-article';

const free = (text: string, title = '') => ({ title, parts: [{ text }] });
const opening = 'Sáng 12/5, cây cầu mới bắc qua sông Lam được khởi công.';
const closing = 'Cầu sẽ thông xe vào cuối năm 2027.';

const shown = (article: Parameters<typeof segmentArticle>[0], keep?: readonly string[]) => {
  const { document, removals } = segmentArticle(article, 'vi', { keep });
  return {
    blocks: document.blocks.map(({ kind, text }) => `${kind}: ${text}`),
    removals: removals.map(({ reason, text, after }) => `${reason} after ${after}: ${text}`),
    ids: removals.map(({ id }) => id),
  };
};

describe('an article as it arrives', () => {
  it('has its title as headline', () => {
    expect(shown(free(opening, ' Khởi công\ncầu mới ')).blocks).toEqual([
      'headline: Khởi công cầu mới',
      `paragraph: ${opening}`,
    ]);
  });

  it('says its headline once when the body repeats it', () => {
    const { blocks, removals } = shown(
      free(`KHỞI CÔNG “CẦU MỚI”\nCông trình dài 1,2 km\n${opening}`, 'Khởi công "cầu mới"'),
    );
    expect(blocks).toEqual([
      'headline: Khởi công "cầu mới"',
      'dek: Công trình dài 1,2 km',
      `paragraph: ${opening}`,
    ]);
    expect(removals).toEqual(['repeated-headline after 0: KHỞI CÔNG “CẦU MỚI”']);
  });

  it('says it once also when the markup repeats it', () => {
    const parts = [{ kind: 'headline' as const, text: 'Khởi công cầu mới' }, { text: opening }];
    expect(shown({ title: 'Khởi công cầu mới', parts }).removals).toEqual([
      'repeated-headline after 0: Khởi công cầu mới',
    ]);
  });

  it('takes its first line for the headline when it has no title', () => {
    expect(shown(free(`Khởi công cầu mới\n${opening}`)).blocks[0]).toBe('headline: Khởi công cầu mới');
  });

  it('keeps the kinds its markup gave, with the lines of a part together', () => {
    const parts = [
      { kind: 'headline' as const, text: 'Khởi công cầu mới' },
      { kind: 'quote' as const, text: 'Chờ mãi.\r\n\r\nNay mới có cầu.' },
      { kind: 'headline' as const, text: 'Tiến độ' },
    ];
    const { document } = segmentArticle({ title: '', parts }, 'vi');
    expect(document.blocks).toEqual([
      { kind: 'headline', text: 'Khởi công cầu mới', sentences: [[0, 17]] },
      {
        kind: 'quote',
        text: 'Chờ mãi.\nNay mới có cầu.',
        sentences: [
          [0, 8],
          [9, 24],
        ],
      },
      { kind: 'subheading', text: 'Tiến độ', sentences: [[0, 7]] },
    ]);
  });

  it('reads paragraphs that came as parts of their own like lines of one text', () => {
    const lines = ['Khởi công cầu mới', 'Theo TTXVN', opening, 'Tiến độ thi công', closing];
    const parts = lines.map((text) => ({ text }));
    expect(shown({ title: '', parts })).toEqual(shown(free(lines.join('\n'))));
  });

  it('is empty when it is empty', () => {
    expect(segmentArticle(free(' \n\u200b\n'), 'vi')).toEqual({
      document: { language: 'vi', blocks: [] },
      removals: [],
    });
  });
});

describe('what was cleaned away', () => {
  const scraped = `${opening}\n![Cầu](https://bao.vn/a.jpg) |\nPhối cảnh cầu. Ảnh: TTXVN |\n>> Xem thêm: Giá thép tăng\n${closing}`;

  it('is listed with its reason and place', () => {
    const { blocks, removals } = shown(free(scraped));
    expect(blocks).toEqual([
      `paragraph: ${opening}`,
      'caption: Phối cảnh cầu. Ảnh: TTXVN',
      `paragraph: ${closing}`,
    ]);
    expect(removals).toEqual([
      'image after 0: ![Cầu](https://bao.vn/a.jpg) |',
      'table after 1: |',
      'link after 1: >> Xem thêm: Giá thép tăng',
    ]);
  });

  it('comes back where it stood, and the others keep their names', () => {
    const { ids } = shown(free(scraped));
    const restored = shown(free(scraped), ids.slice(2));
    expect(restored.blocks[2]).toBe('paragraph: >> Xem thêm: Giá thép tăng');
    expect(restored.ids).toEqual(ids.slice(0, 2));
  });

  it('stands before the first block at -1', () => {
    expect(shown(free(`16/9/2022 14:23\n${opening}`)).removals).toEqual([
      'timestamp after -1: 16/9/2022 14:23',
    ]);
  });

  it('names characters that no database holds, which cannot come back', () => {
    const article = free(`Cầu\u0000 mới \ud83d đã xong. \ud83d\ude00`);
    const { blocks, removals, ids } = shown(article);
    expect(blocks).toEqual(['paragraph: Cầu mới \ufffd đã xong. 😀']);
    expect(removals).toEqual(['null-character after -1: U+0000', 'lone-surrogate after -1: U+D83D']);
    expect(shown(article, ids)).toEqual({ blocks, removals, ids });
  });
});

describe('cleaned text', () => {
  it.each([
    ['composed letters', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['one line break, no blank lines', 'a \r\n\r\n \tb\u2028c\rd', 'a\nb\nc\nd'],
    ['single spaces', ' a \t b\u3000\u2003c ', 'a b c'],
    ['no invisible characters', '\ufeffNghệ\u00ad An\u200b\u200e\u202c\u0007', 'Nghệ An'],
    [
      'a no-break space between a number and what it counts',
      '5\u00a0km, 10\u202f000\u00a0đ, ông\u00a0Nam',
      '5\u00a0km, 10\u00a0000\u00a0đ, ông Nam',
    ],
    [
      'characters for entities, twice escaped ones too',
      '&ldquo;A&amp;amp;B&rdquo; &#8211; &amp;quot;C&#x22; &lt;5',
      '“A&B” – "C" <5',
    ],
    ['what only looks like an entity', 'R&D; AT&T &amp;hoa;', 'R&D; AT&T &hoa;'],
    ['joiners of emoji', '👩\u200d🚒 ok\u200d', '👩\u200d🚒 ok'],
    ['joiners of Persian and marks of Khmer words', 'می\u200cخواهم ខ្ញុំ\u200bទៅ', 'می\u200cخواهم ខ្ញុំ\u200bទៅ'],
    ['marks of direction in Arabic', 'قال\u200f: 5', 'قال\u200f: 5'],
  ])('has %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
