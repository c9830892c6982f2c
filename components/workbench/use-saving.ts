import { useEffect, useRef, useState } from 'react';
import type { LanguageTag } from '@/lib/core/language';
import type { EventLog } from './events/event-log';
import { notePosts } from './events/note-posts';
import { watchFields } from './fields';
import type { Outbox } from './outbox';
import { Saving, type SavingNews, type SavingWays } from './saving';
import type { Store } from './store';
import { newTabName } from './tab-name';

type Options = {
  readonly userId: string;
  readonly translationId: string;
  readonly build: string;
  readonly language: LanguageTag;
  readonly readOnly: boolean;
  readonly ways?: SavingWays;
  readonly log: EventLog;
};

/** The way of every word to the server, for the life of the page. */
export function useSaving(options: Options, store: Store, announce: (news: SavingNews) => void): Outbox {
  const { userId, translationId, build, language, readOnly, ways, log } = options;
  const tell = useRef(announce);
  tell.current = announce;
  const [saving] = useState(() => {
    const sender = { userId, translationId, writer: newTabName(), build };
    const post = notePosts({ log, store, language }, ways?.post);
    return new Saving({ ...ways, post, store, sender, language, announce: (news) => tell.current(news) });
  });
  useEffect(() => {
    if (readOnly) return;
    const rest = saving.start(watchFields());
    const stop = sendInTime(saving);
    return () => {
      stop();
      rest();
    };
  }, [saving, readOnly]);
  return saving.outbox;
}

/**
 * Sends what waits when the page is left, and when the network or the editor comes back. The browser asks before it
 * closes only where words are neither on the device nor with the server.
 */
function sendInTime({ outbox, journal }: Saving): () => void {
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener('visibilitychange', () => outbox.flush(document.visibilityState === 'hidden'), {
    signal,
  });
  for (const event of ['online', 'focus']) window.addEventListener(event, () => outbox.flush(), { signal });
  window.addEventListener('pagehide', () => outbox.flush(true), { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (journal.isRefused && !outbox.isEmpty) event.preventDefault();
    },
    { signal },
  );
  // Asked for when there is something to keep: the browser then does not clear it to make room.
  document.addEventListener('input', () => navigator.storage?.persist?.(), { once: true, signal });
  return () => {
    over.abort();
    outbox.flush(true);
    outbox.stop();
  };
}
