import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { conversionFormats, convertFile } from '@/lib/core/formats/convert-file';
import { readFile } from '@/lib/core/formats/read-file';
import { parseLanguage } from '@/lib/core/language';
import { type Command, callersFolder, UsageError } from './command';
import { problemWords } from './problem-words';

export const convertCommand: Command = {
  name: 'convert',
  summary: 'Write a file in another format: IN --to FORMAT',
  usage: [
    'npm run songngu -- convert IN --to FORMAT [options]',
    '',
    `--to ${conversionFormats.join('|')}`,
    '--output FILE   default: standard output',
    '--source-language TAG  --target-language TAG   where the file does not say them; default: und',
    '--encoding NAME   what IN is in, where it does not say it',
    '',
    'Segments go into any format but TBX, articles into txt, md and docx, glossaries into tbx and tbx2.',
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        output: { type: 'string' },
        'source-language': { type: 'string' },
        'target-language': { type: 'string' },
        encoding: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('give one file');
    if (!values.to || !conversionFormats.includes(values.to))
      throw new UsageError(`--to is one of ${conversionFormats.join(', ')}`);
    const languages = {
      sourceLanguage: languageOf(values['source-language']),
      targetLanguage: languageOf(values['target-language']),
    };
    const name = basename(file);
    const reading = readFile(name, await readBytes(resolve(callersFolder(), file)), values.encoding ?? null);
    if (reading.ok === 'asked')
      throw new UsageError(`${file}: --encoding is needed; perhaps ${reading.detail}`);
    if (!reading.ok) throw new Error(`${file}: ${reading.problems.map(problemWords).join('; ')}`);
    const written = convertFile(reading.content, values.to, name, languages);
    if (written === null)
      throw new Error(`${file}: ${reading.content.kind} cannot be written as ${values.to}`);
    if (values.output) await writeFile(resolve(callersFolder(), values.output), written);
    else process.stdout.write(written);
    return 0;
  },
};

function languageOf(text: string | undefined): string {
  const tag = parseLanguage(text ?? 'und');
  if (tag === null) throw new UsageError(`${text} is not a BCP 47 language tag`);
  return tag;
}
