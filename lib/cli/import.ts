import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '@/lib/core/formats/decode-text';
import { formatOfFileName } from '@/lib/core/formats/formats';
import { receiveArticle } from '@/lib/data/articles';
import { getDesk } from '@/lib/data/desks';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { prepareInput } from '@/lib/server/prepare-input';
import { type Command, callersFolder, print, UsageError } from './command';
import { deskScope } from './desk-scope';

export const importCommand: Command = {
  name: 'import',
  summary: 'Import a source article with its translation: SOURCE TARGET',
  usage: [
    'npm run songngu -- import SOURCE TARGET [options]   files .txt, .md, .html or .json',
    '',
    '--source-language TAG  --target-language TAG   default: those of the desk',
    '--source-title TEXT    --target-title TEXT     headlines, where the files hold none',
    '--external-id ID   the same again is a new version of the same article',
    '--url URL  --section TEXT  --byline TEXT  --published-at TIME',
    '--desk SLUG   another desk than the first',
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'source-language': { type: 'string' },
        'target-language': { type: 'string' },
        'source-title': { type: 'string' },
        'target-title': { type: 'string' },
        'external-id': { type: 'string' },
        url: { type: 'string' },
        section: { type: 'string' },
        byline: { type: 'string' },
        'published-at': { type: 'string' },
        desk: { type: 'string' },
      },
    });
    const [source, target, ...more] = positionals;
    if (!source || !target || more.length > 0) throw new UsageError('give two files: SOURCE TARGET');
    const scope = await deskScope(values.desk);
    const desk = await getDesk(scope);
    const parsed = articleInputSchema.safeParse({
      externalId: values['external-id'],
      sourceLanguage: values['source-language'] ?? desk.sourceLanguage,
      targetLanguage: values['target-language'] ?? desk.targetLanguage,
      source: { title: values['source-title'], ...(await readSide(source)) },
      target: { title: values['target-title'], ...(await readSide(target)) },
      url: values.url,
      section: values.section,
      byline: values.byline,
      publishedAt: values['published-at'],
    });
    if (!parsed.success)
      throw new UsageError(
        parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
      );
    const prepared = prepareInput(parsed.data, await deskKnowledge(scope, parsed.data));
    const received = await receiveArticle(scope, parsed.data, prepared);
    print(JSON.stringify({ ...received, segments: prepared.rows.length, warnings: prepared.warnings }));
    return 0;
  },
};

async function readSide(path: string) {
  const format = formatOfFileName(path);
  if (!format) throw new UsageError(`${path}: the name must end in .txt, .md, .html or .json`);
  const { text } = decodeText(await readFile(resolve(callersFolder(), path)));
  return { body: text, format };
}
