import { describe, expect, it } from 'vitest';
import { findMentions, mentionBeingTyped, suggestPeople } from '@/lib/core/review/mentions';

const people = [
  { userId: 'lan', name: 'Nguyễn Lan' },
  { userId: 'lan-anh', name: 'Nguyễn Lan Anh' },
  { userId: 'dung', name: 'Đỗ Tiến Dũng' },
  { userId: 'dung-2', name: 'Đỗ Tiến Dũng' },
];
const called = (text: string) => findMentions(text, people).map(({ userId }) => userId);

describe('whom a comment calls', () => {
  it('is whoever stands after an @ with the whole name, in whatever case', () => {
    expect(called('@Nguyễn Lan xem giúp')).toEqual(['lan']);
    expect(called('nhờ @nguyễn lan.')).toEqual(['lan']);
    expect(called('(@Nguyễn Lan)')).toEqual(['lan']);
  });

  it('is the longest name, of those that begin alike', () => {
    expect(called('@Nguyễn Lan Anh, @Nguyễn Lan')).toEqual(['lan-anh', 'lan']);
  });

  it('is everybody of that name', () => {
    expect(called('@Đỗ Tiến Dũng')).toEqual(['dung', 'dung-2']);
  });

  it('is nobody in an address, nor by half a name', () => {
    expect(called('lan@Nguyễn Lan')).toEqual([]);
    expect(called('@Nguyễn Lanh')).toEqual([]);
    expect(called('@Nguyễn')).toEqual([]);
    expect(called('Nguyễn Lan')).toEqual([]);
  });

  it('is found where it stands, though letters of the text change their length in lower case', () => {
    const text = 'İİ @Nguyễn Lan';
    const [mention] = findMentions(text, people);
    expect(mention && text.slice(...mention.range)).toBe('@Nguyễn Lan');
  });
});

describe('a name being typed', () => {
  it('is what stands between the @ and the caret', () => {
    expect(mentionBeingTyped('hỏi @ngu', 8)).toEqual({ range: [4, 8], letters: 'ngu' });
    expect(mentionBeingTyped('hỏi @ngu ngay', 8)).toEqual({ range: [4, 8], letters: 'ngu' });
    expect(mentionBeingTyped('@', 1)).toEqual({ range: [0, 1], letters: '' });
  });

  it('is none in an address, after punctuation, or before the @', () => {
    expect(mentionBeingTyped('a@ngu', 5)).toBeNull();
    expect(mentionBeingTyped('@lan, ngu', 9)).toBeNull();
    expect(mentionBeingTyped('@lan', 0)).toBeNull();
    expect(mentionBeingTyped('@ lan', 5)).toBeNull();
  });

  it('suggests by any part of the name, marks or none', () => {
    const names = (letters: string) => suggestPeople(people, letters).map(({ userId }) => userId);
    expect(names('lan')).toEqual(['lan', 'lan-anh']);
    expect(names('nguyen lan a')).toEqual(['lan-anh']);
    expect(names('do')).toEqual(['dung', 'dung-2']);
    expect(names('ễn')).toEqual([]);
    expect(suggestPeople(people, '', 2)).toHaveLength(2);
  });
});
