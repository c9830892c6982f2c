import { type BlockKind, isBlockKind } from '@/lib/core/article';
import { typeOfXliff2 } from '@/lib/core/formats/code-types';
import { type FileRead, pairsRead } from '@/lib/core/formats/file-read';
import {
  type Content,
  contentOf,
  type Pair,
  type PairState,
  pairStates,
} from '@/lib/core/formats/pair-document';
import { candidatesOf2 } from '@/lib/core/formats/read-candidates';
import { checkXliff2 } from '@/lib/core/formats/xliff2-rules';
import {
  childOf,
  childrenOf,
  isXmlElement,
  type XmlElement,
  type XmlNode,
  xmlText,
} from '@/lib/core/formats/xml-tree';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';

/**
 * XLIFF 2.0, 2.1 and 2.2: a pair for every segment; those of one unit, or of one of our own groups, are a block.
 * Ignorables that are words stay as they are, other ones are not read, and of the modules only matches, as candidates; annotations leave their text. Where
 * translations stand in another order than their sources, their unit is one pair. Breaches of the standard are warnings.
 */
export function readXliff2(root: XmlElement): FileRead {
  const files = childrenOf(root, 'file');
  const units = files.flatMap((file) => {
    const prefix = files.length > 1 ? `${file.attributes.get('id') ?? ''}#` : '';
    return unitsOf(file).map((unit) => ({ ...unit, prefix }));
  });
  const places = new Map<XmlElement, number>();
  const pairs = units.flatMap(({ unit, group, translate, prefix }, index) => {
    const kind = kindOf(group) ?? (childrenOf(unit, 'segment').length > 1 ? 'paragraph' : null);
    const place = places.get(group) ?? index;
    if (kindOf(group)) places.set(group, place);
    return pairsOf(unit, prefix).map((pair) => ({
      ...pair,
      translate: translate && pair.translate,
      ...(kind && { block: { index: place, kind } }),
    }));
  });
  const document = {
    sourceLanguage: languageOf(root, 'srcLang'),
    targetLanguage: languageOf(root, 'trgLang'),
    pairs,
  };
  const segments = units.reduce((sum, { unit }) => sum + childrenOf(unit, 'segment').length, 0);
  return pairsRead(document, segments, checkXliff2(root));
}

const languageOf = (root: XmlElement, attribute: string): LanguageTag | null => {
  const tag = root.attributes.get(attribute);
  return tag === undefined ? null : parseLanguage(tag);
};

/** What a group of ours says its rows are. */
function kindOf(group: XmlElement): BlockKind | null {
  const kind = /^songngu:(.*)$/.exec(group.attributes.get('type') ?? '')?.[1] ?? '';
  return isBlockKind(kind) ? kind : null;
}

type OwnUnit = { readonly unit: XmlElement; readonly group: XmlElement; readonly translate: boolean };

/** The units of a file with what they stand in, and whether they are to be translated, as all around them says. */
function unitsOf(file: XmlElement): readonly OwnUnit[] {
  const units: OwnUnit[] = [];
  const visit = (element: XmlElement, group: XmlElement, around: boolean): void => {
    const own = element.attributes.get('translate');
    const translate = own === undefined ? around : own !== 'no';
    if (element.name === 'unit') units.push({ unit: element, group, translate });
    else if (element.name === 'group' || element === file)
      for (const child of childrenOf(element)) visit(child, element, translate);
  };
  visit(file, file, true);
  return units;
}

function pairsOf(unit: XmlElement, prefix: string): readonly Pair[] {
  const parts = allParts(unit).filter((part) => part.name === 'segment' || hasWords(part));
  const id = prefix + (unit.attributes.get('id') ?? '');
  const notes = childrenOf(unit, 'notes').flatMap((notes) => childrenOf(notes, 'note').map(xmlText));
  const data = dataOf(unit);
  const pairs = parts.map((part, index): Pair => {
    const source = childOf(part, 'source');
    const target = childOf(part, 'target');
    const candidates = candidatesOf2(unit, part, (side, match) => readContent2(side, dataOf(match)));
    return {
      id: parts.length > 1 ? `${id}/${part.attributes.get('id') ?? index + 1}` : id,
      source: source ? readContent2(source, data) : [],
      target: target ? readContent2(target, data) : null,
      state: stateOf(part.attributes.get('state'), target !== undefined),
      translate: part.name === 'segment',
      notes,
      ...(candidates.length > 0 && { candidates }),
    };
  });
  return isReordered(unit) ? [joinedPair(unit, id, pairs, data)] : pairs;
}

const hasWords = (part: XmlElement): boolean =>
  /[\p{L}\p{N}]/u.test(xmlText(childOf(part, 'source') ?? part));

const allParts = (unit: XmlElement): readonly XmlElement[] =>
  childrenOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');

/** The translations of a unit, with the places that they have of themselves or say. */
const placedTargets = (unit: XmlElement) =>
  allParts(unit).flatMap((part, index) => {
    const target = childOf(part, 'target');
    return target ? [{ target, place: Number(target.attributes.get('order') ?? index + 1) }] : [];
  });

const isReordered = (unit: XmlElement): boolean =>
  placedTargets(unit).some(({ place }, index, all) => place < (all[index - 1]?.place ?? place));

/** A unit as one pair, its translations as they are to be read. */
function joinedPair(unit: XmlElement, id: string, pairs: readonly Pair[], data: OriginalData): Pair {
  const between = childrenOf(unit, 'ignorable').length > 0 ? '' : ' ';
  const content = (sides: readonly XmlElement[]): Content =>
    contentOf(sides.flatMap((side, index) => [index > 0 ? between : '', ...readContent2(side, data)]));
  const targets = placedTargets(unit).toSorted((one, other) => one.place - other.place);
  const states = new Set(pairs.map(({ state }) => state));
  return {
    id,
    source: content(allParts(unit).flatMap((part) => childOf(part, 'source') ?? [])),
    target: content(targets.map(({ target }) => target)),
    state: pairStates.find((state) => states.has(state)) ?? 'translated',
    translate: true,
    notes: pairs[0]?.notes ?? [],
  };
}

/** Without a word of the file a translation that is there counts as translated. */
const stateOf = (state: string | undefined, hasTarget: boolean): PairState =>
  pairStates.find((each) => each === state) ?? (hasTarget ? 'translated' : 'initial');

type OriginalData = ReadonlyMap<string, string>;

const dataOf = (unit: XmlElement): OriginalData =>
  new Map(
    childrenOf(unit, 'originalData').flatMap((list) =>
      childrenOf(list, 'data').map((data) => [data.attributes.get('id') ?? '', xmlText(data)]),
    ),
  );

const readContent2 = (element: XmlElement, data: OriginalData): Content =>
  contentOf(element.children.flatMap((node) => piecesOf(node, data)));

function piecesOf(node: XmlNode, data: OriginalData): Content {
  if (!isXmlElement(node)) return [node];
  const { name, attributes } = node;
  const type = typeOfXliff2(attributes.get('type'), attributes.get('subType'));
  const dataAt = (reference: string, shown: string): string | undefined =>
    data.get(attributes.get(reference) ?? '') ?? attributes.get(shown);
  const inner = (): Content => node.children.flatMap((child) => piecesOf(child, data));
  const id = attributes.get('id') ?? '';
  switch (name) {
    case 'pc':
      return [
        { kind: 'open', id, type, data: dataAt('dataRefStart', 'dispStart') },
        ...inner(),
        { kind: 'close', id, data: dataAt('dataRefEnd', 'dispEnd') },
      ];
    case 'sc':
      return [{ kind: 'open', id, type, data: dataAt('dataRef', 'disp') }];
    case 'ec':
      return [{ kind: 'close', id: attributes.get('startRef') ?? id, data: dataAt('dataRef', 'disp') }];
    case 'ph':
      return [{ kind: 'alone', id, type, data: dataAt('dataRef', 'disp') }];
    case 'cp':
      return [{ kind: 'alone', id: '', data: `&#x${attributes.get('hex')};` }];
    default:
      return inner();
  }
}
