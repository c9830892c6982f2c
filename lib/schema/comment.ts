import { z } from 'zod';
import { maxCommentLength } from '@/lib/core/review/comment';
import { maxTargetLength } from '@/lib/core/review/save';

const offset = z.number().int().min(0).max(1_000_000);

/** U+0000 cannot be stored, and half a character is none. */
const said = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
  .pipe(z.string().min(1).max(maxCommentLength));

const quote = z
  .strictObject({
    side: z.enum(['source', 'target']),
    text: z
      .string()
      .min(1)
      .max(maxTargetLength)
      .regex(/^[^\0]*$/),
    range: z.tuple([offset, offset]),
  })
  .refine(({ range: [from, to] }) => from < to, { path: ['range'], message: 'is empty' });

/** A comment as the workbench sends it. The sender names it, so that one sent twice is said once. */
export const commentInputSchema = z
  .strictObject({
    id: z.uuid(),
    translationId: z.uuid(),
    segmentId: z.uuid().nullable(),
    threadId: z.uuid().nullable(),
    text: said,
    quote: quote.nullable(),
  })
  .refine(({ quote, segmentId, threadId }) => quote === null || (segmentId !== null && threadId === null), {
    path: ['quote'],
    message: 'belongs to a comment of a row',
  });
export type CommentInput = z.infer<typeof commentInputSchema>;

export const resolutionInputSchema = z.strictObject({ id: z.uuid(), resolved: z.boolean() });
