'use client';

import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { HistoryEntry, RemovedSentence } from '@/lib/core/review/history';
import type { Role } from '@/lib/core/review/roles';
import type { CommandDesk } from './command-desk';
import type { EventLog } from './events/event-log';
import type { FindingsStore } from './findings/findings-store';
import type { KeepAsIs } from './findings/keep-as-is';
import type { Past } from './past/past';
import type { EarlierTexts } from './reading/baselines';
import type { ReadLog } from './reading/read-log';
import type { Sight } from './reading/sight';
import type { Active, Row, State } from './state';
import type { Store } from './store';
import type { Tools } from './use-tools';
import type { Moves } from './use-workbench';

export type Languages = { readonly source: string; readonly target: string };

/** Who works here; the invented people of a demo desk have no password. */
export type Person = {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly demo: boolean;
};

/** What every part of the workbench may use; nothing in it changes for the life of the page. */
export type Bench = {
  readonly store: Store;
  readonly moves: Moves;
  readonly tools: Tools;
  readonly commands: CommandDesk;
  readonly sight: Sight;
  readonly reading: ReadLog;
  readonly findings: FindingsStore;
  readonly keepAsIs: KeepAsIs;
  readonly log: EventLog;
  readonly translationId: string;
  readonly languages: Languages;
  readonly person: Person;
  readonly readOnly: boolean;
  /** The article is made up and known to this page only: no repairs, comments or history. */
  readonly practice: boolean;
  readonly readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  readonly readRemoved: (translationId: string) => Promise<readonly RemovedSentence[] | null>;
  /** None where there is no desk behind the page. */
  readonly past: Past | null;
  readonly readEarlier: (translationId: string) => Promise<EarlierTexts | null>;
};

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('Outside the workbench');
  return bench;
}

type Select<T> = (state: State) => T;
type Same<T> = (a: T, b: T) => boolean;

/** A part of the state; the component is drawn anew only when it is no longer the same. */
export const useSelected = <T>(select: Select<T>, same: Same<T> = Object.is): T =>
  useSelectedBy(useBench().store.subscribe, select, same);

/** As `useSelected`, with a letter rather than after it: for what must not be untrue for a single frame. */
export const useSelectedAtOnce = <T>(select: Select<T>, same: Same<T> = Object.is): T =>
  useSelectedBy(useBench().store.subscribeAtOnce, select, same);

function useSelectedBy<T>(subscribe: Store['subscribe'], select: Select<T>, same: Same<T>): T {
  const { store } = useBench();
  const last = useRef<{ readonly value: T } | null>(null);
  const read = (state: State) => {
    const value = select(state);
    if (last.current === null || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  return useSyncExternalStore(
    subscribe,
    () => read(store.state),
    () => read(store.first.state),
  );
}

/** For lists: the same when all their items are. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, at) => Object.is(item, b[at]));

/** The row of a segment; undefined once it is gone. Drawn anew with that row only. */
export function useRow(id: string): Row | undefined {
  const { store } = useBench();
  return useSyncExternalStore(
    (listener) => store.subscribeRow(id, listener),
    () => store.row(id),
    () => store.first.row(id),
  );
}

/** Whether the row is the active one, and where the caret goes then. */
export function useActive(id: string): Active | null {
  const { store } = useBench();
  const read = ({ active }: State) => (active?.id === id ? active : null);
  return useSyncExternalStore(
    (listener) => store.subscribeRow(id, listener),
    () => read(store.state),
    () => read(store.first.state),
  );
}
