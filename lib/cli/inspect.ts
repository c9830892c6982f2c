import { type ChildProcess, fork } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Command, callersFolder, print, UsageError } from './command';
import { type Inspection, rejected } from './inspection';

/** What one file may take. */
const maxSeconds = 10;
const maxHeapMegabytes = 320;

const answer = z.object({
  outcome: z.enum(['imported', 'rejected', 'asked']),
  warnings: z.array(z.string()),
  message: z.string(),
  units: z.number(),
  text: z.string(),
});

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'Tell what an import of files would do, without doing it',
  usage: [
    'npm run songngu -- inspect FILE… [--json] [--encoding NAME]',
    '',
    '--json            a line a file: {"file", "outcome", "warnings", "message", "units", "text", "seconds"}',
    '--encoding NAME   what the files are in, where they do not say it: windows-1258, viscii, tcvn3, …',
    '',
    `A file may take ${maxSeconds} seconds and 512 MB; one that takes more is rejected.`,
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, encoding: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('give at least one file');
    const inspector = new Inspector(values.encoding ?? null);
    for (const file of positionals) {
      const { seconds, ...found } = await inspector.inspect(file);
      print(values.json ? JSON.stringify({ file, ...found, seconds }) : inWords(file, found));
    }
    inspector.close();
    return 0;
  },
};

const inWords = (file: string, { outcome, units, message, warnings }: Inspection): string =>
  [
    `${file}: ${outcome}, ${units} units${message === '' ? '' : ` – ${message}`}`,
    ...warnings.map((warning) => `  ${warning}`),
  ].join('\n');

/**
 * Hands files to a process of its own, one after the other. One that crashes, hangs or eats memory takes only itself
 * along: its file is rejected, the next gets a new process.
 */
class Inspector {
  private worker: ChildProcess | null = null;

  constructor(private readonly encoding: string | null) {}

  async inspect(file: string): Promise<Inspection & { readonly seconds: number }> {
    const worker = await this.ready();
    const start = performance.now();
    return new Promise((settle) => {
      const finish = (found: Inspection, isLost: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (isLost) this.close();
        settle({ ...found, seconds: Math.round(performance.now() - start) / 1000 });
      };
      const timer = setTimeout(
        () => finish(rejected(`timeout, over ${maxSeconds} seconds`), true),
        maxSeconds * 900,
      );
      worker.once('exit', () => finish(rejected('crash, its reader ran out of memory or failed'), true));
      worker.once('error', (error) => finish(rejected(`crash, ${error.message}`), true));
      worker.once('message', (message) => finish(answer.parse(message), false));
      worker.send({ path: resolve(callersFolder(), file), name: basename(file), encoding: this.encoding });
    });
  }

  close(): void {
    this.worker?.kill('SIGKILL');
    this.worker = null;
  }

  /** A worker that has loaded its code, so that a file's time is its own. */
  private async ready(): Promise<ChildProcess> {
    if (this.worker) return this.worker;
    const worker = fork(new URL('./inspect-worker.ts', import.meta.url), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${maxHeapMegabytes}`, '--max-semi-space-size=8'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.worker = worker;
    await new Promise((started) => {
      worker.once('message', started);
      worker.once('exit', started);
    });
    return worker;
  }
}
