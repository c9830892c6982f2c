import { setTimeout as sleep } from 'node:timers/promises';
import { syncAnswerSchema } from '@/lib/schema/sync';
import { fetchAnswer, p50, p95, type Stage, tell, timed } from './stage';

const pageSize = 100;
/** Of them the first few are not counted. */
const pages = 180;
const warmUp = 6;
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

const findKey = ({ sql, deskId }: Stage) => sql`
  SELECT k.id, k.scopes, chain.hash FROM api_key k JOIN chain_head chain ON chain.desk_id = k.desk_id
  WHERE k.desk_id = ${deskId} AND k.revoked_at IS NULL`;

/** Long enough for the application to have the next page ready, so that nothing is measured beside that work. */
const pauseMs = 60;
const alone = async <T>(work: () => Promise<T>) => {
  await sleep(pauseMs);
  return timed(work);
};

type Page = { readonly path: string; readonly etag: string };

/** The pages of a first run, of which no text has been read: HEAD leads through them. */
async function listPages(stage: Stage): Promise<readonly Page[]> {
  const found: Page[] = [];
  let path = `/api/v1/export/en/sync?initial=true&limit=${pageSize}`;
  while (found.length < pages && path !== '') {
    const { headers } = await fetchAnswer(stage, path, {}, 'HEAD');
    found.push({ path, etag: String(headers.etag) });
    path = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1] ?? '';
  }
  return found;
}

/**
 * Pages of the feed, each beside its rows and beside a 304; pages and rows take turns in going first. Of three pages the
 * first was never read, the second the application made ready meanwhile, as for every consumer that reads on, and the
 * third, made ready by the second, is left out.
 */
export async function measurePages(stage: Stage): Promise<void> {
  const took = {
    first: [] as number[],
    ready: [] as number[],
    bare: [] as number[],
    same: [] as number[],
    floor: [] as number[],
    key: [] as number[],
  };
  const found = await listPages(stage);
  let bytes = 0;
  for (const [index, page] of found.entries()) {
    if (index % 3 === 2) continue;
    const { answer, ...times } = await measurePage(stage, page, index);
    bytes = answer.body.byteLength;
    if (index < warmUp) continue;
    (index % 3 === 0 ? took.first : took.ready).push(times.page);
    took.bare.push(times.bare);
    took.same.push(times.same);
    took.floor.push(times.floor);
    took.key.push(times.key);
  }
  console.log(
    `\nSync feed, pages of ${pageSize} items, ${(bytes / 1e3).toFixed(0)} kB, p50 / p95 of ${found.length}`,
  );
  const both = (values: readonly number[]) => `${p50(values).toFixed(1)} / ${p95(values).toFixed(1)} ms`;
  tell('page that was never read, over HTTP', both(took.first));
  tell('page made ready while the one before was stored', both(took.ready));
  tell('the same rows by a bare query', both(took.bare));
  tell('304', both(took.same));
  tell('  of it a bare route of Next: OPTIONS, 204, no statement', both(took.floor));
  tell('  and one small statement, the look-up of a key', both(took.key));
  const dearer = p50(took.first) / p50(took.bare);
  tell('page never read ÷ bare query, of the medians', dearer.toFixed(2), '≤ 2.0', dearer <= 2);
  const ready = p50(took.ready) / p50(took.bare);
  tell('page made ready ÷ bare query', ready.toFixed(2), '≤ 2.0', ready <= 2);
  const cheaper = p50(took.first) / p50(took.same);
  tell('page never read ÷ 304', cheaper.toFixed(1), '≥ 3', cheaper >= 3);
  tell('page made ready ÷ 304', (p50(took.ready) / p50(took.same)).toFixed(1));
  const least = p50(took.floor) + p50(took.key);
  tell('page never read ÷ (bare route + statement): the most there is', (p50(took.first) / least).toFixed(1));
  await tellRates(stage, found);
}

async function measurePage(stage: Stage, { path, etag }: Page, index: number) {
  const readRows = () => alone(async () => readBare(stage, index * pageSize));
  const early = index % 4 < 2 ? await readRows() : null;
  const [page, answer] = await alone(() => fetchAnswer(stage, path));
  const [bare, rows] = early ?? (await readRows());
  const [same, unchanged] = await alone(() => fetchAnswer(stage, path, { 'if-none-match': etag }));
  const [key] = await alone(async () => findKey(stage));
  const [floor] = await alone(() => fetchAnswer(stage, path, {}, 'OPTIONS'));
  const { items } = syncAnswerSchema.parse(JSON.parse(answer.body.toString()));
  if (items.length !== rows.length || unchanged.status !== 304)
    throw new Error(`page ${index}: ${items.length} items, ${rows.length} rows, ${unchanged.status}`);
  return { page, bare, same, floor, key, answer };
}

async function tellRates(stage: Stage, found: readonly Page[]): Promise<void> {
  const at = (index: number) => found[index % found.length] ?? { path: '', etag: '' };
  const page = await rate((index) => fetchAnswer(stage, at(index).path));
  const bare = await rate((index) => readBare(stage, (index % found.length) * pageSize));
  const same = await rate((index) => fetchAnswer(stage, at(index).path, { 'if-none-match': at(index).etag }));
  const floor = await rate((index) => fetchAnswer(stage, at(index).path, {}, 'OPTIONS'));
  tell(`requests a second, ${together} at once: page`, page.toFixed(0));
  tell('  bare query', bare.toFixed(0));
  tell('  304', same.toFixed(0));
  tell('  bare route', floor.toFixed(0));
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
