'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected, useSelectedAtOnce } from './bench';
import { Others } from './live/people';
import { ModeSwitch } from './mode-switch';
import { countApproved, savingOf } from './tally';
import styles from './workbench.module.css';

/** What article this is, how far it is, and whether every word is safe. */
export function TopBar({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const headline = useSelected((state) => state.rows[0]?.segment.source ?? '');
  const approved = useSelected(countApproved);
  const total = useSelected((state) => state.rows.length);
  const blockers = useSelected((state) => state.flagged.blockers.size);
  return (
    <div className={styles.top}>
      <div className={styles.title}>
        <Link href="/" className={styles.back}>
          <span aria-hidden="true">{'← '}</span>
          <span>{t('common.nav.queue')}</span>
        </Link>
        <h1 lang={languages.source}>{headline}</h1>
        <p className={styles.status}>
          <span>{t('workbench.progress', { approved, total })}</span>
          {blockers > 0 && <span>{t('findings.count.blocker', { count: blockers })}</span>}
          <Saving />
        </p>
      </div>
      <div className="row">
        <Others />
        <ModeSwitch />
        {children}
      </div>
      <progress
        className={styles.progress}
        value={approved}
        max={total}
        aria-label={t('workbench.progressLabel')}
      />
    </div>
  );
}

/** Whether every word is safe, and since when; a sentence that waits for its editor is a click away. */
function Saving() {
  const { t } = useI18n();
  const { store, moves } = useBench();
  const { state, count } = useSelectedAtOnce(savingOf, (a, b) => a.state === b.state && a.count === b.count);
  const at = useSelectedAtOnce(({ savedAt }) => savedAt);
  const told =
    state === 'saved' && at !== null ? t('saving.savedAt', { at }) : t(`workbench.saving.${state}`);
  const words = state === 'failed' ? t('saving.unsent', { count }) : told;
  const waits = state === 'conflict' || state === 'refused';
  const open = () => {
    const row = store.state.rows.find(({ save }) => save === state);
    if (row) moves.open(row.segment.id);
  };
  return (
    <span data-saving={state} className={styles.saving}>
      {waits ? (
        <button type="button" className={styles.waiting} onClick={open}>
          {words}
        </button>
      ) : (
        words
      )}
    </span>
  );
}
