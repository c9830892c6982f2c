import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { mutate, random, sampleTexts } from './mutate';

const seed = Number(process.env.SEED ?? 20_261_123);
const runs = Number(process.env.RUNS ?? 1500);

const contextOf = (source: string, target: string): Context => {
  const segment: CheckSegment = { id: '0', block: 0, kind: 'paragraph', source, target };
  return { source: 'vi', target: 'en', article: [segment], glossary: [] };
};

describe('whatever an editor types', () => {
  it(
    'raises no exception, and findings stay within the texts',
    () => {
      const next = random(seed);
      for (let run = 0; run < runs; run++) {
        const pick = (): string => mutate(sampleTexts[Math.floor(next() * sampleTexts.length)] ?? '', next);
        const context = contextOf(pick(), pick());
        const [segment] = context.article;
        if (!segment) continue;
        for (const { code, source, target, fixes } of checkSegment(segment, context)) {
          const where = `${code} of ${JSON.stringify(segment)}, seed ${seed}, run ${run}`;
          for (const [span, text] of [
            [source, segment.source],
            [target, segment.target],
            ...fixes.map(({ span: each }) => [each, segment.target] as const),
          ] as const) {
            expect(
              span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length),
              where,
            ).toBe(true);
          }
        }
      }
    },
    20_000 + runs * 20,
  );

  it('finds the same of the same segment again', () => {
    const next = random(seed + 1);
    for (let run = 0; run < 300; run++) {
      const context = contextOf(
        mutate(sampleTexts[run % sampleTexts.length] ?? '', next),
        sampleTexts[(run * 7) % sampleTexts.length] ?? '',
      );
      const again = { ...context, article: context.article.map((segment) => ({ ...segment })) };
      const [one, other] = [context, again].map(({ article }, at) => {
        const [segment] = article;
        return segment ? checkSegment(segment, at === 0 ? context : again) : [];
      });
      expect(one, `seed ${seed + 1}, run ${run}`).toEqual(other);
    }
  });

  it.each(rules.map((rule) => ({ id: rule.id, rule })))(
    '$id reads a very long line to its end',
    ({ rule }) => {
      for (const unit of [
        'a',
        ' ',
        '(',
        '1.',
        '“',
        '* ',
        '|',
        '<a ',
        '&amp',
        'không ',
        '3 triệu ',
        'An ',
        'a.b-',
        '!',
        'ha ',
        '[',
        '5/5 ',
      ]) {
        const long = unit.repeat(Math.ceil(6000 / unit.length));
        const context = contextOf(long, long);
        const [segment] = context.article;
        if (segment) expect(Array.isArray(rule.find(segment, context))).toBe(true);
      }
    },
  );
});
