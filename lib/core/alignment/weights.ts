/** Log-odds by name; a source of evidence that has no weights says nothing. */
export type Weights = Readonly<Record<string, number>>;

export const weightOf = (weights: Weights, name: string): number => weights[name] ?? 0;

export const learned: Weights = {
  'bead.more': -3.189,
  'bead.crossed': -4,
  'alone.one': -1.359,
  'alone.again': 0.849,
  'alone.furniture': 1,
  length: 0.589,
  'structure.start': 0.258,
  'structure.within': -1.642,
  'structure.kind': 1,
  'numbers.rare': 0.071,
  'numbers.met': 0.579,
  'numbers.missed': -2.619,
  'numbers.absent': -0.961,
  'names.rare': 0.266,
  'names.met': 0.746,
  'names.missed': -1.559,
  'names.absent': -0.314,
  'marks.rare': 0.284,
  'marks.met': 0.063,
  'marks.missed': -2.561,
  'marks.absent': -0.209,
  'lexicon.rare': 0.274,
  'lexicon.met': 0.407,
  'lexicon.missed': -0.131,
  'lexicon.absent': -0.056,
};
