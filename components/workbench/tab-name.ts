/** A name for this tab; also where the page is not served over HTTPS, so without crypto.randomUUID. */
export const newTabName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/**
 * Holds the name of a tab as soon as nobody does, then tells; returns its own undo. Whoever holds a tab's name cares for
 * its words: that tab itself while it lives, then one other.
 */
export function holdName(name: string, held: () => void = () => {}): () => void {
  if (!('locks' in navigator)) return askForName(name, held);
  const waiting = new AbortController();
  let release = () => {};
  const whileHeld = () =>
    new Promise<void>((resolve) => {
      release = resolve;
      held();
    });
  navigator.locks.request(`songngu:tab:${name}`, { signal: waiting.signal }, whileHeld).catch(() => {
    // Given up before it was held.
  });
  return () => {
    waiting.abort();
    release();
  };
}

const answerWithin = 1_000;

/** Where the browser has no locks (no HTTPS): whoever holds the name answers for it; where nobody does, it is free. */
function askForName(name: string, held: () => void): () => void {
  const channel = new BroadcastChannel(`songngu:tab:${name}`);
  let isHeld = false;
  const free = setTimeout(() => {
    isHeld = true;
    held();
  }, answerWithin);
  channel.onmessage = ({ data }) => {
    if (data === 'held') clearTimeout(free);
    else if (isHeld) channel.postMessage('held');
  };
  channel.postMessage('whose');
  return () => {
    clearTimeout(free);
    channel.close();
  };
}
