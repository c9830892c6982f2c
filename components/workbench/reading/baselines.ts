import type { Segment } from '@/lib/core/segment';

/** What a text is compared with: the machine's, what stood before the last person's edit, what readers have now. */
export const baselines = ['machine', 'previous', 'published'] as const;
export type Baseline = (typeof baselines)[number];

/** Earlier texts by the ids of their segments; a segment that is not there had none. */
export type EarlierTexts = Readonly<Record<Exclude<Baseline, 'machine'>, Readonly<Record<string, string>>>>;

export type Before = (segment: Segment) => string;
