import type { FindingsStore } from '../findings/findings-store';
import type { Store } from '../store';
import type { EventLog } from './event-log';
import { watchRows } from './watch-rows';
import { watchTyping } from './watch-typing';
import { watchVitals } from './watch-vitals';

type Ground = { readonly store: Store; readonly findings: FindingsStore; readonly log: EventLog };

/** Notes what is done at the workbench for as long as it is open, and tells it when it is left. Returns its own undo. */
export function watchUse(ground: Ground): () => void {
  const { log } = ground;
  log.note({ kind: 'article_opened' });
  const measure = watchVitals(log);
  const undo = [watchRows(ground), watchTyping(log)];
  const over = new AbortController();
  const tell = () => {
    measure();
    log.flush();
  };
  const leave = () => {
    over.abort();
    for (const each of undo) each();
    tell();
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') tell();
  };
  document.addEventListener('visibilitychange', hidden, { signal: over.signal });
  window.addEventListener('pagehide', leave, { signal: over.signal });
  return leave;
}
