import { codeNames } from '@/lib/core/formats/code-types';
import {
  distinctCodes,
  nameToken,
  type PlacedCode,
  type PlacedContent,
} from '@/lib/core/formats/distinct-codes';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import type { Pair, PairState } from '@/lib/core/formats/pair-document';
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
 * original data are `bpt`, `ept` and `ph`, those without `bx`, `ex` and `x`.
 */
export const writeXliff12: PairWriter = {
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  open: () => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
`,
  file: ({ original, id, sourceLanguage, targetLanguage, notes, pairs }: PairFile) =>
    [
      `<file original="${line(original || id)}" source-language="${line(sourceLanguage)}" target-language="${line(targetLanguage)}" datatype="plaintext">`,
      ...(notes.length > 0
        ? [
            '<header>',
            ...notes.map(([from, text]) => `<note from="${from}">${line(text)}</note>`),
            '</header>',
          ]
        : []),
      '<body>',
      ...pairs.map(unit),
      '</body>',
      '</file>\n',
    ].join('\n'),
  close: () => '</xliff>\n',
};

function unit({ id, source, target, state, translate, notes, block }: Pair): string {
  const [from, to] = [distinctCodes(source), target && distinctCodes(target)];
  const isSpaced = [...from, ...(to ?? [])].some((piece) => typeof piece === 'string' && isWhite(piece));
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
    ...notes.map((note) => `<note>${line(note)}</note>`),
    '</trans-unit>',
  ].join('\n');
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
