import type { UpdateKind } from '@/lib/core/review/second-approval';
import type { TranslationFacts, TranslationStatus } from '@/lib/core/review/translation-status';
import type { ErrorCode } from '@/lib/errors';
import type { State } from '../state';
import { countApproved, tallyOf } from '../tally';
import type { Approval, TranslationView } from '../translation-view';

export type Done = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode | 'internal' };
type Seen = { readonly id: string; readonly version: number };

export type PublishActions = {
  readonly approve: (input: Seen) => Promise<Done>;
  readonly publish: (
    input: Seen & { readonly note?: string; readonly updateKind?: UpdateKind; readonly urgent?: boolean },
  ) => Promise<Done>;
  readonly schedule: (
    input: Seen & { readonly dueAt: string; readonly note?: string; readonly updateKind?: UpdateKind },
  ) => Promise<Done>;
  readonly cancelSchedule: (id: string) => Promise<Done>;
  readonly setEmbargo: (input: { readonly id: string; readonly until: string | null }) => Promise<Done>;
  readonly withdraw: (input: Seen & { readonly note: string }) => Promise<Done>;
  readonly giveBack: (input: { readonly id: string; readonly note: string }) => Promise<Done>;
  readonly confirm: (input: { readonly translationId: string; readonly number: number }) => Promise<Done>;
  readonly markSensitive: (input: { readonly id: string; readonly sensitive: boolean }) => Promise<Done>;
  /** How the translation stands at the server; null when that cannot be read. */
  readonly readStanding: (id: string) => Promise<Standing | null>;
  readonly refresh: () => void;
};

export type Standing = Pick<
  TranslationView,
  'approvedById' | 'latest' | 'sensitive' | 'schedule' | 'embargoUntil'
> & {
  readonly returned: boolean;
};

export type PublishProps = {
  readonly translation: TranslationView;
  readonly approvals: readonly Approval[];
  readonly actions: PublishActions;
};

/** How far the translation is, as this tab sees it. */
export const factsOf = (state: State, translation: TranslationView): TranslationFacts => ({
  segments: state.rows.length,
  approved: countApproved(state),
  edited: tallyOf(state).edited,
  version: state.version,
  articleVersionId: translation.articleVersionId,
  approvedById: state.version === translation.version ? translation.approvedById : null,
  latest: translation.latest,
  returned: translation.returned !== null && state.version === translation.version,
  aligning: translation.aligning !== null,
});

export const isApproving = (facts: TranslationFacts, status: TranslationStatus): boolean =>
  facts.approvedById === null && status !== 'published' && status !== 'withdrawn';
