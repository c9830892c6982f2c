import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { matchesOf } from '@/lib/core/text/matches';

const hidden = /(?![\t\n\r])[\p{Cf}\p{Cc}\u2028\u2029\u115f\u3164]/gu;

/** A character nobody sees: zero width, direction, soft hyphen, control. Joiners that shape emoji or letters may stay. */
export const invisibleChar: Rule = {
  id: 'invisible-char',
  severity: 'major',
  find: ({ target }) =>
    matchesOf(target, hidden)
      .filter(({ 0: character, index }) => !isJoiner(character, target, index))
      .map(({ 0: character, index }) =>
        inTarget([index, index + character.length], { code: codeOf(character) }, ''),
      ),
};

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function isJoiner(character: string, text: string, index: number): boolean {
  if (character === '\u200d') {
    return /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u.test(
      text.slice(Math.max(0, index - 6), index),
    );
  }
  const around = `${text[index - 1] ?? ''}${text[index + 1] ?? ''}`;
  return character === '\u200c'
    ? /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(around)
    : /^[\u{e0020}-\u{e007f}]$/u.test(character);
}
