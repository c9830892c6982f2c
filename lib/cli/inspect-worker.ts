import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { inspectFile, rejected } from './inspection';

/** Largest file that is opened, in bytes: several times what any text may hold. */
const maxFileSize = 64 * 1024 * 1024;

const request = z.object({ path: z.string(), name: z.string(), encoding: z.string().nullable() });

/** Inspects the files its parent names, one at a time, and answers each with what it found. */
process.on('message', async (message) => {
  const { path, name, encoding } = request.parse(message);
  process.send?.(await inspect(path, name, encoding));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function inspect(path: string, name: string, encoding: string | null) {
  try {
    const found = await stat(path);
    if (!found.isFile()) return rejected('unreadable, not a file');
    if (found.size > maxFileSize) return rejected(`too_large, over ${maxFileSize} bytes`);
    return inspectFile(name, await readFile(path), encoding);
  } catch (error) {
    return rejected(`unreadable, ${error instanceof Error ? error.message : String(error)}`);
  }
}
