import { beforeAll, describe, expect, it } from 'vitest';
import { signWebhook } from '@/lib/connect/sign-webhook';
import { makeWebhookSecret, openWebhookSecret, sealWebhookSecret } from '@/lib/server/webhook-secret';

beforeAll(() => {
  Object.assign(process.env, { DATABASE_URL: 'postgres://unused', SONGNGU_SECRET: 's'.repeat(40) });
});

describe('a signature', () => {
  it('is the one that the test vector of Standard Webhooks expects', () => {
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      at: new Date(1_614_265_330_000),
      body: '{"test": 2432232314}',
    };
    expect(signWebhook([key], message)).toEqual({
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
    expect(signWebhook([key, key], message)['webhook-signature'].split(' ')).toHaveLength(2);
  });
});

describe('a secret', () => {
  it('is whsec_ and 32 bytes in base64, another one each time', () => {
    const [one, two] = [makeWebhookSecret(), makeWebhookSecret()];
    expect(one).toMatch(/^whsec_[A-Za-z\d+/]{43}=$/);
    expect(one).not.toBe(two);
  });

  it('is kept sealed, opens to the same bytes, and not once it was touched', () => {
    const secret = makeWebhookSecret();
    const sealed = sealWebhookSecret(secret);
    expect(openWebhookSecret(sealed)?.toString('base64')).toBe(secret.slice(6));
    expect(sealWebhookSecret(secret)).not.toBe(sealed);
    const bytes = Buffer.from(sealed, 'base64');
    for (const at of [0, 12, 30]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(openWebhookSecret(other.toString('base64'))).toBeNull();
    }
    expect(openWebhookSecret('')).toBeNull();
  });
});
