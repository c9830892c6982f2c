/** Log-odds by name; a source of evidence that has no weights says nothing. */
export type Weights = Readonly<Record<string, number>>;

export const weightOf = (weights: Weights, name: string): number => weights[name] ?? 0;

export const learned: Weights = {
  'bead.more': -2,
  'bead.crossed': -4,
  'alone.one': -1.5,
  'alone.again': 0.7,
  'alone.furniture': 1,
  length: 0.7,
  'structure.start': 0.7,
  'structure.within': -1,
  'structure.kind': 1,
  'numbers.rare': 0.6,
  'numbers.met': 0,
  'numbers.missed': -0.5,
  'numbers.absent': -0.2,
  'names.rare': 0.6,
  'names.met': 0,
  'names.missed': -0.3,
  'names.absent': 0,
  'marks.rare': 0.5,
  'marks.met': 0,
  'marks.missed': -0.5,
  'marks.absent': 0,
  'lexicon.rare': 0.4,
  'lexicon.met': 0,
  'lexicon.missed': -0.1,
  'lexicon.absent': -0.05,
};
