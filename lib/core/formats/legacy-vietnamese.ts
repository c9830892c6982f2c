import { westernText } from '@/lib/core/formats/western-text';
import { hasVietnameseLetter, isSyllable } from '@/lib/core/text/vietnamese-syllable';

/** The eight-bit encodings that Vietnamese was written in before Unicode. */
export const legacyEncodings = ['windows-1258', 'viscii', 'tcvn3'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

type Table = { readonly upper: string; readonly low: Readonly<Record<number, string>> };

/** RFC 1456. */
const viscii: Table = {
  upper:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  low: { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
};

/** TCVN 5712:1993, the bytes of the ABC fonts; what those show in capitals is a matter of the font. */
const tcvn3: Table = {
  upper:
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
  low: {
    1: 'Ú',
    2: 'Ụ',
    4: 'Ừ',
    5: 'Ử',
    6: 'Ữ',
    17: 'Ứ',
    18: 'Ự',
    19: 'Ỳ',
    20: 'Ỷ',
    21: 'Ỹ',
    22: 'Ý',
    23: 'Ỵ',
  },
};

const tables = { viscii, tcvn3 } as const;

/** The text of the bytes in one of the encodings, NFC. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === 'windows-1258') return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  const { upper, low } = tables[encoding];
  const letters = Array.from(
    { length: 256 },
    (_, byte) => low[byte] ?? (byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? '\ufffd')),
  );
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(Array.from(bytes.subarray(at, at + 8192), (byte) => letters[byte]).join(''));
  return parts.join('').normalize('NFC');
}

const longestSample = 20_000;

/** How much of what is not plain ASCII reads as Vietnamese, 0 to 1; 0 where nothing is. */
function likeness(text: string): number {
  const words = text.slice(0, longestSample).match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => /[^a-z]/i.test(word));
  const known = marked.filter(
    (word) => isSyllable(word) && /^(?:\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+)$/u.test(word),
  );
  return marked.some(hasVietnameseLetter) ? known.length / marked.length : 0;
}

/** How many of the marked words are made of Latin letters and few marks, as Western Europe writes. */
function westernLikeness(text: string): number {
  const marked =
    text.slice(0, longestSample).match(/[\p{L}\p{M}\u0080-\u00bf]*[^\0-\x7f][\p{L}\p{M}\u0080-\u00bf]*/gu) ??
    [];
  const known = marked.filter(
    (word) => /^[a-zà-öø-ÿœß‘’“”«»–…°©€\u00a0]+$/i.test(word) && (word.match(/[à-ÿ]/gi)?.length ?? 0) <= 3,
  );
  return known.length / Math.max(1, marked.length);
}

/**
 * Which of the encodings the bytes are in, or windows-1252 where they read as that and not as Vietnamese, and whether there is no doubt: nearly every marked word is a Vietnamese
 * syllable in one, and far fewer in the others.
 */
export function detectLegacy(bytes: Uint8Array): {
  readonly encoding: LegacyEncoding | 'windows-1252';
  readonly certain: boolean;
} {
  const sample = bytes.subarray(0, longestSample);
  const [best, next] = legacyEncodings
    .map((encoding) => ({ encoding, likeness: likeness(decodeLegacy(sample, encoding)) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || !next) return { encoding: 'windows-1258', certain: false };
  const western = westernText(sample);
  if (best.likeness < 0.8 && westernLikeness(western) > 0.9)
    return { encoding: 'windows-1252', certain: true };
  return { encoding: best.encoding, certain: best.likeness > 0.8 && next.likeness < best.likeness - 0.2 };
}
