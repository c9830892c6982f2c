import { beforeEach, describe, expect, test, vi } from 'vitest';
import { invite, linkToPassword } from '@/app/(desk)/admin/actions';
import { findInvitation } from '@/lib/data/invitations';
import type { PersonScope } from '@/lib/data/scope';
import { makeDesk, ownDatabase } from '@/tests/support/desk';

const visitor = vi.hoisted((): { scope: PersonScope | null; headers: Headers } => ({
  scope: null,
  headers: new Headers(),
}));
vi.mock('@/lib/server/session', () => ({ findScope: async () => visitor.scope }));
vi.mock('next/headers', () => ({ headers: async () => visitor.headers }));

process.env.SONGNGU_SECRET ??= 'a secret for tests, thirty-two characters or more';
const database = ownDatabase();

const emailOf = async ({ userId }: PersonScope) =>
  String((await database()`SELECT email FROM "user" WHERE id = ${userId}`)[0]?.email);

const newcomer = { email: 'moi@example.org', role: 'editor' } as const;

test('who does not administer does not learn by an invitation who is at the desk', async () => {
  const { editor, second } = await makeDesk();
  visitor.scope = editor;
  for (const email of [await emailOf(second), newcomer.email])
    expect(await invite({ ...newcomer, email })).toMatchObject({ ok: false, code: 'forbidden' });
});

describe('a link made in the browser', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.unstubAllEnvs();
  });

  test('carries the address the administrator came by', async () => {
    const { administrator, editor } = await makeDesk();
    visitor.scope = administrator;
    visitor.headers = new Headers({ host: '192.168.1.20:3000' });
    const joined = await invite(newcomer);
    const token = joined.ok ? joined.value.replace('http://192.168.1.20:3000/welcome/', '') : '';
    expect(await findInvitation(token)).toMatchObject({ kind: 'join', email: newcomer.email });
    visitor.headers = new Headers({
      host: 'localhost:3000',
      'x-forwarded-host': 'dich.toasoan.example, proxy.internal',
      'x-forwarded-proto': 'https, http',
    });
    const reset = await linkToPassword(await emailOf(editor));
    expect(reset.ok && new URL(reset.value).origin).toBe('https://dich.toasoan.example');
  });

  test('keeps to the address that was set', async () => {
    vi.stubEnv('SONGNGU_URL', 'https://dich.toasoan.example');
    const { visitedUrl } = await import('@/lib/server/env');
    expect(visitedUrl('/welcome/x', new Headers({ host: '192.168.1.20:3000' }))).toBe(
      'https://dich.toasoan.example/welcome/x',
    );
  });
});
