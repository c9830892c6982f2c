import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import type { ErrorCode, FieldError } from '@/lib/errors';

/** Why a form was not taken; `offline` when nobody heard it. */
export type Refusal = {
  readonly code: ErrorCode | 'internal' | 'offline';
  readonly fields: readonly FieldError[];
};

/** What an action answers. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode | 'internal'; readonly fields: readonly FieldError[] };

export const refusedFor = (code: Refusal['code']): Refusal => ({ code, fields: [] });

/**
 * Sends a form once its fields meet their own constraints. What is wrong, told by the browser or by the answer, is kept
 * by field name, and the first such field gets the focus.
 */
export function useSubmit(send: (values: FormData) => Promise<Refusal | null>) {
  const ref = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();

  useEffect(() => {
    if (refusal) wrongFields(ref.current, refusal)[0]?.focus();
  }, [refusal]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const invalid = inputsOf(form).filter((input) => !input.validity.valid);
    if (invalid.length > 0) {
      setRefusal({ code: 'bad_input', fields: invalid.map(fieldErrorOf) });
      return;
    }
    const values = new FormData(form);
    // Taken away first, so that the same reason is read out again.
    setRefusal(null);
    start(async () => setRefusal(await send(values).catch(() => refusedFor('offline'))));
  };

  return {
    /** `post`, so that a form sent before the page woke up does not put a password into the address. */
    form: { ref, onSubmit, noValidate: true, method: 'post' } as const,
    pending,
    refusal,
    isWrong: (name: string): boolean =>
      refusal?.fields.some((field) => field.pointer === `/${name}`) ?? false,
  };
}

const inputsOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name], select[name]'),
];

const fieldErrorOf = (input: HTMLInputElement): FieldError => ({
  pointer: `/${input.name}`,
  detail: input.validationMessage,
});

const wrongFields = (form: HTMLFormElement | null, refusal: Refusal): HTMLInputElement[] =>
  form
    ? inputsOf(form).filter((input) => refusal.fields.some((field) => field.pointer === `/${input.name}`))
    : [];
