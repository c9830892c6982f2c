import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { root } from '@/scripts/checkout.mjs';

/** What a page makes the browser fetch, in bytes after gzip. */
export type Weight = {
  /** Scripts that the document names, and so the page opens with. */
  readonly scripts: number;
  /** Scripts fetched once it stands. */
  readonly later: number;
  /** Of the first, the chunks that Next puts on every page of any application. */
  readonly framework: number;
  readonly workers: number;
  readonly document: number;
  /** The document's text as it is written down once more for React to take over. */
  readonly flight: number;
  readonly chunks: readonly { readonly name: string; readonly bytes: number }[];
};

/** Opens a page and weighs all it asks for until the network is quiet. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const responses: Response[] = [];
  const workers = new Set<string>();
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  page.on('worker', (worker) => workers.add(worker.url()));
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(3_000);
  page.off('response', note);
  const html = (await answer?.text()) ?? '';
  const flight = [...html.matchAll(/<script[^>]*>(self\.__next_f\.push\(.*?)<\/script>/gs)];
  const scripts = new Map(
    responses
      .filter((response) => response.request().resourceType() === 'script')
      .map((response) => [response.url(), response]),
  );
  const weighed = await Promise.all(
    [...scripts].map(async ([url, response]) => ({ url, bytes: gzipSync(await response.body()).length })),
  );
  const sum = (of: readonly { readonly bytes: number }[]) =>
    of.reduce((total, { bytes }) => total + bytes, 0);
  const isNamed = (url: string) => html.includes(new URL(url).pathname);
  const fetched = weighed.filter(({ url }) => !workers.has(url));
  const ofPage = fetched.filter(({ url }) => isNamed(url));
  const every = frameworkChunks();
  return {
    scripts: sum(ofPage),
    later: sum(fetched.filter(({ url }) => !isNamed(url))),
    framework: sum(ofPage.filter(({ url }) => every.some((chunk) => url.endsWith(chunk)))),
    workers: sum(weighed.filter(({ url }) => workers.has(url))),
    document: gzipSync(html).length,
    flight: gzipSync(flight.map(([, text]) => text).join('\n')).length,
    chunks: ofPage
      .map(({ url, bytes }) => ({ name: url.split('/').at(-1) ?? url, bytes }))
      .sort((a, b) => b.bytes - a.bytes),
  };
}

function frameworkChunks(): readonly string[] {
  const manifest: { rootMainFiles: readonly string[] } = JSON.parse(
    readFileSync(join(root, '.next/build-manifest.json'), 'utf8'),
  );
  return manifest.rootMainFiles;
}
