/**
 * Text of any origin as the desk keeps it: NFC; line breaks as one `\n` without blank lines; other white space as one
 * space; HTML entities left in it read. Invisible characters go (soft hyphens, zero-width, controls, U+0000), save those
 * that a script or an emoji needs. A no-break space stays between a number and what it counts (`5 km`), elsewhere it is
 * a space. A lone surrogate becomes U+FFFD. Law: clean text stays as it is.
 */
export function cleanText(text: string): string {
  const visible = withoutInvisible(readEntities(text.toWellFormed())).normalize('NFC');
  return visible.replace(/\s+/g, spaceFor).trim();
}

function spaceFor(run: string, offset: number, text: string): string {
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(run)) return '\n';
  const binds = /^[\u00a0\u2007\u202f]$/.test(run) && /\p{Nd}/u.test(text.charAt(offset - 1));
  return binds && /[\p{L}\p{N}\p{Sc}%°]/u.test(text.charAt(offset + 1)) ? '\u00a0' : ' ';
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bull', '•'],
  ['middot', '·'],
  ['deg', '°'],
  ['copy', '©'],
  ['euro', '€'],
  ['shy', ''],
]);

/** `&amp;quot;` is read to the end, as text that went through two systems needs it. */
const entity = new RegExp(
  `&(?:(?:amp|#0{0,5}38|#x0{0,5}26);)*(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|(${[...named.keys()].join('|')}));`,
  'gi',
);

const readEntities = (text: string): string =>
  text.replace(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const holds = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return holds ? String.fromCodePoint(point) : '\ufffd';
  });

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[^\P{Cc}\t\n\v\f\r\u0085]/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function withoutInvisible(text: string): string {
  const keepsDirection = rightToLeft.test(text);
  return text.replace(invisible, (char, offset: number) => {
    if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) return keepsDirection ? char : '';
    return isNeeded(char, text.slice(Math.max(0, offset - 2), offset), text.slice(offset + 1, offset + 3))
      ? char
      : '';
  });
}

const letterOf = (scripts: string): string =>
  `[${scripts.replace(/\w+/g, (script) => `\\p{Script=${script}}`).replaceAll(' ', '')}]`;
const joining = letterOf(
  'Arabic Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar',
);
const unspaced = letterOf('Thai Lao Khmer Myanmar');
const afterJoining = new RegExp(`${joining}$`, 'u');
const afterUnspaced = new RegExp(`${unspaced}$`, 'u');
const beforeUnspaced = new RegExp(`^${unspaced}`, 'u');
const afterEmoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const beforeEmoji = /^\p{Extended_Pictographic}/u;

/** Joiners shape letters and emoji; a zero-width space parts the words of scripts written without spaces. */
function isNeeded(char: string, before: string, after: string): boolean {
  if (char === '\u200b') return afterUnspaced.test(before) && beforeUnspaced.test(after);
  if (char !== '\u200c' && char !== '\u200d') return false;
  return (
    afterJoining.test(before) || (char === '\u200d' && afterEmoji.test(before) && beforeEmoji.test(after))
  );
}

/** What `cleanText` cannot keep because no database holds it, each once, as code points: `U+0000`, `U+D83D`. */
export function unstorable(text: string): {
  readonly nulls: readonly string[];
  readonly surrogates: readonly string[];
} {
  const surrogates = new Set(text.isWellFormed() ? [] : text.match(/\p{Cs}/gu));
  const pointOf = (char: string): string =>
    `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { nulls: text.includes('\0') ? ['U+0000'] : [], surrogates: [...surrogates].map(pointOf) };
}
