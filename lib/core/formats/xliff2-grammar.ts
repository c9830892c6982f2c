import { childrenOf, isXmlElement, type XmlElement } from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';

export type Warn = (element: XmlElement, detail: string) => void;

/** The namespaces of XLIFF 2 by the prefixes its specification gives them; the core has none. */
const namespaces: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^urn:oasis:names:tc:xliff:document:2\.\d$/, ''],
  [/^urn:oasis:names:tc:xliff:matches:2\.\d$/, 'mtc:'],
  [/^urn:oasis:names:tc:xliff:glossary:2\.\d$/, 'gls:'],
  [/^urn:oasis:names:tc:xliff:metadata:2\.\d$/, 'mda:'],
  [/^urn:oasis:names:tc:xliff:resourcedata:2\.\d$/, 'res:'],
  [/^urn:oasis:names:tc:xliff:changetracking:2\.\d$/, 'ctr:'],
  [/^urn:oasis:names:tc:xliff:sizerestriction:2\.\d$/, 'slr:'],
  [/^urn:oasis:names:tc:xliff:validation:2\.\d$/, 'val:'],
  [/^urn:oasis:names:tc:xliff:fs:2\.\d$/, 'fs:'],
  [/^http:\/\/www\.w3\.org\/2005\/11\/its$/, 'its:'],
];

const prefixOf = (namespace: string): string | null =>
  namespaces.find(([pattern]) => pattern.test(namespace))?.[1] ?? null;

/** `unit`, `mtc:match`; null for an extension. */
export const xliffName = ({ namespace, name }: XmlElement): string | null => {
  const prefix = prefixOf(namespace);
  return prefix === null ? null : prefix + name;
};

/** The value of a module's attribute, as in `fs:fs`. */
export function moduleAttribute({ attributes }: XmlElement, wanted: string): string | undefined {
  for (const [key, value] of attributes) if (attributeName(key) === wanted) return value;
  return undefined;
}

function attributeName(key: string): string | null {
  const [, namespace, name] = /^\{(.*)\}(.*)$/.exec(key) ?? [];
  if (namespace === undefined || name === undefined) return key;
  const prefix = prefixOf(namespace);
  return prefix === null ? null : prefix + name;
}

const nameToken = /^[\p{L}\p{M}\p{N}_:.\-\u00b7]+$/u;
const types = {
  any: /^/,
  nmtoken: nameToken,
  nmtokens: /^\s*[^\s]+(?:\s+[^\s]+)*\s*$/,
  yesNo: /^(?:yes|no)$/,
  reorder: /^(?:yes|firstNo|no)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  positive: /^\+?0*[1-9]\d*$/,
  priority: /^(?:[1-9]|10)$/,
  user: /^[^\s:]+:[^\s:]+$/,
  /** Where the specification has no values of its own. */
  foreign: /^(?!xlf:)[^\s:]+:[^\s:]+$/,
  code: /^(?:fmt|ui|quote|link|image|other)$/,
  mark: /^(?:generic|comment|term|(?!xlf:)[^\s:]+:[^\s:]+)$/,
  state: /^(?:initial|translated|reviewed|final)$/,
  side: /^(?:source|target)$/,
  metaSide: /^(?:source|target|ignorable)$/,
  hex: /^(?:[0-9a-fA-F]{2})+$/,
  percent: /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/,
  match: /^(?:am|mt|icm|idm|tb|tm|other)$/,
  normal: /^(?:none|nfc|nfd)$/,
  moment: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::[\d.]+)?(?:Z|[+-]\d\d?:\d\d)?)?$/,
  space: /^(?:default|preserve)$/,
  version: /^2\.[0-2]$/,
  language: /^/,
} as const;
type TypeName = keyof typeof types;
const isType = (name: string): name is TypeName => Object.hasOwn(types, name);

type Rule = {
  /** What its child elements are, in order, each name followed by a space; `other` is an extension or module. */
  readonly children: RegExp;
  readonly mixed: boolean;
  readonly attributes: ReadonlyMap<string, { readonly type: TypeName; readonly required: boolean }>;
  /** Whether attributes of other namespaces may stand on it. */
  readonly open: boolean;
};

/** `attributes` is a list of `name:type`, with `!` after the name where it must stand. */
function rule(children: string, attributes: string, { mixed = false, open = false } = {}): Rule {
  const named = attributes
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const [, name = '', mark, type = 'any'] = /^([\w:]+?)(!?)(?:=(\w+))?$/.exec(text) ?? [];
      return [name, { type: isType(type) ? type : 'any', required: mark === '!' }] as const;
    });
  const pattern = children.replace(/[a-z]\w*(?::\w+)?/gi, (name) => `${name} `);
  return { children: new RegExp(`^${pattern}$`), mixed, attributes: new Map(named), open };
}

const inline = '(?:cp|ph|pc|sc|ec|mrk|sm|em)*';
const editing =
  'canCopy=yesNo canDelete=yesNo canReorder=reorder copyOf=nmtoken subType=user type=code id=nmtoken';
const marker = 'id!=nmtoken translate=yesNo type=mark ref value';
const structure = 'id!=nmtoken canResegment=yesNo translate=yesNo srcDir=dir trgDir=dir xml:space=space';
const code = `${editing} dataRef=nmtoken subFlows=nmtokens disp equiv`;
const spanning = { open: true, mixed: true };

const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    xliff: rule(
      '(?:notes)?(?:mda:metadata)?(?:file)+',
      'version!=version srcLang!=language trgLang=language xml:space=space',
      { open: true },
    ),
    file: rule('(?:skeleton)?(?:other)*(?:notes)?(?:unit|group)+', `${structure} original`, { open: true }),
    skeleton: rule('(?:other)*', 'href', { mixed: true }),
    group: rule('(?:other)*(?:notes)?(?:unit|group)*', `${structure} name type=foreign`, { open: true }),
    unit: rule(
      '(?:other)*(?:notes)?(?:originalData)?(?:segment|ignorable)+',
      `${structure} name type=foreign`,
      {
        open: true,
      },
    ),
    segment: rule('(?:source)(?:target)?', 'id=nmtoken canResegment=yesNo state=state subState=foreign'),
    ignorable: rule('(?:source)(?:target)?', 'id=nmtoken'),
    notes: rule('(?:note)+', ''),
    note: rule('', 'id=nmtoken appliesTo=side category priority=priority ref', spanning),
    originalData: rule('(?:data)+', ''),
    data: rule('(?:cp)*', 'id!=nmtoken dir=dir xml:space=space', { mixed: true }),
    source: rule(inline, 'xml:lang=language xml:space=space', { mixed: true }),
    target: rule(inline, 'xml:lang=language xml:space=space order=positive', { mixed: true }),
    cp: rule('', 'hex!=hex'),
    ph: rule('', `${code} id!=nmtoken`, { open: true }),
    pc: rule(
      inline,
      `${editing} id!=nmtoken canOverlap=yesNo dispEnd dispStart equivEnd equivStart dataRefEnd=nmtoken dataRefStart=nmtoken subFlowsEnd=nmtokens subFlowsStart=nmtokens dir=dir`,
      spanning,
    ),
    sc: rule('', `${code} id!=nmtoken canOverlap=yesNo dir=dir isolated=yesNo`, { open: true }),
    ec: rule('', `${code} canOverlap=yesNo dir=dir isolated=yesNo startRef=nmtoken`, { open: true }),
    mrk: rule(inline, marker, spanning),
    sm: rule('', marker, { open: true }),
    em: rule('', 'startRef!=nmtoken'),
    'mtc:matches': rule('(?:mtc:match)+', ''),
    'mtc:match': rule(
      '(?:mda:metadata)?(?:originalData)?(?:source)(?:target)(?:other)*',
      'id=nmtoken matchQuality=percent matchSuitability=percent origin ref! reference=yesNo similarity=percent subType=user type=match',
      { open: true },
    ),
    'gls:glossary': rule('(?:gls:glossEntry)+', ''),
    'gls:glossEntry': rule(
      '(?:gls:term)(?:gls:translation)*(?:gls:definition)?(?:other)*',
      'id=nmtoken ref',
      {
        open: true,
      },
    ),
    'gls:term': rule('', 'source', spanning),
    'gls:translation': rule('', 'id=nmtoken ref source', spanning),
    'gls:definition': rule('', 'source', spanning),
    'mda:metadata': rule('(?:mda:metaGroup)+', 'id=nmtoken'),
    'mda:metaGroup': rule('(?:mda:metaGroup|mda:meta)+', 'id=nmtoken category appliesTo=metaSide'),
    'mda:meta': rule('', 'type!', { mixed: true }),
    'res:resourceData': rule('(?:res:resourceItemRef)*(?:res:resourceItem)*', ''),
    'res:resourceItemRef': rule('', 'id=nmtoken ref!=nmtoken', { open: true }),
    'res:resourceItem': rule(
      '(?:res:source)?(?:res:target)?(?:res:reference)*',
      'mimeType id=nmtoken context=yesNo',
      { open: true },
    ),
    'res:reference': rule('', 'href! xml:lang=language', { open: true }),
    'ctr:changeTrack': rule('(?:ctr:revisions)+', ''),
    'ctr:revisions': rule('(?:ctr:revision)+', 'appliesTo!=nmtoken ref=nmtoken currentVersion=nmtoken', {
      open: true,
    }),
    'ctr:revision': rule('(?:ctr:item)+', 'author datetime=moment version=nmtoken', { open: true }),
    'ctr:item': rule('', 'property!', spanning),
    'val:validation': rule('(?:val:rule)+', '', { open: true }),
    'val:rule': rule(
      '',
      'isPresent occurs=positive isNotPresent startsWith endsWith existsInSource=yesNo caseSensitive=yesNo normalization=normal disabled=yesNo',
      { open: true },
    ),
    'slr:profiles': rule('(?:slr:normalization)?(?:other)*', 'generalProfile storageProfile'),
    'slr:normalization': rule('', 'general=normal storage=normal'),
    'slr:data': rule('(?:other)*', 'profile!', { open: true }),
  }),
);

/** What is wrong with one element by itself: its attributes, what stands in it, in which order. */
export function checkGrammar(element: XmlElement): readonly string[] {
  const name = xliffName(element);
  const grammar = name === null ? undefined : rules.get(name);
  if (!grammar || name === null) return [];
  const sequence = childrenOf(element)
    .map((child) => `${tokenOf(child, name, grammar)} `)
    .join('');
  const hasText = element.children.some((child) => !isXmlElement(child) && child.trim() !== '');
  return [
    ...checkAttributes(element, name, grammar),
    ...(grammar.children.test(sequence)
      ? []
      : [`<${name}> holds ${sequence.trim().slice(0, 80) || 'nothing'}`]),
    ...(hasText && !grammar.mixed ? [`<${name}> holds text`] : []),
  ];
}

/** A child by its name where the element may know it; what is of another module or an extension is `other`. */
function tokenOf(child: XmlElement, parent: string, { children }: Rule): string {
  const own = xliffName(child);
  if (own === null) return 'other';
  const isNear = !own.includes(':') || own.split(':', 1)[0] === parent.split(':', 1)[0];
  return isNear || children.source.includes(`${own} `) ? own : 'other';
}

const moduleAttributes: ReadonlySet<string> = new Set(
  'fs:fs fs:subFs slr:equivStorage slr:sizeInfo slr:sizeInfoRef slr:sizeRestriction slr:storageRestriction'.split(
    ' ',
  ),
);

/** Whether a module may put an attribute on elements of others; those of ITS are too many to list. */
const isForeign = (key: string): boolean => {
  const name = attributeName(key);
  return name === null || name.startsWith('its:') || moduleAttributes.has(name);
};

function checkAttributes({ attributes }: XmlElement, name: string, grammar: Rule): readonly string[] {
  const found: string[] = [];
  for (const [attribute, { required }] of grammar.attributes)
    if (required && !attributes.has(attribute)) found.push(`<${name}> without ${attribute}`);
  for (const [attribute, value] of attributes) {
    const known = grammar.attributes.get(attribute);
    const fitsIn = attribute.startsWith('{')
      ? grammar.open && isForeign(attribute)
      : grammar.open && attribute.startsWith('xml:');
    if (known ? !fits(value, known.type) : !fitsIn)
      found.push(`<${name}> ${attribute}="${value.slice(0, 80)}"`);
  }
  return found;
}

const fits = (value: string, type: TypeName): boolean =>
  type === 'language' ? parseLanguage(value) !== null : types[type].test(value);
