const windowMs = 60_000;

type Window = { count: number; endsAt: number };

const windows = new Map<string, Window>();

export type Allowance = { readonly isOver: boolean; readonly headers: Readonly<Record<string, string>> };

/**
 * Counts a request against a limit of so many a minute and tells what is left of it, as draft-ietf-httpapi-ratelimit-headers
 * has it. Every instance of the server counts for itself: the limit keeps a client that runs wild from the others, and
 * costs no request a write.
 */
export function count(who: string, limit: number, now = Date.now()): Allowance {
  const known = windows.get(who);
  const window = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowMs };
  if (window !== known) windows.set(who, window);
  window.count++;
  const seconds = String(Math.ceil((window.endsAt - now) / 1_000));
  const isOver = window.count > limit;
  return {
    isOver,
    headers: {
      'ratelimit-policy': `"default";q=${limit};w=${windowMs / 1_000}`,
      ratelimit: `"default";r=${Math.max(0, limit - window.count)};t=${seconds}`,
      ...(isOver ? { 'retry-after': seconds } : {}),
    },
  };
}
