import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { matchesOf } from '@/lib/core/text/matches';
import { readWebAddresses } from '@/lib/core/text/web-addresses';

type Fault = { readonly pattern: RegExp; readonly fix: (text: string) => string };

/** Each pattern matches just what is to be replaced. */
const faults: readonly Fault[] = [
  {
    pattern: /(?<=[\p{L}\p{N})\]"”’'%]) +(?:[,!?]|[;:](?![)(DPp:]))(?=[\s"”\p{L}]|$)/gu,
    fix: (text) => `${text.trim()}`,
  },
  { pattern: /(?<=[\p{L}\p{N})\]"”’'%]) +\.(?![.\p{L}\p{N}])/gu, fix: () => '.' },
  { pattern: /(?<=[\p{L}\p{N})"”’'])(?<!&#?[\p{L}\d]{1,8})[,;](?=\p{L})/gu, fix: (text) => `${text} ` },
  { pattern: /(?<=\d),(?=\p{L})/gu, fix: () => ', ' },
  { pattern: /(?<=\p{L}{2})[!?:](?=\p{Lu}\p{Ll})/gu, fix: (text) => `${text} ` },
  { pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, fix: () => '. ' },
  { pattern: /(?<=[\p{L}\p{N}")”])\)?[,;:]{2,}/gu, fix: (text) => text.slice(0, 1) },
  { pattern: /(?<![.\s]|^)\.\.(?!\.)/gu, fix: () => '.' },
  { pattern: /(?<=\p{L}) –(?=\p{L})/gu, fix: () => ' – ' },
  { pattern: /(?<=\p{Ll}{2})– (?=\p{L})/gu, fix: () => ' – ' },
  { pattern: /[,;] *\.(?!\.)/gu, fix: () => '.' },
];

/** Without any of these no pattern finds anything. */
const anything = / [,.;:!?]|[,.;:!?][^\s\d]|–/;

/** A space before a mark, none after it, or a mark twice. Addresses and dotted names are left alone. */
export const punctuationSpacing: Rule = {
  id: 'punctuation-spacing',
  severity: 'minor',
  languages: { target: 'en' },
  find({ source, target }) {
    if (!anything.test(target)) return [];
    const addresses = readWebAddresses(target);
    const found = faults.flatMap(({ pattern, fix }) =>
      matchesOf(target, pattern).map(
        ({ 0: text, index }): Found => inTarget([index, index + text.length], { text }, fix(text)),
      ),
    );
    return found.filter(
      ({ target: span, args }) =>
        span &&
        !addresses.some((address) => span[0] < address.span[1] && span[1] > address.span[0]) &&
        !isFromSource(source, target.slice(Math.max(0, span[0] - 3), span[1] + 3), args.text ?? ''),
    );
  },
};

/** A name written like that in the source (`Yahoo!Inc`, `A.Trung`) is kept. */
const isFromSource = (source: string, around: string, text: string): boolean =>
  text.trim() === text && !text.includes('..') && source.includes(around.trim());
