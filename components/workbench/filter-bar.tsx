'use client';

import { useTranslation } from 'react-i18next';
import { sameItems, useBench, useSelected } from './bench';
import { countRows, filters } from './state';
import styles from './workbench.module.css';

/** Which rows are shown, with how many there are of each kind. */
export function FilterBar() {
  const { t } = useTranslation();
  const { moves } = useBench();
  const chosen = useSelected((state) => state.filter);
  const counts = useSelected((state) => filters.map((filter) => countRows(state, filter)), sameItems);
  return (
    <nav className={styles.filters} aria-label={t('workbench.filters')}>
      {filters.map((filter, at) => (
        <button
          key={filter}
          type="button"
          className="button small quiet"
          aria-pressed={chosen === filter}
          onClick={() => moves.dispatch({ kind: 'filtered', filter })}
        >
          {t(`workbench.filter.${filter}`)}
          <span className={styles.count}>{counts[at]}</span>
        </button>
      ))}
    </nav>
  );
}
