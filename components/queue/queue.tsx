import type { TFunction } from 'i18next';
import Link from 'next/link';
import type { QueueView } from '@/lib/core/review/queue';
import type { TranslationStatus } from '@/lib/core/review/translation-status';
import { age } from '@/lib/i18n/age';
import type { UiLanguage } from '@/lib/i18n/languages';
import styles from './queue.module.css';

export type QueueItem = {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly sourceHeadline: string;
  readonly targetHeadline: string;
  readonly section: string | null;
  readonly status: TranslationStatus;
  readonly segments: number;
  readonly approved: number;
  readonly words: number;
  readonly receivedAt: string;
  readonly people: readonly string[];
};

type Props = {
  t: TFunction;
  language: UiLanguage;
  now: Date;
  rows: readonly QueueItem[];
  view: QueueView;
  counts: readonly { readonly view: QueueView; readonly count: number }[];
  mayImport: boolean;
  /** What is left out of the rows and of their counts. */
  limits: readonly string[];
};

/** What waits, for whom, how old, how far. */
export function Queue({ t, language, now, rows, view, counts, mayImport, limits }: Props) {
  const [first] = rows;
  return (
    <main id="content" className="page stack">
      <div className={styles.top}>
        <h1>{t('queue.title')}</h1>
        {first && (view === 'todo' || view === 'second') && (
          <Link className="button primary" href={`/a/${first.id}`}>
            {t('queue.startNext')}
          </Link>
        )}
      </div>
      <nav aria-label={t('queue.views')} className={styles.views}>
        {counts.map((one) => (
          <Link
            key={one.view}
            href={one.view === 'todo' ? '/' : `/?show=${one.view}`}
            aria-current={one.view === view ? 'page' : undefined}
          >
            {t(`queue.view.${one.view}`)} <span className={styles.count}>{one.count}</span>
          </Link>
        ))}
      </nav>
      {limits.map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{t(`queue.empty.${view}`)}</p>
          {mayImport && (
            <p>
              <Link href="/import">{t('queue.importOne')}</Link>
            </p>
          )}
        </div>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <QueueEntry key={row.id} t={t} language={language} now={now} row={row} />
          ))}
        </ul>
      )}
    </main>
  );
}

function QueueEntry({ t, language, now, row }: Pick<Props, 't' | 'language' | 'now'> & { row: QueueItem }) {
  return (
    <li className={styles.entry}>
      <div className={styles.headlines}>
        <Link href={`/a/${row.id}`} className={styles.source} lang={row.sourceLanguage}>
          {row.sourceHeadline || t('queue.untitled')}
        </Link>
        <span className={styles.target} lang={row.language}>
          {row.targetHeadline}
        </span>
        <span className={styles.facts}>
          <span className={`tag ${styles[row.status] ?? ''}`}>{t(`queue.status.${row.status}`)}</span>
          {row.section && <span lang={row.sourceLanguage}>{row.section}</span>}
          <time dateTime={row.receivedAt} title={new Date(row.receivedAt).toISOString()}>
            {age(new Date(row.receivedAt), now, language)}
          </time>
          <span>{t('queue.words', { count: row.words })}</span>
          {row.people.length > 0 && <span>{row.people.join(', ')}</span>}
        </span>
      </div>
      <div className={styles.progress}>
        <span>{t('queue.progress', { approved: row.approved, segments: row.segments })}</span>
        <progress value={row.approved} max={row.segments} aria-label={t('queue.progressLabel')} />
      </div>
    </li>
  );
}
