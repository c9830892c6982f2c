import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPairs, type Pair } from '@/lib/cli/check';

const flaws = {
  o: 'omission',
  a: 'addition',
  n: 'negation',
  t: 'antonym',
  d: 'date',
  u: 'number',
  m: 'money',
  p: 'unit',
  e: 'name',
  h: 'honorific',
  k: 'diacritics',
  y: 'acronym',
  q: 'quotation',
  w: 'words left',
  s: 'spelling',
  l: 'telex',
  x: 'mark',
  r: 'residue',
  b: 'headline',
  g: 'term',
  c: 'credit',
  f: 'dateline',
} as const;
export type Flaw = (typeof flaws)[keyof typeof flaws];

const completeness = ['omission', 'addition'];
const sense = ['negation-flip', 'antonym-flip'];
const numbers = ['number-mismatch', 'number-magnitude', 'number-format'];

/** What may tell of each kind of mistake. */
export const flawFamilies: Readonly<Record<Flaw, readonly string[]>> = {
  omission: completeness,
  addition: completeness,
  negation: sense,
  antonym: sense,
  date: ['date-mismatch', 'time-mismatch'],
  number: numbers,
  money: ['currency-mismatch'],
  unit: ['unit-mismatch'],
  name: ['name-mismatch', 'name-order'],
  honorific: ['honorific-mismatch'],
  diacritics: ['name-diacritics'],
  acronym: ['acronym-untranslated'],
  quotation: ['quote-mismatch', 'quote-unbalanced', 'quote-direction'],
  'words left': ['untranslated-source'],
  spelling: ['spelling'],
  telex: ['telex-residue'],
  mark: [
    'end-punctuation',
    'punctuation-spacing',
    'doubled-word',
    'double-space',
    'bracket-unbalanced',
    'bracket-mismatch',
    'repetition-loop',
    'url-mismatch',
    'html-entity',
    'markup-leftover',
  ],
  residue: ['mt-artifact'],
  headline: ['headline-number', ...numbers],
  term: ['glossary-missing', 'glossary-forbidden'],
  credit: ['caption-credit'],
  dateline: ['dateline-mismatch'],
};

/** A pair of our own with at most one mistake planted in its target; ` // ` parts a headline from its text. */
export type Planted = {
  readonly source: string;
  readonly target: string;
  readonly terms: string;
  readonly flaw: Flaw | null;
};

const folder = join(import.meta.dirname, '../../samples/planted');
const plant = new RegExp(`\\{([${Object.keys(flaws).join('')}]):([^{}|]*)\\|([^{}|]*)\\}`, 'g');

/**
 * Our own news sentences, freely translated: `source → target`. `{n:was|becomes}` in a target plants a mistake there; each
 * plant makes a pair of its own, and every line one without any. `⟨term=its target~a forbidden one⟩` is a desk's term.
 */
export const plantedPairs = (): readonly Planted[] =>
  readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes(' → '))
    .flatMap((line) => {
      const [pair = '', terms = ''] = line.split(/ ⟨|⟩$/);
      const [source = '', marked = ''] = pair.split(' → ');
      const faithful = marked.replace(plant, '$2');
      const broken = Array.from(marked.matchAll(plant), ({ 0: whole, 1: kind, 3: becomes = '', index }) => ({
        source,
        target: (marked.slice(0, index) + becomes + marked.slice(index + whole.length)).replace(plant, '$2'),
        terms,
        flaw: isKind(kind) ? flaws[kind] : null,
      }));
      return [{ source, target: faithful, terms, flaw: null }, ...broken];
    });

const isKind = (letter: string | undefined): letter is keyof typeof flaws =>
  letter !== undefined && letter in flaws;

/** The codes of what is found in each pair. */
export function codesOf(pairs: readonly Planted[]): readonly (readonly string[])[] {
  const rows = pairs.flatMap((pair, group) => rowsOf(pair, String(group)));
  const found = pairs.map((): string[] => []);
  checkPairs(rows).forEach(({ findings }, at) => {
    found[Number(rows[at]?.group)]?.push(...findings.map(({ code }) => code));
  });
  return found;
}

function rowsOf({ source, target, terms }: Planted, group: string): readonly Pair[] {
  const [sources, targets] = [source.split(' // '), target.split(' // ')];
  const [term = '', names = ''] = terms.split('=');
  const [wanted = '', forbidden] = names.split('~');
  const glossary = term ? [{ source: term, targets: [wanted], forbidden: forbidden ? [forbidden] : [] }] : [];
  return sources.map((text, at) => ({
    id: `${group}.${at}`,
    source: text,
    target: targets[at] ?? '',
    group,
    glossary,
    ...(sources.length > 1 && at === 0 ? { segmentType: 'headline' } : {}),
  }));
}
