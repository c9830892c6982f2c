import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '@/scripts/checkout.mjs';
import { applicationEnvironment, takeDataFolder } from '@/scripts/environment.mjs';
import { withLock } from '@/scripts/lock.mjs';
import { findListener, freePort, portProblem } from '@/scripts/ports.mjs';
import { run } from '@/scripts/processes.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'songngu-start-'));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

const start = (...args: string[]) =>
  run(process.execPath, ['scripts/start.mjs', '--data', folder, ...args], { cwd: root });

async function withServer<T>(host: string, work: (port: number) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = await new Promise<Server>((resolve) => {
    const created = createServer().listen(port, host, () => resolve(created));
  });
  try {
    return await work(port);
  } finally {
    server.close();
  }
}

describe('npm start', () => {
  test('refuses a taken port at once: says who has it and how to get on', async () => {
    await withServer('127.0.0.1', async (port) => {
      const { code, output } = await start('--port', String(port));
      expect(code).toBe(1);
      expect(output).toContain(`Port ${port} is taken by process ${process.pid}`);
      expect(output).toContain(`PORT=${port + 1} npm start`);
    });
  });

  test('explains its options when asked, and when one is wrong', async () => {
    expect(await start('--help')).toMatchObject({ code: 0, output: expect.stringContaining('--demo') });
    expect(await start('--prot', '80')).toMatchObject({ code: 1, output: expect.stringContaining('--prot') });
    expect(await start('--port', 'http')).toMatchObject({
      code: 1,
      output: expect.stringContaining('“http” is not a port'),
    });
  });
});

describe('settings that cannot work', () => {
  const withSetting = (name: string, value: string, ...args: string[]) =>
    run(process.execPath, args, { cwd: root, env: { ...process.env, [name]: value } });

  test.each([
    ['SONGNGU_SECRET', 'short', 'SONGNGU_SECRET has 5 characters; it needs at least 32'],
    ['SONGNGU_URL', 'newsroom.example', 'SONGNGU_URL is “newsroom.example”'],
    ['SONGNGU_URL', 'newsroom.example:3000', 'SONGNGU_URL is “newsroom.example:3000”'],
    ['SONGNGU_URL', 'http://', 'SONGNGU_URL is “http://”'],
  ])('%s=%s is refused by start, doctor and the command line', async (name, value, message) => {
    const data = ['--data', folder];
    for (const args of [
      ['scripts/start.mjs', ...data, '--port', String(await freePort())],
      ['scripts/songngu.mjs', 'doctor', ...data],
      ['scripts/songngu.mjs', 'user', 'list', ...data],
    ]) {
      const { code, output } = await withSetting(name, value, ...args);
      expect(code).toBe(1);
      expect(output).toContain(message);
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the data folder of a command', () => {
  test.each([
    [['--data', 'd', 'key', 'list'], ['key', 'list'], 'd'],
    [['key', '--data=d', 'list'], ['key', 'list'], 'd'],
    [['key', 'list', '--data', 'd'], ['key', 'list'], 'd'],
    [['key', 'list'], ['key', 'list'], undefined],
    [['import', '--', '--data', 'd'], ['import', '--', '--data', 'd'], undefined],
  ])('%j is taken out, wherever it stands', (typed, args, named) => {
    expect(takeDataFolder(typed)).toEqual({ args, folder: named });
  });

  test('is asked for where its name is missing', () => {
    expect(() => takeDataFolder(['key', '--data', '--scope', 'x'])).toThrow('--data needs');
    expect(() => takeDataFolder(['key', '--data'])).toThrow('--data needs');
    expect(() => takeDataFolder(['key', '--data='])).toThrow('--data needs');
  });
});

describe('a port', () => {
  test('is free when nobody listens', async () => {
    expect(await portProblem(await freePort())).toBeNull();
  });

  test.each(['127.0.0.1', '0.0.0.0'])(
    'is taken when somebody listens on %s, who can be named',
    async (host) => {
      await withServer(host, async (port) => {
        expect(await portProblem(port)).toBe('EADDRINUSE');
        expect(findListener(port)?.pid).toBe(process.pid);
      });
    },
  );
});

describe('the secret that signs sessions', () => {
  const secretOf = () =>
    applicationEnvironment({ data: folder, databaseUrl: 'x', port: 3000 }).SONGNGU_SECRET ?? '';

  test('is made once, long, and for its owner only', async () => {
    const secret = secretOf();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(secretOf()).toBe(secret);
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(secret);
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
  });
});

describe('a lock', () => {
  test('lets in one at a time', async () => {
    let inside = 0;
    const crowd = Array.from({ length: 5 }, () =>
      withLock(join(folder, 'lock'), async () => {
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      }),
    );
    await Promise.all(crowd);
    expect(inside).toBe(0);
  });

  test('is taken over from a process that died holding it', async () => {
    const path = JSON.stringify(join(folder, 'lock'));
    const script = `import { withLock } from './scripts/lock.mjs'; await withLock(${path}, async () => process.exit(3));`;
    expect((await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root })).code).toBe(3);
    expect(await readFile(join(folder, 'lock'), 'utf8')).not.toBe('');
    expect(await withLock(join(folder, 'lock'), async () => 'in')).toBe('in');
  });
});
