import type { FileWarning } from '@/lib/core/formats/file-read';
import { checkGrammar, xmlRule as rule, type XmlRule } from '@/lib/core/formats/xml-grammar';
import { childrenOf, descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';
import { type LanguageTag, parseLanguage, primaryLanguage } from '@/lib/core/language';

/** The language of a variant; `lang` is that of TMX 1.1. */
export const languageOf = ({ attributes }: XmlElement): LanguageTag | null =>
  parseLanguage((attributes.get('xml:lang') ?? attributes.get('lang') ?? '').replaceAll('_', '-'));

/** Whether a language is a variety of the same as another. */
export const isNear = (language: LanguageTag | null, wanted: LanguageTag): boolean =>
  language !== null && primaryLanguage(language) === primaryLanguage(wanted);

const inline = '(?:bpt|ept|ph|it|hi|ut)*';
const program = 'o-encoding creationdate:date changedate:date creationid changeid';
const used = 'usagecount:number lastusagedate:date';
const tool = 'creationtool creationtoolversion o-tmf datatype';
const rules: Readonly<Record<string, XmlRule>> = {
  tmx: rule('(?:header)(?:body)', 'version!:version'),
  header: rule(
    '(?:note|prop|ude)*',
    `${program} creationtool! creationtoolversion! segtype!:segtype o-tmf! adminlang! srclang! datatype!`,
  ),
  body: rule('(?:tu)*', ''),
  tu: rule('(?:note|prop)*(?:tuv)+', `${program} ${used} ${tool} segtype:segtype srclang tuid`),
  tuv: rule('(?:note|prop)*(?:seg)', `${program} ${used} ${tool} xml:lang lang`),
  seg: rule(inline, '', true),
  hi: rule(inline, 'x type', true),
  sub: rule(inline, 'datatype type', true),
  bpt: rule('(?:sub)*', 'i! x type', true),
  ept: rule('(?:sub)*', 'i!', true),
  it: rule('(?:sub)*', 'pos!:pos x type', true),
  ph: rule('(?:sub)*', 'assoc x type', true),
  ut: rule('(?:sub)*', 'x', true),
  note: rule('', 'o-encoding xml:lang lang', true),
  prop: rule('', 'type! xml:lang lang o-encoding', true),
};

const types: Readonly<Record<string, RegExp>> = {
  version: /^1\.[1-4]$/,
  segtype: /^(?:block|paragraph|sentence|phrase)$/,
  date: /^\d{8}T\d{6}Z$/,
  number: /^\d+$/,
  pos: /^(?:begin|end)$/,
};

/** What breaks TMX 1.4b in a file: its DTD, and languages, dates and codes that the DTD cannot say. */
export function checkTmx(
  root: XmlElement,
  header: XmlElement | undefined,
  units: readonly XmlElement[],
): readonly FileWarning[] {
  const warnings: FileWarning[] = [];
  const warn = ({ line }: XmlElement, detail: string): void => {
    warnings.push({ code: 'tmx', line, detail });
  };
  for (const element of [root, ...descendantsOf(root)]) {
    const own = Object.hasOwn(rules, element.name) ? rules[element.name] : undefined;
    for (const detail of own ? checkGrammar(element, own, types) : []) warn(element, detail);
  }
  const ids = new Set<string>();
  for (const unit of units) {
    const id = unit.attributes.get('tuid');
    if (id !== undefined && ids.has(id)) warn(unit, `tuid ${id.slice(0, 80)} twice`);
    if (id !== undefined) ids.add(id);
    const variants = childrenOf(unit, 'tuv');
    if (variants.length < 2) warn(unit, `<tu> with ${variants.length} <tuv>`);
    const wanted = parseLanguage(unit.attributes.get('srclang') ?? header?.attributes.get('srclang') ?? '');
    if (wanted !== null && !variants.some((variant) => isNear(languageOf(variant), wanted)))
      warn(unit, `no <tuv> in ${wanted}`);
    for (const variant of variants) checkVariant(variant, warn);
  }
  return warnings;
}

function checkVariant(variant: XmlElement, warn: (element: XmlElement, detail: string) => void): void {
  const tag = variant.attributes.get('xml:lang') ?? variant.attributes.get('lang');
  if (tag === undefined) warn(variant, '<tuv> without xml:lang');
  else if (parseLanguage(tag) === null) warn(variant, `xml:lang ${tag.slice(0, 80)} is no language`);
  for (const segment of childrenOf(variant, 'seg')) {
    const keys = (name: string): string =>
      descendantsOf(segment, name)
        .map((code) => code.attributes.get('i') ?? '')
        .sort()
        .join(' ');
    if (keys('bpt') !== keys('ept')) warn(segment, '<bpt> and <ept> do not pair');
    if (/(?<!\S)(\S+) \1(?!\S)/.test(keys('bpt'))) warn(segment, 'two <bpt> have the same i');
  }
}
