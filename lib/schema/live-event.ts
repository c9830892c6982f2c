import { blockKinds } from '@/lib/core/article';
import { checkCodes } from '@/lib/core/checks/rule';
import { waiverReasons } from '@/lib/core/review/waiver';
import { array, boolean, nullable, number, type Of, object, oneOf, range, string } from './shape';

/** What the stream of an article tells, for browsers. */
const id = string;

const segment = object({
  id,
  position: number,
  block: number,
  kind: oneOf(blockKinds),
  bead: object({ source: range, target: range, confidence: number }),
  source: string,
  machine: string,
  target: string,
  version: number,
  lastEditorId: nullable(id),
  approvedById: nullable(id),
  unapprovals: number,
  formerSource: nullable(string),
});

/** `gone` are rows that are no more; null when `segments` are all there are. */
export const rowsEventShape = object({
  version: number,
  segments: array(segment),
  gone: nullable(array(id)),
});
export type RowsEvent = Of<typeof rowsEventShape>;

export const presenceEventShape = array(
  object({
    tab: id,
    userId: id,
    name: string,
    segmentId: nullable(id),
    asks: boolean,
    holds: nullable(object({ text: nullable(string), quietMs: number })),
  }),
);

const comment = object({
  id,
  segmentId: nullable(id),
  threadId: nullable(id),
  authorId: id,
  author: string,
  text: string,
  quote: nullable(object({ side: oneOf(['source', 'target']), text: string, range })),
  mentions: array(id),
  at: string,
  resolved: nullable(object({ by: string, at: string })),
});

/** The threads that changed, or `all`. */
export const commentsEventShape = object({ comments: array(comment), all: boolean });

/** All that is let stand in the rows `ids`; in all rows where it is null. */
export const waiversEventShape = object({
  ids: nullable(array(id)),
  kept: array(
    object({
      segmentId: id,
      key: string,
      code: oneOf(checkCodes),
      reason: oneOf(waiverReasons),
      note: string,
      person: string,
      at: string,
    }),
  ),
});
export type WaiversEvent = Of<typeof waiversEventShape>;
