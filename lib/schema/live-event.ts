import * as z from 'zod/mini';
import { blockKinds } from '@/lib/core/article';

/** What the stream of an article tells, for browsers. */
const id = z.string();
const range = z.readonly(z.tuple([z.number(), z.number()]));

const segment = z.object({
  id,
  position: z.number(),
  block: z.number(),
  kind: z.enum(blockKinds),
  bead: z.object({ source: range, target: range, confidence: z.number() }),
  source: z.string(),
  machine: z.string(),
  target: z.string(),
  version: z.number(),
  lastEditorId: z.nullable(id),
  approvedById: z.nullable(id),
  formerSource: z.nullable(z.string()),
});

/** `gone` are rows that are no more; null when `segments` are all there are. */
export const rowsEventSchema = z.object({
  version: z.number(),
  segments: z.array(segment),
  gone: z.nullable(z.array(id)),
});
export type RowsEvent = z.infer<typeof rowsEventSchema>;

export const presenceEventSchema = z.array(
  z.object({
    tab: id,
    userId: id,
    name: z.string(),
    segmentId: z.nullable(id),
    asks: z.boolean(),
    holds: z.nullable(z.object({ text: z.nullable(z.string()), quietMs: z.number() })),
  }),
);

const comment = z.object({
  id,
  segmentId: z.nullable(id),
  threadId: z.nullable(id),
  authorId: id,
  author: z.string(),
  text: z.string(),
  quote: z.nullable(z.object({ side: z.enum(['source', 'target']), text: z.string(), range })),
  mentions: z.array(id),
  at: z.string(),
  resolved: z.nullable(z.object({ by: z.string(), at: z.string() })),
});

/** The threads that changed, or `all`. */
export const commentsEventSchema = z.object({ comments: z.array(comment), all: z.boolean() });
