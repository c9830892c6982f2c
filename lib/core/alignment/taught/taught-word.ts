/** A pair of texts that somebody stands by as translations of each other. */
export type ApprovedPair = { readonly source: string; readonly target: string };

/**
 * A word of the source language with a word that renders it, both in lower case; `probability` is of the latter given
 * the former.
 */
export type TaughtWord = { readonly source: string; readonly target: string; readonly probability: number };
