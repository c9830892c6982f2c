import { describe, expect, test } from 'vitest';
import { type RawArticle, sentencesOf } from '@/lib/core/article';
import { maxSentences, type Prepared, prepareTranslation } from '@/lib/core/intake/prepare-translation';
import { storedText } from '@/lib/core/review/save';

const article = (title: string, ...paragraphs: readonly string[]): RawArticle => ({
  title,
  parts: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});
/** What two articles of bearable length become. */
function prepare(source: RawArticle, target: RawArticle, keep?: readonly string[]): Prepared {
  const prepared = prepareTranslation(
    { language: 'vi', article: source, keep },
    { language: 'en', article: target },
  );
  if ('unfit' in prepared) throw new Error(prepared.unfit);
  return prepared;
}

const vietnamese = article(
  'Lũ lên nhanh ở Quảng Nam',
  'Sáng 5/10, nước sông Thu Bồn dâng 2 m. Hơn 300 hộ dân ở huyện Đại Lộc phải sơ tán.',
  'Ông Nguyễn Văn Hùng, 61 tuổi, cho biết nước vào nhà lúc 3 giờ sáng. “Chúng tôi chỉ kịp mang theo gạo”, ông nói.',
);
const english = article(
  'Floods rise quickly in Quang Nam',
  'On the morning of October 5, the Thu Bon river rose by 2 m. More than 300 households in Dai Loc district had to be evacuated.',
  'Mr. Nguyen Van Hung, 61, said the water came into his house at 3 a.m. “We only had time to take some rice,” he said.',
);

describe('an article and its translation become rows', () => {
  test('one for each sentence of the source beside its translation, headline first', () => {
    const { rows, warnings } = prepare(vietnamese, english);
    expect(rows.map((row) => [row.position, row.block, row.kind])).toEqual([
      [0, 0, 'headline'],
      [1, 1, 'paragraph'],
      [2, 1, 'paragraph'],
      [3, 2, 'paragraph'],
      [4, 2, 'paragraph'],
    ]);
    expect(rows[0]).toMatchObject({ source: vietnamese.title, machine: english.title });
    expect(rows[2]).toMatchObject({
      source: 'Hơn 300 hộ dân ở huyện Đại Lộc phải sơ tán.',
      machine: 'More than 300 households in Dai Loc district had to be evacuated.',
    });
    expect(warnings).toEqual([]);
  });

  test('which together are both texts: every sentence stands in one row, in order', () => {
    const { rows, source, target } = prepare(vietnamese, english);
    for (const side of ['source', 'target'] as const) {
      const sentences = sentencesOf((side === 'source' ? source : target).document);
      const places = rows.flatMap(({ bead }) =>
        Array.from({ length: bead[side][1] - bead[side][0] }, (_, i) => bead[side][0] + i),
      );
      expect(places).toEqual(sentences.map((_, i) => i));
    }
  });

  test('a sentence nobody translated has an empty translation and stays in its paragraph', () => {
    const short = article(
      english.title,
      'On the morning of October 5, the Thu Bon river rose by 2 m.',
      english.parts[1]?.text ?? '',
    );
    const { rows, warnings } = prepare(vietnamese, short);
    expect(rows[2]).toMatchObject({
      source: 'Hơn 300 hộ dân ở huyện Đại Lộc phải sơ tán.',
      machine: '',
      block: 1,
    });
    expect(rows[2]?.bead.target).toEqual([2, 2]);
    expect(warnings).toEqual([{ code: 'unpaired', count: 1 }]);
  });

  test('a sentence without source follows the row before it, in that row’s paragraph', () => {
    const [first, second] = english.parts.map((part) => part.text);
    const long = article(
      english.title,
      `${first} Read our earlier report on the 2020 storms here.`,
      second ?? '',
    );
    const { rows, warnings } = prepare(vietnamese, long);
    expect(rows[3]).toMatchObject({
      source: '',
      machine: 'Read our earlier report on the 2020 storms here.',
      block: 1,
      kind: 'paragraph',
    });
    expect(rows[4]?.block).toBe(2);
    expect(warnings).toEqual([{ code: 'unpaired', count: 1 }]);
  });

  test('two sentences that were translated as one share a row', () => {
    const merged = article(
      english.title,
      'On the morning of October 5, the Thu Bon river rose by 2 m and more than 300 households in Dai Loc district had to be evacuated.',
      english.parts[1]?.text ?? '',
    );
    const { rows } = prepare(vietnamese, merged);
    expect(rows[1]).toMatchObject({
      source: vietnamese.parts[0]?.text,
      machine: merged.parts[0]?.text,
      bead: { source: [1, 3], target: [1, 2] },
    });
  });

  test('whose texts are as an editor’s would be stored, so that approving them as they are is no edit', () => {
    const untidy = article(
      ' Lũ le\u0302n\u00a0nhanh ',
      'Dòng một\r\n\r\ndòng hai\0\u2028dòng \ud800 ba.',
      'Sa\u0301ng 5/10.',
    );
    for (const row of prepare(untidy, english).rows) {
      expect(storedText(row.source)).toBe(row.source);
      expect(storedText(row.machine)).toBe(row.machine);
    }
  });

  test('without what was scraped along, which is told and comes back when an editor keeps it', () => {
    const scraped = article(vietnamese.title, '![]() |', ...vietnamese.parts.map((part) => part.text));
    const { source, rows } = prepare(scraped, english);
    expect(rows.map((row) => row.source).join(' ')).not.toContain('![]');
    expect(source.removals).toHaveLength(1);
    const kept = prepare(
      scraped,
      english,
      source.removals.map((removal) => removal.id),
    );
    expect(kept.source.removals).toEqual([]);
    expect(kept.source.document.blocks).toHaveLength(source.document.blocks.length + 1);
  });
});

describe('the sender is warned', () => {
  const warningsOf = (source: RawArticle, target: RawArticle) =>
    prepare(source, target).warnings.map((warning) => ('side' in warning ? warning.side : warning.code));

  test('of an empty side, and of nothing else then', () => {
    const nothing = article('');
    expect(warningsOf(nothing, english)).toEqual(['source']);
    expect(warningsOf(vietnamese, article(' ', '\n'))).toEqual(['target']);
    expect(warningsOf(nothing, nothing)).toEqual(['source', 'target']);
    expect(prepare(nothing, nothing).rows).toEqual([]);
  });

  test('of languages the wrong way round', () => {
    expect(warningsOf(english, vietnamese)).toContain('languages-swapped');
    expect(warningsOf(vietnamese, english)).not.toContain('languages-swapped');
  });

  test('of the same text on both sides, which is not called swapped', () => {
    expect(warningsOf(vietnamese, vietnamese)).toEqual(['same-text']);
  });

  test('not of swapped languages when only one side is in the wrong one', () => {
    const other = article('Mưa lớn', 'Chiều nay, mưa đã giảm và người dân của xã được trở về nhà.');
    expect(warningsOf(vietnamese, other)).not.toContain('languages-swapped');
  });
});

test('an article longer than can be aligned is told with its length, and not aligned', () => {
  const long = article('', Array.from({ length: maxSentences + 1 }, () => 'Mưa.').join(' '));
  const sides = [
    { language: 'vi', article: vietnamese },
    { language: 'en', article: long },
  ] as const;
  expect(prepareTranslation(...sides)).toEqual({
    unfit: 'too-long',
    side: 'target',
    count: maxSentences + 1,
  });
});
