/** Runs once when the server starts. An app whose supervisor was killed must not hold the port: it leaves too. */
export function register(): void {
  const supervisor = Number(process.env.SONGNGU_SUPERVISOR_PID);
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !supervisor) return;
  setInterval(() => {
    if (process.ppid !== supervisor) process.exit(1);
  }, 1_000).unref();
}
