import { Refused } from '@/lib/core/text/character-set';
import { type CharTest, type Edge, type Expression, isWordChar } from '@/lib/core/text/expression';

type State =
  | { readonly kind: 'char'; readonly test: CharTest; readonly next: number }
  | { readonly kind: 'split'; readonly to: number[] }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly next: number }
  | {
      readonly kind: 'look';
      readonly automaton: Automaton;
      readonly negative: boolean;
      readonly next: number;
    }
  | { readonly kind: 'accept' };

export type Direction = 'forward' | 'backward';

/** An expression made ready to be tried from a place in a text, towards its end or its beginning. */
export type Automaton = {
  readonly states: readonly State[];
  readonly start: number;
  readonly direction: Direction;
  /** Number of states, those of its lookarounds included. */
  readonly size: number;
};

/** How much work may still be done; below zero, answers are not to be trusted. */
export type Meter = { left: number };

/** Most states of one expression. */
const largestSize = 2_000;

/** Thompson's construction (CACM 11(6), 1968). Throws `Refused` for an expression that would be too large. */
export function automatonOf(expression: Expression, direction: Direction): Automaton {
  const states: State[] = [{ kind: 'accept' }];
  let size = 1;
  const grow = (by: number): void => {
    size += by;
    if (size > largestSize) throw new Refused('large');
  };
  const add = (state: State): number => {
    grow(1);
    return states.push(state) - 1;
  };
  const build = (part: Expression, next: number): number => {
    if (part.kind === 'char') return add({ kind: 'char', test: part.test, next });
    if (part.kind === 'edge') return add({ kind: 'edge', edge: part.edge, next });
    if (part.kind === 'choice')
      return add({ kind: 'split', to: part.options.map((option) => build(option, next)) });
    if (part.kind === 'repeat') return repeat(part, next);
    if (part.kind === 'sequence') {
      const inOrder = direction === 'forward' ? part.parts.toReversed() : part.parts;
      return inOrder.reduce((after, one) => build(one, after), next);
    }
    const automaton = automatonOf(part.part, part.ahead ? 'forward' : 'backward');
    grow(automaton.size);
    return add({ kind: 'look', automaton, negative: part.negative, next });
  };
  const repeat = ({ part, min, max }: Extract<Expression, { kind: 'repeat' }>, next: number): number => {
    let start = next;
    if (max === null) {
      const to = [next];
      start = add({ kind: 'split', to });
      to.push(build(part, start));
    }
    for (let k = min; k < (max ?? min); k++) start = add({ kind: 'split', to: [next, build(part, start)] });
    for (let k = 0; k < min; k++) {
      grow(1);
      start = build(part, start);
    }
    return start;
  };
  const start = build(expression, 0);
  return { states, start, direction, size };
}

/** Farthest that an automaton looks, in code points. */
const farthest = 200;

/**
 * Whether there is a match that begins at `at` and goes in the automaton's direction. All ways are tried at once, so that
 * no expression takes more than its size times `farthest` steps; each is taken off the meter.
 */
export const matchesAt = (automaton: Automaton, text: string, at: number, meter: Meter): boolean =>
  !walk(automaton, text, at, meter, () => false) && meter.left >= 0;

/** Where the longest match that begins at `at` and fits ends; null without one. */
export function longestMatchAt(
  automaton: Automaton,
  text: string,
  at: number,
  meter: Meter,
  fits: (end: number) => boolean,
): number | null {
  let longest: number | null = null;
  walk(automaton, text, at, meter, (end) => {
    if (fits(end)) longest = end;
    return true;
  });
  return meter.left < 0 ? null : longest;
}

/** Tells each place where a match ends, the nearest first, until told not to go on; false when it was told so. */
function walk(
  { states, start, direction }: Automaton,
  text: string,
  at: number,
  meter: Meter,
  goOn: (end: number) => boolean,
): boolean {
  const seen: number[] = [];
  let place = at;
  const pending = [start];
  for (let width = 0; width <= farthest; width++) {
    const live: Extract<State, { kind: 'char' }>[] = [];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const state = states[id];
      if (!state || seen[id] === width) continue;
      seen[id] = width;
      meter.left--;
      if (meter.left < 0) return true;
      if (state.kind === 'accept') {
        if (!goOn(place)) return false;
      } else if (state.kind === 'char') live.push(state);
      else if (state.kind === 'split') for (const next of state.to) pending.push(next);
      else if (holds(state, text, place, meter)) pending.push(state.next);
    }
    const point = direction === 'forward' ? text.codePointAt(place) : pointBefore(text, place);
    if (point === undefined) return true;
    for (const { test, next } of live) if (test(point)) pending.push(next);
    if (pending.length === 0) return true;
    const step = point > 0xffff ? 2 : 1;
    place += direction === 'forward' ? step : -step;
  }
  return true;
}

function holds(
  state: Extract<State, { kind: 'edge' | 'look' }>,
  text: string,
  at: number,
  meter: Meter,
): boolean {
  if (state.kind === 'look') return matchesAt(state.automaton, text, at, meter) !== state.negative;
  if (state.edge === 'start') return at === 0;
  if (state.edge === 'end') return at === text.length;
  const [before, after] = [pointBefore(text, at), text.codePointAt(at)];
  const isBoundary =
    (before !== undefined && isWordChar(before)) !== (after !== undefined && isWordChar(after));
  return isBoundary === (state.edge === 'word');
}

/** The code point that ends at `at`. */
export function pointBefore(text: string, at: number): number | undefined {
  if (at <= 0) return undefined;
  const pair = at > 1 ? text.codePointAt(at - 2) : undefined;
  return pair !== undefined && pair > 0xffff ? pair : text.charCodeAt(at - 1);
}
