import { useState, useTransition } from 'react';
import type { ErrorCode, FieldError } from '@/lib/errors';

/** Why something was not done; `offline` when nobody heard it. */
export type Refusal = {
  readonly code: ErrorCode | 'internal' | 'offline';
  readonly fields: readonly FieldError[];
};

/** What an action answers. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode | 'internal'; readonly fields: readonly FieldError[] };

export const refusedFor = (code: Refusal['code']): Refusal => ({ code, fields: [] });

/** Does one thing at a time and keeps why the last one was refused. */
export function useAct() {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  const act = (work: () => Promise<Refusal | null>) => {
    if (pending) return;
    // Taken away first, so that the same reason is read out again.
    setRefusal(null);
    start(async () => setRefusal(await work().catch(() => refusedFor('offline'))));
  };
  return { pending, refusal, setRefusal, act };
}
