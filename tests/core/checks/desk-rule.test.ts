import { describe, expect, it } from 'vitest';
import { checkArticle } from '@/lib/core/checks/check-article';
import { deskRuleLimits, findByDeskRule, problemsOfDeskRule, tryDeskRule } from '@/lib/core/checks/desk-rule';
import { findingKey } from '@/lib/core/checks/finding-key';
import type { CheckSegment, DeskRule } from '@/lib/core/checks/rule';

const rule = (some: Partial<DeskRule>): DeskRule => ({
  id: 'r1',
  source: '',
  target: 'pass(es|ed)? away',
  demands: 'absent',
  matchCase: false,
  message: { vi: 'Viết “died”.', en: 'Write “died”.' },
  fix: null,
  severity: 'critical',
  ...some,
});
const segment = (source: string, target: string): CheckSegment => ({
  id: '1',
  block: 0,
  kind: 'paragraph',
  source,
  target,
});
const problems = (some: Partial<DeskRule>): readonly string[] =>
  problemsOfDeskRule(rule(some)).map(
    ({ field, code, at }) => `${field} ${code}${at === null ? '' : ` ${at}`}`,
  );

describe('a desk’s own rule', () => {
  it('says where it stands, with the desk’s message, severity and fix', () => {
    const own = rule({ fix: 'died' });
    const [found] = findByDeskRule(own, segment('Ông mất.', 'Passed away: he passed away.'));
    expect(found).toEqual({
      source: null,
      target: [0, 11],
      args: { rule: 'r1', vi: 'Viết “died”.', en: 'Write “died”.' },
      severity: 'critical',
      fixes: [{ span: [0, 11], text: 'Died' }],
    });
    const article = [segment('Ông mất.', 'Passed away: he passed away.')];
    const context = { source: 'vi', target: 'en', article, glossary: [] };
    const codes = checkArticle({ ...context, deskRules: [own] }).map((each) =>
      each.map(({ code, severity }) => `${code} ${severity}`),
    );
    expect(codes).toEqual([['desk-rule critical', 'desk-rule critical']]);
    const off = checkArticle({ ...context, deskRules: [own], settings: { 'desk-rule': 'off' } });
    expect(off).toEqual([[]]);
  });

  it('takes the longest words that fit, never a part of one, in either Unicode letter', () => {
    const spans = (target: string, text: string) =>
      findByDeskRule(rule({ target }), segment('', text)).map(
        ({ target: span }) => span && text.slice(...span),
      );
    expect(spans('a+|b', 'aaa b ab')).toEqual(['aaa', 'b']);
    expect(spans('east( sea)?', 'East Sea, eastern, the east')).toEqual(['East Sea', 'east']);
    expect(spans('ộ', 'bộ ộ')).toEqual(['ộ']);
    expect(spans('%', '5%, 6%')).toEqual(['%', '%']);
    expect(spans('𝔘', '𝔘𝔘 𝔘')).toEqual(['𝔘']);
  });

  it('may say that words are missing', () => {
    const own = rule({ source: 'Biển Đông', target: 'East Sea', demands: 'present' });
    expect(findByDeskRule(own, segment('Ra Biển Đông.', 'Out to sea.'))).toMatchObject([
      { source: [3, 12], target: null, fixes: [] },
    ]);
  });

  it('is tried on segments before it goes live', () => {
    const tried = tryDeskRule(rule({}), [
      segment('a', 'he died'),
      { ...segment('b', 'he passed away'), id: '2' },
    ]);
    expect(tried.map((each) => [each.segment.id, each.found.length])).toEqual([['2', 1]]);
  });

  it('tells all that is wrong with it', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ target: ' ', message: { vi: '', en: 'x'.repeat(301) } })).toEqual([
      'vi missing',
      'en long',
      'target missing',
    ]);
    expect(problems({ demands: 'present' })).toEqual(['source missing']);
    expect(problems({ source: 'a(b', target: '(a)\\1' })).toEqual([
      'source syntax 3',
      'target backreference 5',
    ]);
    expect(problems({ target: 'x*|y?' })).toEqual(['target nothing']);
    expect(problems({ target: `(${'a'.repeat(400)}){9}` })).toEqual(['target large']);
    expect(problems({ target: 'a'.repeat(deskRuleLimits.pattern + 1) })).toEqual(['target long']);
    expect(problems({ target: 'sea', fix: 'the Sea' })).toEqual(['fix circular']);
    expect(problems({ target: 'sea', fix: 'the ocean' })).toEqual([]);
    expect(problems({ target: 'sea', fix: '' })).toEqual([]);
  });

  it('finds nothing while it has problems, and cannot hold up a check', () => {
    expect(findByDeskRule(rule({ target: '(' }), segment('', '('))).toEqual([]);
    expect(findByDeskRule(rule({ source: '(', target: 'sea' }), segment('(', 'sea'))).toEqual([]);
    const began = performance.now();
    const text = `${'a'.repeat(50_000)}!`;
    findByDeskRule(rule({ target: '((a|a)*)*b' }), segment('', text));
    findByDeskRule(rule({ target: '(\\w+\\s?)*!' }), segment('', 'a '.repeat(25_000)));
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('keeps what was kept as is when its message is worded anew', () => {
    const key = (own: DeskRule) => {
      const row = segment('', 'he passed away');
      return findByDeskRule(own, row).map((found) => findingKey({ code: 'desk-rule', ...found }, row));
    };
    expect(key(rule({}))).toEqual(key(rule({ message: { vi: 'Khác.', en: 'Other.' } })));
    expect(key(rule({}))).not.toEqual(key(rule({ id: 'r2' })));
  });
});
