'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from '../bench';
import { isRead, type Row, type State } from '../state';
import { type Baseline, baselines } from './baselines';
import type { Paragraph } from './paragraphs';
import styles from './reading.module.css';

type Props = {
  readonly shown: Baseline | null;
  readonly show: (baseline: Baseline | null) => void;
  readonly onlyChanged: boolean;
  readonly setOnlyChanged: (only: boolean) => void;
  readonly changed: number;
  readonly paragraphs: readonly Paragraph[];
};

const isReadRow = (state: State, row: Row | undefined): boolean => row === undefined || isRead(state, row);

/** What is shown besides the text: what people changed, since when, and nothing else if wanted. */
export function ReadingTools({ shown, show, onlyChanged, setOnlyChanged, changed, paragraphs }: Props) {
  const { t } = useI18n();
  const { store } = useBench();
  const read = useSelected(
    (state) => paragraphs.filter(({ ids }) => ids.every((id) => isReadRow(state, store.row(id)))).length,
  );
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
      <span className="muted">{t('reading.readSoFar', { read, count: paragraphs.length })}</span>
    </div>
  );
}
