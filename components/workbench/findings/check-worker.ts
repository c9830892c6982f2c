import { ArticleChecker } from './article-checker';
import type { Answer, Ask } from './check-messages';

/** Runs the checks beside the page, in moments between which it hears what was changed. */
let checker: ArticleChecker | null = null;
let working = false;

const answer = (message: Answer) => postMessage(message);

function work(): void {
  const rows = checker?.step(() => performance.now()) ?? null;
  working = rows !== null;
  answer({ rows: rows ?? [], idle: !working });
  if (working) setTimeout(work);
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'open') checker = new ArticleChecker(data.context, data.first);
  else checker?.change(data.rows, data.order);
  if (!working) work();
});
