/** What speaks for a part of one side being lost or added, and how much each counts. */
export const completenessFeatures = [
  'loss',
  'losses',
  'kept',
  'density',
  'otherDensity',
  'otherLoss',
  'length',
  'content',
  'shape',
  'share',
  'size',
  'pair',
  'listed',
  'last',
  'clean',
  'run',
  'otherRun',
  'certain',
  'spare',
  'sure',
  'whole',
] as const;
export type CompletenessFeatures = Readonly<Record<(typeof completenessFeatures)[number], number>>;
export type CompletenessWeights = CompletenessFeatures & { readonly bias: number };
