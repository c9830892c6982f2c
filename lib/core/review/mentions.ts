import type { Range } from '@/lib/core/span';

export type Named = { readonly userId: string; readonly name: string };
export type Mention = { readonly userId: string; readonly range: Range };

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/**
 * Whom a text calls by name: `@` and the whole name, in whatever case, not in the middle of a word. Of names that begin
 * alike the longest counts; two people of one name are both meant. In the order of the text.
 */
export function findMentions(text: string, people: readonly Named[]): readonly Mention[] {
  const names = people
    .map(({ userId, name }) => ({ userId, name: name.normalize('NFC').toLowerCase() }))
    .toSorted((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (isWordPart(text[at - 1])) continue;
    const called = names.find(
      ({ name }) =>
        text.slice(at + 1, at + 1 + name.length).toLowerCase() === name &&
        !isWordPart(text[at + 1 + name.length]),
    );
    if (!called) continue;
    for (const { userId, name } of names)
      if (name === called.name) found.push({ userId, range: [at, at + 1 + name.length] });
  }
  return found;
}

/** What stands between an `@` and the caret when a name is being typed there: the place of both, and the letters. */
export function mentionBeingTyped(text: string, caret: number): { range: Range; letters: string } | null {
  const at = text.slice(0, caret).lastIndexOf('@');
  if (at < 0 || isWordPart(text[at - 1])) return null;
  const letters = text.slice(at + 1, caret);
  return /^[\p{L}\p{M}\p{N} ]{0,40}$/u.test(letters) && !letters.startsWith(' ')
    ? { range: [at, caret], letters }
    : null;
}

/** Letters as they are looked for: without tone marks or case, đ as d. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();

/** The people one of whose names begins with the letters; marks may be left out (“lan”, “tran a”). At most `limit`. */
export function suggestPeople(people: readonly Named[], letters: string, limit = 6): readonly Named[] {
  const wanted = plain(letters);
  return people.filter(({ name }) => ` ${plain(name)}`.includes(` ${wanted}`)).slice(0, limit);
}
