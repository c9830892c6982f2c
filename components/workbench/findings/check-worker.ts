import { readHunspell } from '@/lib/core/text/hunspell';
import { ArticleChecker } from './article-checker';
import type { Answer, Ask } from './check-messages';

/** Runs the checks beside the page, in moments between which it hears what was changed. */
let checker: ArticleChecker | null = null;
/** In the middle of the article; it waits meanwhile for what it has told to be shown. */
let working = false;
/** The dictionary still to be fetched: when everything else has been looked at. */
let dictionary: string | null = null;

const answer = (message: Answer) => postMessage(message);

function work(): void {
  const rows = checker?.step(() => performance.now()) ?? null;
  working = rows !== null;
  if (rows?.length === 0) {
    setTimeout(work);
    return;
  }
  answer({ rows: rows ?? [], idle: !working });
  if (!working && dictionary) learn(dictionary);
}

/** Without a dictionary no word is misspelt; it is asked for again after the next change. */
async function learn(address: string): Promise<void> {
  dictionary = null;
  try {
    const [aff, dic] = await Promise.all([read(`${address}/index.aff`), read(`${address}/index.dic`)]);
    checker?.learn(readHunspell(aff, dic));
    if (!working) work();
  } catch {
    dictionary = address;
  }
}

async function read(address: string): Promise<string> {
  const { ok, status, body } = await fetch(address);
  if (!ok || !body) throw new Error(`${address}: ${status}`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'shown') {
    if (working) work();
    return;
  }
  if (data.kind === 'open') {
    checker = new ArticleChecker(data.context, data.first);
    dictionary = data.dictionary;
  } else checker?.change(data.rows, data.order);
  if (!working) work();
});
