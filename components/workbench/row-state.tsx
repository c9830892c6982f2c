'use client';

import { memo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { stateOf } from '@/lib/core/segment';
import { useBench } from './bench';
import { CommentsButton } from './comments/comments-button';
import { RowFindingCounts } from './findings/row-findings';
import { InRow } from './live/people';
import { useTogether } from './live/use-live';
import { menuButtonIdOf, rowMenuId } from './row-menu';
import styles from './segment-row.module.css';
import type { Row } from './state';

type Props = Pick<Row, 'approved' | 'save'> & {
  id: string;
  state: ReturnType<typeof stateOf>;
  number: number;
  active: boolean;
  held: boolean;
  approvedById: Row['segment']['approvedById'];
};

/** How far a row is, what was found in it, who is there, and what can be done with it. */
export const RowState = memo(function RowState(props: Props) {
  const { id, approved, approvedById, save, state, number, active, held } = props;
  const { t } = useI18n();
  const { moves, tools, readOnly, practice } = useBench();
  const { people } = useTogether();
  const approver = approved ? people.find(({ userId }) => userId === approvedById)?.name : undefined;
  return (
    <div className={styles.state}>
      <span className={styles.mark} data-state={state} title={approver}>
        {t(`workbench.state.${state}`)}
      </span>
      <RowFindingCounts id={id} />
      {save !== 'saved' && <span className={styles.saving}>{t(`workbench.saving.${save}`)}</span>}
      {!(active && held) && <InRow id={id} />}
      <CommentsButton id={id} number={number} />
      {!readOnly && !held && (
        <div className={styles.acts}>
          {!active && (
            <button type="button" className="button small quiet" onClick={() => moves.open(id)}>
              {t('workbench.edit')}
              <span className="visually-hidden"> {number}</span>
            </button>
          )}
          <button
            type="button"
            className={`button small ${approved ? 'quiet' : active ? 'primary' : ''}`}
            onClick={() => (approved ? moves.unapprove(id) : moves.approve(id))}
          >
            {t(approved ? 'workbench.unapprove' : 'workbench.approve')}
            <span className="visually-hidden"> {number}</span>
          </button>
          {!practice && (
            <button
              id={menuButtonIdOf(id)}
              type="button"
              className={`button small quiet ${styles.more}`}
              popoverTarget={rowMenuId}
              aria-haspopup="menu"
              aria-label={t('workbench.repair.menu', { number })}
              onClick={() => tools.openMenu(id)}
            >
              {'⋯'}
            </button>
          )}
        </div>
      )}
    </div>
  );
});
