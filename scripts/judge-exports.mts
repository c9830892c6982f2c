import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createTestDatabase } from '@/tests/support/database';

const usage = `npm run judge:exports -- JUDGES [--keep FOLDER]

Fills a demo desk in a database of its own, exports what it released in every format, sends a webhook of every kind to a
receiver on this machine, and hands the files and what was received to the programs in the folder JUDGES. Its npm packages are installed in a copy of it; Debian packages a judge misses are named.
Exit code 1 when a judge refuses a file.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, help: { type: 'boolean' } },
});
const [judges] = positionals;
if (values.help || !judges) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'songngu-judges-'));
const folder = values.keep ? resolve(values.keep) : join(work, 'exports');
mkdirSync(folder, { recursive: true });

/** What judges what: the files by their names, one by one or in lists. */
const plan: readonly (readonly [judge: string, files: RegExp])[] = [
  ['validate-xliff12.sh', /\.12\.xlf$/],
  ['validate-xliff21.sh', /\.2[01]\.xlf$/],
  ['validate-xliff22.sh', /\.22\.xlf$/],
  ['validate-tmx.sh', /\.tmx$/],
  ['validate-tbx.sh', /\.tbx$/],
  ['validate-ninjs.mjs', /\.ninjs\d?\.json$/],
  ['validate-jsonfeed.mjs', /\.jsonfeed\.json$/],
  ['validate-feed.mjs', /\.(?:atom|rss)$/],
  ['validate-html.sh', /\.html$/],
  ['validate-docx.sh', /\.docx$/],
  ['validate-openapi.mjs', /openapi\.json$/],
  ['roundtrip-omegat.sh', /one\.(?:tmx|12\.xlf)$/],
  ['roundtrip-translate-toolkit.sh', /\.(?:12\.xlf|tmx|2\.tbx|po)$/],
  ['roundtrip-xliff-js.mjs', /\.(?:12\.xlf|20\.xlf|tmx)$/],
  ['load-symfony.php', /\.(?:12|20)\.xlf$/],
];

const database = await createTestDatabase();
try {
  const files = await writeExports(database.url);
  const messages = await receiveWebhooks();
  const copy = await installJudges(resolve(judges));
  const bad = [];
  const verified = await ask(join(copy, 'verify-webhook.mjs'), [messages.secret, ...messages.files]);
  console.log(verified.output.trimEnd());
  if (!verified.passed) bad.push('verify-webhook.mjs');
  for (const [judge, pattern] of plan) {
    const own = files.filter((file) => pattern.test(file));
    for (const file of judge === 'roundtrip-omegat.sh' ? own.map((each) => [each]) : [own]) {
      const result = await ask(join(copy, judge), file);
      console.log(result.output.trimEnd());
      if (!result.passed) bad.push(judge);
    }
  }
  console.log(bad.length === 0 ? 'Every judge passes.' : `Not passed: ${[...new Set(bad)].join(', ')}`);
  process.exitCode = bad.length === 0 ? 0 : 1;
} finally {
  await database.drop();
  rmSync(work, { recursive: true, force: true });
}

/** The exports of the demo desk: a file of all releases in every format, and the first of them alone. */
async function writeExports(url: string): Promise<readonly string[]> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SONGNGU_DEMO: '1',
    SONGNGU_SECRET: 'judge'.repeat(8),
    SONGNGU_URL: 'http://localhost:3000',
  };
  await run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'first-run'], { env, maxBuffer: 1e8 });
  Object.assign(process.env, env);
  const { OperatorScope } = await import('@/lib/data/scope');
  const { getDesk } = await import('@/lib/data/desks');
  const { listReleases } = await import('@/lib/data/published');
  const { disconnect, prisma } = await import('@/lib/data/prisma');
  const { releaseWriters } = await import('@/lib/core/formats/formats');
  const { articleItem } = await import('@/lib/core/formats/article-item');
  const { pairFileOf } = await import('@/lib/core/formats/pair-writer');
  const { feedId } = await import('@/lib/core/formats/write-feeds');
  const { writeBilingualDocx, writeDocx } = await import('@/lib/core/formats/write-docx');
  const { writeTbx2, writeTbx3 } = await import('@/lib/core/formats/write-tbx');
  await prisma().desk.updateMany({ data: { pagePattern: 'https://paper.example/{language}/{slug}-{id}' } });
  const scope = await OperatorScope.find(undefined);
  if (!scope) throw new Error('there is no demo desk');
  const desk = await getDesk(scope);
  const { documents } = await listReleases(scope, desk.targetLanguage, { after: 0, limit: 100 });
  const [first] = documents;
  if (!first) throw new Error('the demo desk has released nothing');
  console.log(`${documents.length} releases of the demo desk`);
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), content);
  };
  const extensions = {
    xliff: '21.xlf',
    xliff12: '12.xlf',
    xliff20: '20.xlf',
    xliff22: '22.xlf',
    tmx: 'tmx',
    po: 'po',
    ninjs: 'ninjs.json',
    ninjs2: 'ninjs2.json',
    jsonfeed: 'jsonfeed.json',
    atom: 'atom',
    rss: 'rss',
  } as const;
  const list = {
    id: feedId(documents[0]?.chain.record.desk ?? '', desk.targetLanguage),
    url: 'https://paper.example/api/v1/export/en/articles',
    title: desk.name,
    sourceLanguage: desk.sourceLanguage,
    targetLanguage: desk.targetLanguage,
  };
  for (const format of [
    'xliff',
    'xliff12',
    'xliff20',
    'xliff22',
    'tmx',
    'po',
    'ninjs',
    'ninjs2',
    'jsonfeed',
    'atom',
    'rss',
  ] as const) {
    const writer = releaseWriters[format];
    if (!['jsonfeed', 'atom', 'rss'].includes(format)) write(`one.${extensions[format]}`, writer.one(first));
    if (!format.startsWith('ninjs'))
      write(
        `all.${extensions[format]}`,
        [writer.open(list), ...documents.map(writer.unit), writer.close()].join(''),
      );
  }
  for (const [index, document] of documents.entries()) {
    const publication = { url: null, publisher: desk.name };
    write(`${index}.html`, releaseWriters.html.one(document, publication));
    write(`${index}.docx`, writeDocx(articleItem(document)));
    write(`${index}.two-columns.docx`, writeBilingualDocx(pairFileOf(document)));
  }
  const concepts = [
    {
      id: '1',
      subject: 'news',
      definition: null,
      terms: [
        { language: desk.sourceLanguage, text: 'lũ lụt', status: 'preferred', partOfSpeech: 'noun' },
        { language: desk.targetLanguage, text: 'flood', status: 'preferred', partOfSpeech: 'noun' },
      ],
    },
  ] as const;
  write('glossary.3.tbx', writeTbx3(concepts));
  write('glossary.2.tbx', writeTbx2(concepts));
  const { openapiDocument } = await import('@/lib/server/openapi/document');
  write('openapi.json', JSON.stringify(openapiDocument()));
  await disconnect();
  return files;
}

/** What a receiver on this machine gets of a release, a correction, a withdrawal and a test, with the secret it got. */
async function receiveWebhooks(): Promise<{ secret: string; files: readonly string[] }> {
  process.env.SONGNGU_WEBHOOK_ALLOW = '127.0.0.1';
  const { allowanceOf, deliver } = await import('@/lib/connect/deliver');
  const { webhookEvents } = await import('@/lib/core/webhooks/event');
  const { disconnect } = await import('@/lib/data/prisma');
  const { publish, withdraw } = await import('@/lib/data/releases');
  const { takeDelivery } = await import('@/lib/data/webhook-deliveries');
  const { createPing } = await import('@/lib/data/webhook-log');
  const { addEndpoint } = await import('@/lib/server/webhooks');
  const { approveAll, importArticle, makeDesk, rowAt, save } = await import('@/tests/support/desk');
  const { openReceiver } = await import('@/tests/support/receiver');
  const receiver = await openReceiver();
  const desk = await makeDesk();
  const input = { url: receiver.url, events: [...webhookEvents], languages: [] };
  const { id, secret } = await addEndpoint(desk.administrator, input);
  const { id: article } = await importArticle(desk);
  await publish(desk.second, article, await approveAll(desk, article));
  await save(desk.reporter, await rowAt(article, 2), 'There were no casualties.');
  const version = await approveAll(desk, article);
  await publish(desk.second, article, version, {
    updateKind: 'correction',
    note: 'There were no casualties.',
  });
  await withdraw(desk.second, article, version, 'Retracted.');
  const ping = await createPing(desk.administrator, id);
  for (let next = await takeDelivery(ping); next; next = await takeDelivery())
    await deliver(next, { allowance: allowanceOf() });
  await receiver.close();
  await disconnect();
  const files = receiver.received.map(({ headers, body }, index) => {
    const file = join(folder, `${index}.webhook.json`);
    writeFileSync(file, JSON.stringify({ headers, body }));
    return file;
  });
  if (files.length !== 4) throw new Error(`${files.length} webhooks came, not 4`);
  return { secret, files };
}

/** A copy of the judges with their packages; their schemas stay where they are. */
async function installJudges(from: string): Promise<string> {
  const copy = join(work, 'judges');
  cpSync(from, copy, { recursive: true });
  await run('chmod', ['-R', 'u+w', copy]);
  process.env.SCHEMAS ??= join(dirname(from), 'schemas');
  if (!existsSync(join(copy, 'node_modules')))
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: copy, maxBuffer: 1e8 });
  return copy;
}

async function ask(judge: string, files: readonly string[]): Promise<{ passed: boolean; output: string }> {
  const command = judge.endsWith('.mjs') ? process.execPath : judge.endsWith('.php') ? 'php' : 'bash';
  try {
    const { stdout } = await run(command, [judge, ...files], { maxBuffer: 1e8 });
    return { passed: true, output: stdout };
  } catch (error) {
    const { stdout = '', stderr = '' } =
      typeof error === 'object' && error !== null && 'stdout' in error && 'stderr' in error
        ? { stdout: String(error.stdout), stderr: String(error.stderr) }
        : {};
    return { passed: false, output: `${stdout}${stderr}` || String(error) };
  }
}
