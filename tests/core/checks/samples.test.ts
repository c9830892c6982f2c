import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import { rules } from '@/lib/core/checks/rules';
import { readSamples, sampleFiles } from './samples';

describe.each(rules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  const samples = readSamples(rule.id);

  it('has ten cases that an editor must see and ten that must stay quiet', () => {
    expect(samples.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(10);
    expect(samples.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(10);
  });

  it.each(samples)('$line', ({ fires, context }) => {
    const found = context.article.flatMap((segment) => checkSegment(segment, context, [rule]));
    expect(found.length > 0).toBe(fires);
  });

  it('points into the texts it was given', () => {
    for (const { context } of samples) {
      for (const segment of context.article) {
        for (const { source, target, fixes } of rule.find(segment, context)) {
          expect(isWithin(source, segment.source) && isWithin(target, segment.target)).toBe(true);
          expect(fixes.length).toBeLessThanOrEqual(3);
          for (const { span } of fixes) expect(isWithin(span, segment.target)).toBe(true);
        }
      }
    }
  });
});

it('every file of samples belongs to a rule', () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  expect(sampleFiles().filter((name) => !ids.includes(name))).toEqual([]);
});

const isWithin = (span: readonly [number, number] | null, text: string): boolean =>
  span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length);
