import type { LanguageTag } from '@/lib/core/language';
import type { Cutter, CutterFor } from '@/lib/core/segmentation/sentences';
import { type Automaton, type Meter, matchesAt } from '@/lib/core/text/automaton';

/** Where the text before ends with `before` and the text after begins with `after`, there is a break, or none. */
export type SrxRule = { readonly breaks: boolean; readonly before: Automaton; readonly after: Automaton };

/** The rules that `name` holds count for the languages whose whole tag `pattern` finds. */
export type LanguageMap = { readonly pattern: Automaton; readonly name: string };

/** The contents of an SRX 2.0 file. */
export type SrxFile = {
  readonly cascade: boolean;
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
  readonly maps: readonly LanguageMap[];
};

/** The rules for a language in their order: of the first map that names it, or of all that do when they cascade. */
export function srxRulesFor({ cascade, rules, maps }: SrxFile, language: LanguageTag): readonly SrxRule[] {
  const meter = { left: 1_000_000 };
  const named = maps.filter(({ pattern }) => matchesAt(pattern, language, 0, meter));
  return (cascade ? named : named.slice(0, 1)).flatMap(({ name }) => rules.get(name) ?? []);
}

/** Work allowed for each line and each of its UTF-16 units, in steps: far more than rules for abbreviations take. */
const effort = { line: 50_000, unit: 1_000 };

/** Cuts lines by the file's rules, for the languages that it has any for; a line that takes too much work is left to ours. */
export function srxCutters(file: SrxFile): CutterFor {
  const known = new Map<LanguageTag, Cutter | null>();
  return (language) => {
    const cutter = known.get(language) ?? cutterOf(srxRulesFor(file, language));
    known.set(language, cutter);
    return cutter;
  };
}

function cutterOf(rules: readonly SrxRule[]): Cutter | null {
  if (rules.length === 0) return null;
  return (line) => {
    const meter = { left: effort.line + effort.unit * line.length };
    const cuts: number[] = [];
    for (let at = 1; at < line.length; at++) {
      if (!isWithinCharacter(line, at) && isBreak(rules, line, at, meter)) cuts.push(at);
      if (meter.left < 0) return null;
    }
    return cuts;
  };
}

/** Within a surrogate pair, before a mark, or beside a joiner. */
const isWithinCharacter = (line: string, at: number): boolean =>
  (line.codePointAt(at - 1) ?? 0) > 0xffff ||
  /^[\p{M}\p{Emoji_Modifier}\p{Cf}]/u.test(line.slice(at, at + 2)) ||
  /\p{Cf}$/u.test(line.charAt(at - 1));

/** The first rule that fits decides; exceptions are looked at only where there would be a break. */
function isBreak(rules: readonly SrxRule[], line: string, at: number, meter: Meter): boolean {
  const fits = ({ before, after }: SrxRule): boolean =>
    matchesAt(before, line, at, meter) && matchesAt(after, line, at, meter);
  const found = rules.findIndex((rule) => rule.breaks && fits(rule));
  return found >= 0 && !rules.slice(0, found).some((rule) => !rule.breaks && fits(rule));
}
