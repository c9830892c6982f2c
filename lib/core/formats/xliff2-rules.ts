import type { FileWarning } from '@/lib/core/formats/file-read';
import { checkGrammar, type Warn, xliffName } from '@/lib/core/formats/xliff2-grammar';
import { checkInline } from '@/lib/core/formats/xliff2-inline';
import { checkModules } from '@/lib/core/formats/xliff2-modules';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';

/** What an element says for all it holds. */
type Scope = { readonly language: string | undefined; readonly space: string };

/**
 * What breaks XLIFF 2 (2.0 to 2.2, core and modules): the grammar of its schemas and the constraints that its text
 * adds, such as unique ids, references that lead somewhere, codes that pair, a target where the state says so.
 */
export function checkXliff2(root: XmlElement): readonly FileWarning[] {
  const warnings: FileWarning[] = [];
  const warn: Warn = ({ line }, detail) => {
    warnings.push({ code: 'xliff', line, detail });
  };
  const all = [root, ...descendantsOf(root)];
  for (const element of all) for (const detail of checkGrammar(element)) warn(element, detail);
  checkXmlAttributes(all, warn);
  if (xliffName(root) !== 'xliff') warn(root, `namespace ${root.namespace.slice(0, 80)}`);
  const version = root.attributes.get('version');
  if ((version === '2.2') !== root.namespace.endsWith(':2.2') && version !== undefined)
    warn(root, `version ${version} in namespace ${root.namespace}`);
  unique(childrenOf(root, 'file'), 'file', warn);
  const scope = { language: root.attributes.get('xml:lang'), space: spaceOf(root, 'default') };
  for (const file of childrenOf(root, 'file')) checkFile(root, file, scope, warn);
  return warnings;
}

/** What XML itself says of `xml:lang` and `xml:id`, in extensions too. */
function checkXmlAttributes(elements: readonly XmlElement[], warn: Warn): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const language = element.attributes.get('xml:lang');
    const id = element.attributes.get('xml:id');
    if (language && parseLanguage(language) === null) warn(element, `xml:lang="${language.slice(0, 80)}"`);
    if (id !== undefined && (seen.has(id) || !/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(id)))
      warn(element, `xml:id="${id.slice(0, 80)}" is no name, or taken`);
    if (id !== undefined) seen.add(id);
  }
}

const spaceOf = (element: XmlElement, around: string): string =>
  element.attributes.get('xml:space') ?? around;

function unique(elements: readonly XmlElement[], what: string, warn: Warn): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && seen.has(id)) warn(element, `id ${id.slice(0, 80)} twice (${what})`);
    if (id !== undefined) seen.add(id);
  }
}

function checkFile(root: XmlElement, file: XmlElement, scope: Scope, warn: Warn): void {
  const skeleton = childOf(file, 'skeleton');
  if (skeleton && skeleton.attributes.has('href') === skeleton.children.length > 0)
    warn(skeleton, '<skeleton> has either content or href');
  const inside = descendantsOf(file).filter((element) => xliffName(element) !== null);
  unique(
    inside.filter((element) => xliffName(element) === 'unit'),
    'unit',
    warn,
  );
  unique(
    inside.filter((element) => xliffName(element) === 'group'),
    'group',
    warn,
  );
  for (const notes of inside.filter((element) => xliffName(element) === 'notes'))
    unique(childrenOf(notes, 'note'), 'note', warn);
  const units = new Set(childIds(inside.filter((element) => xliffName(element) === 'unit')));
  for (const holder of [file, ...inside.filter((element) => /^(?:group|unit)$/.test(element.name))])
    checkExtensionIds(holder, warn);
  checkModules(root, file, warn);
  walk(file, scope, (unit, around) => {
    checkUnit(root, unit, around, warn);
    checkInline(unit, units, warn);
  });
}

const childIds = (elements: readonly XmlElement[]): readonly string[] =>
  elements.flatMap((element) => element.attributes.get('id') ?? []);

function walk(element: XmlElement, around: Scope, visit: (unit: XmlElement, around: Scope) => void): void {
  const scope = {
    language: element.attributes.get('xml:lang') ?? around.language,
    space: spaceOf(element, around.space),
  };
  if (xliffName(element) === 'unit') visit(element, scope);
  else for (const child of childrenOf(element)) walk(child, scope, visit);
}

function checkUnit(root: XmlElement, unit: XmlElement, around: Scope, warn: Warn): void {
  if (childrenOf(unit, 'segment').length === 0) warn(unit, '<unit> without <segment>');
  const data = childOf(unit, 'originalData');
  if (data) unique(childrenOf(data, 'data'), 'data', warn);
  const parts = childrenOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  checkOrder(parts, warn);
  for (const part of parts) {
    const source = childOf(part, 'source');
    const target = childOf(part, 'target');
    const { attributes } = part;
    const state = attributes.get('state');
    if (!target && state !== undefined && state !== 'initial') warn(part, `state ${state} without <target>`);
    if (attributes.has('subState') && state === undefined) warn(part, 'subState without state');
    if (source) checkLanguage(source, around, root.attributes.get('srcLang'), warn);
    if (target && !root.attributes.has('trgLang')) warn(target, '<target> without trgLang');
    if (target) checkLanguage(target, around, root.attributes.get('trgLang'), warn);
    if (source && target && spaceOf(source, around.space) !== spaceOf(target, around.space))
      warn(target, 'xml:space differs from that of <source>');
  }
}

/** Equal, or a variety of it: `en-IE` under `en`. */
function checkLanguage(side: XmlElement, around: Scope, of: string | undefined, warn: Warn): void {
  const own = side.attributes.get('xml:lang') ?? around.language;
  if (own === undefined || of === undefined) return;
  const [tag, wanted] = [parseLanguage(own) ?? own, parseLanguage(of) ?? of];
  if (tag !== wanted && !tag.startsWith(`${wanted}-`))
    warn(side, `xml:lang ${own.slice(0, 40)}, not ${of.slice(0, 40)}`);
}

/** A target's `order` is its place among the parts; each place is taken once, one without it takes its own. */
function checkOrder(parts: readonly XmlElement[], warn: Warn): void {
  const seen = new Set<number>();
  if (!parts.some((part) => childOf(part, 'target')?.attributes.has('order'))) return;
  parts.forEach((part, index) => {
    const target = childOf(part, 'target');
    const order = Number(target?.attributes.get('order') ?? index + 1);
    if (seen.has(order)) warn(target ?? part, `order ${order} twice`);
    if (order > parts.length) warn(target ?? part, `order ${order} of ${parts.length}`);
    seen.add(order);
  });
}

/** Ids of an extension are unique in what holds it, namespace by namespace. */
function checkExtensionIds(holder: XmlElement, warn: Warn): void {
  const seen = new Set<string>();
  for (const top of childrenOf(holder).filter((child) => xliffName(child) === null))
    for (const element of [top, ...descendantsOf(top)]) {
      const id = element.attributes.get('id');
      const key = `${element.namespace} ${id}`;
      if (id !== undefined && seen.has(key)) warn(element, `id ${id.slice(0, 80)} twice in an extension`);
      seen.add(key);
    }
}
