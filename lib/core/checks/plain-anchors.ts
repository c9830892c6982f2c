import type { Anchor } from '@/lib/core/checks/anchor';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { foldLatin } from '@/lib/core/text/latin';
import { parseFigure } from '@/lib/core/text/quantities';
import { readTokens, type Token } from '@/lib/core/text/tokens';

/** Of any two languages: figures of one value, and capitalised Latin words written alike but for their diacritics. */
export function plainAnchors(
  { source, target }: CheckSegment,
  languages: Pick<Context, 'source' | 'target'>,
): readonly Anchor[] {
  const answers = new Map<string, Token[]>();
  for (const token of readTokens(target)) {
    const key = keyOf(token, languages.target);
    if (key === null) continue;
    const list = answers.get(key);
    if (list) list.push(token);
    else answers.set(key, [token]);
  }
  return readTokens(source).flatMap((token): readonly Anchor[] => {
    const key = keyOf(token, languages.source);
    const list = key === null ? undefined : answers.get(key);
    const answer = list && list.length > 1 ? list.shift() : list?.[0];
    const kind = token.kind === 'figure' ? 'number' : 'name';
    return answer ? [{ kind, source: token.span, target: answer.span }] : [];
  });
}

function keyOf({ kind, text, lower }: Token, language: LanguageTag): string | null {
  if (kind === 'figure') return String(parseFigure(text, primaryLanguage(language)));
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’]{2,}$/u.test(text) ? foldLatin(lower.replace(/['’]s?$/, '')) : null;
}
