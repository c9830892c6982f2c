import { type EventLog, since } from './event-log';

type Burst = {
  readonly field: HTMLTextAreaElement;
  readonly from: number;
  last: number;
  length: number;
  inserted: number;
  deleted: number;
  pasted: boolean;
};

/** A longer pause ends a burst; one that is shorter and longer than `thought` is a pause in it. */
const rest = 3_000;
const thought = 1_000;

/**
 * Notes how much is typed at a time, by the length of the field alone: what is typed, and by which keys, is never looked
 * at. No timer runs while somebody types. Returns its own undo.
 */
export function watchTyping(log: EventLog): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  let burst: Burst | null = null;
  let pauses = 0;
  let length = 0;
  let begun = false;

  const close = () => {
    if (burst) {
      const { from, last, inserted, deleted, pasted } = burst;
      log.note({ kind: 'edit_burst', inserted, deleted, ms: Math.round(last - from), pasted });
    }
    burst = null;
  };
  const end = () => {
    close();
    if (pauses > 0) log.note({ kind: 'pauses', count: pauses });
    pauses = 0;
  };
  const add = (event: Event) => {
    const field = event.target;
    if (!isTarget(field)) return;
    const now = performance.now();
    if (!begun) log.note({ kind: 'first_input', ms: since(log.opened) });
    begun = true;
    if (burst && burst.field !== field) end();
    const gap = burst ? now - burst.last : 0;
    if (gap > thought) pauses++;
    if (gap > rest) close();
    burst ??= { field, from: now, last: now, length, inserted: 0, deleted: 0, pasted: false };
    const grown = field.value.length - burst.length;
    burst.length = field.value.length;
    burst.last = now;
    if (grown > 0) burst.inserted += grown;
    else burst.deleted -= grown;
    burst.pasted ||= event instanceof InputEvent && event.inputType === 'insertFromPaste';
  };
  document.addEventListener(
    'beforeinput',
    ({ target }) => {
      if (!burst && isTarget(target)) length = target.value.length;
    },
    { capture: true, signal },
  );
  document.addEventListener('input', add, { capture: true, signal });
  document.addEventListener('focusout', end, { capture: true, signal });
  return () => {
    end();
    watching.abort();
  };
}

/** The open field of a row. */
const isTarget = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement && target.dataset.typed !== undefined;
