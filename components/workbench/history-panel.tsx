'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '@/components/ui/i18n-provider';
import type { LanguageTag } from '@/lib/core/language';
import { foldHistory, type HistoryEntry } from '@/lib/core/review/history';
import { useBench } from './bench';
import { EditShare } from './edit-share';
import { insertWords } from './insert-words';
import styles from './side-sheet.module.css';
import type { Row } from './state';
import { WordChanges } from './word-changes';

/** Everything that happened to a row, newest first; read anew after each save. */
export function HistoryPanel({ row }: { row: Row }) {
  const { t } = useI18n();
  const { moves, languages, readOnly, readHistory } = useBench();
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const { id, version, machine } = row.segment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a new entry to read
  useEffect(() => {
    let left = false;
    readHistory(id).then((read) => left || setEntries(read));
    return () => {
      left = true;
    };
  }, [id, version, readHistory]);
  if (!entries) return null;
  const restore = (text: string) => {
    flushSync(() => moves.open(id));
    insertWords(id, text, { whole: true }, moves);
  };
  return (
    <>
      <EditShare key={id} row={row} />
      <ol className={styles.entries}>
        {withBefore(foldHistory(entries), machine)
          .toReversed()
          .map(({ entry, before }) => (
            <li key={`${entry.at}${entry.kind}${entry.version}`}>
              <Entry entry={entry} before={before} language={languages.target} />
              {!readOnly && 'text' in entry && (
                <button type="button" className="button small quiet" onClick={() => restore(entry.text)}>
                  {t('workbench.history.restore')}
                </button>
              )}
            </li>
          ))}
      </ol>
    </>
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
  const { t, uiLanguage } = useI18n();
  const time = new Intl.DateTimeFormat(uiLanguage, { dateStyle: 'short', timeStyle: 'short' });
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
