import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Link } from '@/components/link';
import { type QueueView, queueViews } from '@/lib/core/review/queue';
import type { UiLanguage } from '@/lib/i18n/languages';
import styles from './queue.module.css';
import { QueueEntry, type QueueItem } from './queue-entry';
import { QueueLive } from './queue-live';
import { type QueuePlace, queueAddress } from './queue-place';
import { QueueSearch } from './queue-search';

type Props = {
  t: TFunction;
  language: UiLanguage;
  now: Date;
  rows: readonly QueueItem[];
  place: QueuePlace;
  counts: Readonly<Record<QueueView, number>>;
  pages: number;
  /** The translation to take up next, or null. */
  next: string | null;
  mayImport: boolean;
  /** What somebody new is shown first. */
  offer: ReactNode;
};

/** What waits, for whom, how old, how far. */
export function Queue({ t, language, now, rows, place, counts, pages, next, mayImport, offer }: Props) {
  const { view, search, page } = place;
  return (
    <main id="content" className="page stack">
      <div className={styles.top}>
        <h1>{t('queue.title')}</h1>
        {next && (
          <Link className="button primary" href={`/a/${next}`}>
            {t('queue.startNext')}
          </Link>
        )}
      </div>
      {offer}
      <div className={styles.tools}>
        <nav aria-label={t('queue.views')} className={styles.views}>
          {queueViews.map((one) => (
            <Link
              key={one}
              href={queueAddress({ view: one, search, page: 1 })}
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`queue.view.${one}`)} <span className={styles.count}>{counts[one]}</span>
            </Link>
          ))}
        </nav>
        <QueueSearch t={t} place={place} />
      </div>
      {search !== '' && <p role="status">{t('queue.found', { count: counts[view], search })}</p>}
      {rows.length === 0 && search === '' && (
        <div className={styles.empty}>
          <p>{t(`queue.empty.${view}`)}</p>
          {mayImport && (
            <p>
              <Link href="/import">{t('queue.importOne')}</Link>
            </p>
          )}
        </div>
      )}
      <QueueLive order={rows.map((row) => row.id).join()}>
        {rows.length > 0 && (
          <ul className={styles.list}>
            {rows.map((row) => (
              <QueueEntry key={row.id} t={t} language={language} now={now} row={row} />
            ))}
          </ul>
        )}
      </QueueLive>
      {pages > 1 && (
        <nav aria-label={t('queue.pages')} className={styles.pages}>
          {page > 1 && (
            <Link className="button" rel="prev" href={queueAddress({ ...place, page: page - 1 })}>
              {t('queue.previousPage')}
            </Link>
          )}
          <span>{t('queue.page', { page, pages })}</span>
          {page < pages && (
            <Link className="button" rel="next" href={queueAddress({ ...place, page: page + 1 })}>
              {t('queue.nextPage')}
            </Link>
          )}
        </nav>
      )}
    </main>
  );
}
