'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Context } from '@/lib/core/checks/rule';
import type { LanguageTag } from '@/lib/core/language';
import type { Kept } from '@/lib/core/review/waiver';
import { useBench } from '../bench';
import type { Store } from '../store';
import type { Moves } from '../use-workbench';
import { runChecks } from './check-client';
import { type Current, FindingsStore, type Lit, type RowFindings } from './findings-store';

/** What the desk wants of its checks, as it was when the page was made. */
export type DeskChecks = Pick<Context, 'settings' | 'glossary' | 'deskRules' | 'houseStyle' | 'approved'> & {
  /** Where the dictionary of the target language is; null when there is none. */
  readonly dictionary: string | null;
  /** By row, what speaks for a change besides its findings. */
  readonly risks: Readonly<Record<string, number>>;
};

type Ground = {
  readonly store: Store;
  readonly moves: Moves;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly kept: readonly Kept[];
  readonly checks: DeskChecks;
};

/** The findings of the article, checked for as long as the page is open. */
export function useFindingsStore({
  store,
  moves,
  source,
  target,
  kept,
  checks: { dictionary, risks, ...checks },
}: Ground): FindingsStore {
  const { t } = useI18n();
  const [findings] = useState(() => new FindingsStore(kept));
  // A page that is read anew in place goes on with what it was made with.
  const [known] = useState(risks);
  const [context] = useState(() => ({ source, target, ...checks }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words for the trouble are no reason to check anew
  useEffect(
    () =>
      runChecks({
        store,
        findings,
        context,
        dictionary,
        risks: known,
        onTrouble: () => moves.say(t('findings.unavailable')),
      }),
    [store, findings, context, dictionary, known, moves],
  );
  return findings;
}

/** What was found in a row; undefined before it was checked. Drawn anew with that row only. */
export function useRowFindings(id: string): RowFindings | undefined {
  const { findings } = useBench();
  const read = () => findings.row(id);
  return useSyncExternalStore((listener) => findings.subscribeRow(id, listener), read, nothing);
}

/** The anchor of the row that is pointed at; -1 for none. */
export function useLitAnchor(id: string): Lit['anchor'] {
  const { findings } = useBench();
  const read = () => (findings.lit?.id === id ? findings.lit.anchor : -1);
  return useSyncExternalStore((listener) => findings.subscribeRow(id, listener), read, none);
}

/** Whether the pointer is over the row. */
export function useHovered(id: string): boolean {
  const { findings } = useBench();
  const read = () => findings.hovered === id;
  return useSyncExternalStore((listener) => findings.subscribeRow(id, listener), read, no);
}

/** The finding of the row that keys act on; null when it is in none of them. */
export function useCurrentKey(id: string): Current['key'] | null {
  const { findings } = useBench();
  const read = () => (findings.current?.id === id ? findings.current.key : null);
  return useSyncExternalStore((listener) => findings.subscribeRow(id, listener), read, empty);
}

const nothing = () => undefined;
const none = () => -1;
const no = () => false;
const empty = () => null;
