/** Whoever does one of these looks where they want. */
const gestures = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/** By then all that is near has its height, in milliseconds. */
const longest = 2_000;

/**
 * Brings a row into sight, and keeps it there while those around it get their height: out of sight they had none of their
 * own. Ends by itself, with the first thing the reader does, or by what it returns.
 */
export function keepInSight(row: Element): () => void {
  const show = () => row.scrollIntoView({ block: 'nearest' });
  show();
  const ending = new AbortController();
  const stop = () => ending.abort();
  const observer = new ResizeObserver(show);
  const list = row.closest('[role="list"]');
  if (list) observer.observe(list);
  const timer = setTimeout(stop, longest);
  for (const gesture of gestures)
    document.addEventListener(gesture, stop, { capture: true, passive: true, signal: ending.signal });
  ending.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return stop;
}
