import { decodeLegacy, detectLegacy, legacyEncodings } from '@/lib/core/formats/legacy-vietnamese';
import { westernText } from '@/lib/core/formats/western-text';

/** A label of the Encoding Standard in its canonical form, or `viscii` or `tcvn3`. */
export type TextEncoding = string;

export type Decoded = {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** False where the encoding is a guess that a person should confirm. */
  readonly certain: boolean;
  /** True where only the look of the text told the encoding. */
  readonly guessed: boolean;
  /** False where bytes stand that the encoding does not have; the text has U+FFFD for them. */
  readonly clean: boolean;
};

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** `decodeBytes` in NFC: only for text without markup, of which a mark after `>` or a quote would make another sign. */
export function decodeText(bytes: Uint8Array, declared: TextEncoding | null = null): Decoded {
  const decoded = decodeBytes(bytes, declared);
  return { ...decoded, text: decoded.text.normalize('NFC') };
}

/**
 * The text of a file as written, and the encoding it was read in: the one its byte order mark says; else the one that is
 * `declared`, save where the bytes are UTF-8, as nothing else is by chance; else UTF-16 where every other byte of it is 0;
 * else UTF-8 if it is that, or was; else the likeliest of the Vietnamese encodings (letters and tone marks are apart in
 * windows-1258). The mark is not part of the text.
 */
export function decodeBytes(bytes: Uint8Array, declared: TextEncoding | null = null): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked) return decodeAs(bytes, marked);
  const said = declared === null ? null : knownEncoding(declared);
  const named = said ?? wideEncoding(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (said === 'utf-8' && /ascii/i.test(declared ?? '') && signsOf(utf8.text).whole > 0)
    return { ...utf8, guessed: true };
  if (said && isOneByte(said) && utf8.clean && signsOf(utf8.text).whole > 1)
    return { ...utf8, guessed: true };
  if (named) return decodeAs(bytes, named);
  const { whole, lost } = signsOf(utf8.text);
  if (utf8.clean || whole > 10 * lost) return utf8;
  const { encoding, certain } = detectLegacy(bytes);
  return { ...decodeAs(bytes, encoding), certain: certain && whole < lost, guessed: true };
}

/** Encodings in which every run of bytes is some text, so that a file may say them and be UTF-8. */
const isOneByte = (encoding: TextEncoding): boolean =>
  /^(?:windows-|iso-8859|macintosh|viscii|tcvn3|koi8|ibm)/.test(encoding);

/** Signs of several bytes that are whole in UTF-8, and those that are not: of broken UTF-8 most are whole, of other text hardly one. */
function signsOf(text: string): { readonly whole: number; readonly lost: number } {
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  return { whole, lost };
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): Decoded {
  const legacy = legacyEncodings.find((each) => each === encoding && each !== 'windows-1258');
  if (legacy)
    return { text: decodeLegacy(bytes, legacy), encoding, certain: true, guessed: false, clean: true };
  if (encoding === 'windows-1252')
    return { text: westernText(bytes), encoding, certain: true, guessed: false, clean: true };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, certain: true, guessed: false, clean: true };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, certain: true, guessed: false, clean: false };
  }
}

/** The canonical name of an encoding as people and files write it, null for one that nobody reads. ASCII is UTF-8 as far as it goes. */
export function knownEncoding(label: string): TextEncoding | null {
  const name = label.trim().toLowerCase();
  if (/^(?:x-)?viscii/.test(name)) return 'viscii';
  if (/^(?:x-)?tcvn|^abc$/.test(name)) return 'tcvn3';
  if (/^(?:us-)?ascii$/.test(name)) return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/**
 * UTF-16 without a mark, by where the zeros of its ASCII letters stand; the other high bytes are those of signs of our
 * languages, for the most part, not letters of a text with zeros in it.
 */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros.map((count) => count / (sample.length / 2));
  if (low > 0.3 && high < 0.02) return areHigh(sample, 1) ? 'utf-16le' : null;
  return high > 0.3 && low < 0.02 && areHigh(sample, 0) ? 'utf-16be' : null;
}

function areHigh(sample: Uint8Array, first: 0 | 1): boolean {
  const high = sample.filter((byte, index) => index % 2 === first && byte !== 0);
  return high.filter((byte) => byte <= 0x20).length >= high.length / 2;
}
