import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const flaws = { o: 'omission', a: 'addition', n: 'negation', t: 'antonym', d: 'date' } as const;
export type Flaw = (typeof flaws)[keyof typeof flaws];

/** What may tell of each kind of mistake. */
export const flawFamilies: Readonly<Record<Flaw, readonly string[]>> = {
  omission: ['omission', 'addition'],
  addition: ['omission', 'addition'],
  negation: ['negation-flip', 'antonym-flip'],
  antonym: ['negation-flip', 'antonym-flip'],
  date: ['date-mismatch'],
};

/** A pair of our own with at most one mistake planted in its target. */
export type Planted = { readonly source: string; readonly target: string; readonly flaw: Flaw | null };

const folder = join(import.meta.dirname, '../../samples/planted');
const plant = /\{([oantd]):([^{}|]*)\|([^{}|]*)\}/g;

/**
 * Our own news sentences, freely translated: `source → target`. `{n:was|becomes}` in a target plants a mistake there; each
 * plant makes a pair of its own, and every line one without any.
 */
export const plantedPairs = (): readonly Planted[] =>
  readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes(' → '))
    .flatMap((line) => {
      const [source = '', marked = ''] = line.split(' → ');
      const faithful = marked.replace(plant, '$2');
      const broken = Array.from(marked.matchAll(plant), ({ 0: whole, 1: kind, 3: becomes = '', index }) => ({
        source,
        target: (marked.slice(0, index) + becomes + marked.slice(index + whole.length)).replace(plant, '$2'),
        flaw: isKind(kind) ? flaws[kind] : null,
      }));
      return [{ source, target: faithful, flaw: null }, ...broken];
    });

const isKind = (letter: string | undefined): letter is keyof typeof flaws =>
  letter !== undefined && letter in flaws;
