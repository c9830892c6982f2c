import * as z from 'zod/mini';

/**
 * What the drafts route answers: 200 `saved`; 409 `conflict` with the text that was faster, or `saved` with what stopped
 * the approval of the text (`blocked`); 401 `other-person` when
 * somebody else than the writer is signed in. Small, for browsers.
 */
export const draftAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('saved'),
    version: z.number(),
    approved: z.boolean(),
    at: z.string(),
    versions: z.object({ before: z.number(), after: z.number() }),
    blocked: z.optional(z.array(z.object({ code: z.string(), key: z.string() }))),
  }),
  z.object({
    kind: z.literal('conflict'),
    theirs: z.object({
      text: z.string(),
      version: z.number(),
      editor: z.nullable(z.string()),
      at: z.string(),
      // Not told by servers of an earlier version.
      own: z._default(z.boolean(), false),
    }),
    ancestor: z._default(z.nullable(z.string()), null),
  }),
  z.object({ kind: z.literal('other-person'), person: z.string() }),
]);
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;
export type SavedAnswer = Extract<DraftAnswer, { kind: 'saved' }>;
export type ConflictAnswer = Extract<DraftAnswer, { kind: 'conflict' }>;
export type Theirs = ConflictAnswer['theirs'];
