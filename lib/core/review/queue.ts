import type { TranslationStatus } from './translation-status';

export const queueViews = ['todo', 'mine', 'second', 'published', 'all'] as const;
/** What a person looks at in the queue. */
export type QueueView = (typeof queueViews)[number];

export const isQueueView = (text: string | undefined): text is QueueView =>
  queueViews.some((view) => view === text);

type Queued = { readonly status: TranslationStatus; readonly mine: boolean; readonly receivedAt: string };

const shown: Readonly<Record<QueueView, (row: Queued) => boolean>> = {
  todo: ({ status }) => status === 'new' || status === 'in-review' || status === 'changed',
  mine: ({ mine }) => mine,
  second: ({ status }) => status === 'awaiting-second' || status === 'approved',
  published: ({ status }) => status === 'published' || status === 'withdrawn',
  all: () => true,
};

const urgency: Readonly<Record<TranslationStatus, number>> = {
  changed: 0,
  approved: 1,
  'awaiting-second': 2,
  'in-review': 3,
  new: 4,
  published: 5,
  withdrawn: 6,
};

/** The rows of a view: what readers see wrongly now first, then what is nearest to being published, then the oldest. */
export const queueOf = <Row extends Queued>(rows: readonly Row[], view: QueueView): readonly Row[] =>
  rows
    .filter(shown[view])
    .toSorted((a, b) => urgency[a.status] - urgency[b.status] || a.receivedAt.localeCompare(b.receivedAt));
