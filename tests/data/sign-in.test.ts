import { hashPassword } from 'better-auth/crypto';
import { describe, expect, test } from 'vitest';
import { GET, POST } from '@/app/api/auth/[...all]/route';
import { invitePassword } from '@/lib/data/invitations';
import type { PersonScope } from '@/lib/data/scope';
import { attemptsPerAddress, countAttempt } from '@/lib/data/sign-in-attempts';
import { acceptWelcome } from '@/lib/server/accept-invitation';
import { makeDesk, ownDatabase } from '@/tests/support/desk';

process.env.SONGNGU_SECRET ??= 'a secret for tests, thirty-two characters or more';

const database = ownDatabase();
const origin = 'http://localhost:3000';
const password = 'con mèo trèo cây cau';

const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
  POST(
    new Request(`${origin}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, host: 'localhost:3000', cookie },
      body: JSON.stringify(body),
    }),
  );

async function addressOf({ userId }: PersonScope): Promise<string> {
  const [row] = await database()`SELECT email FROM "user" WHERE id = ${userId}`;
  return String(row?.email);
}

/** An editor with a password: their address. */
async function makeEditor(): Promise<{ email: string; administrator: PersonScope }> {
  const { editor, administrator } = await makeDesk();
  await database()`
    INSERT INTO account (id, account_id, provider_id, user_id, password)
    VALUES (${editor.userId}, ${editor.userId}, 'credential', ${editor.userId}, ${await hashPassword(password)})`;
  return { email: await addressOf(editor), administrator };
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const nameOf = async (email: string) =>
  (await database()`SELECT name FROM "user" WHERE email = ${email}`)[0]?.name;

describe('who is signed in', () => {
  test('signs in, is known and signs out, and can ask nothing else of the library', async () => {
    const { email } = await makeEditor();
    const entered = await post('sign-in/email', { email, password });
    expect(entered.status).toBe(200);
    const cookie = cookieOf(entered);
    const ask = (path: string) =>
      GET(new Request(`${origin}/api/auth/${path}`, { headers: { cookie, host: 'localhost:3000' } }));
    expect(await (await ask('get-session')).json()).toMatchObject({ user: { email } });
    for (const [path, body] of [
      ['update-user', { name: 'Trần Quốc Bảo' }],
      ['sign-in/email/../../update-user/', { name: 'Trần Quốc Bảo' }],
      ['change-password', { currentPassword: password, newPassword: 'một câu khác hẳn' }],
      ['change-email', { newEmail: 'x@example.org' }],
      ['sign-up/email', { email: 'x@example.org', name: 'X', password }],
      ['revoke-sessions', {}],
    ] as const)
      expect((await post(path, body, cookie)).status, path).toBe(404);
    for (const path of ['list-sessions', 'list-accounts', 'ok', 'error'])
      expect((await ask(path)).status, path).toBe(404);
    expect(await nameOf(email)).toBe('Phạm Gia Huy');
    expect((await post('sign-out', {}, cookie)).status).toBe(200);
    expect(await (await ask('get-session')).json()).toBeNull();
  });
});

test('a sign-in larger than any form is refused before it is read to its end', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
      if (sent > 8_000_000) controller.close();
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  expect((await POST(new Request(`${origin}/api/auth/sign-in/email`, init))).status).toBe(413);
  expect(sent).toBeLessThan(200_000);
});

describe('attempts at one address', () => {
  const wrong = (email: string) => post('sign-in/email', { email, password: 'đoán mò' });

  test('are forgotten when the password was right', async () => {
    const { email } = await makeEditor();
    for (let attempt = 1; attempt < attemptsPerAddress; attempt++) await countAttempt(email);
    expect((await post('sign-in/email', { email: email.toUpperCase(), password })).status).toBe(200);
    expect((await wrong(email)).status).toBe(401);
  });

  test('are many enough at last, and forgotten when a password link is used', async () => {
    const { email, administrator } = await makeEditor();
    for (let attempt = 0; attempt < attemptsPerAddress; attempt++) await countAttempt(email);
    expect((await post('sign-in/email', { email, password })).status).toBe(429);
    const token = await invitePassword(administrator, email);
    await acceptWelcome(token, { kind: 'password', password });
    expect((await post('sign-in/email', { email, password })).status).toBe(200);
  });
});
