/** Log-odds by name; a source of evidence that has no weights says nothing. */
export type Weights = Readonly<Record<string, number>>;

export const weightOf = (weights: Weights, name: string): number => weights[name] ?? 0;
