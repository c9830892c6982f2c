import type { Token, Tokens } from '@/lib/core/alignment/evidence/evidence';
import type { Pair, Side } from '@/lib/core/alignment/side';
import type { TaughtWord } from '@/lib/core/alignment/taught/taught-word';

/** Words that the desk's approved segments have taught to render each other. */
export function readTaught({ source, target }: Pair, taught: readonly TaughtWord[]): Tokens {
  const renderings = new Map<string, string[]>();
  const rendered = new Map<string, Token>();
  for (const word of taught) {
    renderings.set(word.source, [...(renderings.get(word.source) ?? []), word.target]);
    rendered.set(word.target, [word.target]);
  }
  return { source: tokensOf(source, renderings), target: tokensOf(target, rendered) };
}

const tokensOf = (side: Side, tokens: ReadonlyMap<string, Token>): readonly (readonly Token[])[] =>
  side.words.map((words) =>
    words.flatMap((text) => {
      const token = tokens.get(text.toLowerCase());
      return token ? [token] : [];
    }),
  );
