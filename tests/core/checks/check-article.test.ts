import { describe, expect, it } from 'vitest';
import { checkArticle, checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { englishSpeller } from '@/lib/server/english-dictionary';

const segment = (id: string, source: string, target: string): CheckSegment => ({
  id,
  block: Number(id),
  kind: 'paragraph',
  source,
  target,
});
const contextOf = (...article: readonly CheckSegment[]): Context => ({
  source: 'vi',
  target: 'en',
  article,
  glossary: [],
});
const codes = (context: Context): readonly (readonly string[])[] =>
  checkArticle(context).map((findings) => findings.map(({ code }) => code));

describe('the findings of an article', () => {
  it('say of an untranslated segment only that it is untranslated', () => {
    const article = contextOf(
      segment('1', 'Giá vàng tăng 5% hôm thứ Hai.', ' '),
      segment('2', 'Mưa to 30 mm.', 'Mưa to 30 mm.'),
    );
    expect(codes(article)).toEqual([['empty-target'], ['same-as-source']]);
  });

  it('change with the segment that was edited, and with those that looked at it', () => {
    const first = segment('1', 'Giá vàng tăng mạnh', 'Gold prices surge');
    const second = segment('2', 'Giá vàng tăng mạnh', 'Gold prices surge');
    expect(codes(contextOf(first, second))).toEqual([[], []]);
    const edited = { ...second, target: 'Gold soars' };
    expect(codes(contextOf(first, edited))).toEqual([
      ['inconsistent-translation'],
      ['inconsistent-translation'],
    ]);
    expect(codes(contextOf(first, second))).toEqual([[], []]);
  });

  it('are those of its segments, one by one', () => {
    const context = contextOf(
      segment('1', 'Có 45 hộ.', 'There are 54 households.'),
      segment('2', 'Giá tăng.', 'Prices fell'),
    );
    const one = checkArticle(context).map((findings) => findings.map(({ code }) => code).sort());
    expect(one).toEqual(
      context.article.map((each) =>
        checkSegment(each, context)
          .map(({ code }) => code)
          .sort(),
      ),
    );
  });

  it('follow what the desk made of the rules, and the dictionary once it is there', () => {
    const context = contextOf(segment('1', 'Có 45 hộ.', 'There are 54  housholds.'));
    expect(codes(context)).toEqual([['number-mismatch', 'double-space']]);
    const settings = { 'double-space': 'off', 'number-mismatch': 'warning' } as const;
    const [found = []] = checkArticle({ ...context, settings, speller: englishSpeller() });
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'number-mismatch major',
      'spelling minor',
    ]);
    expect(codes(context)).toEqual([['number-mismatch', 'double-space']]);
  });

  it('leave other languages to the rules that read any', () => {
    const context = {
      ...contextOf(segment('1', 'Les prix ont augmenté.', 'Prices  rose 5%.')),
      source: 'fr',
    };
    expect(codes(context)).toEqual([['double-space']]);
  });
});
