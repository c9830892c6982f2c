import { describe, expect, it } from 'vitest';
import { hasWords, releasedLine, releasedText } from '@/lib/core/formats/released-text';
import { pick, randomText, seededRandom } from '@/tests/core/diff/random-text';
import { hostileText } from '@/tests/core/formats/releases';

/** The same said sign by sign, which takes many times as long. */
const slowText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
    .normalize('NFC');
const slowLine = (text: string): string =>
  slowText(text)
    .split(/[\t\n\u2028\u2029]+/)
    .join(' ')
    .trim();

describe('a released text', () => {
  it('is the same by the short way and the long one, also where signs join that are plain by themselves', () => {
    const seed = Math.floor(Math.random() * 1e6);
    console.log(`seed ${seed}`);
    const random = seededRandom(seed);
    const sign = () =>
      String.fromCodePoint(Math.floor(random() * pick(random, [0x80, 0x300, 0x3000, 0x11000])));
    for (let round = 0; round < 4_000; round++) {
      const parts = [
        hostileText(random),
        randomText(random, 4),
        sign() + sign() + sign(),
        pick(random, [' ', '\n', '']),
      ];
      const text = parts.filter(() => random() < 0.6).join('');
      expect(releasedText(text), JSON.stringify(text)).toBe(slowText(text));
      expect(releasedLine(text), JSON.stringify(text)).toBe(slowLine(text));
      expect(hasWords(text), JSON.stringify(text)).toBe(slowLine(text) !== '');
    }
  });

  it('is the same for every sign of the basic plane between two letters', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}e`;
      if (releasedText(text) !== slowText(text)) throw new Error(`U+${code.toString(16)}`);
      if (releasedLine(text) !== slowLine(text)) throw new Error(`U+${code.toString(16)} in a line`);
    }
  });
});
