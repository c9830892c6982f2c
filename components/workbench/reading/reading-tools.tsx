'use client';

import { useTranslation } from 'react-i18next';
import { type Baseline, baselines } from './baselines';
import styles from './reading.module.css';

type Props = {
  readonly shown: Baseline | null;
  readonly show: (baseline: Baseline | null) => void;
  readonly onlyChanged: boolean;
  readonly setOnlyChanged: (only: boolean) => void;
  readonly changed: number;
};

/** What is shown besides the text: what people changed, since when, and nothing else if wanted. */
export function ReadingTools({ shown, show, onlyChanged, setOnlyChanged, changed }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.tools}>
      <label>
        <input
          type="checkbox"
          checked={shown !== null}
          onChange={(event) => show(event.target.checked ? 'machine' : null)}
        />
        {t('reading.showChanges')}
      </label>
      {shown && (
        <label>
          <span className="muted">{t('reading.against')}</span>
          <select
            className="input"
            value={shown}
            onChange={(event) => show(baselines.find((one) => one === event.target.value) ?? 'machine')}
          >
            {baselines.map((one) => (
              <option key={one} value={one}>
                {t(`reading.baseline.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={onlyChanged}
          onChange={(event) => setOnlyChanged(event.target.checked)}
        />
        {t('reading.onlyChanged', { count: changed })}
      </label>
    </div>
  );
}
