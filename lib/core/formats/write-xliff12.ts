import { codeNames } from '@/lib/core/formats/code-types';
import {
  distinctCodes,
  nameToken,
  type PlacedCode,
  type PlacedContent,
} from '@/lib/core/formats/distinct-codes';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import type { Candidate, Pair, PairState } from '@/lib/core/formats/pair-document';
import type { PairFile, PairWriter } from '@/lib/core/formats/pair-writer';
import { releasedLine } from '@/lib/core/formats/released-text';
import { isWhite } from '@/lib/core/formats/write-xliff2';

const states: Readonly<Record<PairState, string>> = {
  initial: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

/**
 * XLIFF 1.2, strict. A final row is `approved`, which is what most tools go by, and so is a reviewed one. Codes with
 * original data are `bpt`, `ept` and `ph`, those without `bx`, `ex` and `x`. Proposals are `alt-trans`, the edits of a
 * changed row counts.
 */
export const writeXliff12: PairWriter = {
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  open: () => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
`,
  file: ({ original, id, sourceLanguage, targetLanguage, notes, pairs, engine }: PairFile) => {
    const header = [
      ...notes.map(([from, text]) => `<note from="${from}">${line(text)}</note>`),
      ...(engine ? [`<tool tool-id="${machine}" tool-name="${line(engine)}"/>`] : []),
    ];
    return [
      `<file original="${line(original || id)}" source-language="${line(sourceLanguage)}" target-language="${line(targetLanguage)}" datatype="plaintext">`,
      ...(header.length > 0 ? ['<header>', ...header, '</header>'] : []),
      '<body>',
      ...pairs.map((pair) => unit(pair, Boolean(engine))),
      '</body>',
      '</file>\n',
    ].join('\n');
  },
  close: () => '</xliff>\n',
};

/** How proposals name the engine of their file. */
const machine = 'machine';

const isSpacedContent = (content: PlacedContent): boolean =>
  content.some((piece) => typeof piece === 'string' && isWhite(piece));

function unit(pair: Pair, hasTool: boolean): string {
  const { id, source, target, state, translate, notes, block, ter, candidates = [] } = pair;
  const [from, to] = [distinctCodes(source), target && distinctCodes(target)];
  const isSpaced = isSpacedContent(from) || (to !== null && isSpacedContent(to));
  const attributes = [
    ` id="${nameToken(id)}"`,
    state === 'final' || state === 'reviewed' ? (to ? ' approved="yes"' : '') : '',
    translate ? '' : ' translate="no"',
    block ? ` restype="x-${block.kind}"` : '',
    isSpaced ? ' xml:space="preserve"' : '',
  ].join('');
  return [
    `<trans-unit${attributes}>`,
    `<source>${writeContent(from)}</source>`,
    ...(to ? [`<target state="${states[state]}">${writeContent(to)}</target>`] : []),
    ...(ter ? [counts(id, ter)] : []),
    ...notes.map((note) => `<note>${line(note)}</note>`),
    ...candidates.map((each) => proposal(each, hasTool)),
    '</trans-unit>',
  ].join('\n');
}

/** The name of a group is its own in a file. */
const counts = (id: string, ter: NonNullable<Pair['ter']>): string =>
  [
    `<count-group name="ter-${nameToken(id)}">`,
    ...Object.entries(ter).map(
      ([type, count]) => `<count count-type="x-${type}" unit="word">${count}</count>`,
    ),
    '</count-group>',
  ].join('');

function proposal(
  { source, target, type, origin, quality, similarity }: Candidate,
  hasTool: boolean,
): string {
  const [from, to] = [distinctCodes(source), distinctCodes(target)];
  const share = quality ?? similarity;
  const attributes = [
    share === undefined ? '' : ` match-quality="${share}%"`,
    type === 'mt' && hasTool ? ` tool-id="${machine}"` : '',
    origin === undefined ? '' : ` origin="${line(origin)}"`,
    isSpacedContent(from) || isSpacedContent(to) ? ' xml:space="preserve"' : '',
  ].join('');
  return `<alt-trans${attributes}><source>${writeContent(from)}</source><target>${writeContent(to)}</target></alt-trans>`;
}

function writeContent(content: PlacedContent): string {
  const full = new Set(
    content.flatMap((piece) => (typeof piece !== 'string' && piece.data !== undefined ? [piece.id] : [])),
  );
  return content
    .map((piece) => (typeof piece === 'string' ? escapeMarkup(piece) : writeCode(piece, full.has(piece.id))))
    .join('');
}

function writeCode({ kind, id, type, data = '', isLone }: PlacedCode, isFull: boolean): string {
  const named = type === undefined ? '' : ` ctype="${codeNames[type].xliff12}"`;
  const text = escapeMarkup(data);
  if (kind === 'alone') return isFull ? `<ph id="${id}"${named}>${text}</ph>` : `<x id="${id}"${named}/>`;
  if (isLone) return `<it id="${id}" pos="${kind}"${named}>${text}</it>`;
  if (kind === 'open')
    return isFull ? `<bpt id="${id}"${named}>${text}</bpt>` : `<bx id="${id}" rid="${id}"${named}/>`;
  return isFull ? `<ept id="${id}">${text}</ept>` : `<ex id="${id}-end" rid="${id}"/>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
