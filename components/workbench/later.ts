import { type ComponentType, lazy } from 'react';

const parts: (() => Promise<unknown>)[] = [];

/**
 * A part that the page does without when it opens. It is fetched soon after, so that it is there when the network is
 * not; needed before, it waits for the network rather than fail.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  const insist = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return insist();
    }
  };
  parts.push(insist);
  return lazy(insist);
}

/** Fetches every such part. */
export const fetchParts = (): void => {
  for (const fetch of parts) void fetch();
};
