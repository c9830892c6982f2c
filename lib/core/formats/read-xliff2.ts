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
 * Ignorables stand between segments and are not read, nor are modules; annotations leave their text. Breaches of the
 * standard are warnings.
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
      translate,
      ...(kind && { block: { index: place, kind } }),
    }));
  });
  const document = {
    sourceLanguage: languageOf(root, 'srcLang'),
    targetLanguage: languageOf(root, 'trgLang'),
    pairs,
  };
  return pairsRead(document, pairs.length, checkXliff2(root));
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

function pairsOf(unit: XmlElement, prefix: string): readonly Omit<Pair, 'translate'>[] {
  const segments = childrenOf(unit, 'segment');
  const id = prefix + (unit.attributes.get('id') ?? '');
  const notes = childrenOf(unit, 'notes').flatMap((notes) => childrenOf(notes, 'note').map(xmlText));
  const data = dataOf(unit);
  return segments.map((segment, index) => {
    const source = childOf(segment, 'source');
    const target = childOf(segment, 'target');
    return {
      id: segments.length > 1 ? `${id}/${segment.attributes.get('id') ?? index + 1}` : id,
      source: source ? readContent2(source, data) : [],
      target: target ? readContent2(target, data) : null,
      state: stateOf(segment.attributes.get('state'), target !== undefined),
      notes,
    };
  });
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
