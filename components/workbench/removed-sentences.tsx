'use client';

import { useEffect, useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { useI18n } from '@/components/ui/i18n-provider';
import type { RemovedSentence } from '@/lib/core/review/history';
import { useBench, useSelected } from './bench';
import styles from './side-sheet.module.css';

/** What people wrote in sentences that an update of the source took away; nothing where there is none. */
export function RemovedSentences() {
  const { t } = useI18n();
  const { translationId, readRemoved } = useBench();
  const rows = useSelected((state) => state.rows.length);
  const [removed, setRemoved] = useState<readonly RemovedSentence[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that went are sentences to read
  useEffect(() => {
    let left = false;
    readRemoved(translationId).then((read) => left || setRemoved(read ?? []));
    return () => {
      left = true;
    };
  }, [translationId, rows, readRemoved]);
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{t('removed.title', { count: removed.length })}</summary>
      <p className="muted">{t('removed.explain')}</p>
      <ol className={styles.entries}>
        {removed.map((one) => (
          <Removed key={one.id} removed={one} />
        ))}
      </ol>
    </details>
  );
}

function Removed({ removed: { source, texts } }: { removed: RemovedSentence }) {
  const { t, uiLanguage } = useI18n();
  const { languages } = useBench();
  const time = new Intl.DateTimeFormat(uiLanguage, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li>
      <p lang={languages.source}>{source}</p>
      {texts.map(({ text, person, at }) => (
        <CopyField
          key={at}
          label={t('removed.by', {
            person: person ?? t('workbench.someone'),
            time: time.format(new Date(at)),
          })}
          value={text}
        />
      ))}
    </li>
  );
}
