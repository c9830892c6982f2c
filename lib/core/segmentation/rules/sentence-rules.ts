/**
 * What a language knows about its full stops. Words are given without their last stop, in the letter case they are
 * written in; a word in capitals is also looked up as `Capitalised`.
 */
export type SentenceRules = {
  /** Stand before a name or number and never end a sentence: `Mr`, `TP`. Dotted chains of them count too: `PGS.TS`. */
  readonly titles: ReadonlySet<string>;
  /** Belong to a number that follows (`No`, `Art`, `Jan`); before anything else their stop is an ordinary one. */
  readonly beforeNumber: ReadonlySet<string>;
  /** End a sentence only before one of `starters`: `Inc`, `Jr`. Initials and dotted acronyms are always of this kind. */
  readonly doubtful: ReadonlySet<string>;
  /** End a sentence unless one of `continuations` follows: `p.m` (but `5 p.m. Saturday`). */
  readonly closing: ReadonlySet<string>;
  readonly continuations: ReadonlySet<string>;
  /** Words, and pairs of words, that open sentences and hardly ever go on a name; capitalised. */
  readonly starters: ReadonlySet<string>;
  /** With a number and a stop they open a heading, and its words follow: `Article 5. Scope`. Capitalised. */
  readonly labels: ReadonlySet<string>;
  /** Verbs of saying: `"Why?" Hoa asked.` stays one sentence. */
  readonly saying: ReadonlySet<string>;
  /** Words that a single capital completes, which then is no initial: `vitamin C`, `quý I`; lower case. */
  readonly beforeLetter: ReadonlySet<string>;
  /** Capital letters that are words and no initials: Vietnamese `Ý` (Italy). */
  readonly letterWords: ReadonlySet<string>;
  /** Numbers with a stop are ordinals (German `3. Mai`) and do not end a sentence. */
  readonly ordinals: boolean;
};

/** The words of a table written as one string, `_` for a space within a word. */
export const words = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );

export const none: ReadonlySet<string> = new Set();
