import type { Anchor } from '@/lib/core/checks/anchor';
import type { CheckSegment, Context, Finding } from '@/lib/core/checks/rule';

/** A finding as the workbench shows it. `key` names it as long as the words it stands on are unchanged. */
export type RowFinding = Finding & {
  readonly key: string;
  /** A hint: never blocks and is not counted. */
  readonly soft: boolean;
};

/** What was found in a row whose texts were these. */
export type RowChecked = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly RowFinding[];
  readonly anchors: readonly Anchor[];
};

/**
 * What the page tells the worker: the article, what to look at first, where a dictionary is; then what changed and in which
 * order rows stand; and, after every answer, that it has been shown: a page that is busy is not sent more than it can show.
 */
export type Ask =
  | {
      readonly kind: 'open';
      readonly context: Context;
      readonly first: readonly string[];
      readonly dictionary: string | null;
    }
  | {
      readonly kind: 'change';
      readonly rows: readonly CheckSegment[];
      readonly order: readonly string[] | null;
    }
  | { readonly kind: 'shown' };

/** What the worker tells: rows whose findings are new. `idle`: nothing is left to look at. */
export type Answer = { readonly rows: readonly RowChecked[]; readonly idle: boolean };
