import { readFile as readBytes } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RawArticle } from '@/lib/core/article';
import { articleJson } from '@/lib/core/formats/article-json';
import { articlesOfFile } from '@/lib/core/formats/articles-of-file';
import { embargoOf } from '@/lib/core/formats/file-read';
import { maxArticles } from '@/lib/core/formats/filed-article';
import { sideOf } from '@/lib/core/formats/side-of';
import { receiveArticle } from '@/lib/data/articles';
import { getDesk } from '@/lib/data/desks';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { prepareInput } from '@/lib/server/prepare-input';
import { type Command, callersFolder, print, UsageError } from './command';
import { deskScope } from './desk-scope';
import { importMany } from './import-many';
import { readContent } from './read-content';

export const importCommand: Command = {
  name: 'import',
  summary:
    'Import a source article with its translation: SOURCE TARGET, one bilingual file, or one of many articles',
  usage: [
    'npm run songngu -- import SOURCE TARGET [options]   or one bilingual file (XLIFF, TMX, PO, CSV, …)',
    '',
    'or a ZIP of bilingual files, XLIFF of several files, or JSON or JSON Lines of articles as the API takes them:',
    `${maxArticles} at most, each taken or refused by itself and told in a line; exit code 1 where one is refused`,
    '',
    '--source-language TAG  --target-language TAG   default: those of the desk',
    '--source-title TEXT    --target-title TEXT     headlines, where the files hold none',
    '--external-id ID   the same again is a new version of the same article',
    '--url URL  --section TEXT  --byline TEXT  --published-at TIME',
    '--embargo-until TIME   default: that of the file (ninjs)',
    '--encoding NAME   what the files are in, where they do not say it: windows-1258, viscii, tcvn3, …',
    '--as-one   a file of several articles as one',
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
        'embargo-until': { type: 'string' },
        encoding: { type: 'string' },
        'as-one': { type: 'boolean' },
        desk: { type: 'string' },
      },
    });
    const [source, target, ...more] = positionals;
    if (!source || more.length > 0) throw new UsageError('give two files, SOURCE TARGET, or a bilingual one');
    const many =
      target || values['as-one']
        ? null
        : articlesOfFile(basename(source), await readBytes(resolve(callersFolder(), source)));
    if (many) {
      if (values['external-id'])
        throw new UsageError('--external-id is for one article; with --as-one the file is one');
      const defaults = {
        ...languagesOf(values),
        section: values.section,
        embargoUntil: values['embargo-until'],
      };
      let isWhole = true;
      for await (const told of importMany(await deskScope(values.desk), many, defaults)) {
        isWhole &&= !('refused' in told);
        print(JSON.stringify(told));
      }
      return isWhole ? 0 : 1;
    }
    const from = await readContent(source, values.encoding);
    const to = target ? await readContent(target, values.encoding) : from;
    const own = from.kind === 'pairs' ? from.document : null;
    if (!target && !own) throw new UsageError(`${source} holds one language: give SOURCE TARGET`);
    const scope = await deskScope(values.desk);
    const desk = await getDesk(scope);
    const parsed = articleInputSchema.safeParse({
      externalId: values['external-id'],
      sourceLanguage: values['source-language'] ?? own?.sourceLanguage ?? desk.sourceLanguage,
      targetLanguage: values['target-language'] ?? own?.targetLanguage ?? desk.targetLanguage,
      source: { title: values['source-title'], ...bodyOf(sideOf(from, 'source'), source) },
      target: { title: values['target-title'], ...bodyOf(sideOf(to, 'target'), target ?? source) },
      url: values.url,
      section: values.section,
      byline: values.byline,
      publishedAt: values['published-at'],
      embargoUntil: values['embargo-until'] ?? embargoOf(from) ?? embargoOf(to) ?? undefined,
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

const languagesOf = (values: {
  readonly 'source-language'?: string;
  readonly 'target-language'?: string;
}) => ({
  sourceLanguage: values['source-language'],
  targetLanguage: values['target-language'],
});

function bodyOf(article: RawArticle | null, path: string) {
  if (!article) throw new UsageError(`${path}: one article is imported at a time`);
  return { body: articleJson(article), format: 'json' };
}
