/** A unit of the memory: a sentence as it was approved before, and where. */
export type PastTranslation = {
  readonly segmentId: string;
  readonly translationId: string;
  readonly position: number;
  readonly headline: string;
  readonly source: string;
  readonly target: string;
  /** When it was approved, an ISO time. */
  readonly at: string;
  /** Readers have it; else it is approved and no more. */
  readonly published: boolean;
  /** How like it is to the sentence that was asked for, 0 to 1; null where words were. */
  readonly likeness: number | null;
};
