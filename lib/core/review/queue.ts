import { may, type Role } from './roles';
import { type TranslationStatus, translationStatuses } from './translation-status';

export const queueViews = ['todo', 'mine', 'second', 'source', 'published', 'all'] as const;
/** What a person looks at in the queue. */
export type QueueView = (typeof queueViews)[number];

export const isQueueView = (text: string | undefined): text is QueueView =>
  queueViews.some((view) => view === text);

/** What decides where a translation is shown; `mine` when the reader ever edited or approved a sentence of it. */
type Queued = { readonly status: TranslationStatus; readonly mine: boolean };
type Test = (row: Queued, role: Role) => boolean;

const open: ReadonlySet<TranslationStatus> = new Set([
  'new',
  'in-review',
  'returned',
  'source-changed',
  'changed',
]);

/** To do is what the reader can act on: an approver's includes what others made ready. */
const shown: Readonly<Record<QueueView, Test>> = {
  todo: ({ status, mine }, role) =>
    open.has(status) ||
    (status === 'approved' && may(role, 'publish')) ||
    (status === 'awaiting-second' && !mine && may(role, 'approve-translation')),
  mine: ({ mine }) => mine,
  second: ({ status }) => status === 'awaiting-second' || status === 'approved',
  source: ({ status }) => status === 'source-changed',
  published: ({ status }) => status === 'published' || status === 'withdrawn',
  all: () => true,
};

export const isShown = (view: QueueView, row: Queued, role: Role): boolean => shown[view](row, role);

/** The statuses that a view shows of the reader's own translations, or of those of others. */
export const statusesIn = (view: QueueView, role: Role, mine: boolean): readonly TranslationStatus[] =>
  translationStatuses.filter((status) => isShown(view, { status, mine }, role));

type Measured = { readonly words: number; readonly segments: number; readonly approved: number };

/** Source words that an editor reads, compares and mends in a minute: half an hour for a long read of 3,500 words. */
const wordsAMinute = 120;

/** Minutes of work that are left in a translation, at least one while a sentence is open. */
export const minutesLeft = ({ words, segments, approved }: Measured): number =>
  segments === 0 ? 0 : Math.ceil((words * (segments - approved)) / segments / wordsAMinute);
