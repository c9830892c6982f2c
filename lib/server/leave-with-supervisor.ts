/** An app whose supervisor was killed must not hold the port against the next one: it leaves too. */
export function leaveWithSupervisor(): void {
  const supervisor = Number(process.env.SONGNGU_SUPERVISOR_PID);
  if (!supervisor) return;
  setInterval(() => {
    if (process.ppid !== supervisor) process.exit(1);
  }, 1_000).unref();
}
