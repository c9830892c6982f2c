import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/core/formats/canonical-json';
import type { Attempt } from '@/lib/data/answered-requests';
import { AppError } from '@/lib/errors';
import { creatingHeadersSchema } from '@/lib/schema/idempotency';
import { fieldErrorsOf } from './field-errors';

/** What a request with an `Idempotency-Key` is known by, from its key and what it asks; null for one without. */
export function attemptOf(request: Request, asks: unknown): Attempt | null {
  const name = 'Idempotency-Key';
  const headers = creatingHeadersSchema.safeParse({ [name]: request.headers.get(name) ?? undefined });
  if (!headers.success) throw new AppError('bad_input', fieldErrorsOf(headers.error));
  const key = headers.data[name];
  if (key === undefined) return null;
  const { pathname } = new URL(request.url);
  return {
    key,
    digest: createHash('sha256')
      .update(canonicalJson([pathname, asks]))
      .digest('hex'),
  };
}
