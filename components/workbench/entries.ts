import type { TFunction } from 'i18next';
import type { Offer, OfferName } from '@/lib/core/review/repair-offers';
import type { Command } from './commands';
import { filters, type State } from './state';
import { tallyOf } from './tally';
import type { Keys } from './use-keys';
import type { RepairMoves } from './use-repairs';
import type { Moves } from './use-workbench';

/** A line of a menu or of the palette. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  /** What it is about, in smaller words. */
  readonly note?: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

const offerCommands: Partial<Readonly<Record<OfferName, Command>>> = {
  mergeNext: 'merge',
  linkNext: 'merge',
  splitAtCaret: 'split',
  targetDown: 'sentenceDown',
  targetUp: 'sentenceUp',
};

type Tools = { readonly moves: Moves; readonly repairs: RepairMoves; readonly shown: Keys['shown'] };

const keysOf = (command: Command | undefined, shown: Keys['shown']) => command && shown(command);

/** The repairs of one row, and aligning again from it. */
export const repairEntries = (
  t: TFunction,
  offers: readonly Offer[],
  position: number,
  { repairs, shown }: Pick<Tools, 'repairs' | 'shown'>,
): readonly Entry[] => [
  ...offers.map(({ name, operation, sentence }) => ({
    id: `${name}${sentence ?? ''}`,
    label: t(`workbench.repair.offer.${name}`, { sentence: sentence ?? 0 }),
    keys: keysOf(offerCommands[name], shown),
    run: () => repairs.perform(operation),
  })),
  {
    id: 'align',
    label: t('workbench.repair.alignAgain'),
    run: () => repairs.align(position),
  },
];

/** All else that can be done at the workbench now. */
export function commandEntries(
  t: TFunction,
  state: State,
  { moves, repairs, shown }: Tools,
): readonly Entry[] {
  const row = state.rows.find(({ segment }) => segment.id === state.active?.id);
  const id = row?.segment.id ?? '';
  return [
    ...(row
      ? [
          {
            id: 'approve',
            label: t('workbench.approveNext'),
            keys: shown('approve'),
            run: () => moves.approve(id),
          },
        ]
      : []),
    ...(row?.approved
      ? [
          {
            id: 'unapprove',
            label: t('workbench.unapprove'),
            keys: shown('unapprove'),
            run: () => moves.unapprove(id),
          },
        ]
      : []),
    { id: 'next', label: t('workbench.next'), keys: shown('next'), run: () => moves.move(1) },
    {
      id: 'previous',
      label: t('workbench.previous'),
      keys: shown('previous'),
      run: () => moves.move(-1),
    },
    ...(['undo', 'redo'] as const)
      .filter((way) => repairs.open(way))
      .map((way) => ({
        id: way,
        label: t(`workbench.repair.${way}`),
        keys: shown(way),
        run: () => repairs[way](),
      })),
    { id: 'save', label: t('workbench.palette.save'), keys: shown('save'), run: () => moves.flush() },
    ...filters
      .filter((filter) => filter !== state.filter)
      .map((filter) => ({
        id: `filter-${filter}`,
        label: t('workbench.palette.filter', {
          filter: t(`workbench.filter.${filter}`),
          count: tallyOf(state)[filter],
        }),
        run: () => moves.filter(filter),
      })),
  ];
}
