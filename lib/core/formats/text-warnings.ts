import type { FileWarning } from '@/lib/core/formats/file-read';

const signs: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['direction_overridden', /[\u202a-\u202e\u2066-\u2069]/],
  [
    'invisible_characters',
    /(?<![\u0600-\u1cff])[\u200b\u2060-\u2064]|\p{Script=Latin}[\u200c\u200d]|.\ufeff|(?<![\u{1f3f4}\u{e0000}-\u{e007f}])[\u{e0000}-\u{e007f}]/u,
  ],
  ['control_characters', /[^\P{Cc}\t\n\v\f\r\u0085]/u],
  ['lone_surrogates', /\p{Cs}/u],
  ['unread_characters', /\ufffd/],
  ['mixed_alphabets', /\p{Script=Latin}\p{M}*[\u0400-\u04ff\u0370-\u03ff]|[\u0400-\u04ff]\p{Script=Latin}/u],
];

/** UTF-8 that was once taken for windows-1252: `á»`, `Ä‘`, `Æ°`, `Ã©`. */
const mojibake = /Ã[\u00a0-\u00bf]|á[º»]|Ä[‘\u0090]|Æ[°¡]|â€[œ\u009d™“”]/g;

/** A letter that looks Latin and is not, standing alone among Latin words: `А Không ai bị thương.` */
const strayLetter = /(?<!\p{L})[АВЕКМНОРСТХаеорсух](?!\p{L})/u;

/** Signs that a text is not what its sender sees: each is named once. */
export function textWarnings(text: string): readonly FileWarning[] {
  const found = signs.filter(([, pattern]) => pattern.test(text)).map(([code]) => ({ code }));
  const isLatin =
    (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > 5 * (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0);
  const isStray = isLatin && strayLetter.test(text) && !found.some(({ code }) => code === 'mixed_alphabets');
  return [
    ...found,
    ...(isStray ? [{ code: 'mixed_alphabets' }] : []),
    ...((text.match(mojibake)?.length ?? 0) > 1 ? [{ code: 'mojibake' }] : []),
  ];
}
