import { type ComponentType, createElement, lazy, useState } from 'react';

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
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const part = async () => {
    loaded = await insist(load);
    return { default: loaded };
  };
  enlist(part);
  const Coming = lazy(part);
  // What is there is drawn at once: React would show that it waits, and go on showing it for a while.
  return function Later(props: Props) {
    const [Part] = useState(() => loaded ?? Coming);
    return createElement(Part, props);
  };
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
