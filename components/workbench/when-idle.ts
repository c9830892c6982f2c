/** Runs when the page has nothing else to do, or after so many milliseconds; at once where a browser cannot tell. */
export const whenIdle = (run: () => void, within: number): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: within });
  else run();
};
