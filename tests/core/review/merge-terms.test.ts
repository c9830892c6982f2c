import { describe, expect, it } from 'vitest';
import { mergeTerms } from '@/lib/core/review/merge-terms';

const term = (source: string, targets: readonly string[], forbidden: readonly string[] = []) => ({
  source,
  targets,
  forbidden,
  note: '',
});

describe('a file for the glossary', () => {
  it('adds what is new and extends what is there, in any case of letters', () => {
    const standing = [term('Sở Y tế', ['Department of Health']), term('Bộ Y tế', ['Ministry of Health'])];
    const plan = mergeTerms(
      standing,
      [
        term('sở y tế', ['Health Department', 'Department of Health']),
        term('Bộ Y tế', ['Ministry of Health']),
        term('Nhà báo', ['journalist']),
        term('nhà báo', ['reporter'], ['newspaperman']),
      ],
      10,
    );
    expect(plan.added).toEqual([term('Nhà báo', ['journalist', 'reporter'], ['newspaperman'])]);
    expect(plan.changed.map(({ words }) => words)).toEqual([
      term('Sở Y tế', ['Department of Health', 'Health Department']),
    ]);
    expect(plan.unchanged).toBe(1);
  });

  it('never takes anything away, and gives way to the desk where the two contradict each other', () => {
    const standing = [term('xã', ['commune'], ['village'])];
    const plan = mergeTerms(standing, [term('xã', ['village'], ['commune', 'hamlet'])], 10);
    expect(plan.changed.map(({ words }) => words)).toEqual([term('xã', ['commune'], ['village', 'hamlet'])]);
  });

  it('brings no more forms than an entry may have, nor does it change one that is full', () => {
    const full = term(
      'xã',
      Array.from({ length: 10 }, (_, n) => `commune ${n}`),
    );
    expect(mergeTerms([full], [term('xã', ['ward'])], 10)).toEqual({ added: [], changed: [], unchanged: 1 });
  });

  it('taken in twice changes nothing the second time', () => {
    const file = [term('xã', ['commune'], ['village']), term('Xã', ['ward'])];
    const { added } = mergeTerms([], file, 10);
    expect(mergeTerms(added, file, 10)).toMatchObject({ added: [], changed: [] });
  });
});
