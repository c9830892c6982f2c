import { readFile as readBytes } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { FileContent } from '@/lib/core/formats/file-read';
import { readFile } from '@/lib/core/formats/read-file';
import { callersFolder, UsageError } from './command';
import { inWords, problemWords } from './problem-words';

/** What a file holds. Its warnings go to standard error, so that the answer of the command stays one line of JSON. */
export async function readContent(path: string, encoding: string | undefined): Promise<FileContent> {
  const bytes = await readBytes(resolve(callersFolder(), path));
  const reading = readFile(basename(path), bytes, encoding ?? null);
  if (reading.ok === 'asked')
    throw new UsageError(`${path}: --encoding is needed; perhaps ${reading.detail}`);
  if (!reading.ok) throw new UsageError(`${path}: ${reading.problems.map(problemWords).join('; ')}`);
  for (const warning of reading.warnings) process.stderr.write(`${path}: ${inWords(warning)}\n`);
  return reading.content;
}
