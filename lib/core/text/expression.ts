import {
  type Cursor,
  type Piece,
  Refused,
  setOfChar,
  take,
  takeChar,
  takeEscape,
  takeMatch,
  takeQuoted,
  takeSet,
} from '@/lib/core/text/character-set';

/** A place between two characters that an expression can ask for. */
export type Edge = 'start' | 'end' | 'word' | 'not-word';

/** Whether a code point is of a kind. */
export type CharTest = (point: number) => boolean;

/** A regular expression taken apart. `max` is null where there is no bound. */
export type Expression =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number | null }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'look'; readonly part: Expression; readonly ahead: boolean; readonly negative: boolean };

type State = Cursor & { ignoreCase: boolean; depth: number };

const deepestGroup = 100;

/**
 * Reads a regular expression as ICU writes them (its user guide, *Regular Expressions*), in NFC as the texts are.
 * Throws `Refused`. Greedy, lazy, possessive and atomic are read alike: nobody asks how a match came about.
 */
export function parseExpression(pattern: string, ignoreCase = false): Expression {
  const state: State = { pattern: pattern.normalize('NFC'), at: 0, ignoreCase, depth: 0 };
  try {
    const expression = takeChoice(state);
    if (state.at < state.pattern.length) throw new Refused('syntax');
    return expression;
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.reason, state.at) : error;
  }
}

function takeChoice(state: State): Expression {
  const { ignoreCase } = state;
  const options = [takeSequence(state)];
  while (take(state, '|')) options.push(takeSequence(state));
  state.ignoreCase = ignoreCase;
  const [only] = options;
  return only && options.length === 1 ? only : { kind: 'choice', options };
}

function takeSequence(state: State): Expression {
  const parts: Expression[] = [];
  while (state.at < state.pattern.length && !/[|)]/.test(state.pattern.charAt(state.at)))
    parts.push(...takeRepeated(state));
  return { kind: 'sequence', parts };
}

/** An atom with its quantifiers; of a quoted run they belong to the last character. */
function takeRepeated(state: State): readonly Expression[] {
  const atoms = takeAtoms(state);
  const last = atoms.at(-1);
  const count = takeCount(state);
  if (!count) return atoms;
  if (!last || /[*+?{]/.test(state.pattern.charAt(state.at))) throw new Refused('syntax');
  return [...atoms.slice(0, -1), { kind: 'repeat', part: last, ...count }];
}

const counts: ReadonlyMap<string, { readonly min: number; readonly max: number | null }> = new Map([
  ['*', { min: 0, max: null }],
  ['+', { min: 1, max: null }],
  ['?', { min: 0, max: 1 }],
]);

function takeCount(state: State): { readonly min: number; readonly max: number | null } | null {
  const found = takeMatch(state, /(\*|\+|\?|\{\d{1,9}(?:,\d{0,9})?\})[?+]?/y);
  if (found === null) return null;
  const [min = 0, max = min] = (found.match(/\d+|,(?=\})/g) ?? []).map((text) =>
    text === ',' ? null : Number(text),
  );
  if (min === null || (max !== null && max < min)) throw new Refused('syntax');
  return counts.get(found) ?? { min, max };
}

function takeAtoms(state: State): readonly Expression[] {
  const quoted = takeQuoted(state);
  if (quoted !== null) return [...quoted].map((char) => charOf({ char }, state));
  const char = takeChar(state);
  if (char === '(') return takeGroup(state);
  if (char === '[') return [charOf({ set: takeSet(state) }, state)];
  if (char === '\\') return [takeEscaped(state)];
  if (char === '.') return [{ kind: 'char', test: () => true }];
  if (char === '^') return [{ kind: 'edge', edge: 'start' }];
  if (char === '$') return [{ kind: 'edge', edge: 'end' }];
  if (/[*+?{]/.test(char)) throw new Refused('syntax');
  return [charOf({ char }, state)];
}

const edges: ReadonlyMap<string, Edge> = new Map([
  ['b', 'word'],
  ['B', 'not-word'],
  ['A', 'start'],
  ['Z', 'end'],
  ['z', 'end'],
]);

/** Line breaks never stand within a line, so `\R` finds what `\v` finds. */
function takeEscaped(state: State): Expression {
  const letter = takeMatch(state, /[bBAZzR]/y);
  const edge = edges.get(letter ?? '');
  if (edge) return { kind: 'edge', edge };
  if (letter !== null) return charOf({ set: '[\\n\\v\\f\\r\\x85\\u2028\\u2029]' }, state);
  return charOf(takeEscape(state), state);
}

const looks: ReadonlyMap<string, { readonly ahead: boolean; readonly negative: boolean }> = new Map([
  ['?=', { ahead: true, negative: false }],
  ['?!', { ahead: true, negative: true }],
  ['?<=', { ahead: false, negative: false }],
  ['?<!', { ahead: false, negative: true }],
]);

/** What a `(`, just read, opens; nothing for comments and flags. */
function takeGroup(state: State): readonly Expression[] {
  if (takeMatch(state, /\?#[^)]*\)/y) !== null) return [];
  const opening = takeMatch(state, /\?(?:[:>=!]|<[=!]|<[A-Za-z]\w*>)/y) ?? '';
  const { ignoreCase } = state;
  if (opening === '' && take(state, '?')) {
    takeFlags(state);
    if (take(state, ')')) return [];
    if (!take(state, ':')) throw new Refused('syntax');
  }
  state.depth++;
  if (state.depth > deepestGroup) throw new Refused('large');
  const part = takeChoice(state);
  state.depth--;
  state.ignoreCase = ignoreCase;
  if (!take(state, ')')) throw new Refused('syntax');
  const look = looks.get(opening);
  return [look ? { kind: 'look', part, ...look } : part];
}

/** Within a line, `m` and `s` change nothing; `x` would change how the rest is read. */
function takeFlags(state: State): void {
  const flags = takeMatch(state, /[a-zA-Z-]+/y) ?? '';
  if (!/^[imsuwd]*(?:-[imsuwd]*)?$/.test(flags) || flags === '') throw new Refused('flag');
  const [on = '', off = ''] = flags.split('-');
  if (on.includes('i')) state.ignoreCase = true;
  if (off.includes('i')) state.ignoreCase = false;
}

function charOf(piece: Piece, { ignoreCase }: State): Expression {
  const point = 'char' in piece && !ignoreCase ? piece.char.codePointAt(0) : undefined;
  if (point !== undefined) return { kind: 'char', test: (found) => found === point };
  return { kind: 'char', test: testOf('char' in piece ? setOfChar(piece.char) : piece.set, ignoreCase) };
}

/** Remembers its answers: a text has few different characters. */
function testOf(set: string, ignoreCase: boolean): CharTest {
  const pattern = new RegExp(`^[${set}]$`, ignoreCase ? 'vi' : 'v');
  const known = new Map<number, boolean>();
  return (point) => {
    const answer = known.get(point) ?? pattern.test(String.fromCodePoint(point));
    known.set(point, answer);
    return answer;
  };
}

/** ICU's `\w`, between which and the rest `\b` stands. */
export const isWordChar: CharTest = testOf('\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d', false);
