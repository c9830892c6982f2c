import { typeOfWord } from '@/lib/core/formats/code-types';
import { type FileRead, type FileWarning, pairsRead } from '@/lib/core/formats/file-read';
import { type Content, contentOf, type Pair, pairStates } from '@/lib/core/formats/pair-document';
import { subflowsOf } from '@/lib/core/formats/subflows';
import { checkTmx, isNear, languageOf } from '@/lib/core/formats/tmx-rules';
import {
  childOf,
  childrenOf,
  isXmlElement,
  type XmlElement,
  type XmlNode,
  xmlText,
} from '@/lib/core/formats/xml-tree';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';

type Variant = { readonly language: LanguageTag | null; readonly segment: XmlElement | undefined };

/**
 * TMX 1.1 to 1.4b. The source language is the one of the header, or that of most first variants where it says none; the
 * target language is the one most units have beside it. Each variant in it makes a pair with the source of its unit.
 * Other languages are not read, and told of.
 */
export function readTmx(root: XmlElement): FileRead {
  const header = childOf(root, 'header');
  const units = childrenOf(root, 'body').flatMap((body) => childrenOf(body, 'tu'));
  const read = units.map((unit) => ({ unit, variants: variantsOf(unit) }));
  const wanted =
    parseLanguage(header?.attributes.get('srclang') ?? '') ??
    commonest(
      read.map(
        ({ unit, variants }) =>
          parseLanguage(unit.attributes.get('srclang') ?? '') ?? variants[0]?.language ?? null,
      ),
    );
  const split = read.map(({ unit, variants }) => {
    const source = sourceIn(variants, wanted);
    return { unit, source, others: variants.filter((variant) => variant !== source) };
  });
  const beside = split.flatMap(({ source, others }) =>
    others.filter(({ language }) => !source?.language || !isNear(language, source.language)),
  );
  const targetLanguage = commonest(beside.map(({ language }) => language));
  const pairs = split.flatMap(({ unit, source, others }, index) =>
    pairsOf(unit, index, source, others, targetLanguage),
  );
  const sourceLanguage = commonest(split.map(({ source }) => source?.language ?? null));
  const left = new Set(
    split.flatMap(({ others }) =>
      others.flatMap(({ language }) => (isLike(language, targetLanguage) ? [] : [language ?? '?'])),
    ),
  );
  const warnings: readonly FileWarning[] = [
    ...(left.size > 0 ? [{ code: 'languages_left_out', detail: [...left].join(', ').slice(0, 80) }] : []),
    ...checkTmx(root, header, units),
  ];
  return pairsRead({ sourceLanguage, targetLanguage, pairs }, units.length, warnings);
}

function pairsOf(
  unit: XmlElement,
  index: number,
  source: Variant | undefined,
  others: readonly Variant[],
  targetLanguage: LanguageTag | null,
): readonly Pair[] {
  if (!source) return [];
  const own = (type: string): string | undefined => {
    const prop = childrenOf(unit, 'prop').find(({ attributes }) => attributes.get('type') === type);
    return prop && xmlText(prop);
  };
  const id = own('x-id') ?? unit.attributes.get('tuid') ?? String(index + 1);
  const state = pairStates.find((each) => each === own('x-state')) ?? 'translated';
  const notes = childrenOf(unit, 'note').map(xmlText);
  const pair = { source: textOf(source), translate: true, notes } as const;
  const exact = others.filter(({ language }) => language === targetLanguage);
  const targets =
    exact.length > 0 ? exact : others.filter(({ language }) => isLike(language, targetLanguage));
  const pairs = (targets.length > 0 ? targets : [null]).map((target, place) => {
    const made: Pair = {
      ...pair,
      id: place === 0 ? id : `${id}/${place + 1}`,
      target: target && textOf(target),
      state: target ? state : 'initial',
    };
    return [made, ...subflowsOf(made, [source.segment, target?.segment], readSegment)];
  });
  return pairs.flat();
}

const variantsOf = (unit: XmlElement): readonly Variant[] =>
  childrenOf(unit, 'tuv').map((variant) => ({
    language: languageOf(variant),
    segment: childOf(variant, 'seg'),
  }));

const textOf = ({ segment }: Variant): Content => (segment ? readSegment(segment) : []);

/** The variant in a language, or in a variety of it; else the first. */
const sourceIn = (variants: readonly Variant[], wanted: LanguageTag | null): Variant | undefined =>
  variants.find(({ language }) => language === wanted) ??
  variants.find(({ language }) => wanted !== null && isNear(language, wanted)) ??
  variants[0];

function commonest(languages: readonly (LanguageTag | null)[]): LanguageTag | null {
  const counts = new Map<LanguageTag, number>();
  for (const language of languages)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const readSegment = (segment: XmlElement): Content =>
  contentOf(segment.children.flatMap((node) => piecesOf(node)));

function piecesOf(node: XmlNode): Content {
  if (!isXmlElement(node)) return [node];
  const { name, attributes } = node;
  const type = typeOfWord(attributes.get('type'));
  const data = xmlText(node) || undefined;
  const id = attributes.get('i') ?? attributes.get('x') ?? '';
  switch (name) {
    case 'bpt':
      return [{ kind: 'open', id, type, data }];
    case 'ept':
      return [{ kind: 'close', id, data }];
    case 'it':
      return attributes.get('pos') === 'end'
        ? [{ kind: 'close', id, data }]
        : [{ kind: 'open', id, type, data }];
    case 'ph':
    case 'ut':
      return [{ kind: 'alone', id, type, data }];
    default:
      return node.children.flatMap((child) => piecesOf(child));
  }
}

/** Equal, or both unknown, or varieties of one language. */
const isLike = (language: LanguageTag | null, wanted: LanguageTag | null): boolean =>
  language === wanted || (wanted !== null && isNear(language, wanted));
