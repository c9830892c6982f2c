import type { FeedPlace } from '@/lib/data/feed';
import { AppError } from '@/lib/errors';
import { tokenDays } from '@/lib/schema/sync';
import { seal, unseal } from './sealed-text';

/** Where a consumer of the sync feed is: it has everything up to `after`, and reads up to `until` where that is set. */
export type SyncState = {
  readonly initial: boolean;
  readonly after: number;
  readonly until: FeedPlace | null;
  readonly known: FeedPlace;
};

const day = 86_400_000;
const shape = /^([id])\.(\d{1,15})\.(\d{1,15})?\.(\d{1,15})\.([0-9a-f]{8})?\.(\d{1,10})$/;

export const beginning: SyncState = {
  initial: true,
  after: 0,
  until: null,
  known: { sequence: 0, anchor: '' },
};

/** A token for the rest of a run of pages. */
export const pageToken = (feed: string, { initial }: SyncState, after: number, until: FeedPlace): string =>
  write(feed, { initial, after, until, known: until });

/** A token for what comes after a place. */
export const syncToken = (feed: string, place: FeedPlace): string =>
  write(feed, { initial: false, after: place.sequence, until: null, known: place });

function write(feed: string, { initial, after, until, known }: SyncState): string {
  const today = Math.floor(Date.now() / day);
  const text = [initial ? 'i' : 'd', after, until?.sequence ?? '', known.sequence, known.anchor, today];
  return seal(`sync:${feed}`, text.join('.'));
}

/** Where a token says its bearer is; null for one that is too old. Throws `bad_input` for one that is not of this feed. */
export function readToken(feed: string, token: string): SyncState | null {
  const [, mode, after, until, sequence, anchor = '', issued] =
    shape.exec(unseal(`sync:${feed}`, token) ?? '') ?? [];
  if (issued === undefined)
    throw new AppError('bad_input', [
      { pointer: '/token', detail: 'is not a token of this feed: begin again with initial=true' },
    ]);
  if (Math.floor(Date.now() / day) - Number(issued) > tokenDays) return null;
  const known = { sequence: Number(sequence), anchor };
  return {
    initial: mode === 'i',
    after: Number(after),
    until: until === undefined ? null : known,
    known,
  };
}
