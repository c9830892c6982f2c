import { failJob, finishJob, giveBackJob, type Job, type JobKind, takeJob, untilDue } from '@/lib/data/jobs';
import { listen } from '@/lib/data/live';
import { align } from './align';
import { Bell } from './bell';
import { check } from './check';
import { release } from './release';
import type { Task } from './task';
import { teach } from './teach';

const tasks: Readonly<Record<JobKind, Task>> = { align, teach, check, release };

/** What is done side by side: no release waits until a long article is aligned. */
const lanes: readonly (readonly JobKind[])[] = [['release'], ['align', 'teach', 'check']];

/** How often it looks for work that nobody announced: a dead worker's, or one whose time has come. */
const pollMs = 5_000;

/**
 * Does the jobs of the database, one of a lane at a time, as long as this process lives. Any number of processes may do so at
 * once. The answer stops it and resolves when the work at hand is put down.
 */
export function runJobs(): () => Promise<void> {
  const stopping = new AbortController();
  const workers = lanes.map((kinds) => ({ kinds, bell: new Bell() }));
  const ring = (): void => {
    for (const { bell } of workers) bell.ring();
  };
  const unlisten = listen({
    heard: ({ kind }) => {
      if (kind === 'job' || kind === 'segments') ring();
    },
    missed: ring,
  });
  stopping.signal.addEventListener('abort', ring);
  const ended = Promise.all(workers.map(({ kinds, bell }) => work(kinds, stopping.signal, bell)));
  return async () => {
    stopping.abort();
    unlisten();
    await ended;
  };
}

async function work(kinds: readonly JobKind[], signal: AbortSignal, bell: Bell): Promise<void> {
  while (!signal.aborted) {
    const job = await takeJob(kinds).catch(tell);
    if (job) await run(job, signal).catch(tell);
    else await bell.rung(await nextLook(kinds));
  }
}

async function nextLook(kinds: readonly JobKind[]): Promise<number> {
  const due = await untilDue(kinds).catch(tell);
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
