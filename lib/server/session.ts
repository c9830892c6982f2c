import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { PersonScope } from '@/lib/data/scope';
import { auth } from './auth';

export const deskCookie = 'songngu-desk';

/** Who is signed in, or null. Read once a request. */
const currentUserId = cache(async (): Promise<string | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  return session?.user.id ?? null;
});

/** The scope of whoever is signed in at the desk they chose last, or null. */
export const findScope = cache(async (): Promise<PersonScope | null> => {
  const userId = await currentUserId();
  if (!userId) return null;
  const chosen = (await cookies()).get(deskCookie)?.value;
  const isId = chosen !== undefined && /^[0-9a-f-]{36}$/.test(chosen);
  return (isId && (await PersonScope.find(userId, chosen))) || PersonScope.find(userId);
});

/** For pages: the scope, or off to the sign-in page. */
export async function requireScope(): Promise<PersonScope> {
  return (await findScope()) ?? redirect('/sign-in');
}
