import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

const prefix = 'whsec_';
const nonceLength = 12;
const tagLength = 16;

const sealingKey = (): Buffer =>
  Buffer.from(hkdfSync('sha256', env().SONGNGU_SECRET, '', 'songngu webhook secrets', 32));

/** A new secret as its owner gets it (Standard Webhooks): `whsec_` and 32 random bytes in base64. */
export const makeWebhookSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`;

/** The secret as the database keeps it: AES-256-GCM under a key of this installation's secret. */
export function sealWebhookSecret(secret: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(secret.slice(prefix.length), 'base64'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** The key to sign with, or null when it was sealed under another secret of the installation. */
export function openWebhookSecret(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  const [nonce, rest] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength)];
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(), nonce, { authTagLength: tagLength });
    decipher.setAuthTag(rest.subarray(0, tagLength));
    return Buffer.concat([decipher.update(rest.subarray(tagLength)), decipher.final()]);
  } catch {
    return null;
  }
}
