import { moduleAttribute, type Warn, xliffName } from '@/lib/core/formats/xliff2-grammar';
import { checkIts } from '@/lib/core/formats/xliff2-its';
import { checkPlaces } from '@/lib/core/formats/xliff2-places';
import { childrenOf, descendantsOf, type XmlElement, xmlText } from '@/lib/core/formats/xml-tree';

/** What an element stands in, outermost first. */
type Around = readonly XmlElement[];
type Check = (element: XmlElement, around: Around, warn: Warn) => void;

/** The constraints of the modules of XLIFF 2.1 and 2.2 (chapter 5). */
export function checkModules(root: XmlElement, file: XmlElement, warn: Warn): void {
  const visit = (element: XmlElement, around: Around): void => {
    checks[xliffName(element) ?? '']?.(element, around, warn);
    checkModuleAttributes(element, around, warn);
    checkPlaces(element, warn);
    const inside = [...around, element];
    for (const child of childrenOf(element)) visit(child, inside);
  };
  visit(file, [root]);
}

const within = (around: Around, name: string): XmlElement | undefined =>
  around.findLast((element) => xliffName(element) === name);

function uniqueIds(elements: readonly XmlElement[], warn: Warn, key = 'id'): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.get(key);
    if (id !== undefined && seen.has(id)) warn(element, `id ${id.slice(0, 80)} twice in a module`);
    if (id !== undefined) seen.add(id);
  }
}

/** A span of text of the unit: a segment or an inline element in one. */
function isSpan(ref: string, unit: XmlElement | undefined): boolean {
  const [, prefix, id] = /^(?:.*\/)?(?:([^=/]*)=)?([^/]*)$/.exec(ref.slice(ref.indexOf('#') + 1)) ?? [];
  if (prefix !== undefined && prefix !== 't') return false;
  const segments = unit
    ? childrenOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
    : [];
  return segments
    .flatMap((segment) => [segment, ...descendantsOf(segment)])
    .some((element) => element.attributes.get('id') === id);
}

const checkRef: Check = (element, around, warn) => {
  const ref = element.attributes.get('ref');
  if (ref !== undefined && !isSpan(ref, within(around, 'unit')))
    warn(element, `ref ${ref.slice(0, 80)} is no span of the unit`);
};

const checkHref: Check = (element, [root], warn) => {
  const isEmpty = element.children.every((child) => typeof child === 'string' && child.trim() === '');
  if (element.attributes.has('href') !== isEmpty)
    warn(element, `<res:${element.name}> has either content or href`);
  const own = element.attributes.get('xml:lang')?.toLowerCase();
  const wanted = root?.attributes.get(element.name === 'source' ? 'srcLang' : 'trgLang')?.toLowerCase();
  if (own !== undefined && wanted !== undefined && own !== wanted && !own.startsWith(`${wanted}-`))
    warn(element, `xml:lang ${own.slice(0, 40)}, not ${wanted.slice(0, 40)}`);
};

const ways = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

const checks: Readonly<Record<string, Check>> = {
  'mtc:matches': (matches, _, warn) => uniqueIds(childrenOf(matches, 'match'), warn),
  'mtc:match': (match, around, warn) => {
    checkRef(match, around, warn);
    if (match.attributes.has('subType') && !match.attributes.has('type')) warn(match, 'subType without type');
    if (match.attributes.has('xml:lang')) warn(match, 'xml:lang on <mtc:match>');
    const own = childrenOf(match, 'target')[0]?.attributes.get('xml:lang')?.toLowerCase();
    const wanted = around[0]?.attributes.get('trgLang')?.toLowerCase();
    if (
      own &&
      wanted &&
      match.attributes.get('reference') !== 'yes' &&
      own.split('-')[0] !== wanted.split('-')[0]
    )
      warn(match, `xml:lang ${own.slice(0, 40)} in a match that is no reference`);
    const inside = descendantsOf(match);
    const data = new Set(
      inside.filter(({ name }) => name === 'data').map(({ attributes }) => attributes.get('id')),
    );
    for (const element of inside)
      for (const key of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
        const id = element.attributes.get(key);
        if (id !== undefined && !data.has(id))
          warn(element, `${key} ${id.slice(0, 80)} is no data of the match`);
      }
    for (const side of ['source', 'target'])
      uniqueIds(
        childrenOf(match, side).flatMap((each) => descendantsOf(each)),
        warn,
      );
  },
  'gls:glossary': (glossary, _, warn) =>
    uniqueIds(
      descendantsOf(glossary).filter(({ name }) => name === 'glossEntry' || name === 'translation'),
      warn,
    ),
  'gls:glossEntry': (entry, around, warn) => {
    checkRef(entry, around, warn);
    if (!childrenOf(entry).some(({ name }) => name === 'translation' || name === 'definition'))
      warn(entry, '<gls:glossEntry> without translation or definition');
  },
  'gls:translation': checkRef,
  'mda:metadata': (metadata, _, warn) => uniqueIds([metadata, ...descendantsOf(metadata, 'metaGroup')], warn),
  'res:resourceData': (data, _, warn) => {
    uniqueIds(childrenOf(data), warn);
    if (childrenOf(data).length === 0) warn(data, '<res:resourceData> without resources');
  },
  'res:resourceItem': (item, _, warn) => {
    if (childrenOf(item).length === 0) warn(item, '<res:resourceItem> without anything');
    const sides = childrenOf(item).filter(({ name }) => name === 'source' || name === 'target');
    if (
      !item.attributes.has('mimeType') &&
      sides.some((side) => side.children.length > 0 && childrenOf(side).length === 0)
    )
      warn(item, '<res:resourceItem> without mimeType');
  },
  'res:source': checkHref,
  'res:target': checkHref,
  'res:resourceItemRef': (reference, [, file], warn) => {
    const ref = reference.attributes.get('ref');
    const items = file ? descendantsOf(file, 'resourceItem') : [];
    if (!items.some((item) => item.attributes.get('id') === ref))
      warn(reference, 'ref is no resource of the file');
  },
  'val:rule': (rule, around, warn) => {
    const used = ways.filter((way) => rule.attributes.has(way)).length;
    const hasOwn = [...rule.attributes.keys()].some((key) => key.startsWith('{'));
    if (used > 1 || (used === 0 && !hasOwn))
      warn(rule, 'a rule has one of isPresent, isNotPresent, startsWith, endsWith');
    if (rule.attributes.has('occurs') && !rule.attributes.has('isPresent'))
      warn(rule, 'occurs without isPresent');
    if (rule.attributes.has('existsInSource') && (used === 0 || rule.attributes.has('isNotPresent')))
      warn(rule, 'existsInSource without isPresent, startsWith or endsWith');
    if (rule.attributes.get('disabled') === 'yes' && around.length === 3)
      warn(rule, 'a rule of the file is disabled');
    checkTargets(rule, around, warn);
  },
  'ctr:revisions': (revisions, around, warn) => checkRevisions(revisions, around, warn),
};

/** The translations in what holds the rule keep it, save where a unit or group disables one of the same words. */
function checkTargets(rule: XmlElement, around: Around, warn: Warn): void {
  const holder = around.at(-2);
  const way = ways.find((each) => rule.attributes.has(each));
  if (!holder || !way || rule.attributes.get('disabled') === 'yes') return;
  const wanted = rule.attributes.get(way) ?? '';
  const isCased = rule.attributes.get('caseSensitive') !== 'no';
  const fold = (text: string): string => (isCased ? text : text.toLowerCase()).normalize('NFC');
  const occurs = Number(rule.attributes.get('occurs') ?? 0);
  const keeps = (text: string): boolean => {
    const count = fold(text).split(fold(wanted)).length - 1;
    if (way === 'isPresent') return occurs > 0 ? count === occurs : count > 0;
    if (way === 'isNotPresent') return count === 0;
    return way === 'startsWith' ? fold(text).startsWith(fold(wanted)) : fold(text).endsWith(fold(wanted));
  };
  const isOff = (element: XmlElement): boolean =>
    element !== holder &&
    childrenOf(element)
      .filter((child) => xliffName(child) === 'val:validation')
      .flatMap((validation) => childrenOf(validation))
      .some((each) => each.attributes.get(way) === wanted && each.attributes.get('disabled') === 'yes');
  const visit = (element: XmlElement): void => {
    if (isOff(element)) return;
    if (xliffName(element) !== 'segment') {
      for (const child of childrenOf(element).filter(({ name }) => /^(?:group|unit|segment)$/.test(name)))
        visit(child);
      return;
    }
    const [source, target] = ['source', 'target'].map((side) => childrenOf(element, side)[0]);
    if (target && !keeps(xmlText(target)))
      warn(target, `a translation breaks the rule ${way} ${wanted.slice(0, 40)}`);
    if (source && rule.attributes.get('existsInSource') === 'yes' && !keeps(xmlText(source)))
      warn(source, `a source breaks the rule ${way} ${wanted.slice(0, 40)}`);
  };
  visit(holder);
}

function checkRevisions(revisions: XmlElement, around: Around, warn: Warn): void {
  const tracked = revisions.attributes.get('appliesTo') ?? '';
  const versions = childrenOf(revisions, 'revision').map(({ attributes }) => attributes.get('version'));
  const current = revisions.attributes.get('currentVersion');
  if (current !== undefined && !versions.includes(current)) warn(revisions, 'currentVersion is no revision');
  if (new Set(versions.filter(Boolean)).size < versions.filter(Boolean).length)
    warn(revisions, 'a version twice');
  const ref = revisions.attributes.get('ref');
  const holder = around.at(-2);
  const subjects = holder
    ? [holder, ...descendantsOf(holder)].filter(
        (element) => element.name === tracked && xliffName(element) === tracked,
      )
    : [];
  const subject =
    ref === undefined ? subjects : subjects.filter(({ attributes }) => attributes.get('id') === ref);
  if (subjects.length === 0) warn(revisions, `appliesTo ${tracked.slice(0, 80)}, which is not there`);
  const isKnown = (element: XmlElement): boolean =>
    descendantsOf(element).some(({ attributes }) => attributes.get('id') === ref);
  if (ref !== undefined && holder && !isKnown(holder))
    warn(revisions, `ref ${ref.slice(0, 80)} leads nowhere`);
  for (const revision of childrenOf(revisions, 'revision')) {
    const seen = new Set<string>();
    for (const item of childrenOf(revision, 'item')) {
      const property = item.attributes.get('property') ?? '';
      const isOwn =
        property === 'content' ||
        subject.length === 0 ||
        subject.some(({ attributes }) => attributes.has(property));
      if (!isOwn) warn(item, `property ${property.slice(0, 80)} is no attribute of ${tracked}`);
      if (seen.has(property)) warn(item, `property ${property.slice(0, 80)} twice in a revision`);
      seen.add(property);
    }
  }
}

const styles: ReadonlySet<string> = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr ' +
    'html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title ' +
    'tr tt u ul'
  ).split(' '),
);

function checkModuleAttributes(element: XmlElement, around: Around, warn: Warn): void {
  const get = (name: string): string | undefined => moduleAttribute(element, name);
  const isOpenEnd = element.name === 'ec' && element.attributes.get('isolated') !== 'yes';
  const style = get('fs:fs');
  if (style !== undefined && !styles.has(style)) warn(element, `fs:fs="${style.slice(0, 80)}"`);
  if (get('fs:subFs') !== undefined && style === undefined) warn(element, 'fs:subFs without fs:fs');
  if ((style ?? get('fs:subFs')) !== undefined && isOpenEnd)
    warn(element, 'fs:fs on an <ec> that is not isolated');
  if (
    get('fs:subFs') !== undefined &&
    !/^(?:[^,\\]|\\.)+,(?:[^,\\]|\\.)*(?:\\?$)/.test(get('fs:subFs') ?? '')
  )
    warn(element, 'fs:subFs is no list of names and values');
  checkSizes(element, around, isOpenEnd, warn);
  checkIts(element, around, warn);
}

function checkSizes(element: XmlElement, around: Around, isOpenEnd: boolean, warn: Warn): void {
  const get = (name: string): string | undefined => moduleAttribute(element, `slr:${name}`);
  const reference = get('sizeInfoRef');
  const storage = get('equivStorage');
  if (get('sizeInfo') !== undefined && reference !== undefined)
    warn(element, 'slr:sizeInfo with slr:sizeInfoRef');
  if (isOpenEnd && [storage, get('sizeInfo'), reference].some((each) => each !== undefined))
    warn(element, 'a size on an <ec> that is not isolated');
  const measured = (kind: 'general' | 'storage'): boolean =>
    childrenOf(around[1] ?? element)
      .find((each) => xliffName(each) === 'slr:profiles')
      ?.attributes.get(`${kind}Profile`)
      ?.startsWith('xliff:') !== false;
  const rules: readonly (readonly [string, 'general' | 'storage', RegExp])[] = [
    ['sizeInfo', 'general', /^\d+$/],
    ['sizeRestriction', 'general', /^(?:\d+|\*)(?:,(?:\d+|\*))?$/],
    ['equivStorage', 'storage', /^\d+(?:,\d+)?$/],
    ['storageRestriction', 'storage', /^(?:\d+|\*)(?:,(?:\d+|\*))?$/],
  ];
  for (const [name, kind, pattern] of rules) {
    const value = get(name);
    if (value !== undefined && !pattern.test(value) && measured(kind))
      warn(element, `slr:${name}="${value.slice(0, 40)}" is no size`);
  }
  if (reference !== undefined && !isSize(reference, [...around, element]))
    warn(element, `slr:sizeInfoRef ${reference.slice(0, 80)} is no size of what holds it`);
}

const isSize = (id: string, holders: readonly XmlElement[]): boolean =>
  holders
    .flatMap((holder) => childrenOf(holder).filter((child) => xliffName(child) === 'slr:data'))
    .flatMap((data) => descendantsOf(data))
    .some((element) => element.attributes.get('id') === id);
