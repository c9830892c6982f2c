import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type postgres from 'postgres';
import type { App } from '@/tests/support/app';

export type Stage = {
  readonly app: App;
  readonly sql: postgres.Sql;
  readonly key: string;
  readonly deskId: string;
  readonly releases: number;
  readonly segmentsEach: number;
};

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Opens an answer of the application; its body is still to be read. */
export const openAnswer = (
  { app, key }: Stage,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asked = { agent, method, headers: { authorization: `Bearer ${key}`, ...headers } };
    request(new URL(path, app.url), asked, resolve).on('error', reject).end();
  });

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export async function fetchAnswer(
  stage: Stage,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const answer = await openAnswer(stage, path, headers, method);
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) };
}

/** Milliseconds that some work takes. */
export async function timed<T>(work: () => Promise<T>): Promise<readonly [took: number, value: T]> {
  const begun = performance.now();
  const value = await work();
  return [performance.now() - begun, value];
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};
export const p50 = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** `reached` is left away where there is no goal. */
export function tell(what: string, figure: string, goal = '', reached?: boolean): void {
  const mark = reached === undefined ? '' : reached ? 'reached' : 'MISSED';
  console.log(`  ${what.padEnd(58)}${figure.padStart(26)}   ${goal.padEnd(20)}${mark}`);
}
