import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '@/scripts/checkout.mjs';
import { applicationEnvironment } from '@/scripts/environment.mjs';
import { freePort } from '@/scripts/ports.mjs';
import { openPostgres } from '@/scripts/postgres.mjs';
import { run } from '@/scripts/processes.mjs';
import { listServers, startServer } from '@/scripts/server.mjs';
import { createTestDatabase } from './database';

export type App = {
  readonly url: string;
  readonly databaseUrl: string;
  /** The process that serves at this moment. */
  readonly pid: number;
  /** What the application has printed so far. */
  output(): string;
  /** Kills the server as a crash would, and starts it again, with more in its environment. */
  crash(more?: Readonly<Record<string, string>>): Promise<void>;
  /** Kills it as a crash does; it answers again, on the same port, once `start` is called. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Tells how it ended: by itself, or killed where it did not. */
  stop(): Promise<string>;
};

type Options = {
  readonly demo?: boolean;
  /** Another instance on the database of this one. */
  readonly beside?: App;
};

/** The built application on a port and a database of its own, empty or with the demo desk. */
export async function startApp({ demo = false, beside }: Options = {}): Promise<App> {
  const data = await mkdtemp(join(tmpdir(), 'songngu-app-'));
  const database = beside ? { url: beside.databaseUrl, drop: async () => {} } : await createTestDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = applicationEnvironment({ data, databaseUrl: database.url, port, demo });
  // Systems that tests let it tell of releases listen here.
  const env = { ...own, SONGNGU_URL: url, SONGNGU_WEBHOOK_ALLOW: '127.0.0.1' };
  let output = demo ? await fillDemoDesk(env) : '';
  const write = (text: string) => {
    output += text;
  };
  let server = await startServer({ port, env, write });
  return {
    url,
    databaseUrl: database.url,
    get pid() {
      return server.pid;
    },
    output: () => output,
    async crash(more: Readonly<Record<string, string>> = {}) {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
      server = await startServer({ port, env: { ...env, ...more }, write });
    },
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
    },
    async start() {
      server = await startServer({ port, env, write });
    },
    async stop() {
      await server.stop();
      await database.drop();
      await rm(data, { recursive: true, maxRetries: 10 });
      return server.ended;
    },
  };
}

async function fillDemoDesk(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'first-run'], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Error(`The demo desk was not filled:\n${output}`);
  return output;
}

export type SupervisedApp = {
  readonly url: string;
  /** The process of `npm start` itself. */
  readonly pid: number;
  /** The process that serves at this moment. */
  serverPid(): number;
  /** The embedded Postgres at this moment; joins it for as long as the work takes. */
  withPostgres<T>(work: (postgres: { pid: number; url: string }) => Promise<T>): Promise<T>;
  output(): string;
  /** Ctrl-C; resolves to the exit code when everything has ended. */
  stop(): Promise<number | null>;
};

/** What `npm start` gives: supervisor, embedded Postgres in a folder of its own, application. For tests that kill parts. */
export async function startSupervisedApp({ demo = false }: { demo?: boolean } = {}): Promise<SupervisedApp> {
  const data = await mkdtemp(join(tmpdir(), 'songngu-start-'));
  // Open to the account that runs Postgres when we are root.
  await chmod(data, 0o755);
  const port = await freePort();
  const { DATABASE_URL: _, SONGNGU_URL: __, ...env } = process.env;
  const args = ['scripts/start.mjs', '--data', data, '--port', String(port), ...(demo ? ['--demo'] : [])];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  while (!output.includes('Songngu is ready')) {
    if (child.exitCode !== null) throw new Error(`npm start ended:\n${output}`);
    await sleep(50);
  }
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    serverPid: () => listServers().find((server) => server.port === port)?.pid ?? 0,
    async withPostgres(work) {
      const postgres = await openPostgres(join(data, 'postgres'));
      try {
        return await work(postgres);
      } finally {
        await postgres.close();
      }
    },
    output: () => output,
    async stop() {
      child.kill('SIGINT');
      const code = await ended;
      await rm(data, { recursive: true, maxRetries: 10 });
      return code;
    },
  };
}
