import type { JsonRecord } from '@/lib/core/formats/json-value';
import { type ErrorCode, errorCodes, type FieldError } from '@/lib/errors';
import type { FormInput } from './form-state';
import type { ImportPreview } from './import-preview';

/** Why the server did not take an import; `offline` when it did not answer. */
export type Refusal = {
  readonly code: ErrorCode | 'internal' | 'offline' | 'too_large';
  readonly fields: readonly FieldError[];
};

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the import would make of the input; nothing is stored. */
export const askPreview = (
  input: FormInput | JsonRecord,
  signal?: AbortSignal,
): Promise<Answer<ImportPreview>> => post('/api/import?preview', input, signal);

export const sendImport = (
  input: FormInput | JsonRecord,
): Promise<Answer<{ readonly translationId: string }>> => post('/api/import', input);

async function post<T>(path: string, input: object, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal,
    });
    return response.ok
      ? { ok: true, value: await response.json() }
      : { ok: false, refusal: await refusalOf(response) };
  } catch {
    return { ok: false, refusal: { code: 'offline', fields: [] } };
  }
}

/** The answer is a problem (RFC 9457) whose type ends in its code. */
async function refusalOf(response: Response): Promise<Refusal> {
  const problem: { type?: string; errors?: readonly FieldError[] } = await response.json().catch(() => ({}));
  const code = [...errorCodes, 'too_large' as const].find((one) => problem.type?.endsWith(`#${one}`));
  return { code: code ?? 'internal', fields: problem.errors ?? [] };
}
