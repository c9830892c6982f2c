'use client';

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from './bench';
import { SegmentRow } from './segment-row';
import { type State, visibleRows } from './state';
import styles from './workbench.module.css';

type Item = { readonly id: string; readonly firstOfBlock: boolean };

const itemsOf = (state: State): readonly Item[] => {
  const rows = visibleRows(state);
  return rows.map(({ segment }, at) => ({
    id: segment.id,
    firstOfBlock: segment.block !== rows[at - 1]?.segment.block,
  }));
};

const sameList = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length &&
  a.every((item, at) => item.id === b[at]?.id && item.firstOfBlock === b[at]?.firstOfBlock);

/** The rows of the filter. Drawn anew only when rows come, go or move. */
export const SegmentList = memo(function SegmentList() {
  const { t } = useTranslation();
  const items = useSelected(itemsOf, sameList);
  const locked = useSelected((state) => state.locked);
  return (
    <>
      <ol className={styles.rows} data-locked={locked}>
        {items.map(({ id, firstOfBlock }) => (
          <SegmentRow key={id} id={id} firstOfBlock={firstOfBlock} />
        ))}
      </ol>
      {items.length === 0 && <p className="muted">{t('workbench.noneInFilter')}</p>}
    </>
  );
});
