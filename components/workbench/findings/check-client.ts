import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { lookFirst } from '@/lib/core/review/look-first';
import { riskWeights } from '@/lib/core/review/risk-weights';
import type { Flagged, Row } from '../state';
import type { Store } from '../store';
import type { Answer, Ask } from './check-messages';
import type { FindingsStore } from './findings-store';

type Ground = {
  readonly store: Store;
  readonly findings: FindingsStore;
  readonly context: Omit<Context, 'article'>;
  readonly dictionary: string | null;
  /** What speaks for a change of a row besides its findings, where the server knows. */
  readonly risks: Readonly<Record<string, number>>;
  /** The checks cannot run here, or have stopped. */
  readonly onTrouble: () => void;
};

const typingPause = 250;
/** The filters count anew at most this often while a long article is read. */
const flagPause = 400;
const firstRows = 40;

const segmentOf = ({ segment, text }: Row): CheckSegment => ({
  id: segment.id,
  block: segment.block,
  kind: segment.kind,
  source: segment.source,
  target: text,
});

/**
 * Has the article checked by a worker: all of it once, then what an edit touched when typing pauses, never within a word
 * that an input method still composes. A keystroke only sets a timer. Returns its own end.
 */
export function runChecks({ store, findings, context, dictionary, risks, onTrouble }: Ground): () => void {
  const worker = startWorker();
  if (!worker) {
    onTrouble();
    return () => undefined;
  }
  const ask = (message: Ask) => worker.postMessage(message);
  let sent: readonly Row[] = store.state.rows;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flagTimer: ReturnType<typeof setTimeout> | undefined;

  const begin = Math.max(
    0,
    sent.findIndex((row) => row.segment.id === (store.state.active?.id ?? '') || !row.approved) - 5,
  );
  const first = [...sent.slice(0, firstRows), ...sent.slice(begin, begin + firstRows)];
  ask({
    kind: 'open',
    context: { ...context, article: sent.map(segmentOf) },
    first: first.map(({ segment }) => segment.id),
    dictionary: dictionary && new URL(dictionary, location.href).href,
  });

  const flag = () => {
    flagTimer = undefined;
    store.dispatch({ kind: 'flagged', flagged: flaggedOf(store.state.rows, findings, risks) });
  };
  const send = () => {
    timer = undefined;
    if (composing || store.state.rows === sent) return;
    const before = new Map(sent.map((row) => [row.segment.id, row]));
    const { rows } = store.state;
    const changed = rows.filter((row) => !isSame(row, before.get(row.segment.id)));
    const moved =
      rows.length !== sent.length || rows.some((row, at) => row.segment.id !== sent[at]?.segment.id);
    sent = rows;
    if (moved) findings.retain(new Set(rows.map(({ segment }) => segment.id)));
    flagTimer ??= setTimeout(flag, flagPause);
    if (changed.length > 0 || moved)
      ask({
        kind: 'change',
        rows: changed.map(segmentOf),
        order: moved ? rows.map(({ segment }) => segment.id) : null,
      });
  };
  const later = (pause = typingPause) => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };
  const compose = ({ type }: Event) => {
    composing = type === 'compositionstart';
    if (!composing) later();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    findings.put(data.rows.filter(({ id, target }) => store.row(id)?.text === target));
    if (data.idle) {
      clearTimeout(flagTimer);
      flag();
    } else if (data.rows.length > 0) flagTimer ??= setTimeout(flag, flagPause);
  };
  worker.onerror = onTrouble;
  document.addEventListener('compositionstart', compose);
  document.addEventListener('compositionend', compose);
  const unsubscribe = store.subscribe(() => store.state.rows !== sent && later());
  const hurry = findings.onHurry(() => later(0));
  return () => {
    worker.terminate();
    clearTimeout(timer);
    clearTimeout(flagTimer);
    document.removeEventListener('compositionstart', compose);
    document.removeEventListener('compositionend', compose);
    unsubscribe();
    hurry();
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

const isSame = (row: Row, before: Row | undefined): boolean =>
  before !== undefined &&
  before.text === row.text &&
  before.segment.source === row.segment.source &&
  before.segment.block === row.segment.block &&
  before.segment.kind === row.segment.kind;

/** The rows of the filters. */
function flaggedOf(rows: readonly Row[], findings: FindingsStore, risks: Ground['risks']): Flagged {
  const read = rows.map((row) => {
    const { segment, approved } = row;
    const open = findings.row(segment.id)?.open ?? [];
    const rest = risks[segment.id] ?? riskWeights.always;
    return {
      segment,
      approved,
      findings: open,
      risk: rest + (open.some(({ soft }) => soft) ? riskWeights.hint : 0),
    };
  });
  const withSome = (test: (finding: (typeof read)[number]['findings'][number]) => boolean) =>
    new Set(read.filter((row) => row.findings.some(test)).map(({ segment }) => segment.id));
  return {
    look: new Set(lookFirst(read).keys()),
    blockers: withSome(({ severity }) => severity === 'critical'),
    warnings: withSome(({ severity, soft }) => severity !== 'critical' && !soft),
  };
}
