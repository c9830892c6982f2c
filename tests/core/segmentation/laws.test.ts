import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/core/segmentation/clean-text';
import { segmentArticle } from '@/lib/core/segmentation/segment-article';
import { segmentText } from '@/lib/core/segmentation/segment-text';
import { splitSentences } from '@/lib/core/segmentation/sentences';
import { join, split } from '@/lib/core/segmentation/split';
import { type Span, sliceSpan } from '@/lib/core/span';
import { randomFrom, randomText } from './random-text';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const languages = ['vi', 'en', 'de', 'ja', 'th', 'und'];

/** Runs `law` on many random texts; a failure names the seed and the text. */
function forAnyText(law: (text: string, language: string, random: () => number) => void): void {
  const random = randomFrom(seed);
  for (let run = 0; run < 1000; run++) {
    const text = randomText(random);
    const language = languages[run % languages.length] ?? 'en';
    try {
      law(text, language, random);
    } catch (error) {
      throw new Error(`seed ${seed}, ${language}: ${escaped(text)}`, { cause: error });
    }
  }
}

const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~\p{L}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);

/** Ordered, disjoint, trimmed, and nothing but white space outside. */
function expectCover(text: string, [from, to]: Span, spans: readonly Span[]): void {
  let end = from;
  for (const span of spans) {
    expect(text.slice(end, span[0]).trim()).toBe('');
    expect(sliceSpan(text, span)).toBe(sliceSpan(text, span).trim());
    expect(span[0]).toBeLessThan(span[1]);
    expect(span[0]).toBeGreaterThanOrEqual(end);
    end = span[1];
  }
  expect(text.slice(end, to).trim()).toBe('');
}

describe(`whatever an editor pastes (seed ${seed})`, () => {
  it('comes back whole when its pieces are joined', () => {
    forAnyText((text, language) => expect(join(split(text, language))).toBe(text));
  });

  it('is covered by its sentences, save white space', () => {
    forAnyText((text, language) => expectCover(text, [0, text.length], splitSentences(text, language)));
  });

  it('is covered by its blocks, and every block by its sentences', () => {
    forAnyText((text, language) => {
      const blocks = segmentText(text, language);
      expectCover(
        text,
        [0, text.length],
        blocks.map((block) => block.span),
      );
      for (const block of blocks) expectCover(text, block.span, block.sentences);
    });
  });

  it('gives sentences that are one sentence when taken alone', () => {
    forAnyText((text, language) => {
      for (const span of splitSentences(text, language)) {
        const alone = sliceSpan(text, span);
        expect(splitSentences(alone, language)).toEqual([[0, alone.length]]);
      }
    });
  });

  it('is clean after cleaning once', () => {
    forAnyText((text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).toBe(clean.normalize('NFC'));
      expect(clean).not.toContain('\0');
    });
  });

  it('gives the same document again from its own blocks', () => {
    forAnyText((text, language) => {
      const { document } = segmentArticle({ title: '', parts: [{ text }] }, language);
      const again = segmentArticle({ title: '', parts: document.blocks }, language);
      expect(again.document).toEqual(document);
      expect(again.removals).toEqual([]);
    });
  });

  it('names removals alike whatever was restored, and brings back what was', () => {
    forAnyText((text, language, random) => {
      const article = { title: random() < 0.3 ? 'Ông về' : '', parts: [{ text }] };
      const { document, removals } = segmentArticle(article, language);
      const keep = removals.filter(() => random() < 0.5).map((removal) => removal.id);
      const restored = segmentArticle(article, language, { keep });
      const fixed = removals.filter(
        ({ reason }) => reason === 'lone-surrogate' || reason === 'null-character',
      );
      const stays = (id: string): boolean => !keep.includes(id) || fixed.some((removal) => removal.id === id);
      expect(restored.removals.map(({ id, text, reason }) => ({ id, text, reason }))).toEqual(
        removals.filter(({ id }) => stays(id)).map(({ id, text, reason }) => ({ id, text, reason })),
      );
      expect(restored.document.blocks.length).toBe(
        document.blocks.length + removals.filter(({ id }) => !stays(id)).length,
      );
    });
  });
});
