import type { FileWarning } from '@/lib/core/formats/file-read';
import { xliff12Grammar, xliff12Types } from '@/lib/core/formats/xliff12-grammar';
import { checkGrammar } from '@/lib/core/formats/xml-grammar';
import { childrenOf, descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';

const languages: ReadonlySet<string> = new Set(['source-language', 'target-language', 'xml:lang']);

/** What breaks XLIFF 1.2 (OASIS): structure, values, ids and what they refer to, paired codes. */
export function checkXliff12(root: XmlElement): readonly FileWarning[] {
  const warnings: FileWarning[] = [];
  const warn = ({ line }: XmlElement, detail: string): void => {
    warnings.push({ code: 'xliff', line, detail });
  };
  const { namespace } = root;
  for (const element of [root, ...descendantsOf(root)]) {
    if (element.namespace !== namespace) continue;
    checkElement(element, warn);
    if (element.name === 'trans-unit') checkUnit(element, warn);
  }
  for (const file of childrenOf(root, 'file')) {
    checkIds(file, warn);
    checkReferences(file, warn);
    checkLanguages(file, warn);
  }
  if (childrenOf(root, 'file').length === 0) warn(root, 'there is no file');
  if (!/^(?:urn:oasis:names:tc:xliff:document:1\.[0-2])?$/.test(namespace))
    warn(root, `namespace ${namespace.slice(0, 80)}`);
  return warnings;
}

type Warn = (element: XmlElement, detail: string) => void;

function checkElement(element: XmlElement, warn: Warn): void {
  const { name, attributes } = element;
  const rule = Object.hasOwn(xliff12Grammar, name) ? xliff12Grammar[name] : undefined;
  for (const detail of rule ? checkGrammar(element, rule, xliff12Types) : []) warn(element, detail);
  if (name === 'mrk' && attributes.get('mtype') === 'seg' && !attributes.has('mid'))
    warn(element, '<mrk> without mid');
  for (const [attribute, value] of attributes)
    if (languages.has(attribute) && parseLanguage(value) === null)
      warn(element, `${attribute}="${value.slice(0, 80)}" is no language`);
}

function checkUnit(unit: XmlElement, warn: Warn): void {
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

/** What has a name of its own in a file, by its attribute. */
const named: readonly (readonly [element: string, attribute: string])[] = [
  ['trans-unit', 'id'],
  ['group', 'id'],
  ['phase', 'phase-name'],
  ['tool', 'tool-id'],
];

function checkIds(file: XmlElement, warn: Warn): void {
  for (const [name, attribute] of named) {
    const seen = new Set<string>();
    for (const element of descendantsOf(file, name)) {
      const id = element.attributes.get(attribute);
      if (id !== undefined && seen.has(id)) warn(element, `${attribute} ${id.slice(0, 80)} twice in a file`);
      if (id !== undefined) seen.add(id);
    }
  }
}

/** A phase or tool that is named is there. */
function checkReferences(file: XmlElement, warn: Warn): void {
  for (const [name, attribute] of named.slice(2)) {
    const there = new Set(descendantsOf(file, name).map(({ attributes }) => attributes.get(attribute)));
    for (const element of [file, ...descendantsOf(file)]) {
      const wanted = element.namespace === file.namespace ? element.attributes.get(attribute) : undefined;
      if (wanted !== undefined && !there.has(wanted))
        warn(element, `there is no ${name} ${wanted.slice(0, 80)}`);
    }
  }
}
