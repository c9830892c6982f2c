import { mergeWords } from '@/lib/core/diff/merge';
import type { LanguageTag } from '@/lib/core/language';
import type { Segment } from '@/lib/core/segment';
import { caretIn } from './caret';
import { baseOf, type Outbox } from './outbox';
import type { Repaired } from './repairs';
import type { Active, Lost, Row, State } from './state';
import type { Store } from './store';

type Ground = { readonly store: Store; readonly outbox: Outbox; readonly language: LanguageTag };

/** Takes the rows over from the server, with the words that were typed since they were asked for. */
export function takeRepaired(
  ground: Ground,
  answer: Repaired,
  texts: ReadonlyMap<string, string>,
  focus: Element | null,
): void {
  const { store, outbox, language } = ground;
  const typed = new Map<string, Pick<Row, 'text' | 'theirs'>>();
  const lost: Lost[] = [];
  for (const row of store.state.rows) {
    const { id } = row.segment;
    const before = texts.get(id);
    if (before === undefined || before === row.text) continue;
    const heir = heirOf(row.segment, answer.segments);
    if (!heir) {
      lost.push({ id, number: row.segment.position + 1, text: row.text });
      continue;
    }
    const merged = mergeWords(before, row.text, typed.get(heir.id)?.text ?? heir.target, language);
    const { target, version } = heir;
    const theirs = { text: target, version, editor: null, own: false, at: '', ancestor: before, lost: null };
    typed.set(heir.id, merged.ok ? { text: merged.text, theirs: null } : { text: row.text, theirs });
  }
  const stayed = document.activeElement === focus || document.activeElement === document.body;
  const active = activeAfter(store.state, answer, stayed);
  const keptBack = new Set(lost.map(({ id }) => id));
  for (const id of answer.retired) if (!keptBack.has(id)) outbox.drop(id);
  for (const segment of answer.segments) outbox.rebase(segment.id, baseOf(segment));
  for (const [id, { text, theirs }] of typed) {
    if (theirs) outbox.block(id);
    outbox.put(id, text, 'keep');
  }
  store.dispatch({ ...answer, kind: 'repaired', typed, active });
  if (lost.length > 0) store.dispatch({ kind: 'found', lost });
}

/** The row that goes on with the sentences of another. */
function heirOf(segment: Segment, after: readonly Segment[]): Segment | undefined {
  const same = after.find(({ id }) => id === segment.id);
  const covers = (side: 'source' | 'target') =>
    after.find(({ bead }) => bead[side][0] <= segment.bead[side][0] && segment.bead[side][0] < bead[side][1]);
  return same ?? covers('target') ?? covers('source');
}

/** The editor stays in the row, and the caret before the same words; the focus is left where it went meanwhile. */
function activeAfter(state: State, answer: Repaired, stayed: boolean): Active | null {
  const { active } = state;
  const row = state.rows.find(({ segment }) => segment.id === active?.id);
  const touched = new Set([...answer.retired, ...answer.segments.map((segment) => segment.id)]);
  if (!active || !row || !touched.has(active.id)) return active;
  const heir = heirOf(row.segment, answer.segments);
  if (!heir) return null;
  const caret = caretIn(active.id) ?? active.caret;
  const shift =
    heir.id !== active.id && heir.target.endsWith(row.text) ? heir.target.length - row.text.length : 0;
  return {
    id: heir.id,
    caret: Math.min(caret + shift, heir.target.length),
    turn: (active.turn ?? 0) + (stayed ? 1 : 0),
  };
}
