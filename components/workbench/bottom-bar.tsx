'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBench, useSelected } from './bench';
import { HintBar } from './hint-bar';
import { KeyList } from './key-list';
import { useCommand } from './use-command';
import styles from './workbench.module.css';

/** Hints of the keys on large screens; the same moves as buttons on phones. */
export function BottomBar() {
  const { t } = useTranslation();
  const { moves } = useBench();
  const active = useSelected((state) => state.active?.id ?? null);
  const reading = useSelected((state) => state.mode === 'reading');
  const [listed, list] = useState(false);
  const openKeyList = () => list(true);
  useCommand('keyList', () => {
    list(true);
    return true;
  });
  return (
    <div className={styles.bottom}>
      <HintBar openKeyList={openKeyList} />
      <div className={styles.touch}>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(-1)}
          aria-label={t('workbench.previous')}
        >
          {'↑'}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => (active ? moves.approve(active) : moves.move(1))}
        >
          {t(active ? (reading ? 'reading.approveParagraph' : 'workbench.approveNext') : 'workbench.begin')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(1)}
          aria-label={t('workbench.next')}
        >
          {'↓'}
        </button>
      </div>
      <KeyList open={listed} onClose={() => list(false)} />
    </div>
  );
}
