import { pick, seededRandom } from '@/tests/core/diff/random-text';

/** What a storm does, and how often beside what every storm does. */
const weights = {
  type: 8,
  together: 5,
  approve: 4,
  'crash the tab': 3,
  'close the tab': 3,
  reload: 3,
  'kill the server': 1,
  'drop the network': 2,
  'lose answers': 4,
  'send late': 4,
  'end the session': 1,
  'choose in a conflict': 3,
} as const;
export type Kind = keyof typeof weights;

const always: readonly Kind[] = [
  'crash the tab',
  'kill the server',
  'drop the network',
  'end the session',
  'together',
];
const isKind = (text: string): text is Kind => text in weights;
const bag = Object.entries(weights).flatMap(([kind, weight]) =>
  isKind(kind) ? Array.from({ length: weight }, () => kind) : [],
);

/** A word that is like no other, where it goes in a text (0 to 1), and the pause between its letters. */
export type Typing = { readonly text: string; readonly place: number; readonly pause: number };
export type Step = {
  readonly kind: Kind;
  readonly actor: number;
  /** Which row, 0 to 1. */
  readonly row: number;
  readonly wait: number;
  readonly words: readonly [Typing, Typing];
};

/** All that a storm does, told by its seed alone: what every storm does, and more, in any order. */
export function planStorm(seed: number, length = 9): readonly Step[] {
  const random = seededRandom(seed);
  const more = Array.from({ length: length - always.length }, () => pick(random, bag));
  const kinds = [...always, ...more].map((kind) => ({ kind, at: random() })).toSorted((a, b) => a.at - b.at);
  const word = (step: number, which: number): Typing => ({
    text: `ợ${seed.toString(36)}q${(2 * step + which).toString(36)}zữxthuyền`,
    place: random(),
    pause: Math.floor(random() * 12),
  });
  return kinds.map(({ kind }, step) => ({
    kind,
    actor: Math.floor(random() * 2),
    row: random(),
    wait: 50 + Math.floor(random() * 350),
    words: [word(step, 0), word(step, 1)],
  }));
}
