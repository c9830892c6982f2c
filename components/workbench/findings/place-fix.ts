import type { Span } from '@/lib/core/span';

/** Where a span of the checked text lies in the text as it is now; null when its words were touched. */
export function placeSpan(checked: string, now: string, [start, end]: Span): Span | null {
  if (checked === now) return [start, end];
  const most = Math.min(checked.length, now.length);
  let before = 0;
  while (before < most && checked[before] === now[before]) before++;
  let after = 0;
  while (after < most - before && checked.at(-1 - after) === now.at(-1 - after)) after++;
  if (end <= before) return [start, end];
  const shift = now.length - checked.length;
  return start >= checked.length - after ? [start + shift, end + shift] : null;
}

export const replaceSpan = (text: string, [start, end]: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
