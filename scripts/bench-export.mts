import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { createKey } from '@/lib/data/api-keys';
import { verifyChain } from '@/lib/data/chain';
import { disconnect } from '@/lib/data/prisma';
import { OperatorScope } from '@/lib/data/scope';
import { startApp } from '@/tests/support/app';
import buildFirst from '@/tests/support/global-setup';
import { measurePages } from './export/pages';
import { tell, timed } from './export/stage';
import { measureStreams } from './export/streams';
import { generateFeed } from './generated-feed';

const usage = `npm run bench:export [-- --small]

Starts the built application on a database of its own with 100,000 generated releases of 30 segments each (--small: 4,000)
and measures it over HTTP beside plain statements on the same rows: pages of the sync feed and 304s, TMX of a million units
and COPY of the same text, memory, a slow reader and one that hangs up; and how long it takes to verify the chain. Prints
each figure beside its goal. Times are of this machine at this moment, with its load average.`;

const { values } = parseArgs({ options: { small: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const size = { releases: values.small ? 4_000 : 100_000, segmentsEach: 30 };

const since = (begun: number): string => ((Date.now() - begun) / 1e3).toFixed(0).padStart(3);

await buildFirst();
const app = await startApp();
process.env.DATABASE_URL = app.databaseUrl;
const sql = postgres(app.databaseUrl, { max: 8, fetch_types: false, onnotice: () => {} });
try {
  const begun = Date.now();
  const step = (done: string) => console.log(`  ${since(begun)} s  ${done}`);
  console.log(`Generating ${size.releases} releases …`);
  await generateFeed(sql, size, step);
  const scope = await OperatorScope.find('bench');
  if (!scope) throw new Error('no desk');
  const key = await createKey(scope, {
    name: 'bench',
    scopes: ['export:read'],
    requestsPerMinute: 1_000_000,
  });
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${size.releases} releases, ${size.releases * size.segmentsEach} segments by INSERT … SELECT, indexed and chained after it (scripts/generated-feed.ts), in ${since(begun)} s; Node ${process.version}; load ${load}`,
  );
  const stage = { app, sql, key, deskId: scope.deskId, ...size };
  await measurePages(stage);
  await measureStreams(stage);
  console.log('\nThe chain');
  const [took, { whole }] = await timed(() => verifyChain(scope));
  const each = ((1_000 * size.releases) / took).toFixed(0);
  tell(`songngu verify: ${whole ? 'whole' : 'BROKEN'}, in`, `${(took / 1e3).toFixed(1)} s, ${each} a second`);
} finally {
  await disconnect();
  await sql.end();
  await app.stop();
}
process.exit();
