/**
 * Every way in which a request can fail that its sender can do something about. Closed list: the UI has a sentence for
 * each in every language, the API a problem type. Anything else that is thrown is a fault of ours.
 */
export const errorCodes = [
  'bad_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'gone',
  'conflict',
  'empty_target',
  'blocked',
  'own_work',
  'not_approved',
  'not_read',
  'already_done',
  'embargoed',
  'rate_limited',
  'demo_refused',
  'in_progress',
  'key_reused',
  'not_as_expected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `pointer` is a JSON pointer (RFC 6901) into the input; `detail` is for developers, in English. */
export type FieldError = { readonly pointer: string; readonly detail: string };

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly FieldError[] = [],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}
