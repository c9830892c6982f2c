'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useRepairWords } from './use-repair-words';
import type { RepairMoves, RepairNews } from './use-repairs';
import styles from './workbench.module.css';

/** What the last repair came to, with the way back. Said aloud by the announcer; stays until the next act. */
export function RepairNotice({ news, repairs }: { news: RepairNews | null; repairs: RepairMoves }) {
  const { t } = useI18n();
  const words = useRepairWords();
  if (!news) return null;
  const undone = news.kind === 'done' && news.deed === 'undone';
  return (
    <div className={styles.news} data-failed={news.kind === 'failed'}>
      <p>{words(news)}</p>
      {news.kind === 'done' && (
        <button
          type="button"
          className="button small"
          onClick={() => (undone ? repairs.redo() : repairs.undo())}
        >
          {t(`workbench.repair.back.${undone ? 'redo' : 'undo'}`)}
        </button>
      )}
      <button
        type="button"
        className="button small quiet"
        aria-label={t('common.close')}
        onClick={repairs.dismiss}
      >
        {'✕'}
      </button>
    </div>
  );
}
