import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readContent } from '@/lib/cli/read-content';

it('an import from the command line says what its reader warned of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-'));
  const file = join(folder, 'lu.csv');
  await writeFile(file, 'id,vi,en\n1,Lũ,Flood\n1,Vinh,Vinh\n');
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await readContent(file, undefined);
  expect(said.mock.calls.map(([line]) => line)).toEqual([`${file}: csv, line 3, id 1 twice\n`]);
  said.mockRestore();
  await rm(folder, { recursive: true });
});
