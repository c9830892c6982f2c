import { codeNames } from '@/lib/core/formats/code-types';
import {
  distinctCodes,
  nameToken,
  type PlacedCode,
  type PlacedContent,
} from '@/lib/core/formats/distinct-codes';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import type { Candidate, Content, Pair } from '@/lib/core/formats/pair-document';
import type { PairFile, PairWriter } from '@/lib/core/formats/pair-writer';
import { releasedLine } from '@/lib/core/formats/released-text';

const namespaces = { '2.0': '2.0', '2.1': '2.0', '2.2': '2.2' } as const;
export type Xliff2Version = keyof typeof namespaces;

/**
 * XLIFF 2.0, 2.1 or 2.2 (OASIS Standards): a file for every article, a group for every block and a unit with one
 * segment for every row. What a block is stands in `type`, whether a person changed the machine's text in `subState`,
 * who published what and when in notes; in 2.1 also the engine and who approved, as ITS provenance. A row of a release without target
 * has an empty one. Proposals are matches with their quality; the edits of a changed row are metadata.
 */
export const writeXliff2 = (version: Xliff2Version): PairWriter => ({
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  open: ({ sourceLanguage, targetLanguage }) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:${namespaces[version]}" version="${version}" srcLang="${line(sourceLanguage)}" trgLang="${line(targetLanguage)}"${modules}${version === '2.1' ? its : ''}>
`,
  file: (list, index) => file(list, index, version),
  close: () => '</xliff>\n',
});

const modules =
  ' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"';
const its = ' xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"';

function file(
  { id, original, notes, pairs, ...stands }: PairFile,
  index: number,
  version: Xliff2Version,
): string {
  const provenance = version === '2.1' ? provenanceOf(stands) : '';
  const written = notes.map(([category, text]) => `<note category="${category}">${line(text)}</note>`);
  return [
    `<file id="${nameToken(id || String(index + 1))}" original="${line(original)}">`,
    ...(written.length > 0 ? ['<notes>', ...written, '</notes>'] : []),
    ...inBlocks(pairs).flatMap((block) => group(block, provenance)),
    '</file>\n',
  ].join('\n');
}

/** ITS provenance: what translated, and who stands by it. */
const provenanceOf = ({ engine, newsroom, reviewer }: Pick<PairFile, 'engine' | 'newsroom' | 'reviewer'>) =>
  Object.entries({ tool: engine, revOrg: newsroom, revPerson: reviewer })
    .map(([name, value]) => (value ? ` its:${name}="${line(value)}"` : ''))
    .join('');

/** Runs of rows that are one block. */
function inBlocks(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const blocks = new Map<string, Pair[]>();
  pairs.forEach((pair, index) => {
    const key = pair.block ? `b${pair.block.index}` : `p${index}`;
    const block = blocks.get(key);
    if (block) block.push(pair);
    else blocks.set(key, [pair]);
  });
  return [...blocks.values()];
}

function group(pairs: readonly Pair[], provenance: string): readonly string[] {
  const block = pairs[0]?.block;
  const units = pairs.map((pair) => unit(pair, provenance));
  return block ? [`<group id="b${block.index}" type="songngu:${block.kind}">`, ...units, '</group>'] : units;
}

function unit(pair: Pair, provenance: string): string {
  const { id, source, target, state, translate, notes, edited, candidates = [] } = pair;
  const { written, data, ids, isSpaced } = sidesOf(source, target);
  const proposed = candidates.map((each) => ({ ...each, sides: sidesOf(each.source, each.target) }));
  const preserves = isSpaced || proposed.some(({ sides }) => sides.isSpaced);
  const segment = freeName('segment', ids);
  const subState = edited === undefined ? '' : ` subState="songngu:${edited ? 'edited' : 'untouched'}"`;
  return [
    `<unit id="${nameToken(id)}"${preserves ? ' xml:space="preserve"' : ''}${translate ? '' : ' translate="no"'}${provenance}>`,
    ...inElement(
      'mtc:matches',
      proposed.flatMap((each) => match(each, segment)),
    ),
    ...metadata(pair),
    ...inElement(
      'notes',
      notes.map((note) => `<note>${line(note)}</note>`),
    ),
    ...originalData(data),
    `<segment${proposed.length > 0 ? ` id="${segment}"` : ''} state="${target ? state : 'initial'}"${subState}>`,
    ...written,
    '</segment>',
    '</unit>',
  ].join('\n');
}

const inElement = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`];

type Sides = {
  readonly written: readonly string[];
  /** What codes stand for, with the names they refer to it by. */
  readonly data: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly isSpaced: boolean;
};

function sidesOf(source: Content, target: Content | null): Sides {
  const placed = distinctCodes(source);
  const sides = [placed, ...(target ? [distinctCodes(target, placed)] : [])];
  const data = new Map<string, string>();
  const [from = '', to] = sides.map((side) => writeContent(side, data));
  return {
    written: [`<source>${from}</source>`, ...(to === undefined ? [] : [`<target>${to}</target>`])],
    data,
    ids: new Set(sides.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]))),
    isSpaced: sides.flat().some((piece) => typeof piece === 'string' && isWhite(piece)),
  };
}

const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}-`, taken) : name;

function match(
  { type, origin, quality, similarity, sides }: Candidate & { readonly sides: Sides },
  segment: string,
): readonly string[] {
  const attributes = Object.entries({ type, origin, matchQuality: quality, similarity })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${line(String(value))}"`))
    .join('');
  return [
    `<mtc:match ref="#${segment}"${attributes}>`,
    ...originalData(sides.data),
    ...sides.written,
    '</mtc:match>',
  ];
}

const metadata = ({ ter }: Pair): readonly string[] =>
  ter === undefined
    ? []
    : [
        '<mda:metadata><mda:metaGroup category="ter">',
        ...Object.entries(ter).map(([type, count]) => `<mda:meta type="${type}">${count}</mda:meta>`),
        '</mda:metaGroup></mda:metadata>',
      ];

const originalData = (data: ReadonlyMap<string, string>): readonly string[] =>
  data.size === 0
    ? []
    : [
        '<originalData>',
        ...[...data].map(
          ([text, id]) => `<data id="${id}" xml:space="preserve">${escapeMarkup(text)}</data>`,
        ),
        '</originalData>',
      ];

/** White space that a reader may not join. */
export const isWhite = (text: string): boolean => /^\s|\s$|\s\s|[\t\n]/.test(text);

const writeContent = (content: PlacedContent, data: Map<string, string>): string =>
  content.map((piece) => (typeof piece === 'string' ? escapeMarkup(piece) : writeCode(piece, data))).join('');

function writeCode(
  { kind, id, type, data: original, isLone }: PlacedCode,
  data: Map<string, string>,
): string {
  if (original !== undefined && !data.has(original)) data.set(original, `d${data.size + 1}`);
  const [name, subType] = type === undefined ? [] : codeNames[type].xliff2;
  const attributes = [
    original === undefined ? '' : ` dataRef="${data.get(original)}"`,
    name === undefined ? '' : ` type="${name}"`,
    subType === undefined ? '' : ` subType="${subType}"`,
  ].join('');
  if (kind === 'alone') return `<ph id="${id}"${attributes}/>`;
  if (kind === 'open') return `<sc id="${id}"${isLone ? ' isolated="yes"' : ''}${attributes}/>`;
  return isLone ? `<ec id="${id}" isolated="yes"${attributes}/>` : `<ec startRef="${id}"${attributes}/>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
