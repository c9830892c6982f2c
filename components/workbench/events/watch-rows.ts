import type { WorkbenchEvent } from '@/lib/schema/event';
import type { FindingsStore } from '../findings/findings-store';
import type { Store } from '../store';
import { type EventLog, since } from './event-log';

type Ground = { readonly store: Store; readonly findings: FindingsStore; readonly log: EventLog };
type Via = Extract<WorkbenchEvent, { kind: 'segment_focused' }>['via'];

/** Notes which rows are opened, how, for how long, and which findings are shown there. Returns its own undo. */
export function watchRows({ store, findings, log }: Ground): () => void {
  let row: { readonly id: string; readonly from: number; readonly approved: boolean } | null = null;
  let pointed = false;
  const input = new AbortController();
  const on = (event: 'pointerdown' | 'keydown', is: boolean) =>
    document.addEventListener(event, () => (pointed = is), { capture: true, signal: input.signal });
  on('pointerdown', true);
  on('keydown', false);

  const viaOf = (id: string): Via => {
    if (findings.current?.id === id) return 'finding';
    if (row && !row.approved && store.row(row.id)?.approved) return 'approval';
    return pointed ? 'pointer' : 'key';
  };
  const leave = () => {
    if (row) log.note({ kind: 'segment_seen', ms: since(row.from) });
  };
  const show = () => {
    if (row) for (const { key, code } of findings.row(row.id)?.open ?? []) log.show(row.id, key, code);
  };
  const look = () => {
    const id = store.state.active?.id ?? null;
    if (id === (row?.id ?? null)) return;
    const via = id === null ? null : viaOf(id);
    leave();
    row = id === null ? null : { id, from: performance.now(), approved: store.row(id)?.approved ?? false };
    if (via) log.note({ kind: 'segment_focused', via });
    show();
  };
  look();
  const undo = [store.subscribe(look), findings.subscribe(show)];
  return () => {
    leave();
    row = null;
    input.abort();
    for (const each of undo) each();
  };
}
