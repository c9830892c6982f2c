import { failJob, finishJob, giveBackJob, type Job, type JobKind, takeJob, untilDue } from '@/lib/data/jobs';
import { listen } from '@/lib/data/live';
import { align } from './align';
import { Bell } from './bell';
import { check } from './check';
import type { Task } from './task';
import { teach } from './teach';

const tasks: Readonly<Record<JobKind, Task>> = { align, teach, check };

/** How often it looks for work that nobody announced: a dead worker's, or one whose time has come. */
const pollMs = 5_000;

/**
 * Does the jobs of the database, one at a time, as long as this process lives. Any number of processes may do so at
 * once. The answer stops it and resolves when the work at hand is put down.
 */
export function runJobs(): () => Promise<void> {
  const stopping = new AbortController();
  const bell = new Bell();
  const unlisten = listen({
    heard: ({ kind }) => {
      if (kind === 'job' || kind === 'segments') bell.ring();
    },
    missed: () => bell.ring(),
  });
  stopping.signal.addEventListener('abort', () => bell.ring());
  const ended = work(stopping.signal, bell);
  return async () => {
    stopping.abort();
    unlisten();
    await ended;
  };
}

async function work(signal: AbortSignal, bell: Bell): Promise<void> {
  while (!signal.aborted) {
    const job = await takeJob().catch(tell);
    if (job) await run(job, signal).catch(tell);
    else await bell.rung(await nextLook());
  }
}

async function nextLook(): Promise<number> {
  const due = await untilDue().catch(tell);
  return Math.max(0, Math.min(pollMs, due ?? pollMs));
}

async function run(job: Job, signal: AbortSignal): Promise<void> {
  try {
    const outcome = await tasks[job.kind](job, signal);
    await (outcome === 'done' ? finishJob(job) : giveBackJob(job));
  } catch (error) {
    tell(error);
    await failJob(job, error instanceof Error ? error.message : String(error));
  }
}

function tell(error: unknown): null {
  console.error('A job failed:', error);
  return null;
}
