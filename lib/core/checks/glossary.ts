import type { GlossaryTerm } from '@/lib/core/checks/rule';

const plain = (text: string): string => text.normalize('NFC').toLowerCase();
const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Entries of one source as one term: what any of them allows is right, the rest of what one forbids is wrong. */
export function mergeTerms(terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  const bySource = new Map<string, GlossaryTerm>();
  for (const term of terms) {
    const key = plain(term.source);
    const before = bySource.get(key) ?? { source: term.source, targets: [], forbidden: [] };
    const targets = [...new Set([...before.targets, ...term.targets])];
    const forbidden = [...new Set([...before.forbidden, ...term.forbidden])];
    bySource.set(key, {
      source: before.source,
      targets,
      forbidden: forbidden.filter((form) => !targets.includes(form)),
    });
  }
  return [...bySource.values()];
}

/** The terms that can stand in these texts: those all of whose words do. Linear in the texts and the terms. */
export function termsFor(texts: Iterable<string>, terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  const there = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) there.add(word);
  return terms.filter(({ source }) => wordsOf(source).every((word) => there.has(word)));
}
