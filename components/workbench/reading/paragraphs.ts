import type { BlockKind } from '@/lib/core/article';
import { type Refusal, type Row, refusalOf } from '../state';

/** Rows of one block, which the reader sees as one paragraph. `key` stays the same while its rows do not move. */
export type Paragraph = {
  readonly key: string;
  readonly block: number;
  readonly kind: BlockKind;
  readonly ids: readonly string[];
};

export function paragraphsOf(rows: readonly Row[]): readonly Paragraph[] {
  const paragraphs: (Paragraph & { ids: string[] })[] = [];
  for (const { segment } of rows) {
    const last = paragraphs.at(-1);
    if (last?.block === segment.block) last.ids.push(segment.id);
    else
      paragraphs.push({
        key: `paragraph-${segment.block}`,
        block: segment.block,
        kind: segment.kind,
        ids: [segment.id],
      });
  }
  return paragraphs;
}

/** Blocks in a part: about a screen. */
const blocks = 12;

/** Paragraphs in parts that keep their own whatever is left out. */
export function partsOf(paragraphs: readonly Paragraph[]) {
  const parts = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const key = Math.floor(paragraph.block / blocks);
    parts.set(key, [...(parts.get(key) ?? []), paragraph]);
  }
  return [...parts].map(([key, paragraphs]) => ({ key, paragraphs }));
}

export const sameParagraphs = (a: readonly Paragraph[], b: readonly Paragraph[]): boolean =>
  a.length === b.length &&
  a.every(({ key, kind, ids }, at) => {
    const other = b[at];
    return (
      other?.key === key &&
      other.kind === kind &&
      ids.length === other.ids.length &&
      ids.every((id, index) => id === other.ids[index])
    );
  });

/** What a reader reads of the rows, in one text. */
export const wordsOf = (rows: readonly Pick<Row, 'text'>[]): string => rows.map(({ text }) => text).join(' ');

/** Why a paragraph is not approved yet: a sentence of it, or that it has not been read for so many milliseconds. */
export type ParagraphRefusal =
  | { readonly kind: 'sentence'; readonly id: string; readonly refusal: Refusal }
  | { readonly kind: 'unread'; readonly left: number };

export function refusalOfParagraph(
  rows: readonly Row[],
  times: { readonly onScreen: number; readonly needed: number },
): ParagraphRefusal | null {
  for (const row of rows) {
    const refusal = refusalOf(row);
    if (refusal) return { kind: 'sentence', id: row.segment.id, refusal };
  }
  return times.onScreen < times.needed ? { kind: 'unread', left: times.needed - times.onScreen } : null;
}

/** The first sentence after a paragraph whose approval is missing; from the top when none is left below. */
export function nextToApprove(rows: readonly Row[], last: Row): string | null {
  const at = rows.indexOf(last);
  const open = (row: Row) => !row.approved;
  return (rows.slice(at + 1).find(open) ?? rows.find(open))?.segment.id ?? null;
}
