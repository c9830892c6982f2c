import { type Warn, xliffName } from '@/lib/core/formats/xliff2-grammar';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';

const formats: Readonly<Record<string, string>> = {
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:b': 'fmt',
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:var': 'ui',
};
const codes: ReadonlySet<string> = new Set(['pc', 'sc', 'ec', 'ph']);
const isCode = (element: XmlElement): boolean => codes.has(element.name);
const annotations: ReadonlySet<string> = new Set(['mrk', 'sm']);

/** One side of a unit: all inline elements of its sources, or of its targets, in document order. */
type Side = readonly XmlElement[];

/** The constraints on inline elements (XLIFF 2.1, 4.3 and 4.7): ids, pairs, references, order. */
export function checkInline(unit: XmlElement, unitIds: ReadonlySet<string>, warn: Warn): void {
  const parts = childrenOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const side = (name: string): Side =>
    parts.flatMap((part) => childrenOf(part, name).flatMap((each) => descendantsOf(each)));
  const [sources, targets] = [side('source'), side('target')];
  const known = {
    units: unitIds,
    data: idsIn(unit, 'originalData', 'data'),
    notes: idsIn(unit, 'notes', 'note'),
  };
  checkIds(parts, sources, warn);
  for (const elements of [sources, targets]) {
    checkSpans(elements, warn);
    checkMarkers(elements, warn);
    const bases = new Map(elements.map((element) => [element.attributes.get('id'), element]));
    for (const element of elements) checkElement(element, { ...known, bases }, warn);
  }
  for (const name of ['source', 'target'])
    checkOrder(
      parts.flatMap((part) => childrenOf(part, name)),
      warn,
    );
  checkKept(parts, warn);
}

type Ids = ReadonlySet<string | undefined>;
/** What the references of an inline element may lead to. */
type Known = {
  readonly units: Ids;
  readonly data: Ids;
  readonly notes: Ids;
  readonly bases: ReadonlyMap<string | undefined, XmlElement>;
};

const idsIn = (unit: XmlElement, list: string, name: string): Ids =>
  new Set(
    childrenOf(unit, list).flatMap((each) =>
      childrenOf(each, name).map(({ attributes }) => attributes.get('id')),
    ),
  );

function checkIds(parts: readonly XmlElement[], sources: Side, warn: Warn): void {
  const seen = new Map<string, XmlElement>();
  for (const element of [...parts, ...sources]) {
    const id = element.attributes.get('id');
    if (id !== undefined && seen.has(id)) warn(element, `id ${id.slice(0, 80)} twice in a unit`);
    if (id !== undefined) seen.set(id, element);
  }
  const taken = new Set<string>();
  for (const part of parts) {
    const source = childOf(part, 'source');
    const target = childOf(part, 'target');
    const twins = new Map(
      (source ? descendantsOf(source) : []).map((element) => [element.attributes.get('id'), element.name]),
    );
    for (const element of target ? descendantsOf(target) : []) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      const twin = twins.get(id);
      const isFree = twin === undefined && !seen.has(id);
      if (taken.has(id) || (!isFree && twin !== element.name))
        warn(element, `id ${id.slice(0, 80)} of the target is another element's`);
      taken.add(id);
    }
  }
}

const yes = (element: XmlElement, attribute: string): string => element.attributes.get(attribute) ?? 'yes';

function checkSpans(elements: Side, warn: Warn): void {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  elements.forEach((element, index) => {
    if (element.name === 'sc') starts.set(element.attributes.get('id') ?? '', index);
    const ref = element.name === 'ec' ? element.attributes.get('startRef') : undefined;
    if (ref !== undefined && ends.has(ref)) warn(element, 'a second <ec> of one <sc>');
    if (element.name === 'ec') ends.set(ref ?? '', index);
  });
  elements.forEach((element, index) => {
    const { name, attributes } = element;
    const isolated = attributes.get('isolated') === 'yes';
    if (name === 'sc') {
      const end = ends.get(attributes.get('id') ?? '');
      if (isolated && end !== undefined) warn(element, 'isolated <sc> with its <ec> in the unit');
      if (!isolated && (end === undefined || end < index)) warn(element, '<sc> without its <ec> after it');
      const closes = end === undefined ? undefined : elements[end];
      if (closes && !isolated) checkTwins(element, closes, warn);
    }
    if (name !== 'ec') return;
    const start = starts.get(attributes.get('startRef') ?? '');
    const isWhole = isolated
      ? attributes.has('id') && !attributes.has('startRef')
      : attributes.has('startRef') && !attributes.has('id');
    if (!isWhole) warn(element, '<ec> has a startRef, or is isolated and has an id');
    if (!isolated && attributes.has('dir')) warn(element, 'dir on an <ec> that is not isolated');
    if (!isolated && (start === undefined || start > index)) warn(element, '<ec> without its <sc> before it');
  });
}

/** Both ends of a span allow the same; of a sequence that starts with it, the end is a later member. */
function checkTwins(start: XmlElement, end: XmlElement, warn: Warn): void {
  for (const attribute of ['canCopy', 'canDelete', 'canOverlap'])
    if (yes(start, attribute) !== yes(end, attribute))
      warn(end, `${attribute} differs from that of its <sc>`);
  const wanted = yes(start, 'canReorder') === 'firstNo' ? 'no' : yes(start, 'canReorder');
  if (yes(end, 'canReorder') !== wanted) warn(end, 'canReorder does not fit that of its <sc>');
}

function checkMarkers(elements: Side, warn: Warn): void {
  const places = (name: string, key: string): ReadonlyMap<string | undefined, number> =>
    new Map(
      elements.flatMap((element, index) =>
        element.name === name ? [[element.attributes.get(key), index] as const] : [],
      ),
    );
  const [starts, ends] = [places('sm', 'id'), places('em', 'startRef')];
  elements.forEach((element, index) => {
    const { name, attributes } = element;
    if (name === 'sm' && (ends.get(attributes.get('id')) ?? -1) < index)
      warn(element, '<sm> without its <em> after it');
    if (name === 'em' && (starts.get(attributes.get('startRef')) ?? index) >= index)
      warn(element, '<em> without its <sm> before it');
  });
}

function checkElement(element: XmlElement, known: Known, warn: Warn): void {
  const { name, attributes } = element;
  const get = (attribute: string): string | undefined => attributes.get(attribute);
  const needs = (one: string, other: string): void => {
    if (attributes.has(one) && !attributes.has(other)) warn(element, `${one} without ${other}`);
  };
  needs('subType', 'type');
  if (name === 'pc')
    for (const pair of ['dataRef', 'subFlows', 'equiv']) {
      needs(`${pair}Start`, `${pair}End`);
      needs(`${pair}End`, `${pair}Start`);
    }
  const format = formats[get('subType') ?? ''];
  if (get('subType')?.startsWith('xlf:') && (format === undefined || (get('type') ?? format) !== format))
    warn(element, `subType ${get('subType')} with type ${get('type')}`);
  const reorder = get('canReorder');
  if ((reorder === 'no' || reorder === 'firstNo') && (get('canCopy') !== 'no' || get('canDelete') !== 'no'))
    warn(element, 'canReorder needs canCopy and canDelete to be no');
  if (name === 'cp' && !isUnwritable(get('hex') ?? ''))
    warn(element, `<cp> for ${get('hex')}, which XML can hold`);
  for (const attribute of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const id = get(attribute);
    if (id !== undefined && !known.data.has(id))
      warn(element, `${attribute} ${id.slice(0, 80)} is no data of the unit`);
  }
  checkCopy(element, known.bases, warn);
  for (const attribute of ['subFlows', 'subFlowsStart', 'subFlowsEnd'])
    for (const id of (get(attribute) ?? '').split(/\s+/).filter(Boolean))
      if (!known.units.has(id)) warn(element, `${attribute} ${id.slice(0, 80)} is no unit of the file`);
  if (annotations.has(name) && xliffName(element) !== null) checkAnnotation(element, known.notes, warn);
}

/** Only what XML cannot hold may be written as a code point. */
function isUnwritable(hex: string): boolean {
  const point = Number.parseInt(hex, 16);
  if (Number.isNaN(point) || point > 0x10ffff) return false;
  return (
    !(
      point === 9 ||
      point === 10 ||
      point === 13 ||
      (point >= 0x20 && point < 0xd800) ||
      (point >= 0xe000 && point < 0xfffe) ||
      point > 0xffff
    ) ||
    (point >= 0x7f && point <= 0x9f && point !== 0x85)
  );
}

function checkCopy(
  element: XmlElement,
  bases: ReadonlyMap<string | undefined, XmlElement>,
  warn: Warn,
): void {
  const of = element.attributes.get('copyOf');
  if (of === undefined) return;
  const hasData = (code: XmlElement): boolean =>
    ['dataRef', 'dataRefStart', 'dataRefEnd'].some((attribute) => code.attributes.has(attribute));
  const base = bases.get(of);
  if (!base) warn(element, `copyOf ${of.slice(0, 80)} is no code of the unit`);
  if (hasData(element) || (base && hasData(base))) warn(element, 'copyOf with original data');
  if (base?.attributes.get('canCopy') === 'no') warn(element, 'copyOf a code that must not be copied');
}

function checkAnnotation(element: XmlElement, notes: Ids, warn: Warn): void {
  const { attributes } = element;
  const [type, ref] = [attributes.get('type') ?? 'generic', attributes.get('ref')];
  if (type === 'generic' && !attributes.has('translate'))
    warn(element, 'generic annotation without translate');
  if (type === 'mtc:match' && ref !== undefined) warn(element, 'ref on an annotation of type mtc:match');
  if (type === 'comment') {
    if (attributes.has('value') === (ref !== undefined)) warn(element, 'a comment has either value or ref');
    const note = ref === undefined ? undefined : /^#(?:.*\/)?n=([^/]+)$/.exec(ref)?.[1];
    if (ref !== undefined && (note === undefined || !notes.has(note)))
      warn(element, `ref ${ref.slice(0, 80)} is no note of the unit`);
  }
  if (ref?.startsWith('#') && !isFragment(ref))
    warn(element, `ref ${ref.slice(0, 80)} is no fragment identifier`);
}

const places: Readonly<Record<string, number>> = { f: 0, g: 1, u: 2, n: 3, d: 3, t: 3 };

/** The syntax of XLIFF 2's fragment identifiers (3.2): file, group and unit in this order, each once, then one leaf. */
function isFragment(ref: string): boolean {
  let last = -1;
  return ref
    .slice(ref.startsWith('#/') ? 2 : 1)
    .split('/')
    .every((selector) => {
      const [, prefix, id] = /^(?:([^=]*)=)?(.+)$/.exec(selector) ?? [];
      const isToken = (text: string): boolean => /^[\p{L}\p{N}_:.-]+$/u.test(text);
      if (id === undefined || !isToken(id)) return false;
      if (prefix !== undefined && (!isToken(prefix) || (prefix.length < 2 && places[prefix] === undefined)))
        return false;
      const place = prefix === undefined ? 3 : (places[prefix] ?? 3);
      const fits = place > last;
      last = place;
      return fits;
    });
}

/** A sequence that must not be reordered starts with `firstNo`; nothing that may be moved stands in it. */
function checkOrder(sides: readonly XmlElement[], warn: Warn): void {
  let hasStarted = false;
  const visit = (element: XmlElement, isTop: boolean): void => {
    let before: XmlElement | null = isTop || !isCode(element) ? null : element;
    for (const child of childrenOf(element)) {
      const reorder = yes(child, 'canReorder');
      if (isCode(child) && reorder === 'no') {
        if (before && yes(before, 'canReorder') === 'yes')
          warn(child, 'a movable code stands in a fixed sequence');
        if (!hasStarted) warn(child, 'canReorder no without a firstNo before it');
      }
      if (isCode(child) && reorder === 'firstNo') hasStarted = true;
      visit(child, false);
      if (isCode(child)) before = child;
    }
  };
  for (const side of sides) visit(side, true);
}

/** The codes of the source are in a final target; what must not be reordered keeps its order there. */
function checkKept(parts: readonly XmlElement[], warn: Warn): void {
  for (const part of parts) {
    const [source, target] = [childOf(part, 'source'), childOf(part, 'target')];
    if (!source || !target) continue;
    const key = (code: XmlElement): string =>
      `${code.name} ${code.attributes.get('id') ?? code.attributes.get('startRef')}`;
    const kept = new Map(
      descendantsOf(target)
        .filter(isCode)
        .map((code, place) => [key(code), place]),
    );
    const wanted = descendantsOf(source).filter(isCode);
    const lost = wanted.filter((code) => !kept.has(key(code)));
    if (lost.length > 0 && part.attributes.get('state') === 'final')
      warn(target, 'a code that must stay is gone');
    const fixed = wanted.filter((code) => yes(code, 'canReorder') !== 'yes').map(key);
    const places = fixed.flatMap((code) => kept.get(code) ?? []);
    if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)))
      warn(target, 'codes of a fixed sequence changed their order');
  }
}
