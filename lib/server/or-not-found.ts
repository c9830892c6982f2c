import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { isId } from '@/lib/schema/id';

/** For pages: what `read` finds under an id from the URL, or the not-found page. */
export async function orNotFound<T>(id: string, read: () => Promise<T>): Promise<T> {
  if (!isId(id)) notFound();
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'gone')) notFound();
    throw error;
  }
}
