import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { disconnect } from '@/lib/data/prisma';
import { createTestDatabase } from '@/tests/support/database';
import { isClean, simulateFeed } from '@/tests/support/feed-simulation';

const usage = `npm run simulate:feed -- [--seed N] [--runs N] [--acts N]

Eight publishers and four consumers of the sync feed on a database of their own. Publishers release, correct, withdraw, give up
half way and hold transactions open; consumers lose answers, die before they keep what they got, and repeat their last
call. Counts what was missed, invented or out of order. --runs counts seeds up from --seed (1); --acts is how
much is published in each (400). Exit code 1 on a fault.`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    acts: { type: 'string', default: '400' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const database = await createTestDatabase();
process.env.DATABASE_URL = database.url;
const sql = postgres(database.url, { max: 20, onnotice: () => {} });
try {
  for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.runs); seed++) {
    const { faults, ...report } = await simulateFeed(sql, seed, Number(values.acts));
    const { acts, calls, crashes, heard, missed, phantom, outOfOrder } = report;
    console.log(
      `seed ${seed}: ${acts} acts of publishers, ${calls} calls, ${crashes} crashes, ${heard} items: ${missed} missed, ${phantom} phantom, ${outOfOrder} out of order`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (!isClean({ ...report, faults })) process.exitCode = 1;
  }
} finally {
  await disconnect();
  await sql.end();
  await database.drop();
}
process.exit();
