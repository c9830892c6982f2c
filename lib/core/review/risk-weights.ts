/** Log-odds, learned by scripts/train-risk.mts from a history generated from the demo articles; do not edit. */
export const riskWeights = {
  always: -2.285,
  blocker: 2.76,
  warnings: 4.039,
  hint: 1,
  unsure: 1.465,
  uneven: 0.04,
  length: 0.317,
  newNames: 0.542,
  kind: 1.058,
  heeded: 2.998,
} as const;
