import { expect, it } from 'vitest';
import { joinSentences } from '@/lib/core/text/join-sentences';

it.each([
  [['Trời mưa.', 'Sông lên.'], 'Trời mưa. Sông lên.'],
  [['下雨了。', '河水上涨。'], '下雨了。河水上涨。'],
  [['下雨了', 'Rain.'], '下雨了Rain.'],
  [['ฝนตก', 'น้ำขึ้น'], 'ฝนตก น้ำขึ้น'],
  [['', 'One.', '', 'Two.'], 'One. Two.'],
  [[], ''],
])('%j is read as "%s"', (sentences, text) => {
  expect(joinSentences(sentences)).toBe(text);
});
