import { describe, expect, it } from 'vitest';
import { type RawArticle, type RawPart, sentencesOf } from '@/lib/core/article';
import { pairSegments } from '@/lib/core/intake/pair-segments';
import { type Prepared, prepareTranslation } from '@/lib/core/intake/prepare-translation';
import { joinSentences } from '@/lib/core/text/join-sentences';
import { seededRandom } from '@/tests/core/diff/random-text';

const part = (segments: readonly string[], kind?: RawPart['kind']): RawPart => ({
  kind,
  text: joinSentences(segments),
  segments,
});
const article = (parts: readonly RawPart[], title = ''): RawArticle => ({ title, parts });

function prepare(source: RawArticle, target: RawArticle): Prepared {
  const prepared = prepareTranslation(
    { language: 'vi', article: source },
    { language: 'en', article: target },
  );
  if ('unfit' in prepared) throw new Error(prepared.unfit);
  return prepared;
}

const shown = ({ rows }: Prepared) => rows.map(({ block, source, machine }) => [block, source, machine]);

describe('the segments of a bilingual file', () => {
  it('are the rows, however the sentences stand in them', () => {
    const source = article([part(['Lũ về.', 'Nước lên. Dân sơ tán.']), part(['Hết.'])]);
    const target = article([part(['Water rises. People flee.', 'Flood.']), part([''])]);
    const prepared = prepare(source, target);
    expect(shown(prepared)).toEqual([
      [0, 'Lũ về.', 'Water rises. People flee.'],
      [0, 'Nước lên. Dân sơ tán.', 'Flood.'],
      [1, 'Hết.', ''],
    ]);
    expect(prepared.rows.map(({ bead }) => bead)).toEqual([
      { source: [0, 1], target: [0, 2], confidence: 1, given: true },
      { source: [1, 3], target: [2, 3], confidence: 1, given: true },
      { source: [3, 4], target: [3, 3], confidence: 1, given: true },
    ]);
    expect(prepared.progress).toEqual({ done: 7, total: 7 });
    expect(prepared.warnings).toEqual([{ code: 'unpaired', count: 1 }]);
  });

  it('keep what looks like a remnant of a web page', () => {
    const prepared = prepare(article([part(['[Ảnh: TTXVN]'])]), article([part(['[Photo: VNA]'])]));
    expect(shown(prepared)).toEqual([[0, '[Ảnh: TTXVN]', '[Photo: VNA]']]);
  });

  it('give way to a title in the place of the first headline only', () => {
    const [source, target] = [part(['Lũ'], 'headline'), part(['Flood'], 'headline')];
    const titled = prepare(article([source, source], 'Lũ lớn'), article([target, target]));
    expect(shown(titled)).toEqual([
      [0, 'Lũ lớn', 'Flood'],
      [1, 'Lũ', 'Flood'],
    ]);
    expect(titled.rows.map(({ kind }) => kind)).toEqual(['headline', 'subheading']);
    const before = prepare(article([part(['Nước lên.'])], 'Lũ'), article([part(['Water rises.'])], 'Flood'));
    expect(shown(before)).toEqual([
      [0, 'Lũ', 'Flood'],
      [1, 'Nước lên.', 'Water rises.'],
    ]);
  });

  it('are aligned like any text where one side alone has them', () => {
    const source = article([part(['Lũ về. Nước lên.'])]);
    const target = article([{ kind: 'paragraph', text: 'The flood came. Water rises.' }]);
    const prepared = prepare(source, target);
    expect(prepared.rows).toHaveLength(2);
    expect(prepared.rows.some(({ bead }) => bead.given)).toBe(false);
  });

  it('are refused where the sides are not even', () => {
    const sides = [
      { language: 'vi', article: article([part(['Lũ về.', 'Nước lên.'])]) },
      { language: 'en', article: article([part(['The flood came.'])]) },
    ] as const;
    expect(prepareTranslation(...sides)).toEqual({ unfit: 'uneven' });
  });

  it('come out as rows with their very words, each sentence in one row', () => {
    const texts = [
      '',
      'Lũ về.',
      'Nước lên. Dân sơ tán.',
      'Giá 5,5 triệu đồng',
      '“Chạy đi!” Ông nói.',
      '洪水。',
    ];
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const text = () => texts[Math.floor(random() * texts.length)] ?? '';
      const sizes = Array.from({ length: 1 + Math.floor(random() * 5) }, () => 1 + Math.floor(random() * 4));
      const side = () => article(sizes.map((size) => part(Array.from({ length: size }, text))));
      const [source, target] = [side(), side()];
      const paired = pairSegments({ language: 'vi', article: source }, { language: 'en', article: target });
      const words = ({ parts }: RawArticle) => parts.flatMap(({ segments = [] }) => segments);
      const expected = words(source)
        .map((each, index) => [each, words(target)[index] ?? ''])
        .filter(([from, to]) => from !== '' || to !== '');
      const [from, to] = [sentencesOf(paired.source), sentencesOf(paired.target)];
      const rows = paired.beads.map((bead) => [
        joinSentences(from.slice(...bead.source).map((sentence) => sentence.text)),
        joinSentences(to.slice(...bead.target).map((sentence) => sentence.text)),
      ]);
      expect(rows, `seed ${seed}`).toEqual(expected);
      expect(paired.beads.at(-1)?.source[1] ?? 0).toBe(from.length);
      expect(paired.beads.at(-1)?.target[1] ?? 0).toBe(to.length);
    }
  });
});
