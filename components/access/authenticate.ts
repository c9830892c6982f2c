import { type Refusal, refusedFor } from './use-act';

async function post(path: string, body: object): Promise<Refusal | null> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return null;
  if (response.status === 429) return refusedFor('rate_limited');
  return refusedFor(response.status < 500 ? 'unauthenticated' : 'internal');
}

/** Null once the session cookie is set. `unauthenticated` does not tell whether the address exists. */
export const signIn = (email: string, password: string): Promise<Refusal | null> =>
  post('sign-in/email', { email, password });

/** Signs in as one of the invented people of a demo desk. */
export const signInAsDemoPerson = (userId: string): Promise<Refusal | null> =>
  post('sign-in/demo', { userId });

export const signOut = (): Promise<Refusal | null> => post('sign-out', {});
