'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '@/lib/core/language';
import { foldHistory, type HistoryEntry } from '@/lib/core/review/history';
import styles from './segment-row.module.css';
import { WordChanges } from './word-changes';

type Props = {
  segmentId: string;
  version: number;
  language: LanguageTag;
  machine: string;
  read: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  restore: ((text: string) => void) | null;
};

/** Everything that happened to the row, newest first; read when it is opened, and anew after each save. */
export function HistoryPanel({ segmentId, version, language, machine, read, restore }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a new entry to read
  useEffect(() => {
    if (open) read(segmentId).then(setEntries);
  }, [open, segmentId, version, read]);
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('workbench.history.title')}</summary>
      {entries && (
        <ol className={styles.entries}>
          {withBefore(foldHistory(entries), machine)
            .toReversed()
            .map(({ entry, before }) => (
              <li key={`${entry.at}${entry.kind}${entry.version}`}>
                <Entry entry={entry} before={before} language={language} />
                {restore && 'text' in entry && (
                  <button type="button" className="button small quiet" onClick={() => restore(entry.text)}>
                    {t('workbench.history.restore')}
                  </button>
                )}
              </li>
            ))}
        </ol>
      )}
    </details>
  );
}

/** Each entry with the text it was made from. */
function withBefore(entries: readonly HistoryEntry[], machine: string) {
  let before = machine;
  return entries.map((entry) => {
    const here = { entry, before };
    if (entry.kind === 'machine' || entry.kind === 'edit') before = entry.text;
    return here;
  });
}

function Entry({ entry, before, language }: { entry: HistoryEntry; before: string; language: LanguageTag }) {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <div>
      <span className="muted">
        {t(
          entry.kind === 'repair'
            ? `workbench.history.repair.${entry.operation}`
            : `workbench.history.${entry.kind}`,
          { person: entry.person ?? t('workbench.someone') },
        )}{' '}
        <time dateTime={entry.at}>{time.format(new Date(entry.at))}</time>
      </span>
      {'text' in entry && (
        <p>
          {entry.kind === 'machine' ? (
            <span lang={language}>{entry.text}</span>
          ) : (
            <WordChanges before={before} after={entry.text} language={language} />
          )}
        </p>
      )}
    </div>
  );
}
