import type { LatestRelease } from '@/lib/core/review/translation-status';

export type ReleaseView = {
  readonly number: number;
  readonly kind: 'release' | 'withdrawal';
  readonly at: string;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly secondApproval: boolean;
  readonly note: string | null;
};

/** A translation as the workbench shows it. */
export type TranslationView = {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly version: number;
  readonly articleVersionId: string;
  readonly secondApproval: boolean;
  readonly approvedById: string | null;
  readonly approvedBy: string | null;
  readonly latest: LatestRelease | null;
  readonly releases: readonly ReleaseView[];
  readonly returned: { readonly by: string; readonly note: string } | null;
};
