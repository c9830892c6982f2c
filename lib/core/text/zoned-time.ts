/** Whether `name` is a time zone of the IANA data base that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const minute = 60_000;

/** Dear to make, and there are no more than there are time zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of a time zone show at a moment, as an `<input type="datetime-local">` has it: `2026-11-26T18:30`. */
export function clockTime(at: Date, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day, hour, minutes] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
    (type) => parts.get(type) ?? '',
  );
  return `${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minutes}`;
}

/**
 * The moment at which the clocks of a time zone show that, to the minute; null when they never do, or when it is no such
 * time. Of an hour that comes twice it is the first.
 */
export function momentOf(clock: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(clock)) return null;
  const asUtc = Date.parse(`${clock}:00.000Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsets = [-1, 1].map((day) => offsetAt(asUtc + day * 24 * 60 * minute, timeZone));
  const moments = offsets.map((offset) => new Date(asUtc - offset)).sort((a, b) => a.getTime() - b.getTime());
  return moments.find((moment) => clockTime(moment, timeZone) === clock) ?? null;
}

/** By how many milliseconds the clocks of a time zone are ahead of UTC. */
const offsetAt = (at: number, timeZone: string): number =>
  Date.parse(`${clockTime(new Date(at), timeZone)}:00.000Z`) - Math.floor(at / minute) * minute;
