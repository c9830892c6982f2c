import type { Kept } from '@/lib/core/review/waiver';
import type { RowChecked, RowFinding } from './check-messages';

type Listener = () => void;

/** An anchor that is pointed at: its place in the list of its row. */
export type Lit = { readonly id: string; readonly anchor: number };
/** The finding that keys act on. */
export type Current = { readonly id: string; readonly key: string };

/** What the page shows of one row. Made anew only when something in it changed. */
export type RowFindings = {
  readonly checked: RowChecked;
  /** Neither mended nor kept as they are. */
  readonly open: readonly RowFinding[];
  readonly kept: readonly { readonly finding: RowFinding; readonly kept: Kept }[];
};

/** What is known of every row, outside React: an answer of the checks tells only those who show its rows. */
export class FindingsStore {
  readonly #rows = new Map<string, RowFindings>();
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #listeners = new Set<Listener>();
  readonly #ofRows = new Map<string, Set<Listener>>();
  readonly #hurriers = new Set<Listener>();
  #lit: Lit | null = null;
  #hovered: string | null = null;
  #current: Current | null = null;
  #newest = 0;
  #alike: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(kept: readonly Kept[] = []) {
    for (const one of kept) this.#keep(one);
  }

  row(id: string): RowFindings | undefined {
    return this.#rows.get(id);
  }

  /** Another number after every answer. */
  get newest(): number {
    return this.#newest;
  }

  get lit(): Lit | null {
    return this.#lit;
  }

  get hovered(): string | null {
    return this.#hovered;
  }

  get current(): Current | null {
    return this.#current;
  }

  put(rows: readonly RowChecked[]): void {
    if (rows.length === 0) return;
    for (const row of rows) this.#rows.set(row.id, this.#of(row));
    this.#tell(rows.map(({ id }) => id));
  }

  /** Forgets rows that are no more. */
  retain(ids: ReadonlySet<string>): void {
    const gone = [...this.#rows.keys()].filter((id) => !ids.has(id));
    for (const id of gone) this.#rows.delete(id);
    if (gone.length > 0) this.#tell(gone);
  }

  keep(kept: Kept): void {
    this.#keep(kept);
    this.#again(kept.segmentId);
  }

  /** Takes over all that is let stand in the rows `ids`; in all rows where it is null. */
  hear(kept: readonly Kept[], ids: readonly string[] | null): void {
    const rows = new Set(ids ?? [...this.#kept.keys(), ...kept.map((one) => one.segmentId)]);
    for (const id of rows) this.#kept.delete(id);
    for (const one of kept) this.#keep(one);
    this.put([...rows].flatMap((id) => this.#rows.get(id)?.checked ?? []));
  }

  takeBack(segmentId: string, key: string): void {
    this.#kept.get(segmentId)?.delete(key);
    this.#again(segmentId);
  }

  /** Nothing lights twice, so nothing is drawn for a caret that stays in its word. */
  light(lit: Lit | null): void {
    const before = this.#lit;
    if (before?.id === lit?.id && before?.anchor === lit?.anchor) return;
    this.#lit = lit;
    this.#show([before?.id, lit?.id]);
  }

  hover(id: string | null): void {
    const before = this.#hovered;
    if (before === id) return;
    this.#hovered = id;
    this.#show([before ?? undefined, id ?? undefined]);
  }

  point(current: Current | null): void {
    const before = this.#current;
    if (before?.id === current?.id && before?.key === current?.key) return;
    this.#current = current;
    this.#show([before?.id, current?.id]);
  }

  /** Rows in which an open finding has the same fix for the same words. */
  alike(finding: RowFinding, target: string): readonly string[] {
    this.#alike ??= this.#groupAlike();
    return this.#alike.get(likenessOf(finding, target) ?? '') ?? [];
  }

  /** Has the checks look now, without waiting for a pause. */
  hurry(): void {
    for (const listener of this.#hurriers) listener();
  }

  /** Tells whoever runs the checks to look now; returns its own undo. */
  onHurry(listener: Listener): () => void {
    this.#hurriers.add(listener);
    return () => this.#hurriers.delete(listener);
  }

  /** Tells of every answer; returns its own undo. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells of what changes in one row; returns its own undo. */
  subscribeRow(id: string, listener: Listener): () => void {
    const listeners = this.#ofRows.get(id) ?? new Set();
    this.#ofRows.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#ofRows.delete(id);
    };
  }

  #of(checked: RowChecked): RowFindings {
    const kept = this.#kept.get(checked.id);
    return {
      checked,
      open: checked.findings.filter(({ key }) => !kept?.has(key)),
      kept: checked.findings.flatMap((finding) => {
        const one = kept?.get(finding.key);
        return one ? [{ finding, kept: one }] : [];
      }),
    };
  }

  #keep(kept: Kept): void {
    const ofRow = this.#kept.get(kept.segmentId) ?? new Map<string, Kept>();
    this.#kept.set(kept.segmentId, ofRow.set(kept.key, kept));
  }

  #again(id: string): void {
    const row = this.#rows.get(id);
    if (row) this.put([row.checked]);
  }

  #tell(ids: readonly string[]): void {
    this.#alike = null;
    this.#newest++;
    this.#show(ids);
    for (const listener of [...this.#listeners]) listener();
  }

  #show(ids: readonly (string | undefined)[]): void {
    for (const id of new Set(ids)) for (const listener of [...(this.#ofRows.get(id ?? '') ?? [])]) listener();
  }

  #groupAlike(): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>();
    for (const [id, { checked, open }] of this.#rows)
      for (const likeness of new Set(open.map((finding) => likenessOf(finding, checked.target))))
        if (likeness !== null) groups.set(likeness, [...(groups.get(likeness) ?? []), id]);
    return groups;
  }
}

/** Findings that are alike have the same first fix for the same words; null for those without fix. */
export function likenessOf({ code, fixes: [fix] }: RowFinding, target: string): string | null {
  return fix ? JSON.stringify([code, target.slice(...fix.span), fix.text]) : null;
}
