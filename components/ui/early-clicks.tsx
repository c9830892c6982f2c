'use client';

import { useEffect } from 'react';

const ready = 'songngu:ready';
let live = false;

/** Whether the page that the server sent has been made live: what is drawn from then on is new. */
export const isLive = (): boolean => live;

/** Links, fields and what else the browser does by itself are left to it. */
const keep = `(() => {
  let kept = null;
  const keep = (event) => {
    if (event.target.closest('a, input, select, textarea, label, summary')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept = event;
  };
  addEventListener('click', keep, true);
  addEventListener('${ready}', () => {
    removeEventListener('click', keep, true);
    if (kept?.target.isConnected) kept.target.dispatchEvent(new MouseEvent('click', kept));
  }, { once: true });
})()`;

/**
 * A page can be read before its scripts have come, and pressed: the last click until then is kept, and done once there is
 * somebody to hear it.
 */
export function EarlyClicks({ nonce }: { nonce: string | undefined }) {
  useEffect(() => {
    // A task of its own: by then the effects of the whole page have run.
    setTimeout(() => {
      live = true;
      dispatchEvent(new Event(ready));
    });
  }, []);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script written above, of which nothing comes from outside
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keep }} />;
}
