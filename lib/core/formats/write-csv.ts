import { type Pair, plainText } from '@/lib/core/formats/pair-document';
import type { PairWriter } from '@/lib/core/formats/pair-writer';
import { releasedLine, releasedText } from '@/lib/core/formats/released-text';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r']/;

/** A cell as it was before `writeCsv` kept it from being a formula. */
export const readGuarded = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

/** Whether a header is that of our own files, the only ones whose cells are guarded. */
export const isGuarded = (header: readonly string[]): boolean =>
  header[0] === 'id' && /^source \(.+\)$/.test(header[1] ?? '') && /^target \(.+\)$/.test(header[2] ?? '');

/**
 * CSV (RFC 4180) with a byte order mark, as spreadsheets want it: id, source, target, state, note. A cell that one
 * would take for a formula has an apostrophe before it, which our reader takes away. Inline codes have no place in it.
 */
export const writeCsv: PairWriter = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  open: ({ sourceLanguage, targetLanguage }) =>
    `\ufeff${row(['id', `source (${sourceLanguage})`, `target (${targetLanguage})`, 'state', 'note'])}`,
  file: ({ pairs }) => pairs.map((pair) => row(cellsOf(pair))).join(''),
  close: () => '',
};

const cellsOf = ({ id, source, target, state, notes }: Pair): readonly string[] => [
  id,
  plainText(source),
  target ? plainText(target) : '',
  target ? state : '',
  notes.map(releasedLine).join(' '),
];

const row = (cells: readonly string[]): string =>
  `${cells
    .map(releasedText)
    .map((cell) => (formula.test(cell) ? `'${cell}` : cell))
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',')}\r\n`;
