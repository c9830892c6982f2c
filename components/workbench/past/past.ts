import type { PastTranslation } from '@/lib/core/memory/past-translation';

/** What the desk has approved before. Null where it cannot be read now. */
export type Past = {
  readonly search: (words: string) => Promise<readonly PastTranslation[] | null>;
  /** Of sentences like that of a row, the likest first. */
  readonly alike: (segmentId: string) => Promise<readonly PastTranslation[] | null>;
};
