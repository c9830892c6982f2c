import { AppError } from '@/lib/errors';
import { seal, unseal } from './sealed-text';

/** An opaque place in a list: a sequence number with a signature, valid for one list (`of`) only. */
export const writeCursor = (of: string, sequence: number): string => seal(`cursor:${of}`, String(sequence));

/** The place a cursor stands for. Throws `bad_input` for one this server did not write for this list. */
export function readCursor(of: string, cursor: string): number {
  const number = unseal(`cursor:${of}`, cursor);
  if (number !== null) return Number(number);
  throw new AppError('bad_input', [
    { pointer: '/cursor', detail: 'is not a cursor of this list: begin again without one' },
  ]);
}
