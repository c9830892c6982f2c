import type { z } from 'zod';
import type { PersonScope } from '@/lib/data/scope';
import { AppError, type ErrorCode, type FieldError } from '@/lib/errors';
import { fieldErrorsOf } from './field-errors';
import { findScope } from './session';

export type Failure = {
  readonly ok: false;
  readonly code: ErrorCode | 'internal';
  readonly fields: readonly FieldError[];
};
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;
export type Action<Input, T> = (input: Input) => Promise<Outcome<T>>;

/** What is told of a failure: the code of an AppError; anything else is logged and told as `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { ok: false, code: error.code, fields: error.fields };
  console.error(error);
  return { ok: false, code: 'internal', fields: [] };
}

/** A server action for signed-in people: parse, find the scope, one call, failure as a value. */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (scope: PersonScope, input: z.output<Schema>) => Promise<T>,
): Action<z.input<Schema>, T> {
  return async (input) => {
    try {
      const scope = await findScope();
      if (!scope) throw new AppError('unauthenticated');
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
      return { ok: true, value: await run(scope, parsed.data) };
    } catch (error) {
      return failureOf(error);
    }
  };
}
