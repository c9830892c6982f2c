'use client';

import { useMemo, useRef, useState } from 'react';
import type { LanguageTag } from '@/lib/core/language';
import type { Operation } from '@/lib/core/review/repair';
import type { ErrorCode } from '@/lib/errors';
import { fetchLater } from './later';
import type { Outbox } from './outbox';
import { type Deed, onText, type RepairActions, type Repaired } from './repairs';
import type { Store } from './store';

export type RepairFailure = 'unsaved' | 'nothing' | ErrorCode | 'internal';

/** What the last repair came to, until the next one. */
export type RepairNews =
  | { readonly kind: 'done'; readonly deed: Deed; readonly id: string }
  | { readonly kind: 'failed'; readonly code: RepairFailure };

/** The moves that change rows. One at a time; the others are let go. */
export type RepairMoves = {
  perform(operation: Operation): void;
  align(from: number): void;
  undo(): void;
  redo(): void;
  /** Whether there is a repair of this tab to undo, to redo. */
  open(way: 'undo' | 'redo'): boolean;
  /** How many repairs of this tab can be undone. */
  depth(): number;
  /** Whether one is on its way. */
  isBusy(): boolean;
  /** A new act: what was undone before it is not done again. */
  moveOn(): void;
  dismiss(): void;
};

type Ground = {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly announce: (news: RepairNews) => void;
  readonly actions: RepairActions | null;
  readonly translationId: string;
  readonly language: LanguageTag;
};

const answering = () => import('./take-repaired');
fetchLater(async () => {
  await answering();
});

export function useRepairs(ground: Ground) {
  const [news, show] = useState<RepairNews | null>(null);
  const here = useRef(ground);
  here.current = ground;
  const repairs = useMemo(
    () =>
      makeRepairs(
        () => here.current,
        (told) => {
          show(told);
          if (told) here.current.announce(told);
        },
      ),
    [],
  );
  return { news, repairs };
}

function makeRepairs(ground: () => Ground, tell: (news: RepairNews | null) => void): RepairMoves {
  const stacks: Record<'undo' | 'redo', readonly string[]> = { undo: [], redo: [] };
  let busy = false;
  let running = 0;
  let turns: Promise<unknown> = Promise.resolve();

  /** All words are with the server before the rows change there, and those typed meanwhile wait for the answer. */
  async function run(deed: Deed, ids: readonly string[], ask: Ask): Promise<Repaired | RepairFailure> {
    const { actions, outbox } = ground();
    if (!actions) return fail('forbidden');
    if (!(await outbox.settle())) return fail('unsaved');
    const { takeRepaired } = await answering();
    const texts = textsOf(ground(), ids);
    const focus = document.activeElement;
    outbox.hold(ids);
    running += 1;
    try {
      const outcome = await ask(actions).catch(() => ({ ok: false, code: 'internal' }) as const);
      if (!outcome.ok) return fail(outcome.code);
      if (!outcome.value) return fail('nothing');
      takeRepaired(ground(), outcome.value, texts, focus);
      tell({ kind: 'done', deed, id: outcome.value.segments[0]?.id ?? '' });
      return outcome.value;
    } finally {
      running -= 1;
      outbox.release(ids);
    }
  }

  function fail(code: RepairFailure): RepairFailure {
    if (code === 'conflict') ground().store.dispatch({ kind: 'outdated' });
    tell({ kind: 'failed', code });
    return code;
  }

  /** A second one over rows that are just being changed would mean other rows than the editor sees: it is let go. */
  async function act(...args: Parameters<typeof run>): Promise<void> {
    if (busy) return;
    busy = true;
    const done = await run(...args);
    busy = false;
    if (typeof done === 'string') return;
    stacks.undo = [...stacks.undo, done.repairId];
    stacks.redo = [];
  }

  async function back(from: 'undo' | 'redo'): Promise<void> {
    const repairId = stacks[from].at(-1);
    if (repairId === undefined) return;
    const ids = ground().store.state.rows.map((row) => row.segment.id);
    const done = await run(from === 'undo' ? 'undone' : 'redone', ids, (actions) => actions.undo(repairId));
    if (typeof done === 'string' && done !== 'conflict' && done !== 'not_found') return;
    stacks[from] = stacks[from].filter((id) => id !== repairId);
    const to = from === 'undo' ? 'redo' : 'undo';
    if (typeof done !== 'string') stacks[to] = [...stacks[to], done.repairId];
  }

  const inTurn = (way: 'undo' | 'redo') => {
    turns = turns.then(() => back(way));
  };

  return {
    perform(operation) {
      const { store, outbox, translationId } = ground();
      const textNow = () => textsOf(ground(), operation.ids).get(operation.ids[0]) ?? '';
      const before = textsOf({ store }, operation.ids).get(operation.ids[0]) ?? '';
      act(operation.kind, operation.ids, (actions) =>
        actions.repair({
          translationId,
          operation: onText(operation, before, textNow()),
          versions: operation.ids.map((id) => outbox.baseOf(id)),
        }),
      );
    },
    align(from) {
      const { store, translationId } = ground();
      const ids = store.state.rows.slice(from).map((row) => row.segment.id);
      act('align', ids, (actions) => actions.align({ translationId, from }));
    },
    undo: () => inTurn('undo'),
    redo: () => inTurn('redo'),
    isBusy: () => running > 0,
    open: (way) => stacks[way].length > 0,
    depth: () => stacks.undo.length,
    moveOn() {
      stacks.redo = [];
      tell(null);
    },
    dismiss: () => tell(null),
  };
}

type Ask = (actions: RepairActions) => ReturnType<RepairActions['align']>;

const textsOf = ({ store }: Pick<Ground, 'store'>, ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    store.state.rows.filter((row) => ids.includes(row.segment.id)).map((row) => [row.segment.id, row.text]),
  );
