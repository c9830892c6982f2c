import { z } from 'zod';
import { approvalRoads } from '@/lib/core/review/save';
import { idSchema } from './id';

/** Most events of one request. */
export const maxEvents = 100;

const count = z.number().int().min(0).max(1_000_000);
const ms = z.number().int().min(0).max(86_400_000);
const name = z
  .string()
  .max(40)
  .regex(/^[a-z][a-zA-Z0-9-]*$/, 'is not the name of a rule or a command');
const kind = <Kind extends string, Shape extends z.ZodRawShape>(of: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(of), ...shape });

/** What the workbench may tell of its use: that something was done and how long it took, never what was typed or who did it. */
export const eventSchema = z.discriminatedUnion('kind', [
  kind('article_opened', {}),
  kind('first_paint', { ms }),
  kind('first_input', { ms }),
  kind('handed_off', { ms }),
  kind('published', { ms }),
  kind('segment_focused', { via: z.enum(['key', 'pointer', 'approval', 'finding', 'search']) }),
  kind('segment_seen', { ms }),
  kind('edit_burst', { inserted: count, deleted: count, ms, pasted: z.boolean() }),
  kind('pauses', { count }),
  kind('approved', { via: z.enum(approvalRoads), dwellMs: ms, changed: z.boolean(), words: count }),
  kind('unapproved', {}),
  kind('finding_shown', { rule: name }),
  kind('finding_applied', { rule: name, ms }),
  kind('finding_dismissed', { rule: name, ms }),
  kind('finding_undone', { rule: name }),
  kind('conflict', {}),
  kind('outbox', { count, ms }),
  kind('palette', { command: name }),
  kind('ime_restore', {}),
  kind('web_vital', { name: z.enum(['LCP', 'INP', 'CLS', 'TTFB']), value: z.number().min(0).max(1_000_000) }),
]);
export type WorkbenchEvent = z.infer<typeof eventSchema>;

/** A batch that a page hands over, of one article. */
export const eventsSchema = z.strictObject({
  translationId: idSchema,
  events: z.array(eventSchema).min(1).max(maxEvents),
});
