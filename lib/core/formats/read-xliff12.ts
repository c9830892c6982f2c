import { type BlockKind, isBlockKind } from '@/lib/core/article';
import { typeOfWord } from '@/lib/core/formats/code-types';
import { type FileRead, pairsRead, refuseFile } from '@/lib/core/formats/file-read';
import { languagesDiffer, languagesIn } from '@/lib/core/formats/join-documents';
import { type Content, contentOf, type Pair, type PairState } from '@/lib/core/formats/pair-document';
import { candidatesOf12 } from '@/lib/core/formats/read-candidates';
import { subflowsOf } from '@/lib/core/formats/subflows';
import { checkXliff12 } from '@/lib/core/formats/xliff12-rules';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isXmlElement,
  type XmlElement,
  type XmlNode,
  xmlText,
} from '@/lib/core/formats/xml-tree';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';

/**
 * XLIFF 1.0 to 1.2 as tools write it, in any order and with what they add. A unit whose segments both sides mark
 * (`mrk` of type `seg` with the same `mid`s) is a pair a segment, all one block, any other one pair, with the
 * proposals (`alt-trans`) as its candidates. Breaches of the standard are warnings.
 */
export function readXliff12(root: XmlElement): FileRead {
  const files = childrenOf(root, 'file');
  const units = files.flatMap((file) => descendantsOf(file, 'trans-unit').map((unit) => ({ file, unit })));
  const inFiles = files.flatMap((file, index) => {
    const prefix = files.length > 1 ? `${file.attributes.get('original') ?? index + 1}#` : '';
    return unitsOf(file).map((unit) => ({ ...unit, prefix }));
  });
  const pairs = inFiles.flatMap(({ unit, translate, prefix }, index) => {
    const segments = pairsOf(unit, translate, prefix);
    const kind = kindOf(unit) ?? (segments.length > 1 ? 'paragraph' : null);
    return kind ? segments.map((pair) => ({ ...pair, block: { index, kind } })) : segments;
  });
  const used = files.filter((file) => unitsOf(file).length > 0);
  const sources = languagesOf(used, 'source-language');
  const targets = languagesOf(used, 'target-language');
  if (sources.length > 1 || targets.length > 1) return refuseFile('bad_language', languagesDiffer);
  const document = { sourceLanguage: sources[0] ?? null, targetLanguage: targets[0] ?? null, pairs };
  return pairsRead(document, units.length, checkXliff12(root));
}

const languagesOf = (files: readonly XmlElement[], attribute: string): readonly LanguageTag[] =>
  languagesIn(files.map((file) => parseLanguage(file.attributes.get(attribute) ?? '-')));

/** What our own files say a unit is. */
function kindOf(unit: XmlElement): BlockKind | null {
  const kind = unit.attributes.get('restype')?.replace(/^x-/, '') ?? '';
  return isBlockKind(kind) ? kind : null;
}

type OwnUnit = { readonly unit: XmlElement; readonly translate: boolean };

/** The units of a file, each with whether it is to be translated; a group says so for all it holds. */
function unitsOf(file: XmlElement): readonly OwnUnit[] {
  const units: OwnUnit[] = [];
  const visit = (element: XmlElement, around: boolean): void => {
    const own = element.attributes.get('translate');
    const translate = own === undefined ? around : own !== 'no';
    if (element.name === 'trans-unit') units.push({ unit: element, translate });
    else for (const child of childrenOf(element)) visit(child, translate);
  };
  visit(file, true);
  return units;
}

function pairsOf(unit: XmlElement, translate: boolean, prefix: string): readonly Pair[] {
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  const id = prefix + (unit.attributes.get('id') ?? '');
  const state = stateOf(unit, target);
  const notes = childrenOf(unit, 'note').map(xmlText);
  const segments = segmentsOf(childOf(unit, 'seg-source') ?? source);
  const translated = segmentsOf(target);
  const isSegmented =
    segments.size > 0 &&
    [...segments.keys()].every((mid) => translated.has(mid)) &&
    ![childOf(unit, 'seg-source'), target].some((side) => side && hasTextOutside(side));
  const pairs = isSegmented
    ? [...segments].map(([mid, segment]) => ({
        id: segments.size > 1 ? `${id}/${mid}` : id,
        sides: [segment, translated.get(mid)] as const,
      }))
    : [{ id, sides: [source, target] as const }];
  // What is proposed is for the whole of a unit.
  const candidates = pairs.length === 1 ? candidatesOf12(unit, readContent12) : [];
  return pairs.flatMap(({ id, sides }) => {
    const [own, other] = sides;
    const pair = {
      id,
      source: own ? readContent12(own) : [],
      target: other ? readContent12(other) : null,
      state,
      translate,
      notes,
    };
    return [
      candidates.length > 0 ? { ...pair, candidates } : pair,
      ...subflowsOf(pair, sides, readContent12),
    ];
  });
}

/** Whether words stand in no segment, though there are some. */
const hasTextOutside = (element: XmlElement): boolean =>
  element.children.some((child) => {
    if (!isXmlElement(child)) return child.trim() !== '';
    return !(child.name === 'mrk' && child.attributes.get('mtype') === 'seg') && hasTextOutside(child);
  });

function segmentsOf(element: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const marks = element ? descendantsOf(element, 'mrk') : [];
  return new Map(
    marks
      .filter((mark) => mark.attributes.get('mtype') === 'seg')
      .map((mark) => [mark.attributes.get('mid') ?? '', mark]),
  );
}

const states: Readonly<Record<string, PairState>> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-review-translation': 'initial',
  'signed-off': 'reviewed',
  final: 'final',
};

function stateOf(unit: XmlElement, target: XmlElement | undefined): PairState {
  const state = target?.attributes.get('state');
  if (!target) return 'initial';
  if (unit.attributes.get('approved') === 'yes' && state !== 'signed-off') return 'final';
  return state === undefined ? 'translated' : (states[state] ?? 'translated');
}

const opening: ReadonlySet<string> = new Set(['bpt', 'bx']);
const closing: ReadonlySet<string> = new Set(['ept', 'ex']);
const alone: ReadonlySet<string> = new Set(['x', 'ph', 'it']);

/** The content of a `source`, `target` or `mrk`. */
export const readContent12 = (element: XmlElement): Content =>
  contentOf(element.children.flatMap((node) => piecesOf(node)));

function piecesOf(node: XmlNode): Content {
  if (!isXmlElement(node)) return [node];
  const { name, attributes } = node;
  const id = attributes.get('rid') ?? attributes.get('id') ?? '';
  const type = typeOfWord(attributes.get('ctype'));
  const data = attributes.get('equiv-text') ?? (xmlText(node) || undefined);
  if (name === 'g')
    return [
      { kind: 'open', id, type },
      ...node.children.flatMap((child) => piecesOf(child)),
      { kind: 'close', id },
    ];
  if (opening.has(name)) return [{ kind: 'open', id, type, data }];
  if (closing.has(name)) return [{ kind: 'close', id, data }];
  if (name === 'it' && attributes.get('pos') === 'open') return [{ kind: 'open', id, type, data }];
  if (name === 'it' && attributes.get('pos') === 'close') return [{ kind: 'close', id, data }];
  if (alone.has(name)) return [{ kind: 'alone', id, type, data }];
  return node.children.flatMap((child) => piecesOf(child));
}
