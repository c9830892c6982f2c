import type { Schedule } from '@/lib/core/review/schedule';
import type { UpdateKind } from '@/lib/core/review/second-approval';

export type ReleaseView = {
  readonly number: number;
  readonly kind: 'release' | 'withdrawal';
  readonly at: string;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly secondApproval: boolean;
  readonly translationVersion: number;
  readonly articleVersionId: string;
  readonly note: string | null;
  readonly updateKind: UpdateKind | null;
  readonly urgent: { readonly confirmBy: string; readonly confirmedBy: string | null } | null;
};

/** An approval that stands, with how long its row had been open where that was measured. */
export type Approval = {
  readonly segmentId: string;
  readonly userId: string;
  readonly dwellMs: number | null;
};

/** A translation as the workbench shows it. */
export type TranslationView = {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly version: number;
  readonly articleVersionId: string;
  /** It needs a second pair of eyes now. */
  readonly secondApproval: boolean;
  readonly readingPass: boolean;
  readonly urgentMinutes: number | null;
  readonly sensitive: boolean;
  readonly embargoUntil: string | null;
  /** What waits for its time, or did not go out. */
  readonly schedule: Schedule | null;
  /** IANA name, of the desk. */
  readonly timeZone: string;
  readonly approvedById: string | null;
  readonly approvedBy: string | null;
  readonly latest: ReleaseView | null;
  readonly releases: readonly ReleaseView[];
  /** Who has read of it what stands there now. */
  readonly readers: readonly string[];
  /** How far it is aligned, while rows at its end are still to come. */
  readonly aligning: { readonly done: number; readonly total: number } | null;
  /** What the reader of the page should take up next. */
  readonly next: string | null;
  readonly returned: { readonly by: string; readonly note: string } | null;
};
