'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { LanguageTag } from '@/lib/core/language';
import type { ApprovalRoad } from '@/lib/core/review/save';
import type { Segment } from '@/lib/core/segment';
import { fieldIdOf } from './caret';
import type { EventLog } from './events/event-log';
import { baseOf, type Outbox } from './outbox';
import { approveParagraph } from './reading/approve-paragraph';
import { Sight } from './reading/sight';
import type { RepairActions } from './repairs';
import type { SavingNews, SavingWays } from './saving';
import { sendAll } from './send-all';
import {
  type Event,
  type Filter,
  initialState,
  isShown,
  type Lost,
  type Mode,
  neighbour,
  nextOpen,
  type Row,
  refusalOf,
  type State,
} from './state';
import { Store } from './store';
import { type RepairMoves, type RepairNews, useRepairs } from './use-repairs';
import { useSaving } from './use-saving';

/** Something to say aloud: a key of the messages and what goes into it. */
export type Announcement =
  | { readonly key: 'unapproved' | 'tooSoon' | 'settled'; readonly number: number }
  | { readonly key: 'approved' | 'approvedToBlocker'; readonly number: number; readonly next: number }
  /** How many rows the filter shows; how many are open beyond it. */
  | { readonly key: 'filtered' | 'filterDone'; readonly number: number; readonly filter: Filter }
  | { readonly key: 'paragraph'; readonly number: number }
  | { readonly key: 'repair'; readonly news: RepairNews }
  | { readonly key: 'saving'; readonly news: SavingNews }
  | { readonly key: 'emptyTarget' | 'conflict' | 'saved' | 'kept' | 'allApproved' | 'locked' }
  | { readonly key: 'words'; readonly words: string; readonly urgent: boolean };

/** What the parts of the workbench may do; the same object for the life of the page. */
export type Moves = {
  open(id: string, caret?: number): void;
  close(): void;
  type(id: string, text: string): void;
  approve(id: string, via?: ApprovalRoad): void;
  unapprove(id: string): void;
  /** Takes back the last approval of this tab, unless a repair came after it; false when there is none. */
  undoApproval(): boolean;
  /** To the row before or after the active one, else the one that has the focus. */
  move(step: 1 | -1, focused?: string | null): void;
  filter(filter: Filter): void;
  /** Opens what is published for changes. */
  unlock(): void;
  settle(id: string, text: string): void;
  flush(): void;
  /** Sends what waits once more, silently. */
  resend(): void;
  dismiss(lost: Lost): void;
  dispatch(event: Event): void;
  /** Says words aloud; urgent ones are seen as well. */
  say(words: string, urgent?: boolean): void;
};

type Options = {
  segments: readonly Segment[];
  version: number;
  published: boolean;
  mode: Mode;
  userId: string;
  readOnly: boolean;
  translationId: string;
  build: string;
  language: LanguageTag;
  repairActions: RepairActions | null;
  ways?: SavingWays;
  log: EventLog;
};

/** State, saving and moves of the workbench. Typing changes state and journal only; the network follows when it can. */
export function useWorkbench(options: Options) {
  const { segments, version, published, mode, readOnly, language } = options;
  const [store] = useState(() => new Store(initialState(segments, version, { locked: published, mode })));
  const [sight] = useState(() => new Sight());
  const { dispatch } = store;
  const [announcement, announce] = useState<Announcement | null>(null);
  const outbox = useSaving(options, store, (told) => announce({ key: 'saving', news: told }));
  const { news, repairs } = useRepairs({
    store,
    outbox,
    announce: (told) => announce({ key: 'repair', news: told }),
    actions: readOnly ? null : options.repairActions,
    translationId: options.translationId,
    language: options.language,
  });
  const moves = useMemo(
    () => makeMoves({ store, outbox, language, announce, repairs, sight }),
    [store, outbox, language, repairs, sight],
  );

  const wasPublished = useRef(published);
  useEffect(() => {
    if (wasPublished.current !== published) dispatch({ kind: 'locked', locked: published });
    wasPublished.current = published;
  }, [dispatch, published]);

  const shownSegments = useRef(segments);
  useEffect(() => {
    if (shownSegments.current === segments) return;
    shownSegments.current = segments;
    const mine = new Map(store.state.rows.map((row) => [row.segment.id, row]));
    for (const segment of segments) {
      const row = mine.get(segment.id);
      if (!row || (row.save === 'saved' && row.segment.version <= segment.version))
        outbox.rebase(segment.id, baseOf(segment));
    }
    dispatch({ kind: 'refreshed', segments, version });
  }, [store, dispatch, segments, version, outbox]);

  return { store, outbox, moves, announcement, news, repairs, sight };
}

/** Gives focus to what is on the page once it is drawn anew: it never falls to nowhere. */
const focusLater = (selector: string): void => {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });
};

/** What was approved, and what comes next. */
function approvedNews({ rows, flagged }: State, { segment }: Row, next: string): Announcement {
  const place = rows.find((row) => row.segment.id === next)?.segment.position ?? 0;
  const key = flagged.blockers.has(next) ? 'approvedToBlocker' : 'approved';
  return { key, number: segment.position + 1, next: place + 1 };
}

const longestDwell = 86_400_000;

type Ground = {
  store: Store;
  outbox: Outbox;
  language: LanguageTag;
  announce: (announcement: Announcement) => void;
  repairs: RepairMoves;
  sight: Sight;
};

function makeMoves(ground: Ground): Moves {
  const { store, outbox, announce, repairs } = ground;
  const { dispatch } = store;
  let given: readonly { readonly id: string; readonly repairs: number }[] = [];
  // Whoever approves row after row gives each the time since the one before.
  let turned = performance.now();
  const open = (id: string, caret = 0) => {
    if (store.state.locked) {
      announce({ key: 'locked' });
      return;
    }
    if (store.state.active?.id !== id) turned = performance.now();
    const turn = (store.state.active?.turn ?? 0) + 1;
    dispatch({ kind: 'opened', active: { id, caret, turn } });
  };
  const give = ({ segment: { id }, text }: Row, via: ApprovalRoad, dwell: number) => {
    turned = performance.now();
    dispatch({ kind: 'approval', id, approved: true });
    outbox.put(id, text, 'give', { via, dwellMs: Math.min(longestDwell, Math.round(dwell)) });
    given = [...given, { id, repairs: repairs.depth() }];
  };
  const takeBack = (id: string) => {
    const row = store.row(id);
    if (!row?.approved || store.state.locked) return;
    dispatch({ kind: 'approval', id, approved: false });
    outbox.put(id, row.text, 'take');
    announce({ key: 'unapproved', number: row.segment.position + 1 });
  };
  const approveReading = (id: string) => {
    repairs.moveOn();
    const outcome = approveParagraph(id, {
      ...ground,
      give: (row, onScreen) => give(row, 'paragraph', onScreen),
    });
    if (outcome.kind === 'sentence') {
      open(outcome.id);
      announce({ key: outcome.refusal });
      return;
    }
    if (outcome.kind === 'unread') {
      announce({ key: 'tooSoon', number: Math.ceil(outcome.left / 1000) });
      return;
    }
    announce(outcome.next ? { key: 'paragraph', number: outcome.count } : { key: 'allApproved' });
    dispatch({ kind: 'opened', active: null });
    focusLater(outcome.next ? `[data-segment="${outcome.next}"]` : '[data-publish]');
  };
  return {
    open,
    dispatch,
    close() {
      const id = store.state.active?.id;
      dispatch({ kind: 'opened', active: null });
      if (id) focusLater(`[data-segment="${id}"]`);
    },
    type(id, text) {
      outbox.put(id, text, 'keep');
      store.dispatchQuietly({ kind: 'typed', id, text });
      repairs.moveOn();
    },
    approve(id, via = 'button') {
      const row = store.row(id);
      if (!row || store.state.locked) return;
      if (store.state.mode === 'reading') {
        approveReading(id);
        return;
      }
      const refusal = refusalOf(row);
      if (refusal) {
        announce({ key: refusal });
        return;
      }
      repairs.moveOn();
      if (!row.approved) give(row, via, performance.now() - turned);
      const next = nextOpen(store.state, id);
      if (next) {
        announce(approvedNews(store.state, row, next));
        open(next);
        return;
      }
      dispatch({ kind: 'opened', active: null });
      const { rows, filter } = store.state;
      const left = rows.filter(({ approved }) => !approved).length;
      const beyond = filter !== 'all' && left > 0;
      announce(beyond ? { key: 'filterDone', number: left, filter } : { key: 'allApproved' });
      focusLater(beyond ? '[data-filter="all"]' : '[data-publish]');
    },
    unapprove: takeBack,
    undoApproval() {
      given = given.filter(({ id }) => store.row(id)?.approved);
      const last = given.at(-1);
      if (!last || last.repairs !== repairs.depth()) return false;
      given = given.slice(0, -1);
      takeBack(last.id);
      open(last.id);
      return true;
    },
    move(step, focused = null) {
      const id = neighbour(store.state, step, focused);
      if (id) open(id);
    },
    filter(filter) {
      dispatch({ kind: 'filtered', filter });
      const { state } = store;
      const number = state.rows.filter((row) => isShown[filter](row, state)).length;
      announce({ key: 'filtered', number, filter });
    },
    unlock() {
      dispatch({ kind: 'locked', locked: false });
      focusLater('[data-segment]');
    },
    settle(id, text) {
      const row = store.row(id);
      if (!row?.theirs) return;
      if (row.text !== text && row.text !== row.theirs.lost) outbox.lodge(id, row.text);
      outbox.rebase(id, row.theirs);
      dispatch({ kind: 'resolved', id, text });
      outbox.put(id, text, 'keep');
      announce({ key: 'settled', number: row.segment.position + 1 });
      focusLater(store.state.active?.id === id ? `#${fieldIdOf(id)}` : `[data-segment="${id}"]`);
    },
    flush: () => void sendAll(outbox, store).then((key) => announce({ key })),
    resend: () => outbox.flush(),
    dismiss({ id }) {
      // Until the server has them they stay on the device, to be shown and sent again.
      if (!outbox.isWaiting(id)) outbox.drop(id);
      dispatch({ kind: 'dismissed', id });
    },
    say: (words, urgent = false) => announce({ key: 'words', words, urgent }),
  };
}
