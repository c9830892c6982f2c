import type { Concept, ConceptTerm } from '@/lib/core/formats/concept';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

/** An entry of a desk's glossary, as files carry it. */
export type GlossaryEntry = {
  readonly source: string;
  readonly targets: readonly string[];
  readonly forbidden: readonly string[];
  readonly note: string;
};

type Languages = { readonly source: LanguageTag; readonly target: LanguageTag };
type Limits = { readonly text: number; readonly forms: number; readonly note: number };

/**
 * Concepts as entries between two languages, whatever their regions: one for each term of the source that is not
 * forbidden, with the preferred translation first. `leftOut` counts concepts that lack one of the languages or whose
 * terms are all too long; forms beyond the limits, and the end of a long definition, are left out silently.
 */
export function entriesOfConcepts(
  concepts: readonly Concept[],
  { source, target }: Languages,
  limits: Limits,
): { readonly entries: readonly GlossaryEntry[]; readonly leftOut: number } {
  const fits = ({ text }: ConceptTerm): boolean => text !== '' && text.length <= limits.text;
  const made = concepts.map(({ terms, definition }): readonly GlossaryEntry[] => {
    const of = (language: LanguageTag, ...statuses: readonly ConceptTerm['status'][]): readonly string[] => {
      const own = terms.filter(
        (term) => primaryLanguage(term.language) === primaryLanguage(language) && fits(term),
      );
      const texts = statuses.flatMap((status) =>
        own.filter((term) => term.status === status).map(({ text }) => text),
      );
      return [...new Set(texts)];
    };
    const targets = of(target, 'preferred', 'admitted').slice(0, limits.forms);
    const forbidden = of(target, 'forbidden')
      .filter((text) => !targets.includes(text))
      .slice(0, limits.forms);
    if (targets.length + forbidden.length === 0) return [];
    const note = (definition ?? '').slice(0, limits.note).trim();
    return of(source, 'preferred', 'admitted').map((text) => ({ source: text, targets, forbidden, note }));
  });
  return { entries: made.flat(), leftOut: made.filter((entries) => entries.length === 0).length };
}

/** Entries as concepts, the first translation preferred. Law: `entriesOfConcepts` makes the same entries of them. */
export const conceptsOfEntries = (
  entries: readonly (GlossaryEntry & { readonly id: string })[],
  { source, target }: Languages,
): readonly Concept[] =>
  entries.map(({ id, note, ...entry }) => ({
    id,
    subject: null,
    definition: note === '' ? null : note,
    terms: [
      { language: source, text: entry.source, status: 'preferred', partOfSpeech: null },
      ...entry.targets.map(
        (text, index): ConceptTerm => ({
          language: target,
          text,
          status: index === 0 ? 'preferred' : 'admitted',
          partOfSpeech: null,
        }),
      ),
      ...entry.forbidden.map(
        (text): ConceptTerm => ({ language: target, text, status: 'forbidden', partOfSpeech: null }),
      ),
    ],
  }));
