import type { LanguageTag } from '@/lib/core/language';

/** How a glossary stands to a term. */
export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

export type ConceptTerm = {
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech: string | null;
};

/** One thing of the glossary with what it is called in each language. */
export type Concept = {
  readonly id: string;
  readonly subject: string | null;
  readonly definition: string | null;
  readonly terms: readonly ConceptTerm[];
};
