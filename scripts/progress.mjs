/**
 * Says on a terminal what is going on. On a screen the running steps share one live line with their seconds; in a log
 * a step gets a line after two seconds and every fifteen after that.
 *
 * @typedef {object} Progress
 * @property {(text: string) => void} say
 * @property {<T>(doing: string, work: () => Promise<T>, outcome?: (result: T) => string) => Promise<T>} step
 */

const patience = 2000;
const logInterval = 15_000;

/**
 * @param {NodeJS.WriteStream} stream
 * @param {{ quiet?: boolean }} [options] quiet: steps that end within two seconds leave no line
 * @returns {Progress}
 */
export function createProgress(stream, { quiet = false } = {}) {
  /** @type {Set<Step>} */
  const running = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let ticker;

  const erase = () => {
    if (stream.isTTY) stream.write('\r\x1b[K');
  };
  const draw = () => {
    const slow = [...running].filter((step) => elapsed(step) >= patience);
    if (stream.isTTY) {
      erase();
      stream.write(
        clip(slow.map((step) => `${step.doing} … ${seconds(step)}`).join(', '), stream.columns || 80),
      );
      return;
    }
    for (const step of slow.filter((step) => elapsed(step) >= step.due)) {
      stream.write(`${step.doing} … ${seconds(step)}\n`);
      step.due = elapsed(step) + logInterval;
    }
  };
  const say = (/** @type {string} */ text) => {
    erase();
    stream.write(`${text}\n`);
    if (running.size > 0) draw();
  };

  return {
    say,
    async step(doing, work, outcome) {
      const step = { doing, begun: Date.now(), due: patience };
      running.add(step);
      ticker ??= setInterval(draw, 500).unref();
      try {
        const result = await work();
        running.delete(step);
        const line = [outcome?.(result), seconds(step)].filter(Boolean).join(', ');
        if (!quiet || elapsed(step) >= patience) say(`${doing}: ${line}`);
        return result;
      } finally {
        running.delete(step);
        if (running.size === 0) {
          clearInterval(ticker);
          ticker = undefined;
          erase();
        }
      }
    },
  };
}

/** @typedef {{ doing: string, begun: number, due: number }} Step */

/** @param {Step} step */
const elapsed = (step) => Date.now() - step.begun;

/** @param {Step} step */
function seconds(step) {
  const passed = elapsed(step) / 1000;
  return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}

/** @param {string} line @param {number} columns a line that wraps could not be erased */
const clip = (line, columns) => (line.length < columns ? line : `${line.slice(0, columns - 2)}…`);
