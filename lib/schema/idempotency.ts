import { z } from 'zod';

/** A key as it is, or a string of RFC 9651 in quotation marks, as draft-ietf-httpapi-idempotency-key-header has it. */
const quoted = /^"((?:[^"\\]|\\["\\])*)"$/;

export const idempotencyKeySchema = z
  .string()
  .max(600)
  .transform((text) => quoted.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? text)
  .pipe(z.string().regex(/^[\x20-\x7e]{1,255}$/, 'is not 1 to 255 characters of ASCII'));

/** Headers of a request that makes something. */
export const creatingHeadersSchema = z.object({
  'Idempotency-Key': idempotencyKeySchema
    .optional()
    .describe(
      'A name you give this request, such as a UUID. Sent again with the same body within 24 hours, it is answered as the first time and done only once. Only success is kept: what was refused may be sent anew.',
    ),
  'If-Match': z
    .string()
    .optional()
    .describe(
      'The `ETag` you were answered when you last delivered this `externalId` in this language. 412 where the desk has something else by now; `*` for whatever it has, as long as it has it.',
    ),
  'If-None-Match': z
    .string()
    .optional()
    .describe('`*`: only if the desk does not have this `externalId` in this language; otherwise 412.'),
});
