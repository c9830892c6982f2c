import { setTimeout as sleep } from 'node:timers/promises';
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

/** Long enough for the application to have the next page ready, so that nothing is measured beside that work. */
const pauseMs = 60;
const alone = async <T>(work: () => Promise<T>) => {
  await sleep(pauseMs);
  return timed(work);
};

/**
 * Pages of the feed one after another, as a consumer asks for them, each beside its rows, beside a 304, and beside a page
 * of the list that is made of the same rows anew; pages and rows take turns in going first.
 */
export async function measurePages(stage: Stage): Promise<void> {
  const took = { page: [] as number[], bare: [] as number[], same: [] as number[], list: [] as number[] };
  const paths: { readonly path: string; readonly etag: string }[] = [];
  let path = `/api/v1/export/en/sync?initial=true&limit=${pageSize}`;
  let list = `/api/v1/export/en/articles?limit=${pageSize}`;
  let bytes = 0;
  for (let index = -3; index < pages && path !== ''; index++) {
    const after = (index + 3) * pageSize;
    const early = index % 2 === 0 ? await alone(async () => readBare(stage, after)) : null;
    const [page, answer] = await alone(() => fetchAnswer(stage, path));
    const [bare, rows] = early ?? (await alone(async () => readBare(stage, after)));
    const etag = String(answer.headers.etag);
    const [same, unchanged] = await alone(() => fetchAnswer(stage, path, { 'if-none-match': etag }));
    const [anew, listed] = await alone(() => fetchAnswer(stage, list));
    const read = syncAnswerSchema.parse(JSON.parse(answer.body.toString()));
    if (read.items.length !== rows.length || unchanged.status !== 304)
      throw new Error(`page ${index}: ${read.items.length} items, ${rows.length} rows, ${unchanged.status}`);
    if (index >= 0) {
      took.page.push(page);
      took.bare.push(bare);
      took.same.push(same);
      took.list.push(anew);
      bytes += answer.body.byteLength;
      paths.push({ path, etag });
    }
    path = read.nextPageUrl ?? '';
    list = /<([^>]+)>; rel="next"/.exec(String(listed.headers.link))?.[1] ?? list;
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
  const anew = p50(took.list);
  tell('page of the list, written anew, p50 / p95', both(took.list));
  tell(
    '  ÷ bare query; ÷ 304',
    `${(anew / p50(took.bare)).toFixed(2)}; ${(anew / p50(took.same)).toFixed(1)}`,
  );
  await tellRates(stage, paths);
}

async function tellRates(
  stage: Stage,
  paths: readonly { readonly path: string; readonly etag: string }[],
): Promise<void> {
  const at = (index: number) => paths[index % paths.length] ?? { path: '', etag: '' };
  const page = await rate((index) => fetchAnswer(stage, at(index).path));
  const bare = await rate((index) => readBare(stage, ((index % paths.length) + 3) * pageSize));
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
