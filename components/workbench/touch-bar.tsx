'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { sentenceInSight, stepParagraph } from './reading/in-sight';
import styles from './workbench.module.css';

/** The moves of a keyboard for a thumb: back, approve, on, and everything else. */
export function TouchBar() {
  const { t } = useI18n();
  const { moves, tools } = useBench();
  const active = useSelected((state) => state.active?.id ?? null);
  const reading = useSelected((state) => state.mode === 'reading');
  // Who only reads wants no keyboard to come up.
  const move = (step: 1 | -1) => (reading && !active ? stepParagraph(step) : moves.move(step));
  const act = () => {
    const here = active ?? (reading ? sentenceInSight() : null);
    if (here) moves.approve(here);
    else move(1);
  };
  return (
    <div className={styles.touch}>
      <button type="button" className="button" onClick={() => move(-1)} aria-label={t('workbench.previous')}>
        {'◀'}
      </button>
      <button type="button" className="button primary" onClick={act}>
        {t(reading ? 'reading.approveParagraph' : active ? 'workbench.approveNext' : 'workbench.begin')}
      </button>
      <button type="button" className="button" onClick={() => move(1)} aria-label={t('workbench.next')}>
        {'▶'}
      </button>
      <button
        type="button"
        className="button"
        onClick={tools.openPalette}
        aria-label={t('workbench.palette.title')}
        aria-haspopup="dialog"
      >
        {'⋯'}
      </button>
    </div>
  );
}
