import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { getDesk } from '@/lib/data/desks';
import { exportArchiveSchema, releaseFormats } from '@/lib/schema/export-query';
import { writeArchive } from '@/lib/server/write-archive';
import { type Command, callersFolder, UsageError } from './command';
import { deskScope } from './desk-scope';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write what is released, and only that, in one file',
  usage: [
    'npm run songngu -- export [options]',
    '',
    `--format ${releaseFormats.join('|')}   default json`,
    '--language TAG   default: the target language of the desk',
    '--from TIME  --until TIME   published from, and before: 2026-11-26T00:00:00Z',
    '--section TEXT   of this section alone',
    '--output FILE    default: standard output',
    '--desk SLUG      another desk than the first',
  ].join('\n'),
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        from: { type: 'string' },
        until: { type: 'string' },
        section: { type: 'string' },
        output: { type: 'string' },
        desk: { type: 'string' },
      },
    });
    const scope = await deskScope(values.desk);
    const desk = await getDesk(scope);
    const asked = exportArchiveSchema.safeParse({
      format: values.format,
      language: values.language ?? desk.targetLanguage,
      from: values.from,
      until: values.until,
      section: values.section,
    });
    if (!asked.success)
      throw new UsageError(
        asked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
      );
    const pieces = await writeArchive(scope, asked.data);
    const output = values.output
      ? createWriteStream(resolve(callersFolder(), values.output))
      : process.stdout;
    await pipeline(Readable.from(pieces), output, {
      end: output !== process.stdout,
    });
    return 0;
  },
};
