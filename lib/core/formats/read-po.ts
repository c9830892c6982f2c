import { type FileRead, type FileWarning, pairsRead, refuseFile } from '@/lib/core/formats/file-read';
import { contentOf, type Pair } from '@/lib/core/formats/pair-document';
import { parseLanguage } from '@/lib/core/language';

type Field = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';
type Entry = {
  line: number;
  readonly flags: Set<string>;
  readonly notes: string[];
  readonly texts: Partial<Record<Field, string>>;
  readonly translations: Map<number, string>;
  /** Whether its translations are numbered, as those of a plural are. */
  numbered: boolean;
};

const emptyEntry = (): Entry => ({
  line: 0,
  flags: new Set(),
  notes: [],
  texts: {},
  translations: new Map(),
  numbered: false,
});

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?[ \t]*(".*)?$/s;
const stringsLine = /^(?:"(?:[^"\\]|\\.)*"[ \t]*)+$/s;
const string = /"((?:[^"\\]|\\.)*)"/gs;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '', b: '', v: '', f: '' };

/** The escapes of C strings, as gettext writes them. */
const readEscapes = (written: string): string =>
  written.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/g,
    (_, octal?: string, hex?: string, char = '') => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return escapes[char] ?? char;
    },
  );

/**
 * PO and POT files of GNU gettext. A plural entry is one unit of several pairs: its singular with the first form, its plural
 * with each other one, or with the first where the language has no other. Fuzzy entries are
 * `initial`, obsolete ones (`#~`) are left out. A line that gettext would not read refuses the file.
 */
export function readPo(text: string): FileRead {
  const entries: Entry[] = [];
  let entry = emptyEntry();
  let at: { readonly field: Field; readonly index: number } | null = null;
  const finish = (): void => {
    if (entry.texts.msgid !== undefined) entries.push(entry);
    entry = emptyEntry();
    at = null;
  };
  const append = (words: string): void => {
    if (at?.field === 'msgstr')
      entry.translations.set(at.index, (entry.translations.get(at.index) ?? '') + words);
    else if (at) entry.texts[at.field] = (entry.texts[at.field] ?? '') + words;
  };
  for (const [number, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#~') || /^domain[ \t]+"[^"]*"$/.test(line)) continue;
    if (line.startsWith('#')) {
      if (entry.translations.size > 0) finish();
      readComment(line, entry);
      continue;
    }
    const [, field, place, rest] = keyword.exec(line) ?? [];
    const strings = field === undefined ? line : (rest ?? '""');
    if (!stringsLine.test(strings))
      return refuseFile('bad_line', { line: number + 1, detail: line.slice(0, 80) });
    if (isField(field)) {
      if ((field === 'msgctxt' || field === 'msgid') && entry.translations.size > 0) finish();
      if (field === 'msgid') entry.line = number + 1;
      const isLost = field !== 'msgctxt' && field !== 'msgid' && entry.texts.msgid === undefined;
      const index = Number(place ?? 0);
      const isTwice = field === 'msgstr' ? entry.translations.has(index) : entry.texts[field] !== undefined;
      if (isLost || isTwice) return refuseFile('bad_line', { line: number + 1, detail: line.slice(0, 80) });
      if (field === 'msgstr') entry.numbered = place !== undefined;
      at = { field, index };
    }
    if (!at) return refuseFile('bad_line', { line: number + 1, detail: line.slice(0, 80) });
    append(Array.from(strings.matchAll(string), ({ 1: written = '' }) => readEscapes(written)).join(''));
  }
  const isOpen = entry.texts.msgid !== undefined && entry.translations.size === 0;
  if (isOpen) return refuseFile('bad_line', { line: entry.line, detail: 'msgid without msgstr' });
  finish();
  return documentOf(entries);
}

const isField = (name: string | undefined): name is Field =>
  name === 'msgctxt' || name === 'msgid' || name === 'msgid_plural' || name === 'msgstr';

function readComment(line: string, entry: Entry): void {
  if (line.startsWith('#,')) for (const flag of line.slice(2).split(',')) entry.flags.add(flag.trim());
  else if (/^#(?:\.|[ \t]|$)/.test(line)) entry.notes.push(line.replace(/^#\.?[ \t]*/, ''));
}

function documentOf(entries: readonly Entry[]): FileRead {
  const header = entries.find(({ texts }) => texts.msgid === '' && texts.msgctxt === undefined);
  const units = entries.filter((entry) => entry !== header);
  const fields = header?.translations.get(0) ?? '';
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(fields)?.[1]?.trim() ?? '';
  const targetLanguage = parseLanguage(
    field('Language')
      .replace(/_/g, '-')
      .replace(/[@.].*$/, '') || '-',
  );
  const sourceLanguage = parseLanguage(field('X-Source-Language').replace(/_/g, '-') || '-');
  const warnings: FileWarning[] = header ? [] : [{ code: 'po', line: 1, detail: 'there is no header entry' }];
  if (units.length === 0)
    return header
      ? pairsRead({ sourceLanguage, targetLanguage, pairs: [] }, 0, warnings)
      : refuseFile('no_text');
  const seen = new Set<string>();
  const pairs = units.flatMap((entry): readonly Pair[] => {
    const { msgctxt, msgid = '', msgid_plural: plural } = entry.texts;
    const id = msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`;
    if (seen.has(id))
      warnings.push({
        code: 'po',
        line: entry.line,
        detail: `msgid ${JSON.stringify(msgid.slice(0, 60))} twice`,
      });
    seen.add(id);
    const pairOf = (source: string, form: number, mark: string): Pair => {
      const translated = entry.translations.get(form) ?? '';
      return {
        id: (msgctxt ?? msgid) + mark,
        source: contentOf([source]),
        target: translated === '' ? null : contentOf([translated]),
        state: translated === '' || entry.flags.has('fuzzy') ? 'initial' : 'translated',
        translate: true,
        notes: entry.notes.filter((note) => note !== ''),
      };
    };
    if (entry.numbered !== (plural !== undefined))
      warnings.push({
        code: 'po',
        line: entry.line,
        detail: entry.numbered ? 'msgstr[0] without msgid_plural' : 'msgid_plural without msgstr[0]',
      });
    const missing = [...entry.translations.keys()].findIndex((form, index) => form !== index);
    if (missing >= 0)
      warnings.push({ code: 'po', line: entry.line, detail: `msgstr[${missing}] is missing` });
    const others = [...entry.translations.keys()].filter((form) => form > 0);
    const forms = plural === undefined ? [] : others.length > 0 ? others : [0];
    return [pairOf(msgid, 0, ''), ...forms.map((form) => pairOf(plural ?? '', form, `[${form}]`))];
  });
  return pairsRead({ sourceLanguage, targetLanguage, pairs }, units.length, warnings);
}
