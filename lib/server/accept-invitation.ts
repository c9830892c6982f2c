import { hashPassword } from 'better-auth/crypto';
import { type DeskInput, findInstallationKind } from '@/lib/data/installation';
import { acceptInvitation, findInvitation, type Invitation } from '@/lib/data/invitations';
import { forgetAttempts } from '@/lib/data/sign-in-attempts';
import { AppError } from '@/lib/errors';
import { type Welcome, welcomeSchema } from '@/lib/schema/access-welcome';
import { maxPasswordLength, minPasswordLength } from './auth';
import { fillDemoDesk } from './demo-desk';
import { fieldErrorsOf } from './field-errors';

/** What a link is for, or null when it is spent; a set-up link is spent as soon as anything lives here. */
export async function findWelcome(token: string): Promise<Invitation | null> {
  const invitation = await findInvitation(token);
  return invitation?.kind === 'setup' && (await findInstallationKind()) !== 'empty' ? null : invitation;
}

/** Uses a link up with what its form sent. Answers the address to sign in with. Throws `gone` for a spent link. */
export async function acceptWelcome(token: string, form: unknown): Promise<string> {
  const parsed = welcomeSchema.safeParse(form);
  if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
  const welcome = parsed.data;
  const { length } = welcome.password;
  if (length < minPasswordLength || length > maxPasswordLength)
    throw new AppError('bad_input', [{ pointer: '/password', detail: `is ${length} characters long` }]);
  // Before the hash, which is costly on purpose: nobody without a link makes us work.
  if ((await findWelcome(token))?.kind !== welcome.kind) throw new AppError('gone');
  const email = await acceptInvitation(token, {
    name: welcome.kind === 'password' ? '' : welcome.name,
    email: welcome.kind === 'setup' ? welcome.email : '',
    passwordHash: await hashPassword(welcome.password),
    desk: welcome.kind === 'setup' ? deskOf(welcome) : undefined,
  });
  await forgetAttempts(email);
  return email;
}

/** Fills the demo desk, for whoever holds the set-up link. */
export async function acceptDemo(token: string): Promise<void> {
  if ((await findWelcome(token))?.kind !== 'setup') throw new AppError('gone');
  await fillDemoDesk();
}

const deskOf = ({ desk, ...pair }: Extract<Welcome, { kind: 'setup' }>): DeskInput => ({
  name: desk,
  slug: slugOf(desk),
  sourceLanguage: pair.sourceLanguage,
  targetLanguage: pair.targetLanguage,
});

/** `bao-song-lam` for "Báo Sông Lam". */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'desk';
