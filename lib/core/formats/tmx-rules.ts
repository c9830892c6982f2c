import type { FileWarning } from '@/lib/core/formats/file-read';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isXmlElement,
  type XmlElement,
} from '@/lib/core/formats/xml-tree';
import { type LanguageTag, parseLanguage, primaryLanguage } from '@/lib/core/language';

const headerAttributes = [
  'creationtool',
  'creationtoolversion',
  'segtype',
  'o-tmf',
  'adminlang',
  'srclang',
  'datatype',
] as const;

/** The language of a variant; `lang` is that of TMX 1.1. */
export const languageOf = ({ attributes }: XmlElement): LanguageTag | null =>
  parseLanguage((attributes.get('xml:lang') ?? attributes.get('lang') ?? '').replaceAll('_', '-'));

/** Whether a language is a variety of the same as another. */
export const isNear = (language: LanguageTag | null, wanted: LanguageTag): boolean =>
  language !== null && primaryLanguage(language) === primaryLanguage(wanted);

type Rule = {
  /** Its child elements in order, each name followed by a space. */
  readonly children: RegExp;
  readonly attributes: ReadonlySet<string>;
  readonly hasText: boolean;
};

const rule = (children: string, attributes: string, hasText = false): Rule => ({
  children: new RegExp(`^${children.replace(/[a-z]+/g, (name) => `${name} `)}$`),
  attributes: new Set(attributes.split(' ')),
  hasText,
});

const inline = '(?:bpt|ept|ph|it|hi|ut)*';
const program =
  'o-encoding creationdate creationtool creationtoolversion changedate creationid changeid o-tmf srclang datatype segtype';
const rules: Readonly<Record<string, Rule>> = {
  tmx: rule('(?:header)(?:body)', 'version'),
  header: rule('(?:note|prop|ude)*', `${program} adminlang`),
  body: rule('(?:tu)*', ''),
  tu: rule('(?:note|prop)*(?:tuv)+', `${program} tuid usagecount lastusagedate`),
  tuv: rule('(?:note|prop)*(?:seg)', `${program} xml:lang lang usagecount lastusagedate`),
  seg: rule(inline, '', true),
  hi: rule(inline, 'x type', true),
  sub: rule(inline, 'datatype type', true),
  bpt: rule('(?:sub)*', 'i x type', true),
  ept: rule('(?:sub)*', 'i', true),
  it: rule('(?:sub)*', 'pos x type', true),
  ph: rule('(?:sub)*', 'assoc x type', true),
  ut: rule('(?:sub)*', 'x', true),
  note: rule('', 'o-encoding xml:lang lang', true),
  prop: rule('', 'type xml:lang lang o-encoding', true),
};

function checkGrammar({ name, attributes, children }: XmlElement): readonly string[] {
  const grammar = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (!grammar) return [];
  const inside = children.filter(isXmlElement).map((child) => `${child.name} `);
  const strange = [...attributes.keys()].filter((key) => !grammar.attributes.has(key));
  const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '');
  return [
    ...strange.map((key) => `<${name}> ${key.slice(0, 80)}`),
    ...(grammar.children.test(inside.join(''))
      ? []
      : [`<${name}> holds ${inside.join('').slice(0, 80).trim() || 'nothing'}`]),
    ...(hasText && !grammar.hasText ? [`<${name}> holds text`] : []),
    ...(name === 'prop' && !attributes.has('type') ? ['<prop> without type'] : []),
  ];
}

const dates = /^\d{8}T\d{6}Z$/;

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
  const version = root.attributes.get('version');
  if (!/^1\.[1-4]$/.test(version ?? '')) warn(root, `version ${version}`);
  if (!header) warn(root, 'there is no header');
  for (const attribute of headerAttributes)
    if (header && !header.attributes.has(attribute)) warn(header, `<header> without ${attribute}`);
  if (!childOf(root, 'body')) warn(root, 'there is no body');
  if (header && !/^(?:block|paragraph|sentence|phrase)$/.test(header.attributes.get('segtype') ?? 'block'))
    warn(header, `segtype ${header.attributes.get('segtype')}`);
  for (const element of descendantsOf(root))
    for (const [name, value] of element.attributes)
      if ((/date$/.test(name) && !dates.test(value)) || (name === 'usagecount' && !/^\d+$/.test(value)))
        warn(element, `${name} ${value.slice(0, 80)}`);
  for (const element of [root, ...descendantsOf(root)])
    for (const detail of checkGrammar(element)) warn(element, detail);
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
  const segments = childrenOf(variant, 'seg');
  if (segments.length !== 1) warn(variant, `<tuv> with ${segments.length} <seg>`);
  for (const segment of segments) {
    const keys = (name: string): string =>
      descendantsOf(segment, name)
        .map((code) => code.attributes.get('i') ?? '')
        .sort()
        .join(' ');
    if (keys('bpt') !== keys('ept')) warn(segment, '<bpt> and <ept> do not pair');
    if (/(?<!\S)(\S+) \1(?!\S)/.test(keys('bpt'))) warn(segment, 'two <bpt> have the same i');
    for (const code of descendantsOf(segment))
      if (/^(?:bpt|ept)$/.test(code.name) && !code.attributes.has('i'))
        warn(code, `<${code.name}> without i`);
    for (const code of descendantsOf(segment, 'it'))
      if (!/^(?:begin|end)$/.test(code.attributes.get('pos') ?? '')) warn(code, '<it> without pos');
    for (const child of childrenOf(segment))
      if (!/^(?:bpt|ept|ph|it|hi|ut|sub)$/.test(child.name)) warn(child, `<${child.name}> in <seg>`);
  }
}
