import type { Tell } from './event-log';

/** Tells the server of events in the background, also while the page goes. What does not get through is not told again. */
export const sendEvents =
  (translationId: string): Tell =>
  (events) => {
    if (!navigator.onLine) return;
    const body = new Blob([JSON.stringify({ translationId, events })], { type: 'application/json' });
    navigator.sendBeacon('/api/events', body);
  };
