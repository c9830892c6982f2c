type Counted = { readonly fixed: number; readonly kept: number; readonly passed: number };

/** Settled findings before anything is said of a rule. */
const enough = 200;
/** A rule of whose findings fewer than this many in a hundred are acted on is noise. */
const least = 40;

/** Whether a desk mostly leaves alone what a rule finds: let stand, or approved with it. */
export function isNoisy({ fixed, kept, passed }: Counted): boolean {
  const settled = fixed + kept + passed;
  return settled >= enough && fixed * 100 < settled * least;
}
