import type { PairDocument } from '@/lib/core/formats/pair-document';
import type { LanguageTag } from '@/lib/core/language';

export const languagesDiffer = { detail: 'several languages on one side' } as const;

/**
 * Bilingual files as one, in their order; blocks stay those of their own file. Null where they are not all of the same
 * languages. What does not say its language is in that of the others.
 */
export function joinDocuments(documents: readonly PairDocument[]): PairDocument | null {
  const sources = languagesIn(documents.map((each) => each.sourceLanguage));
  const targets = languagesIn(documents.map((each) => each.targetLanguage));
  if (sources.length > 1 || targets.length > 1) return null;
  let next = 0;
  const pairs = documents.flatMap((document) => {
    const first = next;
    return document.pairs.map((pair) => {
      if (!pair.block) return pair;
      const index = first + pair.block.index;
      next = Math.max(next, index + 1);
      return { ...pair, block: { ...pair.block, index } };
    });
  });
  return { sourceLanguage: sources[0] ?? null, targetLanguage: targets[0] ?? null, pairs };
}

/** The languages that are said, each once: a variety of one (`en-US` beside `en`) is no other language. */
export function languagesIn(tags: readonly (LanguageTag | null)[]): readonly LanguageTag[] {
  const said = [...new Set(tags.filter((tag) => tag !== null))];
  return said.filter((tag) => !said.some((other) => tag.startsWith(`${other}-`)));
}
