import type { TFunction } from 'i18next';
import { fieldIdOf } from '../caret';
import type { EventLog } from '../events/event-log';
import type { Store } from '../store';
import type { Moves } from '../use-workbench';
import type { RowFinding } from './check-messages';
import { gradeOf, grades, nameOf, reasonOf } from './finding-words';
import type { FindingsStore } from './findings-store';
import { placeSpan, replaceSpan } from './place-fix';

type Ground = {
  readonly store: Store;
  readonly moves: Moves;
  readonly findings: FindingsStore;
  readonly log: EventLog;
  readonly t: TFunction;
};

type Place = { readonly id: string; readonly finding: RowFinding };

/** Findings of a row as the keys walk them: as they stand in the sentence, those that only the source has first. */
export const inReadingOrder = (findings: readonly RowFinding[]): readonly RowFinding[] =>
  findings.toSorted((one, other) => (one.target?.[0] ?? -1) - (other.target?.[0] ?? -1));

/** Findings of a row as its cards show them: what blocks first. */
export const byGrade = (findings: readonly RowFinding[]): readonly RowFinding[] =>
  findings.toSorted((one, other) => grades.indexOf(gradeOf(one)) - grades.indexOf(gradeOf(other)));

/** The finding that keys act on in a row: the one walked to, the one under the caret, else its first card. */
export function currentIn({ findings }: Pick<Ground, 'findings'>, id: string): RowFinding | null {
  const open = findings.row(id)?.open ?? [];
  const { current } = findings;
  const field = document.getElementById(fieldIdOf(id));
  const caret = field instanceof HTMLTextAreaElement ? field.selectionStart : -1;
  return (
    open.find(({ key }) => current?.id === id && current.key === key) ??
    open.find(({ target }) => target && target[0] <= caret && caret <= target[1]) ??
    byGrade(open)[0] ??
    null
  );
}

/** Everything the keys walk: open findings of rows nobody approved yet, and blockers wherever they are; no hints. */
function listPlaces({ store, findings }: Ground): readonly Place[] {
  return store.state.rows.flatMap(({ segment, approved }) =>
    inReadingOrder(findings.row(segment.id)?.open ?? [])
      .filter((finding) => gradeOf(finding) === 'blocker' || (!approved && !finding.soft))
      .map((finding) => ({ id: segment.id, finding })),
  );
}

/**
 * Opens the row of the finding after or before the current one, or the row that has the focus, round and round; false
 * when there is none.
 */
export function walkFindings(ground: Ground, step: 1 | -1, focused: string | null): boolean {
  const { store, findings, moves, t } = ground;
  const places = listPlaces(ground);
  const active = store.state.active?.id ?? focused;
  const { current } = findings;
  const here = places.findIndex(
    ({ id, finding }) => id === current?.id && id === active && finding.key === current.key,
  );
  const at = here < 0 ? indexNear(store, places, active, step) : here + step;
  const place = places.at(at % Math.max(1, places.length));
  if (!place) {
    moves.say(t('findings.say.none'));
    return false;
  }
  if (!goTo(ground, place)) return true;
  const grade = gradeOf(place.finding);
  const same = places.filter(({ finding }) => gradeOf(finding) === grade);
  moves.say(
    t('findings.say.moved', {
      severity: t(`findings.severity.${grade}`),
      number: same.indexOf(place) + 1,
      total: same.length,
      reason: reasonOf(t, place.finding),
    }),
  );
  return true;
}

/** The first finding from a row on, or the last before it. */
function indexNear(store: Store, places: readonly Place[], row: string | null, step: 1 | -1): number {
  const order = new Map(store.state.rows.map(({ segment }, at) => [segment.id, at]));
  const from = order.get(row ?? '') ?? 0;
  const after = places.findIndex(({ id }) => (order.get(id) ?? 0) >= from);
  if (step === 1) return Math.max(0, after);
  return (after < 0 ? places.length : after) - 1;
}

/** Puts the caret at a finding; false where the article is closed to changes, which is then said. */
export function goTo({ store, findings, moves }: Omit<Ground, 't' | 'log'>, { id, finding }: Place): boolean {
  const checked = findings.row(id)?.checked.target ?? '';
  const span = finding.target && placeSpan(checked, store.row(id)?.text ?? '', finding.target);
  const { locked } = store.state;
  if (!locked) findings.point({ id, key: finding.key });
  moves.open(id, span?.[0] ?? 0);
  return !locked;
}

/**
 * Applies a fix of a row: in the open field as if it were typed, so that the browser's undo takes it back; in another row
 * by its text. False when the words it stands on are no longer there, or an input method is in the middle of one.
 */
export function applyFix(
  ground: Ground,
  id: string,
  finding: RowFinding,
  fix: RowFinding['fixes'][number],
): boolean {
  const { store, findings, moves, log, t } = ground;
  const checked = findings.row(id)?.checked.target;
  const element = document.getElementById(fieldIdOf(id));
  const field = element instanceof HTMLTextAreaElement ? element : null;
  const text = field?.value ?? store.row(id)?.text;
  const span = checked === undefined || text === undefined ? null : placeSpan(checked, text, fix.span);
  if (field?.dataset.composing === 'true' || span === null || text === undefined) {
    moves.say(t(span === null ? 'findings.say.gone' : 'findings.say.composing'));
    findings.hurry();
    return false;
  }
  if (field) type(field, span, fix.text);
  else moves.type(id, replaceSpan(text, span, fix.text));
  log.settle('finding_applied', id, finding.key, finding.code);
  if (finding.code === 'telex-residue') log.note({ kind: 'ime_restore' });
  findings.hurry();
  return true;
}

/**
 * The one way to write into a field that its native undo knows of. Whoever is in the middle of a word elsewhere stays there;
 * a caret at the words that go stands behind the new ones.
 */
function type(field: HTMLTextAreaElement, [start, end]: readonly [number, number], text: string): void {
  const moved = (caret: number) => {
    if (caret < start) return caret;
    return caret <= end ? start + text.length : caret + text.length - (end - start);
  };
  field.focus({ preventScroll: true });
  const [from, to] = [moved(field.selectionStart), moved(field.selectionEnd)];
  field.setSelectionRange(start, end);
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  field.setSelectionRange(from, to);
}

/** Says what a fix did and what is left in the row. */
export function sayFixed({ moves, findings, t }: Ground, id: string, fixed: RowFinding, text: string): void {
  const left = (findings.row(id)?.open ?? []).filter(({ key, soft }) => key !== fixed.key && !soft).length;
  const rest = left > 0 ? t('findings.say.left', { count: left }) : t('findings.say.noneLeft');
  moves.say(
    text.trim() === ''
      ? t('findings.say.removed', { left: rest })
      : t('findings.say.fixed', { text, left: rest }),
  );
}

/** Mends the same words the same way in every other row nobody approved; answers how many it mended. */
export function fixAll(ground: Ground, id: string, finding: RowFinding): void {
  const { store, findings, moves, t } = ground;
  const checked = findings.row(id)?.checked.target ?? '';
  const wanted = new Set(
    findings.alike(finding, checked).filter((one) => one === id || !store.row(one)?.approved),
  );
  let count = 0;
  for (const each of wanted) {
    const row = findings.row(each);
    const same = row?.open.filter(
      (one) =>
        one.code === finding.code &&
        one.fixes[0]?.text === finding.fixes[0]?.text &&
        row.checked.target.slice(...(one.fixes[0]?.span ?? [0, 0])) ===
          checked.slice(...(finding.fixes[0]?.span ?? [0, 0])),
    );
    // From the end, so that the places of those before stay what they were.
    for (const one of inReadingOrder(same ?? []).toReversed())
      if (one.fixes[0] && applyFix(ground, each, one, one.fixes[0])) count++;
  }
  moves.say(t('findings.say.fixedAll', { count }));
}

/** Whether a row may not be approved for what was found in it; then the caret goes there and it is said why. */
export function stopAtBlocker(ground: Omit<Ground, 'log'>, id: string, keys: string | undefined): boolean {
  const { store, findings, moves, t } = ground;
  const row = store.row(id);
  const found = findings.row(id);
  // What was found in other words than these says nothing; the server checks in any case.
  if (!row || row.approved || !found || found.checked.target !== row.text) return false;
  const blocker = found.open.find((finding) => gradeOf(finding) === 'blocker');
  if (!blocker) return false;
  goTo(ground, { id, finding: blocker });
  const name = nameOf(t, blocker).toLocaleLowerCase();
  moves.say(
    blocker.fixes.length > 0 && keys !== undefined
      ? t('findings.say.refused', { name, keys })
      : t('findings.say.refusedNoFix', { name }),
    true,
  );
  return true;
}
