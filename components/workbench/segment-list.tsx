'use client';

import { memo, useEffect } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { InTurn, useTurns } from './in-turn';
import { type Group, groupsOf, sameGroups, sameItems } from './row-groups';
import { SegmentRow } from './segment-row';
import styles from './segment-row.module.css';
import { walkRows } from './walk-rows';

/** The rows of the filter. Drawn anew only when rows come, go or move. */
export const SegmentList = memo(function SegmentList() {
  const { t } = useI18n();
  const { moves, store } = useBench();
  const groups = useGroups();
  const turns = useTurns(groups.length);
  const total = useSelected((state) => state.rows.length);
  const locked = useSelected((state) => state.locked);
  useEffect(() => {
    let known: string | undefined;
    const need = () => {
      const id = store.state.active?.id;
      if (id === known) return;
      known = id;
      turns.need(groups.findIndex(({ items }) => items.some((item) => item.id === id)));
    };
    return store.subscribeAtOnce(need);
  }, [store, turns, groups]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: between a real list and its rows there could be no groups */}
      <div role="list" data-locked={locked} onKeyDown={(event) => walkRows(event, moves.open)}>
        {groups.map(({ key, items }, at) => (
          <InTurn key={key} turns={turns} at={at} room={<ol role="none" className={styles.group} />}>
            <RowGroup items={items} total={total} part={at} />
          </InTurn>
        ))}
      </div>
      {groups.length === 0 && <p className="muted">{t('workbench.noneInFilter')}</p>}
    </>
  );
});

/** With all rows shown, only rows that come, go or move make other groups. */
function useGroups(): readonly Group[] {
  const { store } = useBench();
  return useSelected((state) => (state.filter === 'all' ? store.groups() : groupsOf(state)), sameGroups);
}

/**
 * Some paragraphs of rows. To the browser and to React a change in one row is a change in its group: what thousands of
 * rows cost is one group's share, and those out of sight are not laid out at all. To a reader the list is one.
 */
const RowGroup = memo(
  ({ items, total, part }: Pick<Group, 'items'> & { readonly total: number; readonly part: number }) => (
    <ol role="none" className={styles.group} data-part={part}>
      {items.map(({ id, firstOfBlock }) => (
        <SegmentRow key={id} id={id} firstOfBlock={firstOfBlock} total={total} />
      ))}
    </ol>
  ),
  (a, b) => a.total === b.total && a.part === b.part && sameItems(a.items, b.items),
);
