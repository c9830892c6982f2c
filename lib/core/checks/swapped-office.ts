import { domains, exclusive } from '@/lib/core/checks/offices';
import type { Found } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { remember } from '@/lib/core/text/remember';
import { readTokens } from '@/lib/core/text/tokens';

/** Its expressions are made when they are asked for: most texts name no office. */
type Member = {
  readonly vietnamese: readonly string[];
  readonly said: RegExp;
  readonly telling: RegExp;
  readonly excusing: RegExp;
};

/** Without one of the `cues` in the source none of its members is said. */
type Group = { readonly members: readonly Member[]; readonly cues: readonly string[] };

const list = (text: string): readonly string[] => text.split(' , ').map((each) => each.trim());

function groupOf(
  text: string,
  before: string,
  pattern: (names: string) => string,
  cues?: readonly string[],
): Group {
  const anyOf = (names: readonly string[]): RegExp =>
    new RegExp(`(?<!\\p{L})${before}(?:${names.join('|')})(?!\\p{L})`, 'u');
  const expression = (chosen: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}-])${pattern(`(?:${chosen.join('|')})`)}(?![\\p{L}-])`, 'iu');
  const members = text
    .trim()
    .split('\n')
    .map((line): Member => {
      const [own = '', english = ''] = line.split('|');
      const [vietnamese, names] = [list(own), list(english)];
      let said: RegExp | undefined;
      let telling: RegExp | undefined;
      let excusing: RegExp | undefined;
      return {
        vietnamese,
        get said() {
          said ??= anyOf(vietnamese);
          return said;
        },
        get telling() {
          telling ??= expression(names.filter((name) => !name.startsWith('~')));
          return telling;
        },
        get excusing() {
          excusing ??= expression(names.map((name) => name.replace('~', '')));
          return excusing;
        },
      };
    });
  return { members, cues: cues ?? members.flatMap(({ vietnamese }) => vietnamese) };
}

/** `Ministry of Health`, `Health Ministry`, `the health minister`. */
const offices = groupOf(
  domains,
  '(?:bộ|sở|vụ|cục|bộ trưởng|thứ trưởng|giám đốc sở)(?: (?:trưởng|bộ))? ',
  (domain) =>
    `(?:(?:ministry|department|minister|deputy minister) (?:of|for) (?:national )?${domain}|${domain} (?:ministry|ministers?|department))`,
  ['bộ ', 'sở ', 'vụ ', 'cục ', 'bộ trưởng ', 'thứ trưởng '],
);
const groups = exclusive
  .trim()
  .split('\n\n')
  .map((group) => groupOf(group, '', (names) => names));

/** A ministry, its head, a chamber, a party or an office of state that gave way to another of its kind. */
export function findSwappedOffice(source: string, target: string): Found | null {
  const lower = source.normalize('NFC').toLowerCase();
  if (lower.length !== source.length) return null;
  return (
    swapped(offices, lower, source, target) ??
    groups.reduce<Found | null>((found, group) => found ?? swapped(group, lower, source, target), null)
  );
}

const syllablesOf = remember(
  100,
  (text: string): ReadonlySet<string> => new Set(readTokens(text).map(({ lower }) => lower)),
);
const firstOf = remember(1000, (name: string): string => name.trim().split(' ')[0] ?? '');

function swapped({ members, cues }: Group, lower: string, source: string, target: string): Found | null {
  const syllables = syllablesOf(source);
  if (!cues.some((cue) => syllables.has(firstOf(cue)) && lower.includes(cue))) return null;
  const said = members.flatMap((member) => {
    const match = member.vietnamese.some((name) => syllables.has(firstOf(name)) && lower.includes(name))
      ? member.said.exec(lower)
      : null;
    const span: Span | null = match && [match.index, match.index + match[0].length];
    return span ? [{ member, span }] : [];
  });
  const lost = said.find(({ member }) => !member.excusing.test(target));
  if (!lost) return null;
  const strange = members.find(
    (member) => !said.some((other) => other.member === member) && member.telling.test(target),
  );
  const match = strange?.telling.exec(target);
  if (!match || strange?.vietnamese.some((name) => lower.includes(name))) return null;
  return {
    source: lost.span,
    target: [match.index, match.index + match[0].length],
    args: { source: source.slice(...lost.span), target: match[0] },
    fixes: [],
  };
}
