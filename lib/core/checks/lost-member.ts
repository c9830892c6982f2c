import { coverage, knownPhrases } from '@/lib/core/checks/coverage';
import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const separator = {
  vi: /, | (?:và|hoặc) /g,
  en: /, (?:and |or )?| (?:and|or|as\swell\sas) /g,
};
const clauses = /[^;.:!?“”"()\n]+/g;
const longestMember = 6;

/** The members of the longest list in a text, as `A, B và C`; where nothing is listed, none. */
function longestList(
  text: string,
  language: 'vi' | 'en',
): readonly { readonly text: string; readonly span: Span }[] {
  let longest: readonly { readonly text: string; readonly span: Span }[] = [];
  for (const { 0: clause, index } of matchesOf(text, clauses)) {
    const members: { text: string; span: Span }[] = [];
    let from = 0;
    for (const { 0: mark, index: at } of [
      ...matchesOf(clause, separator[language]),
      { 0: '', index: clause.length },
    ]) {
      members.push({ text: clause.slice(from, at), span: [index + from, index + at] });
      from = at + mark.length;
    }
    if (members.length > longest.length) longest = members;
  }
  return longest;
}

/** A member of a list of three or more to which nothing answers in a target that lists fewer. */
export function lostMember(source: string, target: string, stems: ReadonlySet<string>): Span | null {
  const members = longestList(source, 'vi');
  const inner = members.slice(1);
  const isList = /\s(?:và|hoặc)\s$/u.test(source.slice(0, members.at(-1)?.span[0]));
  if (
    !isList ||
    members.length < 3 ||
    inner.some(({ text }) => /\d/.test(text) || countWords(text) > longestMember)
  )
    return null;
  const lost = inner.filter(({ text }) => {
    const answered = coverage(
      knownPhrases(text).map((phrase) => phrase.stems),
      stems,
      1,
    );
    return answered === 0;
  });
  const listed = longestList(target, 'en').length;
  return lost.length > 0 && lost.length < members.length && listed <= members.length - lost.length
    ? (lost[0]?.span ?? null)
    : null;
}
