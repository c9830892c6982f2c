import type { FileWarning } from '@/lib/core/formats/file-read';
import { childrenOf, descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const required: Readonly<Record<string, readonly string[]>> = {
  xliff: ['version'],
  file: ['original', 'source-language', 'datatype'],
  'trans-unit': ['id'],
  'bin-unit': ['id', 'mime-type'],
  g: ['id'],
  x: ['id'],
  bx: ['id'],
  ex: ['id'],
  bpt: ['id'],
  ept: ['id'],
  ph: ['id'],
  it: ['id', 'pos'],
  mrk: ['mtype'],
  phase: ['phase-name', 'process-name'],
  tool: ['tool-id', 'tool-name'],
};

/** What holds elements, and no text. */
const structures = words('xliff file header body group trans-unit alt-trans');
const neededInside: Readonly<Record<string, string>> = { file: 'body', 'alt-trans': 'target' };

const inline = 'g x bx ex bpt ept ph it mrk';
const inside: Readonly<Record<string, ReadonlySet<string>>> = {
  xliff: words('file'),
  file: words('header body'),
  body: words('group trans-unit bin-unit'),
  group: words('context-group count-group prop-group note group trans-unit bin-unit'),
  'trans-unit': words('source seg-source target context-group count-group prop-group note alt-trans'),
  source: words(inline),
  'seg-source': words(inline),
  target: words(inline),
  g: words(inline),
  mrk: words(inline),
};

const yesNo = /^(?:yes|no)$/;
const targetStates =
  /^(?:x-.+|final|needs-adaptation|needs-l10n|needs-review-adaptation|needs-review-l10n|needs-review-translation|needs-translation|new|signed-off|translated)$/;
const values: Readonly<Record<string, RegExp>> = {
  approved: yesNo,
  translate: yesNo,
  'xliff version': /^1\.[0-2]$/,
  'target state': targetStates,
  'it pos': /^(?:open|close)$/,
  'file date': /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/,
  ctype: /^(?:x-.+|bold|italic|underlined|link|image|pb|lb)$/,
};
const languages: ReadonlySet<string> = new Set(['source-language', 'target-language', 'xml:lang']);

/** What breaks XLIFF 1.2 (OASIS, strict where tools lose text otherwise): structure, values, ids, paired codes. */
export function checkXliff12(root: XmlElement): readonly FileWarning[] {
  const warnings: FileWarning[] = [];
  const warn = ({ line }: XmlElement, detail: string): void => {
    warnings.push({ code: 'xliff', line, detail });
  };
  const { namespace } = root;
  for (const element of [root, ...descendantsOf(root)]) {
    if (element.namespace !== namespace) continue;
    checkElement(element, namespace, warn);
    if (element.name === 'trans-unit') checkUnit(element, warn);
  }
  for (const file of childrenOf(root, 'file')) {
    checkIds(file, warn);
    checkLanguages(file, warn);
  }
  if (childrenOf(root, 'file').length === 0) warn(root, 'there is no file');
  if (!/^(?:urn:oasis:names:tc:xliff:document:1\.[0-2])?$/.test(namespace))
    warn(root, `namespace ${namespace.slice(0, 80)}`);
  return warnings;
}

type Warn = (element: XmlElement, detail: string) => void;

function checkElement(element: XmlElement, namespace: string, warn: Warn): void {
  const { name, attributes, children } = element;
  const needed = neededInside[name];
  if (needed && childrenOf(element, needed).length === 0) warn(element, `<${name}> without <${needed}>`);
  if (structures.has(name) && children.some((child) => typeof child === 'string' && child.trim() !== ''))
    warn(element, `<${name}> holds text`);
  if (name === 'mrk' && attributes.get('mtype') === 'seg' && !attributes.has('mid'))
    warn(element, '<mrk> without mid');
  for (const attribute of required[name] ?? [])
    if (!attributes.has(attribute)) warn(element, `<${name}> without ${attribute}`);
  for (const [attribute, value] of attributes) {
    const rule = values[`${name} ${attribute}`] ?? values[attribute];
    if (rule && !rule.test(value)) warn(element, `<${name}> ${attribute}="${value.slice(0, 80)}"`);
    if (languages.has(attribute) && parseLanguage(value) === null)
      warn(element, `${attribute}="${value.slice(0, 80)}" is no language`);
  }
  for (const child of childrenOf(element))
    if (child.namespace === namespace && inside[name] && !inside[name].has(child.name))
      warn(child, `<${child.name}> in <${name}>`);
}

function checkUnit(unit: XmlElement, warn: Warn): void {
  const names = childrenOf(unit).map((child) => child.name);
  const count = (name: string): number => names.filter((each) => each === name).length;
  if (count('source') !== 1) warn(unit, `<trans-unit> with ${count('source')} <source>`);
  if (count('target') > 1) warn(unit, `<trans-unit> with ${count('target')} <target>`);
  if (names.includes('target') && names.indexOf('target') < names.indexOf('source'))
    warn(unit, '<target> before <source>');
  for (const side of childrenOf(unit).filter(({ name }) => name === 'source' || name === 'target')) {
    checkPairs(side, 'bpt', 'ept', warn);
    checkPairs(side, 'bx', 'ex', warn);
  }
  const [source, segments, target] = ['source', 'seg-source', 'target'].map((name) =>
    childrenOf(unit).find((child) => child.name === name),
  );
  if (segments && target && marksOf(target) !== marksOf(segments) && marksOf(target) !== '')
    warn(target, '<target> has other segments than <seg-source>');
  const isDone = unit.attributes.get('approved') === 'yes' && source && target && target.children.length > 0;
  if (isDone && codesOf(source) !== codesOf(target))
    warn(target, 'an approved target has other codes than its source');
}

const listed = (texts: readonly string[]): string => texts.toSorted().join(' ');

const marksOf = (element: XmlElement): string =>
  listed(
    descendantsOf(element, 'mrk')
      .filter(({ attributes }) => attributes.get('mtype') === 'seg')
      .map(({ attributes }) => attributes.get('mid') ?? ''),
  );

const codesOf = (element: XmlElement): string =>
  listed(
    descendantsOf(element)
      .filter(({ name }) => name !== 'mrk' && name !== 'sub')
      .map(({ name, attributes }) => `${name}#${attributes.get('id')}`),
  );

/** What a unit says of its languages is what its file says. */
function checkLanguages(file: XmlElement, warn: Warn): void {
  const languages = {
    source: file.attributes.get('source-language'),
    target: file.attributes.get('target-language'),
  };
  for (const unit of descendantsOf(file, 'trans-unit'))
    for (const side of ['source', 'target'] as const) {
      const own = childrenOf(unit, side)[0]?.attributes.get('xml:lang')?.toLowerCase();
      const wanted = languages[side]?.toLowerCase();
      if (own !== undefined && wanted !== undefined && own !== wanted)
        warn(unit, `xml:lang ${own}, not ${wanted}`);
    }
}

function checkPairs(side: XmlElement, open: string, close: string, warn: Warn): void {
  const keys = (name: string): readonly string[] =>
    descendantsOf(side, name).map((code) => code.attributes.get('rid') ?? code.attributes.get('id') ?? '');
  const [opened, closed] = [keys(open), keys(close)];
  const lone = [
    ...opened.filter((key) => !closed.includes(key)),
    ...closed.filter((key) => !opened.includes(key)),
  ];
  if (lone.length > 0) warn(side, `<${open}> and <${close}> do not pair: ${lone.join(', ').slice(0, 80)}`);
}

function checkIds(file: XmlElement, warn: Warn): void {
  const seen = new Set<string>();
  for (const unit of descendantsOf(file, 'trans-unit')) {
    const id = unit.attributes.get('id');
    if (id !== undefined && seen.has(id)) warn(unit, `id ${id} twice in a file`);
    if (id !== undefined) seen.add(id);
  }
}
