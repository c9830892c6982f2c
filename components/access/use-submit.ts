import { type FormEvent, useEffect, useRef } from 'react';
import type { FieldError } from '@/lib/errors';
import { type Refusal, useAct } from './use-act';

/**
 * Sends a form once its fields meet their own constraints. What is wrong, told by the browser or by the answer, is kept
 * by field name, and the first such field gets the focus.
 */
export function useSubmit(send: (values: FormData) => Promise<Refusal | null>) {
  const ref = useRef<HTMLFormElement>(null);
  const { pending, refusal, setRefusal, act } = useAct();

  useEffect(() => {
    if (refusal && ref.current)
      inputsOf(ref.current)
        .find((input) => isIn(refusal, input.name))
        ?.focus();
  }, [refusal]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const invalid = inputsOf(form).filter((input) => !input.validity.valid);
    if (invalid.length > 0) setRefusal({ code: 'bad_input', fields: invalid.map(fieldErrorOf) });
    else {
      const values = new FormData(form);
      act(() => send(values));
    }
  };

  return {
    /** `post`, so that a form sent before the page woke up does not put a password into the address. */
    form: { ref, onSubmit, noValidate: true, method: 'post' } as const,
    pending,
    refusal,
    isWrong: (name: string): boolean => refusal !== null && isIn(refusal, name),
  };
}

type Control = HTMLInputElement | HTMLSelectElement;

const inputsOf = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('input[name], select[name]'),
];

const fieldErrorOf = (input: Control): FieldError => ({
  pointer: `/${input.name}`,
  detail: input.validationMessage,
});

const isIn = (refusal: Refusal, name: string): boolean =>
  refusal.fields.some((field) => field.pointer === `/${name}`);
