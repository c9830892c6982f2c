import { findAll, type Rule } from '@/lib/core/checks/rule';

const named = new Map([
  ['nbsp', '\u00a0'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['deg', '°'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['times', '×'],
  ['frac12', '½'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['aacute', 'á'],
  ['acirc', 'â'],
  ['ecirc', 'ê'],
  ['ocirc', 'ô'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['iacute', 'í'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['atilde', 'ã'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['auml', 'ä'],
]);
const entity =
  /&(?:amp;)?(?:([a-zA-Z][a-zA-Z0-9]{1,7})|#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5}));|&(nbsp|quot|amp|lt|gt)(?![\p{L}\d])/gu;

/** A character written as HTML writes it. A name no entity has (`AT&T;`) is left alone. */
export const htmlEntity: Rule = {
  id: 'html-entity',
  severity: 'major',
  find: ({ target }) =>
    findAll(target, entity, ([, name, decimal, hex, bare]) => decode(name ?? bare, decimal, hex)).filter(
      ({ fixes }) => fixes.length > 0,
    ),
};

function decode(
  name: string | undefined,
  decimal: string | undefined,
  hex: string | undefined,
): readonly string[] {
  const character =
    name === undefined
      ? fromCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
      : named.get(name.toLowerCase());
  return character === undefined ? [] : [character];
}

const fromCode = (code: number): string | undefined =>
  code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
