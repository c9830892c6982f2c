import { describe, expect, it } from 'vitest';
import {
  catchesIn,
  practiceLanguages,
  practiceSegments,
  practiceSentences,
} from '@/components/practice/practice-article';
import { checkArticle } from '@/lib/core/checks/check-article';

const machine = practiceSentences.map((sentence) => sentence.machine);
const findings = checkArticle({ ...practiceLanguages, article: practiceSegments, glossary: [] });

describe('the practice article', () => {
  it('has eight sentences with five faults', () => {
    expect(practiceSentences).toHaveLength(8);
    expect(practiceSentences.filter(({ fault }) => fault)).toHaveLength(5);
  });

  it('lets the checks find three of the faults and no other thing; two are left to the reader', () => {
    expect(findings.map((found) => found.map(({ code }) => code))).toEqual([
      [],
      ['date-mismatch'],
      ['number-magnitude'],
      [],
      [],
      [],
      ['negation-flip'],
      [],
    ]);
    expect(practiceSentences.map(({ fault }) => fault?.found)).toEqual([
      undefined,
      true,
      true,
      undefined,
      false,
      false,
      true,
      undefined,
    ]);
  });

  it('has each fault standing in the words of the machine, once', () => {
    for (const { machine: text, fault } of practiceSentences)
      if (fault) expect(text.split(fault.wrong)).toHaveLength(2);
    expect(catchesIn(machine).map(({ caught }) => caught)).toEqual([false, false, false, false, false]);
  });

  it.each([
    [2, 'On the morning of September 5, the city of Lam Giang broke ground on Bến Trăng Bridge.', true],
    [2, 'The city of Lam Giang broke ground on 5 September on the 1.2-km Bến Trăng Bridge.', true],
    [2, 'On the morning of September 8, the city of Lam Giang broke ground.', false],
    [2, '', false],
    [3, 'The project, with an investment of VND1.25 trillion, is to be completed in 30 months.', true],
    [3, 'The VND1,250 billion project is to be completed in 30 months.', true],
    [3, 'The VND125 billion project is to be completed in 30 months.', false],
    [5, 'According to Hải, the city is considering a ban on trucks on the old bridge at rush hour.', true],
    [5, 'Hải said the city was weighing a ban on trucks at rush hour.', true],
    [5, 'Hải said the city will ban trucks from the old bridge at rush hour.', false],
    [6, 'Riverside households will be compensated before the site is expanded.', true],
    [6, 'Riverside households will receive compensation before the site is expanded.', true],
    [6, 'Riverside households must pay compensation before the site is expanded.', false],
    [7, 'Lê Thị Ngân, who owns an eatery near the wharf, has not received any notice.', true],
    [7, 'Lê Thị Ngân, who owns an eatery near the wharf, hasn’t been told anything.', true],
    [7, 'Lê Thị Ngân, who owns an eatery near the wharf, has received one notice.', false],
  ])('tells of sentence %i as “%s” whether its fault is caught: %s', (number, text, caught) => {
    const texts = machine.with(number - 1, text);
    expect(catchesIn(texts).find((one) => one.number === number)?.caught).toBe(caught);
  });
});
