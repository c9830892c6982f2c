import type { Anchor } from '@/lib/core/checks/anchor';
import { type Entity, vietnameseEntities } from '@/lib/core/checks/entities';
import { nameRuns } from '@/lib/core/checks/names';
import type { CheckSegment } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { findEnglishPhrase } from '@/lib/core/text/english-phrase';
import { foldLatin } from '@/lib/core/text/latin';
import { readTokens } from '@/lib/core/text/tokens';

/** Names of a Vietnamese text with their place in the English one: as our lexicon calls them, or written alike. */
export function nameAnchors({ source, target }: CheckSegment): readonly Anchor[] {
  const entities = vietnameseEntities(source).flatMap((entity): readonly Anchor[] => {
    const answer = renderingOf(entity, target);
    return answer ? [{ kind: 'name', source: entity.span, target: answer }] : [];
  });
  const runs = nameRuns(source, 'vi').flatMap((run): readonly Anchor[] => {
    const span: Span = [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0];
    const answer = findFolded(
      target,
      run.map(({ folded }) => folded),
    );
    return answer ? [{ kind: 'name', source: span, target: answer }] : [];
  });
  return [...entities, ...runs];
}

function renderingOf({ text, names }: Entity, target: string): Span | null {
  for (const name of names) {
    const span = findEnglishPhrase(target, name);
    if (span) return span;
  }
  return findFolded(target, text.split(/\s+/).map(foldLatin));
}

/** Where the words of a name stand one after another in the target, whatever their diacritics. */
function findFolded(target: string, words: readonly string[]): Span | null {
  const tokens = readTokens(target).filter(({ kind }) => kind !== 'mark');
  const folded = tokens.map(({ lower }) => foldLatin(lower.replace(/['’]s?$/, '')));
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (!words.every((word, index) => folded[at + index] === word)) continue;
    const [first, last] = [tokens[at], tokens[at + words.length - 1]];
    if (first && last && /^\p{Lu}/u.test(first.text))
      return [first.span[0], last.span[1] - (/['’]s?$/.exec(last.text)?.[0].length ?? 0)];
  }
  return null;
}
