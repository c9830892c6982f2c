import type { Kept, WaiverReason } from '@/lib/core/review/waiver';
import type { EventLog } from '../events/event-log';
import type { Store } from '../store';
import type { RowFinding } from './check-messages';
import type { FindingsStore } from './findings-store';

export type WaiverInput = Pick<Kept, 'segmentId' | 'key' | 'code' | 'reason' | 'note'>;

/** The server's side of it. Null, or false, when it could not be recorded. */
export type WaiverActions = {
  readonly giveWaiver: (input: WaiverInput) => Promise<Kept | null>;
  readonly withdrawWaiver: (input: Pick<Kept, 'segmentId' | 'key'>) => Promise<boolean>;
};

/** Lets findings stand, and takes that back; true once it is recorded. The same object for the life of the page. */
export type KeepAsIs = {
  readonly give: (id: string, finding: RowFinding, reason: WaiverReason, note: string) => Promise<boolean>;
  readonly takeBack: (id: string, key: string) => Promise<boolean>;
};

export const makeKeepAsIs = (
  store: Store,
  findings: FindingsStore,
  { giveWaiver, withdrawWaiver }: WaiverActions,
  log: EventLog,
): KeepAsIs => ({
  async give(id, { key, code }, reason, note) {
    const kept = await giveWaiver({ segmentId: id, key, code, reason, note }).catch(() => null);
    if (kept && store.row(id)) findings.keep(kept);
    if (kept) log.settle('finding_dismissed', id, key, code);
    return kept !== null;
  },
  async takeBack(id, key) {
    const done = await withdrawWaiver({ segmentId: id, key }).catch(() => false);
    const kept = findings.row(id)?.kept.find(({ finding }) => finding.key === key);
    if (done) findings.takeBack(id, key);
    if (done && kept) log.settle('finding_undone', id, key, kept.kept.code);
    return done;
  },
});
