export const refusals = ['syntax', 'backreference', 'escape', 'property', 'flag', 'large'] as const;
/** Why an expression is not taken. */
export type Refusal = (typeof refusals)[number];

export class Refused extends Error {
  /** `at`: as far as the expression could be read, when it is its reading that failed. */
  constructor(
    readonly reason: Refusal,
    readonly at: number | null = null,
  ) {
    super(reason);
    this.name = 'Refused';
  }
}

/** A place in an expression that is being read. */
export type Cursor = { readonly pattern: string; at: number };

/** Steps over `expected` when it comes next. */
export function take(cursor: Cursor, expected: string): boolean {
  const found = cursor.pattern.startsWith(expected, cursor.at);
  if (found) cursor.at += expected.length;
  return found;
}

/** Steps over what `pattern` (sticky) finds here; its first group, or all of it. Null where it finds nothing. */
export function takeMatch(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.pattern);
  if (!found) return null;
  cursor.at += found[0].length;
  return found[1] ?? found[0];
}

export function takeChar(cursor: Cursor): string {
  const point = cursor.pattern.codePointAt(cursor.at);
  if (point === undefined) throw new Refused('syntax');
  const char = String.fromCodePoint(point);
  cursor.at += char.length;
  return char;
}

const wordChars = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d]';

const sets: ReadonlyMap<string, string> = new Map([
  ['d', '\\p{Nd}'],
  ['s', '[\\t\\n\\f\\r\\p{Z}]'],
  ['w', wordChars],
  ['h', '[\\t\\p{Zs}]'],
  ['v', '[\\n\\v\\f\\r\\x85\\u2028\\u2029]'],
]);

const posix: ReadonlyMap<string, string> = new Map([
  ['alnum', '[\\p{Alphabetic}\\p{Nd}]'],
  ['alpha', '\\p{Alphabetic}'],
  ['blank', '[\\t\\p{Zs}]'],
  ['cntrl', '\\p{Cc}'],
  ['digit', '\\p{Nd}'],
  ['graph', '[^\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}]'],
  ['lower', '\\p{Lowercase}'],
  ['print', '[^\\p{Cc}\\p{Cs}\\p{Cn}]'],
  ['punct', '\\p{P}'],
  ['space', '\\p{White_Space}'],
  ['upper', '\\p{Uppercase}'],
  ['word', wordChars],
  ['xdigit', '[\\p{Nd}A-Fa-f]'],
]);

const controls: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** One character, or a set of them in the notation of JavaScript's `v` flag. */
export type Piece = { readonly char: string } | { readonly set: string };

/** What a backslash, just read, introduces: the part that ICU's expressions and their sets have in common. */
export function takeEscape(cursor: Cursor): Piece {
  const char = takeChar(cursor);
  if (char === 'p' || char === 'P') return { set: negatedIf(char === 'P', takeProperty(cursor)) };
  const set = sets.get(char.toLowerCase());
  if (set) return { set: negatedIf(char !== char.toLowerCase(), set) };
  const code = takeCode(cursor, char);
  if (code !== null) return { char: code };
  if (/[1-9k]/.test(char)) throw new Refused('backreference');
  if (/[a-z]/i.test(char)) throw new Refused('escape');
  return { char };
}

function takeCode(cursor: Cursor, letter: string): string | null {
  if (letter === 'c') return String.fromCharCode(takeChar(cursor).charCodeAt(0) % 32);
  if (letter === '0') return pointOf(takeMatch(cursor, /[0-3]?[0-7]{1,2}/y), 8);
  if (letter === 'x') return pointOf(takeMatch(cursor, /\{([\da-f]{1,6})\}|[\da-f]{2}/iy), 16);
  if (letter === 'u') return pointOf(takeMatch(cursor, /[\da-f]{4}/iy), 16);
  if (letter === 'U') return pointOf(takeMatch(cursor, /[\da-f]{8}/iy), 16);
  return controls.get(letter) ?? null;
}

function pointOf(digits: string | null, base: number): string {
  const point = Number.parseInt(digits ?? '', base);
  if (!(point <= 0x10ffff)) throw new Refused('syntax');
  return String.fromCodePoint(point);
}

function takeProperty(cursor: Cursor): string {
  const name = takeMatch(cursor, /\{([^{}]+)\}|[A-Z]/y);
  if (name === null) throw new Refused('syntax');
  return propertyOf(name);
}

const keys: ReadonlyMap<string, string> = new Map([
  ['script', 'Script'],
  ['generalcategory', 'General_Category'],
  ['general_category', 'General_Category'],
]);

/** ICU's names are looser than JavaScript's: `\p{latin}`, `\p{IsGreek}`, `\p{^Lu}`, `\p{upper}`. */
function propertyOf(name: string): string {
  if (name.startsWith('^')) return negatedIf(true, propertyOf(name.slice(1)));
  const bare = name.replace(/\s/g, '').replace(/^is_?(?=.)/i, '');
  const [value = '', key] = bare.split(/[=:]/).reverse();
  const inCapitals = value
    .split(/[_-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('_');
  const names = [value, inCapitals].flatMap((one) =>
    key ? [`${keys.get(key.toLowerCase()) ?? key}=${one}`] : [one, `Script=${one}`],
  );
  const known = names.map((one) => `\\p{${one}}`).find(isSet);
  const found = (key ? undefined : posix.get(value.toLowerCase())) ?? known;
  if (found === undefined) throw new Refused('property');
  return found;
}

function isSet(source: string): boolean {
  try {
    return new RegExp(source, 'v').flags === 'v';
  } catch {
    return false;
  }
}

const negatedIf = (negated: boolean, set: string): string => (negated ? `[^${set}]` : set);

export const setOfChar = (char: string): string => `\\u{${char.codePointAt(0)?.toString(16)}}`;

const deepestSet = 20;

/**
 * The set that a `[`, just read, opens, as JavaScript's `v` flag takes it. ICU's unions, ranges, nested sets,
 * intersections (`&&`, `&[`), differences (`--`, `-[`), `[:alpha:]` and quoted runs are known.
 */
export function takeSet(cursor: Cursor, depth = 0): string {
  if (depth > deepestSet) throw new Refused('large');
  const negated = take(cursor, '^');
  let set = takeUnion(cursor, depth);
  while (!take(cursor, ']')) {
    const operator = takeMatch(cursor, /&&?|--?/y) ?? '';
    set = `[${set}${operator.charAt(0).repeat(2)}${takeUnion(cursor, depth)}]`;
  }
  return negatedIf(negated, set);
}

const operatorNext = /(?=\]|&&|--|[&-]\[)/y;

function takeUnion(cursor: Cursor, depth: number): string {
  let members = '';
  while (takeMatch(cursor, operatorNext) === null) members += takeMember(cursor, depth);
  return `[${members}]`;
}

function takeMember(cursor: Cursor, depth: number): string {
  const named = takeMatch(cursor, /\[:(\^?[^:\]]+):\]/y);
  if (named !== null) return propertyOf(named);
  if (take(cursor, '[')) return takeSet(cursor, depth + 1);
  const quoted = takeQuoted(cursor);
  if (quoted !== null) return [...quoted].map(setOfChar).join('');
  const first = takeSingle(cursor);
  if ('set' in first) return first.set;
  if (takeMatch(cursor, /-(?![-[\]])/y) === null) return setOfChar(first.char);
  const last = takeSingle(cursor);
  if ('set' in last || (first.char.codePointAt(0) ?? 0) > (last.char.codePointAt(0) ?? 0))
    throw new Refused('syntax');
  return `${setOfChar(first.char)}-${setOfChar(last.char)}`;
}

const takeSingle = (cursor: Cursor): Piece =>
  take(cursor, '\\') ? takeEscape(cursor) : { char: takeChar(cursor) };

/** What stands between `\Q` and `\E`, or to the end; null when no `\Q` comes next. */
export function takeQuoted(cursor: Cursor): string | null {
  if (!take(cursor, '\\Q')) return null;
  const end = cursor.pattern.indexOf('\\E', cursor.at);
  const quoted = cursor.pattern.slice(cursor.at, end < 0 ? undefined : end);
  cursor.at = end < 0 ? cursor.pattern.length : end + 2;
  return quoted;
}
