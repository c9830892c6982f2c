import { findAll, type Rule } from '@/lib/core/checks/rule';

/** What bytes 0x80 to 0xBF look like when read as Windows-1252. */
const tail = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const garbled = new RegExp(
  `(?:[ÃÂÄÅÆÐÑØÊË][${tail}]|á[º»][${tail}]?|â[€„†‡ˆ‰‚][${tail}]?|ðŸ[${tail}]{0,2}|ï»¿|\ufffd)+`,
  'gu',
);
/** VNI: the tone and hat stand in a second letter, `Vieät`, `Nguyeãn`. */
const vni = /(?<!\p{L})\p{L}{0,20}?(?:[aeo][äåã]|öô|[aeoö][øûï](?=[a-z ]))\p{L}*/gu;
const decoder = new TextDecoder('utf-8', { fatal: true });
const highCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text that was read in the wrong encoding: `cafÃ©`, `Nguyá»…n`, a replacement character. */
export const mojibake: Rule = {
  id: 'mojibake',
  severity: 'critical',
  find: ({ source, target }) =>
    [...findAll(target, garbled, ([text]) => repair(text)), ...findAll(target, vni)].filter(
      ({ args }) => !source.includes(args.text ?? ''),
    ),
};

/** The text as UTF-8 once its bytes are known again; none when they are not all there. */
function repair(text: string): readonly string[] {
  const bytes = Array.from(text, (character) => {
    const high = highCharacters.indexOf(character);
    return high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return [];
  try {
    return [decoder.decode(Uint8Array.from(bytes))];
  } catch {
    return [];
  }
}
