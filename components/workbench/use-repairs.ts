'use client';

import { useMemo, useRef, useState } from 'react';
import { mergeWords } from '@/lib/core/diff/merge';
import type { LanguageTag } from '@/lib/core/language';
import type { Operation } from '@/lib/core/review/repair';
import type { Segment } from '@/lib/core/segment';
import type { ErrorCode } from '@/lib/errors';
import { caretIn } from './caret';
import { baseOf, type Outbox } from './outbox';
import { type Deed, onText, type RepairActions, type Repaired } from './repairs';
import type { Active, Lost, Row, State } from './state';
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
    const texts = textsOf(ground(), ids);
    const focus = document.activeElement;
    outbox.hold(ids);
    running += 1;
    try {
      const outcome = await ask(actions).catch(() => ({ ok: false, code: 'internal' }) as const);
      if (!outcome.ok) return fail(outcome.code);
      if (!outcome.value) return fail('nothing');
      arrive(ground(), outcome.value, texts, focus);
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

/** Takes the rows over from the server, with the words that were typed since they were asked for. */
function arrive(
  ground: Ground,
  answer: Repaired,
  texts: ReadonlyMap<string, string>,
  focus: Element | null,
): void {
  const { store, outbox, language } = ground;
  const typed = new Map<string, Pick<Row, 'text' | 'theirs'>>();
  const lost: Lost[] = [];
  for (const row of store.state.rows) {
    const { id } = row.segment;
    const before = texts.get(id);
    if (before === undefined || before === row.text) continue;
    const heir = heirOf(row.segment, answer.segments);
    if (!heir) {
      lost.push({ id, number: row.segment.position + 1, text: row.text });
      continue;
    }
    const merged = mergeWords(before, row.text, typed.get(heir.id)?.text ?? heir.target, language);
    const { target, version } = heir;
    const theirs = { text: target, version, editor: null, own: false, at: '', ancestor: before, lost: null };
    typed.set(heir.id, merged.ok ? { text: merged.text, theirs: null } : { text: row.text, theirs });
  }
  const stayed = document.activeElement === focus || document.activeElement === document.body;
  const active = activeAfter(store.state, answer, stayed);
  const keptBack = new Set(lost.map(({ id }) => id));
  for (const id of answer.retired) if (!keptBack.has(id)) outbox.drop(id);
  for (const segment of answer.segments) outbox.rebase(segment.id, baseOf(segment));
  for (const [id, { text, theirs }] of typed) {
    if (theirs) outbox.block(id);
    outbox.put(id, text, 'keep');
  }
  store.dispatch({ ...answer, kind: 'repaired', typed, active });
  if (lost.length > 0) store.dispatch({ kind: 'found', lost });
}

/** The row that goes on with the sentences of another. */
function heirOf(segment: Segment, after: readonly Segment[]): Segment | undefined {
  const same = after.find(({ id }) => id === segment.id);
  const covers = (side: 'source' | 'target') =>
    after.find(({ bead }) => bead[side][0] <= segment.bead[side][0] && segment.bead[side][0] < bead[side][1]);
  return same ?? covers('target') ?? covers('source');
}

/** The editor stays in the row, and the caret before the same words; the focus is left where it went meanwhile. */
function activeAfter(state: State, answer: Repaired, stayed: boolean): Active | null {
  const { active } = state;
  const row = state.rows.find(({ segment }) => segment.id === active?.id);
  const touched = new Set([...answer.retired, ...answer.segments.map((segment) => segment.id)]);
  if (!active || !row || !touched.has(active.id)) return active;
  const heir = heirOf(row.segment, answer.segments);
  if (!heir) return null;
  const caret = caretIn(active.id) ?? active.caret;
  const shift =
    heir.id !== active.id && heir.target.endsWith(row.text) ? heir.target.length - row.text.length : 0;
  return {
    id: heir.id,
    caret: Math.min(caret + shift, heir.target.length),
    turn: (active.turn ?? 0) + (stayed ? 1 : 0),
  };
}
