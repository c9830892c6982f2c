import { syncAnswerSchema } from '@/lib/schema/sync';
import { fetchAnswer, p50, p95, type Stage, tell, timed } from './stage';

const pageSize = 100;
const pages = 60;
const together = 4;
const secondsEach = 5;

/** The rows of one page of the feed as a program with the database at hand would read them. */
const readBare = ({ sql, deskId }: Stage, after: number) => sql`
  SELECT r.translation_id, r.language, r.number, r.sequence, r.kind, r.content, r.second_approval, r.published_at,
    r.update_kind, r.note, r.urgent, r.translation_version, r.article_version_id, r.provenance, r.content_hash, r.sealed,
    r.previous_hash, r.hash
  FROM release r
  WHERE r.desk_id = ${deskId} AND r.language = 'en' AND r.sequence > ${after}
    AND NOT EXISTS (SELECT FROM release later WHERE later.translation_id = r.translation_id AND later.number > r.number)
  ORDER BY r.sequence LIMIT ${pageSize}`;

/** Pages of the feed one after another, each beside its rows and beside a 304; who goes first takes turns. */
export async function measurePages(stage: Stage): Promise<void> {
  const took = { page: [] as number[], bare: [] as number[], same: [] as number[] };
  const paths: { readonly path: string; readonly etag: string }[] = [];
  let path = `/api/v1/export/en/sync?initial=true&limit=${pageSize}`;
  let bytes = 0;
  for (let index = -2; index < pages && path !== ''; index++) {
    const after = (index + 2) * pageSize;
    const early = index % 2 === 0 ? await timed(() => readBare(stage, after)) : null;
    const [page, answer] = await timed(() => fetchAnswer(stage, path));
    const [bare, rows] = early ?? (await timed(() => readBare(stage, after)));
    const etag = String(answer.headers.etag);
    const [same, unchanged] = await timed(() => fetchAnswer(stage, path, { 'if-none-match': etag }));
    const read = syncAnswerSchema.parse(JSON.parse(answer.body.toString()));
    if (read.items.length !== rows.length || unchanged.status !== 304)
      throw new Error(`page ${index}: ${read.items.length} items, ${rows.length} rows, ${unchanged.status}`);
    if (index >= 0) {
      took.page.push(page);
      took.bare.push(bare);
      took.same.push(same);
      bytes += answer.body.byteLength;
      paths.push({ path, etag });
    }
    path = read.nextPageUrl ?? '';
  }
  const both = (values: readonly number[]) => `${p50(values).toFixed(1)} / ${p95(values).toFixed(1)} ms`;
  console.log(`\nSync feed, pages of ${pageSize} items, ${(bytes / paths.length / 1e3).toFixed(0)} kB`);
  tell('page over HTTP, p50 / p95', both(took.page));
  tell('the same rows by a bare query, p50 / p95', both(took.bare));
  const ratio = p50(took.page) / p50(took.bare);
  tell('page ÷ bare query, of the medians', ratio.toFixed(2), '≤ 2.0', ratio <= 2);
  tell('304, p50 / p95', both(took.same));
  const cheaper = p50(took.page) / p50(took.same);
  tell('page ÷ 304, of the medians', cheaper.toFixed(1), '≥ 3', cheaper >= 3);
  await tellRates(stage, paths);
}

async function tellRates(
  stage: Stage,
  paths: readonly { readonly path: string; readonly etag: string }[],
): Promise<void> {
  const at = (index: number) => paths[index % paths.length] ?? { path: '', etag: '' };
  const page = await rate((index) => fetchAnswer(stage, at(index).path));
  const bare = await rate((index) => readBare(stage, ((index % paths.length) + 2) * pageSize));
  const same = await rate((index) => fetchAnswer(stage, at(index).path, { 'if-none-match': at(index).etag }));
  tell(`requests a second, ${together} at once: page`, page.toFixed(0));
  tell('  bare query', bare.toFixed(0));
  tell('  304', same.toFixed(0));
}

/** How often some work is done in a second by several who begin anew as soon as they are done. */
async function rate(work: (index: number) => PromiseLike<unknown>): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const one = async () => {
    while (performance.now() - begun < secondsEach * 1_000) await work(done++);
  };
  await Promise.all(Array.from({ length: together }, one));
  return done / ((performance.now() - begun) / 1_000);
}
