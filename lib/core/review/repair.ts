import type { Sentence } from '@/lib/core/article';
import { maxTargetLength } from '@/lib/core/review/save';
import type { Span } from '@/lib/core/span';
import { joinSentences } from '@/lib/core/text/join-sentences';
import { textOf } from './bead-row';

/**
 * A row as repair sees it: the sentences it is a bead of, and the text an editor has made of the machine's. New rows
 * have no id yet.
 */
export type Pair<Id extends string | null = string> = {
  readonly id: Id;
  readonly source: readonly Sentence[];
  readonly machine: readonly Sentence[];
  readonly text: string;
};

export type RepairSide = 'source' | 'target';

/**
 * One repair of an alignment. It names every row it touches, so that it means the same to whoever carries it out.
 * `merge` makes one row of two neighbours (one-sided ones are linked by it); `split` cuts a row after `source` of its
 * sentences and at `offset` of its text; `move` gives the sentence of `ids[0]` that is next to `ids[1]` to that row;
 * `unlink` sets the two sides of a row apart.
 */
export type Operation =
  | { readonly kind: 'merge'; readonly ids: readonly [string, string] }
  | {
      readonly kind: 'split';
      readonly ids: readonly [string];
      readonly source: number;
      readonly offset: number;
    }
  | { readonly kind: 'move'; readonly ids: readonly [string, string]; readonly side: RepairSide }
  | { readonly kind: 'unlink'; readonly ids: readonly [string] };

/**
 * Why a repair cannot be: a row is `gone`; two are not neighbours (`apart`); a row would say nothing on either side
 * (`empty`), or too much (`too-long`); there is no such place in a row (`no-place`).
 */
export type RepairRefusal = 'gone' | 'apart' | 'empty' | 'too-long' | 'no-place';

/** `before` are neighbours among the rows, from index `at`; `after` takes their place. */
export type RepairResult =
  | {
      readonly ok: true;
      readonly at: number;
      readonly before: readonly Pair[];
      readonly after: readonly Pair<string | null>[];
    }
  | { readonly ok: false; readonly code: RepairRefusal };

/** Finds the sentences of an edited text; those of the machine's are known. */
export type Splitter = (text: string) => readonly Span[];

/**
 * Carries out a repair on the live rows of a translation, in order. Laws: the sentences of both sides stay the same, in
 * the same order; of the texts only white space at seams changes; a row that keeps its first source sentence keeps its
 * id; no row is left without sentences.
 */
export function repair(rows: readonly Pair[], operation: Operation, split: Splitter): RepairResult {
  const places = operation.ids.map((id) => rows.findIndex((row) => row.id === id));
  if (places.includes(-1)) return { ok: false, code: 'gone' };
  const at = Math.min(...places);
  const before = rows.slice(at, at + places.length);
  const [first, second] = before;
  if (!first || Math.max(...places) !== at + before.length - 1) return { ok: false, code: 'apart' };
  const after = second
    ? operation.kind === 'merge'
      ? [merged(first, second)]
      : operation.kind === 'move' && moved(first, second, operation.side, places[0] === at, split)
    : operation.kind === 'split'
      ? cut(first, operation.source, operation.offset, split)
      : operation.kind === 'unlink' && unlinked(first);
  if (!after) return { ok: false, code: 'no-place' };
  if (!after.every(saysSomething)) return { ok: false, code: 'empty' };
  if (after.some((row) => row.text.length > maxTargetLength)) return { ok: false, code: 'too-long' };
  return { ok: true, at, before, after };
}

type Parts = readonly Pair<string | null>[];

const saysSomething = ({ source, machine, text }: Pair<string | null>): boolean =>
  source.length > 0 || (machine.length > 0 && /\S/.test(text));

const joinTexts = (left: string, right: string): string => {
  if (!/\S/.test(left)) return right;
  return /\S/.test(right) ? joinSentences([left.trimEnd(), right.trimStart()]) : left;
};

const merged = (first: Pair, second: Pair): Pair => ({
  id: first.source.length === 0 && second.source.length > 0 ? second.id : first.id,
  source: [...first.source, ...second.source],
  machine: [...first.machine, ...second.machine],
  text: joinTexts(first.text, second.text),
});

function cut(row: Pair, source: number, offset: number, split: Splitter): Parts | false {
  if (source < 0 || source > row.source.length || !isPlace(row.text, offset)) return false;
  const machine = within(
    machineBefore(row, offset, split),
    source === 0 ? 1 : 0,
    row.machine.length - (source === row.source.length ? 1 : 0),
  );
  const second = source === 0 && row.source.length > 0;
  return [
    {
      id: second ? null : row.id,
      source: row.source.slice(0, source),
      machine: row.machine.slice(0, machine),
      text: row.text.slice(0, offset).trimEnd(),
    },
    {
      id: second ? row.id : null,
      source: row.source.slice(source),
      machine: row.machine.slice(machine),
      text: row.text.slice(offset).trimStart(),
    },
  ];
}

function moved(first: Pair, second: Pair, side: RepairSide, down: boolean, split: Splitter): Parts | false {
  const giver = down ? first : second;
  if (side === 'source') {
    if (giver.source.length === 0) return false;
    const all = [...first.source, ...second.source];
    const bound = first.source.length + (down ? -1 : 1);
    return [
      { ...first, source: all.slice(0, bound) },
      { ...second, source: all.slice(bound) },
    ];
  }
  const sentences = sentencesOfText(giver, split);
  const bound = down ? sentences.at(-1) : sentences[1];
  if (sentences.length === 0) return false;
  const offset = bound?.[0] ?? giver.text.length;
  const least = giver.source.length === 0 ? 1 : 0;
  const before = machineBefore(giver, offset, split);
  const taken = down
    ? within(before, least, giver.machine.length)
    : first.machine.length + within(before, 0, giver.machine.length - least);
  const all = [...first.machine, ...second.machine];
  const [head, tail] = [giver.text.slice(0, offset).trimEnd(), giver.text.slice(offset).trimStart()];
  return [
    { ...first, machine: all.slice(0, taken), text: down ? head : joinTexts(first.text, head) },
    { ...second, machine: all.slice(taken), text: down ? joinTexts(tail, second.text) : tail },
  ];
}

const unlinked = (row: Pair): Parts | false =>
  row.source.length > 0 &&
  row.machine.length > 0 && [
    { ...row, machine: [], text: '' },
    { id: null, source: [], machine: row.machine, text: row.text },
  ];

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** A whole offset of the text, not inside a surrogate pair. */
const isPlace = (text: string, offset: number): boolean =>
  Number.isInteger(offset) && offset >= 0 && offset <= text.length && text.slice(0, offset).isWellFormed();

/** The sentences of the text of a row: the machine's own as long as nobody has edited it. */
export const sentencesOfText = (
  { machine, text }: Pick<Pair, 'machine' | 'text'>,
  split: Splitter,
): readonly Span[] => (text === textOf(machine) ? spansOf(machine) : split(text));

function spansOf(sentences: readonly Sentence[]): readonly Span[] {
  const whole = textOf(sentences);
  let at = 0;
  return sentences.map(({ text }) => {
    const start = whole.startsWith(text, at) ? at : at + 1;
    at = start + text.length;
    return [start, at];
  });
}

/**
 * How many of the machine's sentences stand before `offset` of the text: exactly, where the text still has as many
 * sentences; else those that are nearest by their share of the length.
 */
function machineBefore(row: Pair, offset: number, split: Splitter): number {
  const { machine, text } = row;
  const spans = sentencesOfText(row, split);
  const scale = text.length / Math.max(1, textOf(machine).length);
  const starts =
    spans.length === machine.length
      ? spans.map(([start]) => start)
      : spansOf(machine).map(([start]) => start * scale);
  const bounds = [...starts, text.length].map((bound) => Math.abs(bound - offset));
  return bounds.lastIndexOf(Math.min(...bounds));
}
