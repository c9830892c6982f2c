'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { filters } from './state';
import { tallyOf } from './tally';
import styles from './workbench.module.css';

/** Which rows are shown, with how many there are of each kind. */
export function FilterBar() {
  const { t } = useI18n();
  const { moves } = useBench();
  const chosen = useSelected((state) => state.filter);
  const counts = useSelected(tallyOf, sameTally);
  return (
    <nav className={styles.filters} aria-label={t('workbench.filters')}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          className="button small quiet"
          aria-pressed={chosen === filter}
          data-filter={filter}
          onClick={() => moves.filter(filter)}
        >
          {t(`workbench.filter.${filter}`)}
          <span className={styles.count}>{counts[filter]}</span>
        </button>
      ))}
    </nav>
  );
}

const sameTally = (a: ReturnType<typeof tallyOf>, b: ReturnType<typeof tallyOf>): boolean =>
  filters.every((filter) => a[filter] === b[filter]);
