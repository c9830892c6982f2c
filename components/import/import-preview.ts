import type { BlockKind } from '@/lib/core/article';
import type { Prepared, Warning } from '@/lib/core/intake/prepare-translation';
import type { Removal } from '@/lib/core/segmentation/segment-article';

/** Below this confidence a pair is marked for a look. */
const doubtful = 0.5;

export type PreviewRow = {
  readonly position: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly source: string;
  readonly target: string;
  /** Why the row deserves a look: one side is missing, or the pair may not belong together. */
  readonly doubt: 'no-source' | 'no-target' | 'pairing' | null;
};

/** A translation that the desk has already. */
export type Known = {
  readonly translationId: string;
  readonly language: string;
  readonly externalId: string | null;
  /** True when the import will bring it up to date instead of making a second one. */
  readonly updates: boolean;
};

/** What an import would store, as the preview shows it. */
export type ImportPreview = {
  readonly rows: readonly PreviewRow[];
  readonly removals: { readonly source: readonly Removal[]; readonly target: readonly Removal[] };
  readonly warnings: readonly Warning[];
  readonly known: readonly Known[];
  /** False for a long text, of which `rows` are only the first. */
  readonly complete: boolean;
};

export const importPreview = (
  { source, target, rows, warnings, progress }: Prepared,
  known: readonly Known[],
): ImportPreview => ({
  rows: rows.map((row) => ({
    position: row.position,
    block: row.block,
    kind: row.kind,
    source: row.source,
    target: row.machine,
    doubt:
      row.source === ''
        ? 'no-source'
        : row.machine === ''
          ? 'no-target'
          : row.bead.confidence < doubtful
            ? 'pairing'
            : null,
  })),
  removals: { source: source.removals, target: target.removals },
  warnings,
  known,
  complete: progress.done === progress.total,
});
