import type { LanguageTag } from '@/lib/core/language';
import { paragraphDwell } from '@/lib/core/review/dwell';
import type { Row } from '../state';
import type { Store } from '../store';
import {
  nextToApprove,
  type ParagraphRefusal,
  paragraphsOf,
  refusalOfParagraph,
  wordsOf,
} from './paragraphs';
import type { Sight } from './sight';

type Ground = {
  readonly store: Store;
  readonly sight: Sight;
  readonly language: LanguageTag;
  readonly give: (row: Row, onScreen: number) => void;
};

export type ParagraphOutcome =
  | ParagraphRefusal
  | { readonly kind: 'approved'; readonly count: number; readonly next: string | null };

/** Approves the open sentences of the paragraph a sentence stands in, all of them or none. */
export function approveParagraph(id: string, { store, sight, language, give }: Ground): ParagraphOutcome {
  const paragraph = paragraphsOf(store.state.rows).find(({ ids }) => ids.includes(id));
  const rows = (paragraph?.ids ?? []).flatMap((one) => store.row(one) ?? []);
  const last = rows.at(-1);
  if (!paragraph || !last) return { kind: 'approved', count: 0, next: null };
  const onScreen = sight.onScreen(paragraph.key);
  const needed = paragraphDwell(wordsOf(rows), language);
  const open = rows.filter((row) => !row.approved);
  const refusal = open.length > 0 ? refusalOfParagraph(rows, { onScreen, needed }) : null;
  if (refusal) return refusal;
  for (const row of open) give(row, onScreen);
  const now = store.row(last.segment.id) ?? last;
  return { kind: 'approved', count: open.length, next: nextToApprove(store.state.rows, now) };
}
