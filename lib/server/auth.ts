import { createAuthEndpoint, createAuthMiddleware } from '@better-auth/core/api';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { listDemoPeople } from '@/lib/data/installation';
import { prisma } from '@/lib/data/prisma';
import { countAttempt, forgetAttempts } from '@/lib/data/sign-in-attempts';
import { env } from './env';
import { isSameOrigin } from './same-origin';

/** `POST /sign-in/demo {userId}`: one click, for the invented people of a demo installation and nobody else. */
const demoSignIn = {
  id: 'demo-sign-in',
  endpoints: {
    signInDemo: createAuthEndpoint(
      '/sign-in/demo',
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const person = (await listDemoPeople()).find((one) => one.userId === context.body.userId);
        const user = person && (await context.context.internalAdapter.findUserById(person.userId));
        if (!user) throw new APIError('FORBIDDEN');
        const session = await context.context.internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ ok: true });
      },
    ),
  },
};

/** A page of the host it talks to is trusted, whatever name the server goes by. */
function sameHost(request: Request | undefined): string[] {
  const origin = request?.headers.get('origin');
  return request && origin && isSameOrigin(request) ? [origin] : [];
}

/** Slows down guessing at one account from many places. */
const limitAddress = createAuthMiddleware(async (context) => {
  if (context.path !== '/sign-in/email') return;
  const email: unknown = context.body?.email;
  if (typeof email === 'string' && !(await countAttempt(email))) throw new APIError('TOO_MANY_REQUESTS');
});

const forgiveAddress = createAuthMiddleware(async (context) => {
  const signedIn = context.path === '/sign-in/email' ? context.context.newSession : null;
  if (signedIn) await forgetAttempts(signedIn.user.email);
});

const build = () =>
  betterAuth({
    appName: 'Songngu',
    baseURL: env().SONGNGU_URL,
    secret: env().SONGNGU_SECRET,
    database: prismaAdapter(prisma(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 200,
      customRules: {
        // A newsroom shares one network address; what guards one account is limitAddress.
        '/sign-in/email': { window: 60, max: 60 },
        '/sign-in/demo': { window: 60, max: 100 },
      },
    },
    hooks: { before: limitAddress, after: forgiveAddress },
    trustedOrigins: sameHost,
    advanced: { cookiePrefix: 'songngu', useSecureCookies: env().SONGNGU_URL.startsWith('https:') },
    telemetry: { enabled: false },
    plugins: [demoSignIn],
  });

export const minPasswordLength = 10;
export const maxPasswordLength = 128;

let instance: ReturnType<typeof build> | undefined;

/** The one authentication server of this process, made at first use. */
export function auth(): ReturnType<typeof build> {
  instance ??= build();
  return instance;
}
