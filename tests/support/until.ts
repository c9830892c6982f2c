import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so, which may take its time on a slow machine. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; !(await isSo()); await sleep(20))
    if (Date.now() > end) throw new Error('it never came to that');
}
