'use client';

import type { TFunction } from 'i18next';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '@/components/ui/i18n-provider';
import type { GlossaryTerm } from '@/lib/core/checks/rule';
import type { LanguageTag } from '@/lib/core/language';
import type { Offer, OfferName } from '@/lib/core/review/repair-offers';
import { caretIn } from './caret';
import type { CommandDesk } from './command-desk';
import { type Entry, repairEntries } from './entries';
import { fetchLater } from './later';
import type { Past } from './past/past';
import { fittingFor, offersFor, type SentenceLengths } from './repairs';
import type { Menu } from './row-menu';
import type { Row } from './state';
import type { Store } from './store';
import { type Keys, useKeys } from './use-keys';
import type { RepairMoves } from './use-repairs';
import type { Moves } from './use-workbench';

/** The commands that repair the active row, and what they do there, first choice first. */
export const repairCommands = {
  merge: ['linkNext', 'mergeNext'],
  split: ['splitAtCaret'],
  sentenceDown: ['targetDown'],
  sentenceUp: ['targetUp'],
} as const satisfies Readonly<Record<string, readonly OfferName[]>>;

/** Menu, palette and offers of repair; the same object for the life of the page. */
export type Tools = {
  readonly openPalette: () => void;
  readonly openMenu: (segmentId: string) => void;
  /** The repair to offer with a row whose alignment is in doubt; null when only reading tells. */
  readonly fitting: (segmentId: string) => OfferName | null;
  readonly mend: (segmentId: string) => void;
  readonly repair: (segmentId: string, command: keyof typeof repairCommands) => void;
};

type Ground = {
  readonly store: Store;
  readonly repairs: RepairMoves;
  readonly commands: CommandDesk;
  readonly lengths: SentenceLengths;
  readonly language: LanguageTag;
  readonly practice: boolean;
  readonly past: Past | null;
  readonly glossary: readonly GlossaryTerm[];
  readonly moves: Moves;
};

let entriesOfTerms: typeof import('./term-entries').termEntries | null = null;
async function fetchTermEntries(): Promise<void> {
  ({ termEntries: entriesOfTerms } = await import('./term-entries'));
}
fetchLater(fetchTermEntries);

export function useTools(ground: Ground) {
  const { t } = useI18n();
  const { shown } = useKeys();
  const [menu, setMenu] = useState<Menu | null>(null);
  const [first, setFirst] = useState<readonly Entry[]>([]);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [open, setOpen] = useState(false);
  const here = useRef({ ...ground, t, shown });
  here.current = { ...ground, t, shown };
  const tools = useMemo(() => makeTools(() => here.current, { setMenu, setFirst, setEntries, setOpen }), []);
  const palette = { open, onClose: () => setOpen(false), first, entries };
  return { menu, palette, tools };
}

type Screen = {
  readonly setMenu: (menu: Menu) => void;
  readonly setFirst: (entries: readonly Entry[]) => void;
  readonly setEntries: (entries: readonly Entry[]) => void;
  readonly setOpen: (open: boolean) => void;
};

function makeTools(
  here: () => Ground & Pick<Keys, 'shown'> & { readonly t: TFunction },
  { setMenu, setFirst, setEntries, setOpen }: Screen,
): Tools {
  const offers = (id: string): readonly Offer[] =>
    here().practice ? [] : offersFor(here().store.state.rows, id, caretIn(id), here());
  const perform = (id: string, names: readonly OfferName[]) => {
    const offer = offers(id).find(({ name }) => names.includes(name));
    if (offer) here().repairs.perform(offer.operation);
  };
  const positionOf = (id: string) => here().store.row(id)?.segment.position ?? 0;
  const entriesOf = (id: string) =>
    here().practice ? [] : repairEntries(here().t, offers(id), positionOf(id), here());
  const fitting = rememberFitting();
  const termsOf = (id: string): readonly Entry[] => {
    const { t, store, glossary, moves } = here();
    const segment = store.row(id)?.segment;
    return segment && entriesOfTerms ? entriesOfTerms(t, segment, glossary, moves) : [];
  };
  let asked = 0;
  const showFirst = async (id: string) => {
    const turn = ++asked;
    if (!entriesOfTerms) await fetchTermEntries();
    const before = termsOf(id);
    if (turn === asked) setFirst(before);
    const { past } = here();
    if (!past) return;
    const [units, { alikeEntries }] = await Promise.all([past.alike(id), import('./past/alike-entries')]);
    if (turn === asked) setFirst([...before, ...alikeEntries(here().t, id, units ?? [], here().moves)]);
  };
  return {
    openMenu(segmentId) {
      // The browser shows the popover right after this handler: it must hold this row's entries by then.
      flushSync(() =>
        setMenu({ segmentId, number: positionOf(segmentId) + 1, entries: entriesOf(segmentId) }),
      );
    },
    fitting: (segmentId) => fitting(here(), positionOf(segmentId)),
    mend(segmentId) {
      const name = fitting(here(), positionOf(segmentId));
      if (name) perform(segmentId, [name]);
    },
    repair: (segmentId, command) => perform(segmentId, repairCommands[command]),
    openPalette() {
      const { store, commands } = here();
      const active = store.state.active?.id;
      const ofRow = active === undefined ? [] : entriesOf(active);
      setEntries([...ofRow, ...commands.entries()]);
      setFirst(active === undefined ? [] : termsOf(active));
      setOpen(true);
      // Without the network the commands are there all the same.
      if (active !== undefined) showFirst(active).catch(() => {});
    },
  };
}

/** Looks at a row again only when it or a neighbour has changed. */
function rememberFitting() {
  const known = new WeakMap<Row, { near: readonly Row[]; name: OfferName | null }>();
  return ({ store, lengths, language }: Ground, at: number): OfferName | null => {
    const { rows } = store.state;
    const row = rows[at];
    if (!row) return null;
    const near = rows.slice(Math.max(0, at - 1), at + 2);
    const last = known.get(row);
    if (last?.near.length === near.length && near.every((one, index) => one === last.near[index]))
      return last.name;
    const name = fittingFor(rows, at, { lengths, language });
    known.set(row, { near, name });
    return name;
  };
}
