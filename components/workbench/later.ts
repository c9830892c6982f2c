import { type ComponentType, lazy } from 'react';

const parts: (() => Promise<unknown>)[] = [];
let wanted = false;

/** A part within a part is known only when that has come. */
function enlist(part: () => Promise<unknown>): void {
  parts.push(part);
  if (wanted) void part();
}

/** Loads, however often that takes. */
async function insist<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return insist(load);
  }
}

/**
 * A part that the page does without when it opens. It is fetched soon after, so that it is there when the network is
 * not; needed before, it waits for the network rather than fail.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  const part = async () => ({ default: await insist(load) });
  enlist(part);
  return lazy(part);
}

/** Fetched soon after as well, and set in place by the load itself: what is not drawn, and can be done without till then. */
export const fetchLater = (load: () => Promise<void>): void => {
  enlist(() => insist(load));
};

/** Fetches every such part. */
export const fetchParts = (): void => {
  wanted = true;
  for (const fetch of parts) void fetch();
};
