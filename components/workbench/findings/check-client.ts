import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { lookFirst } from '@/lib/core/review/look-first';
import { riskWeights } from '@/lib/core/review/risk-weights';
import type { Flagged, Row } from '../state';
import type { Store } from '../store';
import { whenIdle } from '../when-idle';
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
/** The filters count anew at most this often while an article is read, and take no more than this share of the time. */
const flagPause = 400;
const flagShare = 0.02;
/** So many rows are drawn between two looks at what else there is to do. */
const rowsAtOnce = 5;
const firstRows = 40;
/** A page that is never idle shows what was found after so many milliseconds all the same; one that is typed into, later. */
const shownWithin = 1_000;
const longestTyping = 30_000;

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

  let seen = sent;
  let changed = Number.NEGATIVE_INFINITY;
  /** When typing pauses and the page has nothing else to do. */
  const inQuiet = (run: () => void, since = performance.now()): void => {
    const now = performance.now();
    const rest = changed + typingPause - now;
    if (rest > 0 && now - since < longestTyping) setTimeout(() => inQuiet(run, since), rest);
    else whenIdle(run, shownWithin);
  };
  let flagWait = flagPause;
  const flag = () => {
    clearTimeout(flagTimer);
    flagTimer = undefined;
    const began = performance.now();
    store.dispatch({ kind: 'flagged', flagged: flaggedOf(store.state.rows, findings, risks) });
    flagWait = Math.max(flagPause, (performance.now() - began) / flagShare);
  };
  const flagLater = () => {
    flagTimer ??= setTimeout(() => inQuiet(flag), flagWait);
  };
  const send = () => {
    timer = undefined;
    const { rows } = store.state;
    if (composing || rows === sent) return;
    const before = new Map(sent.map((row) => [row.segment.id, row]));
    const edited = rows.filter((row) => !isSame(row, before.get(row.segment.id)));
    const moved =
      rows.length !== sent.length || rows.some((row, at) => row.segment.id !== sent[at]?.segment.id);
    sent = rows;
    if (moved) findings.retain(new Set(rows.map(({ segment }) => segment.id)));
    flagLater();
    if (edited.length > 0 || moved)
      ask({
        kind: 'change',
        rows: edited.map(segmentOf),
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
  let told: readonly Answer[] = [];
  const show = () => {
    const [answer, ...later] = told;
    if (!answer) return;
    const isNew = ({ id, target }: Answer['rows'][number]) => store.row(id)?.text === target;
    findings.put(answer.rows.slice(0, rowsAtOnce).filter(isNew));
    const rest = answer.rows.slice(rowsAtOnce);
    told = rest.length > 0 ? [{ ...answer, rows: rest }, ...later] : later;
    if (rest.length === 0 && answer.idle) inQuiet(flag);
    else flagLater();
    if (rest.length === 0 && !answer.idle) ask({ kind: 'shown' });
    if (told.length > 0) inQuiet(show);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    told = [...told, data];
    if (told.length === 1) inQuiet(show);
  };
  worker.onerror = onTrouble;
  document.addEventListener('compositionstart', compose);
  document.addEventListener('compositionend', compose);
  const unsubscribe = store.subscribe(() => {
    const { rows } = store.state;
    if (rows !== seen) changed = performance.now();
    seen = rows;
    if (rows !== sent) later();
  });
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
