import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env';

const sign = (of: string, text: string): Buffer =>
  createHmac('sha256', env().SONGNGU_SECRET).update(`${of}:${text}`).digest().subarray(0, 12);

/** A short text that others carry and cannot change, nor use for anything but what it is made for (`of`). */
export const seal = (of: string, text: string): string =>
  Buffer.from(`${text}.${sign(of, text).toString('base64url')}`).toString('base64url');

/** The text, or null where this server did not seal it for this. */
export function unseal(of: string, sealed: string): string | null {
  const [, text, signature] =
    /^([\w.-]{1,120})\.([\w-]{16})$/.exec(Buffer.from(sealed, 'base64url').toString()) ?? [];
  if (!text || !signature || !timingSafeEqual(Buffer.from(signature, 'base64url'), sign(of, text)))
    return null;
  return text;
}
