import type { Weights } from '@/lib/core/alignment/weights';

export const informed: Weights = {
  'bead.more': -3.389,
  'bead.crossed': -4.0,
  'alone.one': -2.887,
  'alone.again': 0.785,
  'alone.furniture': 2.152,
  length: 0.542,
  'structure.start': 0.115,
  'structure.within': -1.481,
  'structure.kind': 1.689,
  'numbers.rare': -0.035,
  'numbers.met': 0.185,
  'numbers.missed': -2.375,
  'numbers.absent': -1.13,
  'names.rare': 0.123,
  'names.met': 0.767,
  'names.missed': -1.522,
  'names.absent': -0.317,
  'marks.rare': 0.477,
  'marks.met': -0.171,
  'marks.missed': -1.968,
  'marks.absent': 0.309,
  'lexicon.rare': 0.17,
  'lexicon.met': 0.399,
  'lexicon.missed': -0.276,
  'lexicon.absent': -0.184,
};

export const neutral: Weights = {
  ...informed,
  'bead.more': -3.05,
  'alone.one': -2.504,
  'alone.again': 0.543,
  'alone.furniture': 2.731,
};
