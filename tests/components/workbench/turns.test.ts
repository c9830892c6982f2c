import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserTurns } from '@/components/workbench/turns';

class Part extends EventTarget {
  constructor(private readonly at: number) {
    super();
  }
  closest(): Part {
    return this;
  }
  getAttribute(): string {
    return String(this.at);
  }
}

/** What somebody does at a part; the page hears of it first. */
function act(kind: string, target: EventTarget = new EventTarget()): void {
  const event = new Event(kind);
  Object.defineProperty(event, 'target', { value: target });
  window.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('Element', Part);
  // A page that has a moment every 50 ms.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 50));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function begin(count: number) {
  const turns = new BrowserTurns(count);
  const given = () => Array.from({ length: count }, (_, at) => at).filter((at) => turns.turnOf(at) === null);
  return { turns, given, stop: turns.start() };
}

test('parts come one after another, when there is time', async () => {
  const { given } = begin(3);
  expect(given()).toEqual([0]);
  await vi.advanceTimersByTimeAsync(50);
  expect(given()).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(50);
  expect(given()).toEqual([0, 1, 2]);
});

test('whoever types is not held up by them', async () => {
  const { given } = begin(4);
  for (let letter = 0; letter < 10; letter++) {
    act(letter % 2 === 0 ? 'keydown' : 'input');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(given()).toEqual([0]);
  await vi.advanceTimersByTimeAsync(300);
  expect(given()).toEqual([0, 1]);
});

test.each(['pointerover', 'pointerdown', 'focusin', 'click'])(
  'a part comes at once with %s there',
  async (visit) => {
    const { turns, given } = begin(9);
    const turn = turns.turnOf(7);
    act('keydown');
    act(visit, new Part(7));
    expect(given()).toEqual([0, 7]);
    await expect(turn).resolves.toBeUndefined();
  },
);

test('all come when the list has changed, and none is waited for twice', () => {
  const { turns, given } = begin(5);
  turns.need(3);
  turns.need(3);
  turns.needAll();
  expect(given()).toEqual([0, 1, 2, 3, 4]);
});

test('a list that is gone gives no more turns', async () => {
  const { given, stop } = begin(3);
  stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(given()).toEqual([0]);
});
