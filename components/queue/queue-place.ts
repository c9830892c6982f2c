import type { QueueView } from '@/lib/core/review/queue';

/** Where in the queue its reader is; all of it is in the address. Pages count from 1. */
export type QueuePlace = { readonly view: QueueView; readonly search: string; readonly page: number };

export function queueAddress({ view, search, page }: QueuePlace): string {
  const query = new URLSearchParams();
  if (view !== 'todo') query.set('show', view);
  if (search !== '') query.set('find', search);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '/' : `/?${query}`;
}
