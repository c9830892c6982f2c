'use client';

import { type RefObject, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '@/lib/core/language';
import type { Offer, OfferName } from '@/lib/core/review/repair-offers';
import { caretIn } from './caret';
import { commandEntries, type Entry, repairEntries } from './entries';
import type { Command } from './keys';
import { fittingFor, offersFor, type SentenceLengths } from './repairs';
import type { Menu } from './row-menu';
import { isDoubtful, type Row, type State } from './state';
import type { RepairMoves } from './use-repairs';
import type { Moves } from './use-workbench';

/** The commands that repair the active row, and what they do there, first choice first. */
const offersOf = {
  merge: ['linkNext', 'mergeNext'],
  split: ['splitAtCaret'],
  sentenceDown: ['targetDown'],
  sentenceUp: ['targetUp'],
} as const satisfies Partial<Record<Command, readonly OfferName[]>>;

/** Menu, palette and offers of repair. The functions are the same for the life of the page. */
export type Tools = {
  readonly menu: Menu | null;
  readonly palette: RefObject<HTMLDialogElement | null>;
  /** What the palette holds since it was opened. */
  readonly commands: readonly Entry[];
  /** The repair to offer with each row whose alignment is in doubt. */
  readonly fitting: ReadonlyMap<string, OfferName>;
  readonly openPalette: () => void;
  readonly openMenu: (segmentId: string) => void;
  readonly mend: (segmentId: string) => void;
  readonly repair: (segmentId: string, command: keyof typeof offersOf) => void;
};

export function useTools(
  state: State,
  moves: Moves,
  repairs: RepairMoves,
  lengths: SentenceLengths,
  language: LanguageTag,
): Tools {
  const { t } = useTranslation();
  const [menu, setMenu] = useState<Menu | null>(null);
  const [commands, setCommands] = useState<readonly Entry[]>([]);
  const palette = useRef<HTMLDialogElement>(null);
  const fitting = useFitting(state.rows, lengths, language);
  const here = useRef({ state, lengths, language, fitting, t });
  here.current = { state, lengths, language, fitting, t };
  const acts = useMemo(() => {
    const offers = (id: string): readonly Offer[] =>
      offersFor(here.current.state.rows, id, caretIn(id), here.current);
    const perform = (id: string, names: readonly OfferName[]) => {
      const offer = offers(id).find(({ name }) => names.includes(name));
      if (offer) repairs.perform(offer.operation);
    };
    const entriesOf = (id: string) => {
      const position = here.current.state.rows.findIndex((row) => row.segment.id === id);
      return repairEntries(here.current.t, offers(id), position, repairs);
    };
    return {
      openMenu(segmentId: string) {
        const row = here.current.state.rows.find(({ segment }) => segment.id === segmentId);
        const number = (row?.segment.position ?? 0) + 1;
        // The browser shows the popover right after this handler: it must hold this row's entries by then.
        flushSync(() => setMenu({ segmentId, number, entries: entriesOf(segmentId) }));
      },
      mend(segmentId: string) {
        const name = here.current.fitting.get(segmentId);
        if (name) perform(segmentId, [name]);
      },
      repair: (segmentId: string, command: keyof typeof offersOf) => perform(segmentId, offersOf[command]),
      openPalette() {
        const { state, t } = here.current;
        const ofRow = state.active ? entriesOf(state.active.id) : [];
        setCommands([...ofRow, ...commandEntries(t, state, moves, repairs)]);
        palette.current?.showModal();
      },
    };
  }, [moves, repairs]);
  return { menu, palette, commands, fitting, ...acts };
}

/** Looks at a row again only when it or a neighbour has changed. */
function useFitting(
  rows: readonly Row[],
  lengths: SentenceLengths,
  language: LanguageTag,
): ReadonlyMap<string, OfferName> {
  const known = useRef(new WeakMap<Row, { near: readonly Row[]; name: OfferName | null }>());
  return useMemo(() => {
    const found = new Map<string, OfferName>();
    for (const [at, row] of rows.entries()) {
      if (!isDoubtful(row)) continue;
      const near = rows.slice(Math.max(0, at - 1), at + 2);
      const last = known.current.get(row);
      const same = last?.near.length === near.length && near.every((one, index) => one === last.near[index]);
      const name = last && same ? last.name : fittingFor(rows, at, { lengths, language });
      known.current.set(row, { near, name });
      if (name) found.set(row.segment.id, name);
    }
    return found;
  }, [rows, lengths, language]);
}
