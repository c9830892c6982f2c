import { z } from 'zod';

/** An error answer of the API (RFC 9457). */
export const problemSchema = z.object({
  type: z.string().describe('A line of `/docs/problems`, which tells what kind of problem it is.'),
  title: z.string(),
  status: z.int().min(400).max(599),
  instance: z.string().describe('Names this one occurrence: tell it when you ask us about it.'),
  detail: z.string().optional().describe('More on this one, for developers.'),
  errors: z
    .array(
      z.object({
        pointer: z.string().describe('JSON pointer (RFC 6901) to the field or parameter that is wrong.'),
        detail: z.string(),
      }),
    )
    .readonly()
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;
