import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '@/lib/errors';
import { env } from './env';

const sign = (text: string): Buffer =>
  createHmac('sha256', env().SONGNGU_SECRET).update(`cursor:${text}`).digest().subarray(0, 12);

/** An opaque place in a list: a sequence number with a signature, valid for one list (`of`) only. */
export const writeCursor = (of: string, sequence: number): string =>
  Buffer.from(`${sequence}.${sign(`${of}:${sequence}`).toString('base64url')}`).toString('base64url');

/** The place a cursor stands for. Throws `bad_input` for one this server did not write for this list. */
export function readCursor(of: string, cursor: string): number {
  const [, number, signature] =
    /^(\d{1,15})\.([\w-]{16})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (number && signature && timingSafeEqual(Buffer.from(signature, 'base64url'), sign(`${of}:${number}`)))
    return Number(number);
  throw new AppError('bad_input', [
    { pointer: '/cursor', detail: 'is not a cursor of this list: begin again without one' },
  ]);
}
