import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { formattingMismatch } from '@/lib/core/checks/rules/formatting-mismatch';

const of = (source: string, target: string, among = [formattingMismatch]) => {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source, target };
  return checkSegment(segment, { source: 'vi', target: 'en', article: [segment], glossary: [] }, among);
};

describe('a placeholder', () => {
  it.each([
    ['Chào ⟨1/⟩, có tin.', 'Hello, news.', 'Hello ⟨1/⟩, news.'],
    ['⟨1/⟩ có tin.', 'News is here.', '⟨1/⟩News is here.'],
    ['Có tin ⟨1/⟩', 'There is news', 'There is news ⟨1/⟩'],
    ['Có ⟨b⟩tin.⟨/b⟩⟨1/⟩', 'There is ⟨b⟩news.⟨/b⟩', 'There is ⟨b⟩news.⟨/b⟩⟨1/⟩'],
    ['⟨1/⟩ và ⟨1/⟩', '⟨1/⟩ and', '⟨1/⟩ and ⟨1/⟩'],
    ['Có tin.', 'News⟨1/⟩.', 'News.'],
  ])(
    'that the translation lacks, or has once too often, is found and put right: %s',
    (source, target, right) => {
      const [finding, ...others] = of(source, target);
      expect(others).toEqual([]);
      const [fix] = finding?.fixes ?? [];
      expect(fix && target.slice(0, fix.span[0]) + fix.text + target.slice(fix.span[1])).toBe(right);
      expect(of(source, right)).toEqual([]);
    },
  );

  it('may stand in another place, and is no number, word or sign to other rules', () => {
    expect(of('Chào ⟨1/⟩, ⟨2/⟩.', '⟨2/⟩, hello ⟨1/⟩.')).toEqual([]);
    const [bare, marked] = [
      of('Giá gạo tăng 5% trong tuần.', 'Rice prices rose 5% this week.', [...rules]),
      of('Giá gạo ⟨12/⟩ tăng 5% trong tuần.', 'Rice prices ⟨12/⟩ rose 5% this week.', [...rules]),
    ];
    expect(marked.map(({ code }) => code).filter((code) => code !== 'double-space')).toEqual(
      bare.map(({ code }) => code),
    );
  });
});
