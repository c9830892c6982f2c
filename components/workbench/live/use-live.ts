'use client';

import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Comment } from '@/lib/core/review/comment';
import type { Named } from '@/lib/core/review/mentions';
import type { CommentInput } from '@/lib/schema/comment';
import type { FindingsStore } from '../findings/findings-store';
import { newId } from '../new-id';
import type { Outbox } from '../outbox';
import type { Store } from '../store';
import type { RepairMoves } from '../use-repairs';
import { Arrivals } from './arrivals';
import { Company, type Gathering } from './company';
import { LiveClient } from './live-client';
import { Whereabouts } from './whereabouts';

type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** Saying something of the article and its rows. */
export type CommentActions = {
  readonly add: (input: CommentInput) => Promise<Told<Comment>>;
  readonly resolve: (input: { id: string; resolved: boolean }) => Promise<Told<void>>;
};

/** What the page comes with for working together. */
export type Shared = {
  /** Names the state of the rows: what changed after it is told by the stream. Null where there is no stream. */
  readonly mark: string | null;
  readonly comments: readonly Comment[];
  /** Everybody at the desk. */
  readonly people: readonly Named[];
  readonly actions: CommentActions;
};

/** What the parts of the workbench may know of others, and ask of them; the same object for the life of the page. */
export type Live = Pick<Shared, 'people' | 'actions'> & {
  readonly company: Company;
  /** Names this tab to others. */
  readonly tab: string;
  /** Asks for the row this tab is in, takes it over, or lets go of it. */
  readonly act: (kind: 'ask' | 'take' | 'release') => void;
};

type Ground = Shared & {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly repairs: RepairMoves;
  readonly findings: FindingsStore;
  readonly translationId: string;
  readonly userId: string;
  readonly refresh: () => void;
};

/**
 * A dialog is open: what is decided there is decided on what was read before. A repair's answer, too, tells more than the
 * rows do.
 */
const isDeciding = (): boolean => document.querySelector('dialog[open]') !== null;

/** Opens the stream of the article and keeps rows, company, comments and waivers up to date. */
export function useLive({ comments, ...ground }: Ground): Live {
  const [company] = useState(() => new Company(comments));
  const [tab] = useState(newId);
  const whereabouts = useRef<Whereabouts | null>(null);
  const { store, outbox, repairs, findings, translationId, mark, userId, refresh, people, actions } = ground;
  const newest = useRef({ mark, refresh });
  newest.current = { mark, refresh };
  useEffect(() => {
    const here = new Whereabouts({ store, company, tab, userId });
    whereabouts.current = here;
    const arrivals = new Arrivals({
      store,
      rebase: (id, base) => outbox.rebase(id, base),
      isBusy: () => repairs.isBusy() || isDeciding(),
      refresh: () => newest.current.refresh(),
    });
    const count = () => {
      const ids = company.openRows();
      const { commented } = store.state;
      if (ids.size !== commented.size || [...ids].some((id) => !commented.has(id)))
        store.dispatch({ kind: 'commented', ids });
    };
    count();
    const uncount = company.subscribe(count);
    const { mark: since } = newest.current;
    const client =
      since === null
        ? null
        : new LiveClient({ translationId, tab, mark: since, company, findings, arrivals, whereabouts: here });
    const stop = client?.start();
    return () => {
      stop?.();
      uncount();
      arrivals.stop();
      here.stop();
    };
  }, [store, outbox, repairs, findings, company, tab, translationId, userId]);
  return useMemo(
    () => ({ company, tab, people, actions, act: (kind) => whereabouts.current?.act(kind) }),
    [company, tab, people, actions],
  );
}

export const LiveContext = createContext<Live | null>(null);

export function useTogether(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('Outside the workbench');
  return live;
}

/** A part of what is known of others; the component is drawn anew only when it is no longer the same. */
export function useGathering<T>(
  select: (state: Gathering) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const { company } = useTogether();
  const last = useRef<{ readonly value: T } | null>(null);
  const read = (state: Gathering) => {
    const value = select(state);
    if (last.current === null || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  return useSyncExternalStore(
    company.subscribe,
    () => read(company.state),
    () => read(company.first),
  );
}
