import type { TranslationStatus } from './translation-status';

export const queueViews = ['todo', 'mine', 'second', 'published', 'all'] as const;
/** What a person looks at in the queue. */
export type QueueView = (typeof queueViews)[number];

export const isQueueView = (text: string | undefined): text is QueueView =>
  queueViews.some((view) => view === text);

type Queued = { readonly status: TranslationStatus; readonly mine: boolean; readonly receivedAt: string };

const shown: Readonly<Record<QueueView, (row: Queued) => boolean>> = {
  todo: ({ status }) => ['new', 'in-review', 'returned', 'changed'].includes(status),
  mine: ({ mine }) => mine,
  second: ({ status }) => status === 'awaiting-second' || status === 'approved',
  published: ({ status }) => status === 'published' || status === 'withdrawn',
  all: () => true,
};

const urgency: Readonly<Record<TranslationStatus, number>> = {
  changed: 0,
  returned: 1,
  approved: 2,
  'awaiting-second': 3,
  'in-review': 4,
  new: 5,
  published: 6,
  withdrawn: 7,
};

/** The rows of a view: what readers see wrongly now first, then what is nearest to being published, then the oldest. */
export const queueOf = <Row extends Queued>(rows: readonly Row[], view: QueueView): readonly Row[] =>
  rows
    .filter(shown[view])
    .toSorted((a, b) => urgency[a.status] - urgency[b.status] || a.receivedAt.localeCompare(b.receivedAt));
