import { tellingOf } from '@/lib/core/checks/contrasts';
import { knownPhrases } from '@/lib/core/checks/coverage';
import { isFunctionWord } from '@/lib/core/checks/light-words';
import type { Span } from '@/lib/core/span';
import { denies } from '@/lib/core/text/negation';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';

/** What stands between a denial and what it denies. */
const between =
  /^(?:\s+(?:được|bị|từng|hề|bao giờ|còn|thể|có|đủ|phải|là|cần|kịp|nên|chịu|muốn|cho|để|một|ai|gì|thu|thêm|bất kỳ|bất cứ|nào|việc|rằng|chuyện|ông|bà|họ|mình|đã|sẽ))+(?=\s)/iu;

/** What a denial at `span` denies, up to the end of its clause. */
export const deniedBy = (source: string, [, end]: Span): string =>
  (/^[^,;.:!?“”"()\n]*/.exec(source.slice(end))?.[0] ?? '').replace(between, '');

/** The word of the target that says what the source denies at `span`, where nothing in its clause denies. */
export function affirmationOf(source: string, span: Span, target: string): Token | null {
  const rest = deniedBy(source, span);
  const [phrase] = knownPhrases(rest);
  if (!phrase || phrase.content.length > mostWords || !rest.toLowerCase().trimStart().startsWith(phrase.text))
    return null;
  const others = knownPhrases(source).filter(({ content }) =>
    content.some((stem) => phrase.content.includes(stem)),
  );
  if (others.length > 1) return null;
  const asserting = new Set([...phrase.content, ...tellingOf(phrase.text)]);
  const said: Token[] = [];
  for (const part of clausesOf(target)) {
    const own = part.filter(({ lower }) => !isFunctionWord(lower) && asserting.has(stemEnglish(lower)));
    if (own.length === 0) continue;
    if (rhetorical.test(part.map(({ lower }) => lower).join(' '))) return null;
    const near = part.filter(
      (word, at) => !own.includes(word) && !(isParticle(word) && own.includes(part[at - 1] ?? word)),
    );
    if (denies(near.map(({ lower }) => lower).join(' '))) return null;
    said.push(...own);
  }
  return said[0] ?? null;
}

const rhetorical = /\bwho (?:knows|cares)\b/;
/** A phrase that may be said in more ways than that is met by chance. */
const mostWords = 8;
const conjunction = /^(?:but|so|although|though|because|while|whereas)$/;

/** The words of a text from one mark or conjunction to the next. */
function clausesOf(text: string): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of readTokens(text)) {
    if (/^[,;:.!?–—()]$/.test(token.text) || conjunction.test(token.lower)) clauses.push([]);
    if (token.kind !== 'mark') clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** `ruled out`: the second half of a verb. */
const isParticle = ({ lower }: Token): boolean => /^(?:out|off|away|down|up)$/.test(lower);
