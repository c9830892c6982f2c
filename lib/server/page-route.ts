import type { ZodType } from 'zod';
import type { PersonScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { fieldErrorsOf } from './field-errors';
import { problem, problemOf } from './problem';
import { readJson } from './read-json';
import { isSameOrigin } from './same-origin';
import { findScope } from './session';

type Route<Input> = {
  readonly schema: ZodType<Input>;
  /** Bytes of the body. */
  readonly most: number;
  /** Throws where the person may not do this; before the body is read. */
  readonly admit?: (scope: PersonScope) => void;
  readonly handle: (scope: PersonScope, input: Input, request: Request) => Promise<Response>;
};

/** A POST that only our own pages send: from the same origin, by somebody signed in, with JSON of a shape. */
export function pageRoute<Input>({ schema, most, admit, handle }: Route<Input>) {
  return async (request: Request): Promise<Response> => {
    try {
      if (!isSameOrigin(request)) throw new AppError('forbidden');
      const scope = await findScope();
      if (!scope) throw new AppError('unauthenticated');
      admit?.(scope);
      const body = await readJson(request, most);
      if (body.kind === 'too-large') return problem('too_large');
      const parsed = schema.safeParse(body.value);
      if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
      return await handle(scope, parsed.data, request);
    } catch (error) {
      return problemOf(error);
    }
  };
}
