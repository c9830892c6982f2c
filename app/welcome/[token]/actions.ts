'use server';

import { acceptDemo, acceptWelcome } from '@/lib/server/accept-invitation';
import { failureOf, type Outcome } from '@/lib/server/action';

/** Whoever comes with a link has no session yet, so these are no `action`s. */
async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return failureOf(error);
  }
}

export async function accept(token: string, form: FormData): Promise<Outcome<string>> {
  return attempt(() => acceptWelcome(token, Object.fromEntries(form)));
}

export async function startDemo(token: string): Promise<Outcome<void>> {
  return attempt(() => acceptDemo(token));
}
