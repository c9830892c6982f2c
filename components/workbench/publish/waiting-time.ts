const minute = 60_000;

/** ISO 8601, on a full minute. */
export const inAnHour = (): string =>
  new Date(Math.ceil(Date.now() / minute) * minute + 60 * minute).toISOString();

/** The embargo that is in force, or null. The server's clock decides; this one only tells. */
export const embargoNow = (until: string | null): string | null =>
  until !== null && Date.parse(until) > Date.now() ? until : null;
