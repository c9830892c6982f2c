import type { Job } from '@/lib/data/jobs';

/**
 * What is done for one kind of job, over again from where it stands when a worker died over it. `done`: the job can go;
 * `left`: it is somebody else's now, or `signal` said stop.
 */
export type Task = (job: Job, signal: AbortSignal) => Promise<'done' | 'left'>;
