'use client';

import { memo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { InTurn, usePlaces } from './in-turn';
import { type Group, groupsOf, sameGroups, sameItems } from './row-groups';
import { SegmentRow } from './segment-row';
import styles from './segment-row.module.css';
import { walkRows } from './walk-rows';

/** The rows of the filter. Drawn anew only when rows come, go or move. */
export const SegmentList = memo(function SegmentList() {
  const { t } = useI18n();
  const { moves } = useBench();
  const groups = useGroups();
  const places = usePlaces();
  const total = useSelected((state) => state.rows.length);
  const locked = useSelected((state) => state.locked);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: between a real list and its rows there could be no groups */}
      <div role="list" data-locked={locked} onKeyDown={(event) => walkRows(event, moves.open)}>
        {groups.map(({ key, items }, at) => (
          <InTurn key={key} place={places(at)} room={<ol role="none" className={styles.group} />}>
            <RowGroup items={items} total={total} />
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
  ({ items, total }: Pick<Group, 'items'> & { readonly total: number }) => (
    <ol role="none" className={styles.group}>
      {items.map(({ id, firstOfBlock }) => (
        <SegmentRow key={id} id={id} firstOfBlock={firstOfBlock} total={total} />
      ))}
    </ol>
  ),
  (a, b) => a.total === b.total && sameItems(a.items, b.items),
);
