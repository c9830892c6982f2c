import type { BlockKind } from '@/lib/core/article';
import type { Range } from '@/lib/core/span';

/**
 * One alignment of sentences: `source` and `target` are ranges over `sentencesOf` the two documents; either may be
 * empty (1-0, 0-1), never both. `confidence` is the probability, 0 to 1, that the two sides translate each other. `given`
 * are those that came with a bilingual file: aligning again leaves them alone.
 */
export type Bead = {
  readonly source: Range;
  readonly target: Range;
  readonly confidence: number;
  readonly given?: boolean;
};

const doubtful = 0.8;

/** Whether an editor should look at the alignment itself: a side is missing, or the aligner is not sure. */
export const needsAlignmentCheck = (bead: Bead): boolean =>
  bead.confidence < doubtful || bead.source[0] === bead.source[1] || bead.target[0] === bead.target[1];

/** `untouched`: the machine's text as it came; `edited`: somebody changed it; `approved`: somebody stands by it. */
export type SegmentState = 'untouched' | 'edited' | 'approved';

/** One aligned row of the workbench. `version` grows by one with every change; writers name the version they saw. */
export type Segment = {
  readonly id: string;
  /** Place in the translation, from 0. */
  readonly position: number;
  /** Index of the block the row belongs to; rows of one block are one paragraph to the reader. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly bead: Bead;
  readonly source: string;
  /** The machine's translation: what edits are measured against. */
  readonly machine: string;
  readonly target: string;
  readonly version: number;
  /** User ids; null until someone edits, until someone approves. */
  readonly lastEditorId: string | null;
  readonly approvedById: string | null;
  /** How often its approval was taken back while its text stayed: whoever approves it names the count they saw. */
  readonly unapprovals: number;
  /** What the source said before a new version changed it under somebody's work; null once the row is approved anew. */
  readonly formerSource: string | null;
};

export const stateOf = (segment: Pick<Segment, 'approvedById' | 'machine' | 'target'>): SegmentState =>
  segment.approvedById !== null ? 'approved' : segment.target === segment.machine ? 'untouched' : 'edited';
