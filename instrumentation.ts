/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { boundHeap } = await import('@/lib/server/bound-heap');
  boundHeap();
  const { leaveWithSupervisor } = await import('@/lib/server/leave-with-supervisor');
  leaveWithSupervisor();
  const { keepContentEncoding } = await import('@/lib/server/content-encoding');
  keepContentEncoding();
  const { runJobs } = await import('@/lib/jobs/run-jobs');
  const { runDeliveries } = await import('@/lib/jobs/run-deliveries');
  const stops = [runJobs(), runDeliveries()];
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      for (const stop of stops) stop();
    });
}
