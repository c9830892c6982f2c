import { type FileRead, type FileWarning, pairsRead, refuseFile } from '@/lib/core/formats/file-read';
import { languageNamed } from '@/lib/core/formats/language-names';
import { contentOf, type Pair, pairStates } from '@/lib/core/formats/pair-document';
import { isGuarded, readGuarded } from '@/lib/core/formats/write-csv';
import { parseLanguage } from '@/lib/core/language';

/** Most cells of one file, and of one row. */
const maxCells = 1_000_000;
const maxWidth = 1_000;

type Row = { readonly line: number; readonly cells: readonly string[] };
type Table =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | {
      readonly ok: false;
      readonly code: 'bad_line' | 'too_complex';
      readonly line: number;
      /** Those before it. */
      readonly rows: readonly Row[];
    };

/** The rows of a text as RFC 4180 has them, with any delimiter; lines without anything are left out. */
function readRows(text: string, delimiter: string): Table {
  const rows: Row[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let start = 1;
  const mark = `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const cell = new RegExp(
    `"((?:[^"]|"")*)"(?=${mark}|\\n|$)|([^"${mark}\\n][^${mark}\\n]*)?(?=${mark}|\\n|$)`,
    'y',
  );
  for (let count = 0; at <= text.length; count++) {
    if (count === maxCells) return { ok: false, code: 'too_complex', line, rows };
    cell.lastIndex = at;
    const [whole, quoted, bare = ''] = cell.exec(text) ?? [];
    if (whole === undefined) return { ok: false, code: 'bad_line', line, rows };
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (cells.length > maxWidth) return { ok: false, code: 'too_complex', line, rows };
    line += whole.split('\n').length - 1;
    at += whole.length;
    if (text.charAt(at) !== delimiter) {
      if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
      cells = [];
      line++;
      start = line;
    }
    at++;
  }
  return { ok: true, rows };
}

/**
 * The delimiter that cuts most of the first rows as it cuts the very first, into two cells at least: a sentence has
 * commas of its own, not as many in every row, and blanks behind them.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const isCut = start.length < text.length && start.includes('\n');
  const sample = isCut ? start.slice(0, start.lastIndexOf('\n')) : start.replace(/\n$/, '');
  const score = (delimiter: string): number => {
    const { rows } = readRows(sample, delimiter);
    const width = rows[0]?.cells.length ?? 0;
    const alike = rows.filter(({ cells }) => cells.length === width).length;
    const later = rows.flatMap(({ cells }) => cells.slice(1));
    const spaced = later.filter((cell) => /^ \S/.test(cell)).length;
    return width > 1 ? (alike / rows.length) * (1 - spaced / later.length / 2) : 0;
  };
  const scores = [',', ';', '\t', '|'].map((delimiter) => [delimiter, score(delimiter)] as const);
  return scores.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

type Columns = {
  readonly id: number | null;
  readonly source: number;
  readonly target: number;
  readonly state: number | null;
  readonly note: number | null;
  readonly languages: readonly [source: string | null, target: string | null];
};

const names = {
  id: /^(?:#|id|key|tuid|no|stt|mã|name|context)$/i,
  source:
    /^(?:source|src|original|text|msgid|term|(?:câu |văn bản |ngôn ngữ |ngữ )?nguồn|(?:câu |bản |văn bản |nguyên )gốc|nguyên (?:văn|bản)|thuật ngữ)(?:[ _](?:text|string|segment))?(?![\p{L}\p{N}_]| lang)/iu,
  target:
    /^(?:target|tgt|trg|translation|translated|msgstr|(?:câu |văn bản |ngôn ngữ |ngữ )?đích|(?:câu |bản |văn bản |lời |phần )dịch)(?:[ _](?:text|string|segment))?(?![\p{L}\p{N}_]| lang)/iu,
  state: /^(?:state|status|trạng thái)$/i,
  note: /^(?:note|notes|comment|comments|ghi chú)$/i,
} as const;

/** A column of text may be named for its language (`en`, `vi-VN`, `Tiếng Việt`, `Việt`), or `source (en)`. */
const languageIn = (name: string): string | null =>
  languageNamed(name) ??
  languageNamed(`tiếng ${name}`) ??
  parseLanguage(/\(([\w-]{2,35})\)$/.exec(name)?.[1] ?? '-');

/** Where the header says its columns are; null where the first row is no header. */
function columnsOf(cells: readonly string[]): Columns | null {
  const trimmed = cells.map((cell) => cell.trim().normalize('NFC'));
  const find = (pattern: RegExp): number => trimmed.findIndex((name) => pattern.test(name));
  const at = (pattern: RegExp): number | null => (find(pattern) < 0 ? null : find(pattern));
  const [id, state, note] = [at(names.id), at(names.state), at(names.note)];
  const tagged = trimmed.flatMap((name, index) => (index !== id && languageIn(name) !== null ? [index] : []));
  const source = at(names.source) ?? tagged[0];
  const target = at(names.target) ?? tagged.find((index) => index !== source);
  if (source === undefined || target === undefined) return null;
  const languages = [languageIn(trimmed[source] ?? ''), languageIn(trimmed[target] ?? '')] as const;
  return { id, source, target, state, note, languages };
}

/** Without a header: two columns are source and target, more have an id before them. */
const plainColumns = (width: number): Columns => ({
  id: width > 2 ? 0 : null,
  source: width > 2 ? 1 : 0,
  target: width > 2 ? 2 : 1,
  state: null,
  note: null,
  languages: [null, null],
});

/**
 * A table of segments: RFC 4180 with commas, semicolons, tabs or bars, with or without a header; Excel's `sep=` line is
 * read. A row is a unit; cells are text to the letter, whatever a spreadsheet would make of them.
 */
export function readCsv(input: string): FileRead {
  const [, named] = /^sep=(.)\n/.exec(input) ?? [];
  const text = named === undefined ? input : input.slice(6);
  const table = readRows(text.replace(/\n$/, ''), named ?? delimiterOf(text));
  if (!table.ok)
    return refuseFile(table.code, {
      line: table.line,
      detail:
        table.code === 'too_complex'
          ? `over ${maxCells} cells, or ${maxWidth} in a row`
          : 'a quote that does not close, or text after one',
    });
  const [first] = table.rows;
  if (!first) return refuseFile('no_text');
  const columns = columnsOf(first.cells);
  const ours = isGuarded(first.cells);
  const own = (row: Row): Row => (ours ? { ...row, cells: row.cells.map(readGuarded) } : row);
  const rows = (columns ? table.rows.slice(1) : table.rows).map(own);
  const width = first.cells.length;
  if (width < 2)
    return refuseFile('bad_line', { line: first.line, detail: 'one column: source and target are needed' });
  if (rows.length === 0) return refuseFile('no_text', { line: 1, detail: 'a header and no rows' });
  const { pairs, warnings } = pairsOf(rows, width, columns ?? plainColumns(width));
  const [source, target] = columns?.languages ?? [null, null];
  return pairsRead({ sourceLanguage: source, targetLanguage: target, pairs }, rows.length, warnings);
}

function pairsOf(rows: readonly Row[], width: number, columns: Columns) {
  const warnings: FileWarning[] = [];
  const seen = new Set<string>();
  const pairs = rows.map(({ line, cells }, index): Pair => {
    const cell = (place: number | null): string => (place === null ? '' : (cells[place] ?? ''));
    const id = cell(columns.id) || String(index + 1);
    if (cells.length !== width)
      warnings.push({ code: 'csv', line, detail: `${cells.length} cells, not ${width}` });
    if (seen.has(id)) warnings.push({ code: 'csv', line, detail: `id ${id.slice(0, 80)} twice` });
    seen.add(id);
    const target = cell(columns.target);
    const state = pairStates.find((each) => each === cell(columns.state));
    const note = cell(columns.note);
    return {
      id,
      source: contentOf([cell(columns.source)]),
      target: target === '' ? null : contentOf([target]),
      state: state ?? (target === '' ? 'initial' : 'translated'),
      translate: true,
      notes: note === '' ? [] : [note],
    };
  });
  return { pairs, warnings };
}
