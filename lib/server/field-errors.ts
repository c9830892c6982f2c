import type { z } from 'zod';
import type { FieldError } from '@/lib/errors';

const escapePointer = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** The issues of a failed parse with JSON pointers (RFC 6901) to where they are. */
export const fieldErrorsOf = (error: z.ZodError): readonly FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointerOf([...issue.path, key]),
          detail: 'is not a field of this object',
        }))
      : [{ pointer: pointerOf(issue.path), detail: issue.message }],
  );

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${escapePointer(key)}`).join('');
