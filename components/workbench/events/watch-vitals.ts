import type { EventLog } from './event-log';

/** Layout shifts count together while they follow each other within a second, five seconds at most. */
const shiftGap = 1_000;
const shiftSpan = 5_000;
/** One interaction in fifty may be slower than the figure. */
const forgiven = 50;
const slowest = 10;

const numberOf = (entry: PerformanceEntry, name: string): number => {
  const value: unknown = Reflect.get(entry, name);
  return typeof value === 'number' ? value : 0;
};

/**
 * Measures how the page feels, as web.dev defines it: when its largest part was painted, how much it shifted, how slow
 * its slowest interactions were. What it returns notes the figures, once.
 */
export function watchVitals(log: EventLog): () => void {
  const figures: { lcp?: number; cls: number } = { cls: 0 };
  const interactions = new Map<number, number>();
  let shifts = { from: 0, last: 0, sum: 0 };
  const observers = [
    observe('largest-contentful-paint', (entry) => {
      figures.lcp = entry.startTime;
    }),
    observe('layout-shift', (entry) => {
      if (Reflect.get(entry, 'hadRecentInput') === true) return;
      const { startTime } = entry;
      const apart = startTime - shifts.last > shiftGap || startTime - shifts.from > shiftSpan;
      shifts = {
        from: apart ? startTime : shifts.from,
        last: startTime,
        sum: (apart ? 0 : shifts.sum) + numberOf(entry, 'value'),
      };
      figures.cls = Math.max(figures.cls, shifts.sum);
    }),
    observe('event', (entry) => {
      const id = numberOf(entry, 'interactionId');
      if (id > 0) interactions.set(id, Math.max(interactions.get(id) ?? 0, entry.duration));
    }),
  ];
  let done = false;
  return () => {
    if (done) return;
    done = true;
    for (const observer of observers) observer?.disconnect();
    const [navigation] = performance.getEntriesByType('navigation');
    // Come to from another page of ours, it was not painted by a navigation.
    if (navigation && new URL(navigation.name).pathname === location.pathname) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) log.note({ kind: 'first_paint', ms: Math.round(paint.startTime) });
      if (figures.lcp !== undefined) log.note({ kind: 'web_vital', name: 'LCP', value: figures.lcp });
      log.note({ kind: 'web_vital', name: 'TTFB', value: numberOf(navigation, 'responseStart') });
    }
    log.note({ kind: 'web_vital', name: 'CLS', value: figures.cls });
    const slow = [...interactions.values()].toSorted((a, b) => b - a).slice(0, slowest);
    const inp = slow[Math.min(slow.length - 1, Math.floor(interactions.size / forgiven))];
    if (inp !== undefined) log.note({ kind: 'web_vital', name: 'INP', value: inp });
  };
}

/** Null in a browser that does not measure it. */
function observe(type: string, take: (entry: PerformanceEntry) => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return null;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  });
  const wanted: PerformanceObserverInit & { durationThreshold: number } = {
    type,
    buffered: true,
    durationThreshold: 40,
  };
  observer.observe(wanted);
  return observer;
}
