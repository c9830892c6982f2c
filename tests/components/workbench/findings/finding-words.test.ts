import { describe, expect, it } from 'vitest';
import { reasonOf, variantOf } from '@/components/workbench/findings/finding-words';
import { checkSegment } from '@/lib/core/checks/check-article';
import { checkCodes } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { createT } from '@/lib/i18n/create-t';
import en from '@/lib/i18n/en/findings.json';
import { en as english } from '@/lib/i18n/en/messages';
import vi from '@/lib/i18n/vi/findings.json';
import { vi as vietnamese } from '@/lib/i18n/vi/messages';
import { readSamples } from '@/tests/core/checks/samples';

const words: Readonly<Record<'vi' | 'en', Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  vi: vi.code,
  en: en.code,
};
const t = { vi: createT('vi', vietnamese), en: createT('en', english) };

const foundIn = (code: string) =>
  rules
    .filter(({ id }) => id === code)
    .flatMap((rule) =>
      readSamples(rule.id).flatMap(({ context }) =>
        context.article.flatMap((segment) => checkSegment(segment, context, [rule])),
      ),
    )
    .map((finding) => ({ ...finding, key: '', soft: false }));

describe.each(['vi', 'en'] as const)('what is said of a finding in %s', (language) => {
  it('is there for every mistake that can be found, and for no other', () => {
    expect(Object.keys(words[language]).sort()).toEqual([...checkCodes].sort());
  });

  it.each(checkCodes.map((code) => ({ code })))(
    '$code: a name, a reason with the evidence, and why',
    ({ code }) => {
      const { name, reason, why } = words[language][code] ?? {};
      expect(name).toMatch(/^\p{Lu}/u);
      for (const sentence of [reason, why]) expect(sentence).toMatch(/^[\p{Lu}“{]/u);
      const findings = foundIn(code);
      if (rules.some(({ id }) => id === code)) expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        const template = words[language][code]?.[variantOf(finding)] ?? reason ?? '';
        const needed = [...template.matchAll(/{{(\w+)/g)].map((match) => match[1] ?? '');
        for (const each of needed) expect(Object.keys(finding.args), template).toContain(each);
        expect(
          needed.filter((each) => finding.args[each] === ''),
          template,
        ).toEqual([]);
        expect(reasonOf(t[language], finding)).not.toMatch(/findings\.code/);
      }
    },
  );
});
