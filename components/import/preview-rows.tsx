'use client';

import { memo, useState } from 'react';
import { FormattedText } from '@/components/ui/formatted-text';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './import.module.css';
import type { PreviewRow } from './import-preview';

type Props = {
  rows: readonly PreviewRow[];
  sourceLanguage: string;
  targetLanguage: string;
  stale: boolean;
};

/** The rows as the workbench will hold them: paragraphs apart, what has no counterpart marked. */
export const PreviewRows = memo(function PreviewRows({ rows, sourceLanguage, targetLanguage, stale }: Props) {
  const { t } = useI18n();
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const doubts = rows.filter((row) => row.doubt !== null);
  const shown = onlyDoubts && doubts.length > 0 ? doubts : rows;
  return (
    <section aria-label={t('import.rowsLabel')} aria-busy={stale}>
      {doubts.length > 0 && (
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={onlyDoubts}
            onChange={(event) => setOnlyDoubts(event.target.checked)}
          />
          {t('import.onlyToCheck', { count: doubts.length })}
        </label>
      )}
      <div className={`${styles.rowHead} muted`} aria-hidden="true">
        <span>{t('import.side.source')}</span>
        <span>{t('import.side.target')}</span>
      </div>
      <ol className={styles.rows}>
        {shown.map((row, index) => (
          <Row
            key={row.position}
            row={row}
            first={beginsBlock(row, shown[index - 1])}
            sourceLanguage={sourceLanguage}
            targetLanguage={targetLanguage}
          />
        ))}
      </ol>
    </section>
  );
});

const beginsBlock = (row: PreviewRow, before: PreviewRow | undefined): boolean =>
  before === undefined || before.block !== row.block || before.kind !== row.kind;

function Row({
  row,
  first,
  sourceLanguage,
  targetLanguage,
}: { row: PreviewRow; first: boolean } & Pick<Props, 'sourceLanguage' | 'targetLanguage'>) {
  const { t } = useI18n();
  const missing = row.doubt === 'no-source' || row.doubt === 'no-target';
  const words = row.doubt && t(`import.doubt.${row.doubt}`);
  return (
    <li className={`${styles.rowItem} ${first ? styles.first : ''} ${row.doubt ? styles.doubtful : ''}`}>
      <div className={styles.meta}>
        <span className={styles.number}>{row.position + 1}</span>
        {first && (
          <span className={row.kind === 'paragraph' ? 'visually-hidden' : 'tag'}>
            {t(`import.kind.${row.kind}`)}
          </span>
        )}
      </div>
      <p lang={row.doubt === 'no-source' ? undefined : sourceLanguage} className={styles[row.kind]}>
        {row.doubt === 'no-source' ? (
          <span className={styles.missing}>{words}</span>
        ) : (
          <FormattedText text={row.source} />
        )}
      </p>
      <p lang={row.doubt === 'no-target' ? undefined : targetLanguage} className={styles[row.kind]}>
        {row.doubt === 'no-target' ? (
          <span className={styles.missing}>{words}</span>
        ) : (
          <FormattedText text={row.target} />
        )}
      </p>
      {row.doubt && !missing && <span className={styles.doubtNote}>{words}</span>}
    </li>
  );
}
