/** What the page notes about itself while it is driven; times in milliseconds. */
export type Probe = {
  /** Key presses that typed something: handlers run, and the letter is on the screen. */
  keys: { script: number; painted: number }[];
  /** Approvals by key: the caret stands in another sentence, and is seen there. */
  approvals: { focused: number; painted: number }[];
  /** Longest duration of each interaction, by the browser's own measure (Event Timing), in steps of 8 ms. */
  interactions: Map<number, { name: string; duration: number }>;
  /** Keys and pointers pressed while a review counts them. */
  presses: number;
  largestPaint: number;
  layoutShift: number;
  /** When a sentence's field first had the caret, since navigation. */
  firstCaret: number | null;
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page, before anything else there. */
export function installProbe(): void {
  const probe: Probe = {
    keys: [],
    approvals: [],
    interactions: new Map(),
    presses: 0,
    largestPaint: 0,
    layoutShift: 0,
    firstCaret: null,
  };
  window.probe = probe;
  const afterTask = (done: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  };
  // A task sent from the frame's own callback runs once that frame has been painted.
  const afterPaint = (done: () => void) => requestAnimationFrame(() => afterTask(done));
  let approval: { start: number; from: Element | null } | null = null;
  window.addEventListener(
    'keydown',
    (event) => {
      const start = event.timeStamp;
      const began = performance.now();
      if (event.key === 'Enter' && event.ctrlKey) approval = { start, from: document.activeElement };
      if (event.key.length !== 1 || event.ctrlKey) return;
      const key = { script: 0, painted: 0 };
      probe.keys.push(key);
      afterTask(() => {
        key.script = performance.now() - began;
      });
      afterPaint(() => {
        key.painted = performance.now() - start;
      });
    },
    { capture: true },
  );
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      probe.firstCaret ??= performance.now();
      if (!approval || target === approval.from) return;
      const { start } = approval;
      approval = null;
      const focused = performance.now() - start;
      afterPaint(() => probe.approvals.push({ focused, painted: performance.now() - start }));
    },
    { capture: true },
  );
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    const options = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
  };
  observe('event', (entry) => {
    if (!(entry instanceof PerformanceEventTiming) || entry.interactionId === 0) return;
    const known = probe.interactions.get(entry.interactionId);
    if (!known || known.duration < entry.duration)
      probe.interactions.set(entry.interactionId, { name: entry.name, duration: entry.duration });
  });
  observe('largest-contentful-paint', (entry) => {
    probe.largestPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value } = { hadRecentInput: false, value: 0, ...entry.toJSON() };
    if (!hadRecentInput) probe.layoutShift += value;
  });
}
