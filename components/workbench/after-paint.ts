/** A page that is not shown paints nothing: what waits for a painting does not wait longer than this, in milliseconds. */
const longestWait = 200;

/** Runs once what has changed by now is on the screen. */
export function afterPaint(run: () => void): void {
  let due = true;
  const once = () => {
    if (due) run();
    due = false;
  };
  // A task that is made by the callback of a frame runs after that frame.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longestWait);
}
