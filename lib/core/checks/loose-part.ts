import type { Unit } from '@/lib/core/checks/counterparts';
import type { Span } from '@/lib/core/span';

/** The part of a text that most lacks a counterpart. */
export type LoosePart = {
  readonly span: Span;
  /** What of it is lost against what is kept. */
  readonly score: number;
  readonly lost: readonly Unit[];
  readonly kept: number;
  readonly words: number;
  /** It begins after a comma or an `and`; with `pair`, beside a part that is answered. */
  readonly listed: boolean;
  readonly pair: boolean;
  readonly last: boolean;
};

const breaks = /[,;:.!?()“”"–\n-]/;
const openers = {
  vi: new Set(
    'và hoặc cùng để nhằm do vì khi nếu trong tại ở từ với theo sau trước giúp khiến rồi mà nhưng trên bằng đồng gồm còn kèm cách nhờ bởi lúc dù tuy nên giữa dưới ngoài qua'.split(
      ' ',
    ),
  ),
  en: new Set(
    'and or but which who that where when while after before because if in at on for with from by as to under over during amid according following despite plus including though although about into near against between among through across behind without within until since whose so'.split(
      ' ',
    ),
  ),
} as const;
const joins = new Set(['và', 'hoặc', 'and', 'or']);

type Piece = { readonly units: Unit[]; readonly listed: boolean };

/** What stands between marks and the words that begin a clause, a member of a list or an adjunct. */
function piecesOf(text: string, units: readonly Unit[], language: 'vi' | 'en'): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const unit of units) {
    const gap = text.slice(end, unit.span[0]);
    const head = unit.text.includes(' ') ? unit.text.slice(0, unit.text.indexOf(' ')) : unit.text;
    const last = pieces.at(-1);
    if (last && (gap === ' ' || !breaks.test(gap)) && !openers[language].has(head)) last.units.push(unit);
    else pieces.push({ units: [unit], listed: gap.includes(',') || joins.has(head) });
    end = unit.span[1];
  }
  return pieces;
}

/** A loss counts for itself, what is kept half as much again against it. */
export const lossOf = ({ weight, answer }: Unit): number =>
  answer === 0 ? weight : answer === 1 ? -1.5 * weight : weight <= 0.1 ? 0 : -0.4 * weight;

const isTelling = ({ weight, answer }: Unit): boolean => answer === 0 && weight >= 0.25;

/** The run of pieces with the greatest loss. */
export function findLoosePart(text: string, units: readonly Unit[], language: 'vi' | 'en'): LoosePart {
  const pieces = piecesOf(text, units, language);
  const losses = pieces.map((piece) => piece.units.reduce((sum, unit) => sum + lossOf(unit), 0));
  const { from, to, sum } = greatestRun(losses);
  const run = pieces.slice(from, to);
  const own = run.flatMap((piece) => piece.units);
  const listed = run[0]?.listed ?? false;
  return {
    span: [own[0]?.span[0] ?? 0, own.at(-1)?.span[1] ?? 0],
    score: sum,
    lost: own.filter(isTelling),
    kept: own.reduce((kept, { weight, answer }) => kept + (answer === 1 ? weight : 0), 0),
    words: own.reduce((words, unit) => words + unit.text.split(' ').length, 0),
    listed,
    pair: listed && run.length === 1 && (pieces[from - 1]?.units.some(({ answer }) => answer === 1) ?? false),
    last: to === pieces.length,
  };
}

/** The run of numbers with the greatest sum (Kadane). */
export function greatestRun(values: readonly number[]): { from: number; to: number; sum: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let [sum, from] = [0, 0];
  values.forEach((value, at) => {
    if (sum <= 0) [sum, from] = [0, at];
    sum += value;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  return best;
}
