import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const line = z.object({
  file: z.string(),
  outcome: z.enum(['imported', 'rejected', 'asked']),
  warnings: z.array(z.string()),
  message: z.string(),
  units: z.number(),
  text: z.string(),
  seconds: z.number(),
});

/** What the command prints for files of a folder that is not the checkout. */
async function songngu(folder: string, args: readonly string[]): Promise<string> {
  const options = { cwd: root, env: { ...process.env, SONGNGU_CWD: folder } };
  const ran = promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], options);
  return ran.then(
    ({ stdout }) => stdout,
    (error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout,
  );
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-inspect-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder.txt'));
  return folder;
}

describe('songngu inspect', () => {
  it('answers a line for every file as it was named, whatever becomes of it', async () => {
    const folder = folderOf({
      'một.txt': 'Một bài.',
      'bad.xlf': '<xliff version="1.2">',
      'units.csv': 'id,en,vi\n1,One,Một\n1,Two,Hai\n',
    });
    const names = ['một.txt', './bad.xlf', 'units.csv', 'missing.po', 'folder.txt'];
    const printed = await songngu(folder, ['inspect', '--json', ...names]);
    const lines = printed
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(lines.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['một.txt', 'imported'],
      ['./bad.xlf', 'rejected'],
      ['units.csv', 'imported'],
      ['missing.po', 'rejected'],
      ['folder.txt', 'rejected'],
    ]);
    expect(lines[0]).toMatchObject({ units: 1, text: 'Một bài.', warnings: [], message: '' });
    expect(lines[1]?.message).toContain('bad_xml');
    expect(lines[2]).toMatchObject({ units: 2, warnings: ['csv, line 3, id 1 twice'] });
  });
});

describe('songngu convert', () => {
  it('writes a file in another format', async () => {
    const folder = folderOf({ 'units.csv': 'id,en,vi\n1,One,Một\n' });
    expect(await songngu(folder, ['convert', 'units.csv', '--to', 'po'])).toContain(
      'msgctxt "1"\nmsgid "One"\nmsgstr "Một"\n',
    );
    expect(await songngu(folder, ['convert', 'units.csv', '--to', 'tbx'])).toBe('');
  });
});
