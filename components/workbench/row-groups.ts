import { type State, visibleRows } from './state';

export type Item = { readonly id: string; readonly firstOfBlock: boolean };

/** Rows that stand together; the key stays with them whatever a filter hides and a repair moves elsewhere. */
export type Group = { readonly key: string; readonly items: readonly Item[] };

/** Blocks in a group: some 10 to 40 rows. */
const blocks = 12;
/** Most rows in a group, for paragraphs without end. */
const most = 60;

/** The shown rows in groups of whole paragraphs. */
export function groupsOf(state: State): readonly Group[] {
  const groups = new Map<string, Item[]>();
  const rows = visibleRows(state);
  let ofPart = { part: -1, rows: 0 };
  for (const [at, { segment }] of rows.entries()) {
    const part = Math.floor(segment.block / blocks);
    ofPart = { part, rows: part === ofPart.part ? ofPart.rows + 1 : 0 };
    const key = `${part}.${Math.floor(ofPart.rows / most)}`;
    const items = groups.get(key) ?? [];
    items.push({ id: segment.id, firstOfBlock: segment.block !== rows[at - 1]?.segment.block });
    groups.set(key, items);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
}

export const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length &&
  a.every((item, at) => item.id === b[at]?.id && item.firstOfBlock === b[at]?.firstOfBlock);

export const sameGroups = (a: readonly Group[], b: readonly Group[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ key, items }, at) => key === b[at]?.key && sameItems(items, b[at]?.items ?? [])));
