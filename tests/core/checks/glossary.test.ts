import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment, GlossaryTerm } from '@/lib/core/checks/rule';
import { glossaryForbidden } from '@/lib/core/checks/rules/glossary-forbidden';
import { glossaryMissing } from '@/lib/core/checks/rules/glossary-missing';

const friend: GlossaryTerm = { source: 'friend', targets: ['bạn'], forbidden: ['bè'] };

function found(target: string, language: string, term: GlossaryTerm): readonly string[] {
  const segment: CheckSegment = { id: '1', block: 0, kind: 'paragraph', source: 'My friend came.', target };
  const context = { source: 'en', target: language, article: [segment], glossary: [term] };
  return checkSegment(segment, context, [glossaryMissing, glossaryForbidden]).map(({ code, target: span }) =>
    [code, ...(span ? [target.slice(...span)] : [])].join(': '),
  );
}

describe('a term of the glossary', () => {
  it('in Vietnamese is the word with its very marks', () => {
    expect(found('Bạn tôi đã đến.', 'vi', friend)).toEqual([]);
    expect(found('Bạn tôi đã đến.'.normalize('NFD'), 'vi', friend)).toEqual([]);
    expect(found('Bàn tôi đã đến.', 'vi', friend)).toEqual(['glossary-missing']);
  });

  it('that is forbidden in Vietnamese is found by its very marks, and as a whole word', () => {
    expect(found('Bạn bè tôi đã đến.', 'vi', friend)).toEqual(['glossary-forbidden: bè']);
    expect(found('Bạn be bé bẻ bèo.', 'vi', friend)).toEqual([]);
  });

  it('in a language without spaces is found within the line', () => {
    expect(found('我的朋友来了。', 'zh', { ...friend, targets: ['朋友'] })).toEqual([]);
  });
});
