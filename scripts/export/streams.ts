import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { releasedAt } from '../generated-feed';
import { openAnswer, p50, type Stage, tell } from './stage';

const rounds = 3;

type Run = {
  readonly seconds: number;
  readonly bytes: number;
  readonly units: number;
  readonly peak: number;
};

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Resident memory of the application, in bytes. */
const memoryOf = ({ app }: Stage): number =>
  Number(readFileSync(`/proc/${app.pid}/statm`, 'utf8').split(' ')[1]) * 4_096;

const archive = (releases: number): string =>
  `/api/v1/export/en/archive?format=tmx&until=${releasedAt(releases + 1).toISOString()}`;

/** Reads the memory of the application while some work goes on; answers the most. */
async function watched<T>(stage: Stage, work: () => Promise<T>): Promise<readonly [value: T, peak: number]> {
  let peak = memoryOf(stage);
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(stage));
  }, 100);
  try {
    return [await work(), peak];
  } finally {
    clearInterval(timer);
  }
}

async function readTmx(stage: Stage, releases: number): Promise<Run> {
  const begun = performance.now();
  const [{ bytes, units }, peak] = await watched(stage, async () => {
    const answer = await openAnswer(stage, archive(releases));
    let bytes = 0;
    let units = 0;
    let edge = Buffer.alloc(0);
    for await (const piece of answer) {
      bytes += piece.length;
      units += countOf(Buffer.concat([edge, piece]));
      edge = piece.subarray(1 - end.length);
    }
    return { bytes, units };
  });
  return { seconds: (performance.now() - begun) / 1_000, bytes, units, peak };
}

/** How often a unit ends in a piece. */
const end = Buffer.from('</tu>');
function countOf(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(end); at !== -1; at = piece.indexOf(end, at + end.length)) count++;
  return count;
}

/** On a connection of its own: the driver leaves one paused now and then that it copied from. */
async function copyText({ app, segmentsEach }: Stage, releases: number): Promise<Omit<Run, 'peak'>> {
  const sql = postgres(app.databaseUrl, { max: 1, fetch_types: false });
  await sql`SELECT 1`;
  const begun = performance.now();
  const copied = await sql
    .unsafe(`COPY (SELECT source, target FROM segment LIMIT ${releases * segmentsEach}) TO STDOUT`)
    .readable();
  let bytes = 0;
  for await (const piece of copied) bytes += piece.length;
  const seconds = (performance.now() - begun) / 1_000;
  await sql.end({ timeout: 0 });
  return { seconds, bytes, units: releases * segmentsEach };
}

/** TMX of all units beside COPY of the text in it; memory; readers that are slow, or leave. */
export async function measureStreams(stage: Stage): Promise<void> {
  const all = Math.min(stage.releases, Math.ceil(1_000_000 / stage.segmentsEach));
  const tenth = Math.ceil(all / 10);
  console.log(
    `\nTMX of ${all * stage.segmentsEach} units, in turns with COPY (SELECT source, target …) TO STDOUT`,
  );
  await readTmx(stage, tenth);
  const small = await readTmx(stage, tenth);
  const runs: { readonly tmx: Run; readonly copy: Omit<Run, 'peak'> }[] = [];
  for (let round = 0; round < rounds; round++)
    runs.push({ tmx: await readTmx(stage, all), copy: await copyText(stage, all) });
  const rateOf = (of: (run: (typeof runs)[number]) => { bytes: number; seconds: number }) =>
    p50(runs.map((run) => of(run).bytes / of(run).seconds / 1e6));
  const tmx = rateOf(({ tmx }) => tmx);
  const copy = rateOf(({ copy }) => copy);
  const text = rateOf(({ tmx, copy }) => ({ bytes: copy.bytes, seconds: tmx.seconds }));
  const [first] = runs;
  tell('units received, bytes', `${first?.tmx.units}, ${mb(first?.tmx.bytes ?? 0)}`);
  tell('COPY', `${copy.toFixed(0)} MB/s of ${mb(first?.copy.bytes ?? 0)}`);
  tell('TMX', `${tmx.toFixed(0)} MB/s`, '≥ 40 % of COPY', tmx >= 0.4 * copy);
  tell(
    '  of it text alone, without markup',
    `${text.toFixed(0)} MB/s, ${((100 * text) / copy).toFixed(0)} % of COPY`,
  );
  const growth = Math.max(...runs.map(({ tmx }) => tmx.peak)) - small.peak;
  tell(
    `memory at ${tenth * stage.segmentsEach} units, and growth`,
    `${mb(small.peak)}, ${mb(growth)}`,
    '≤ 64 MB',
    growth <= 64e6,
  );
  await tellSlow(stage, all);
}

/** Connections of the application with a statement or a transaction of theirs open. */
async function openStatements({ sql }: Stage): Promise<number> {
  const [row] = await sql`
    SELECT count(*)::int AS open FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND state <> 'idle'`;
  return row?.open;
}

async function tellSlow(stage: Stage, releases: number): Promise<void> {
  const before = memoryOf(stage);
  const slow = await Promise.all(Array.from({ length: 8 }, () => openAnswer(stage, archive(releases))));
  for (const answer of slow) answer.read(1);
  const [, peak] = await watched(stage, () => sleep(4_000));
  const open = await openStatements(stage);
  tell('8 readers that stopped: statements and transactions open', String(open), '0', open === 0);
  tell('  memory meanwhile, growth', mb(peak - before));
  for (const answer of slow) answer.destroy();
  await sleep(1_000);
  const left = await openStatements(stage);
  tell('8 readers that left: statements and transactions open', String(left), '0', left === 0);
}
