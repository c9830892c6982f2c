'use client';

import { memo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';
import styles from './segment-row.module.css';

/** Opens what happened to the active row. Beside its number: below the field it would push the rows that follow. */
export const HistoryButton = memo(function HistoryButton() {
  const { t } = useI18n();
  const { moves, practice } = useBench();
  if (practice) return null;
  return (
    <button
      type="button"
      className={`button small quiet ${styles.historyButton}`}
      aria-label={t('workbench.history.title')}
      onClick={() => moves.dispatch({ kind: 'sheet', tab: 'history' })}
    >
      {t('workbench.sheet.history')}
    </button>
  );
});
