import type { TFunction } from 'i18next';
import { Link } from '@/components/link';
import { minutesLeft } from '@/lib/core/review/queue';
import type { TranslationStatus } from '@/lib/core/review/translation-status';
import { age } from '@/lib/i18n/age';
import { due } from '@/lib/i18n/due';
import type { UiLanguage } from '@/lib/i18n/languages';
import { EntryPeople } from './entry-people';
import styles from './queue.module.css';

export type QueueItem = {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly sourceHeadline: string;
  readonly targetHeadline: string;
  readonly section: string | null;
  readonly status: TranslationStatus;
  readonly urgent: boolean;
  readonly unconfirmed: boolean;
  readonly scheduledAt: string | null;
  readonly lapsed: boolean;
  readonly embargoUntil: string | null;
  readonly dueAt: string | null;
  readonly segments: number;
  readonly approved: number;
  readonly words: number;
  readonly aligning: number | null;
  readonly findings: { readonly blockers: number; readonly warnings: number } | null;
  readonly receivedAt: string;
  readonly people: readonly string[];
};

type Props = { t: TFunction; language: UiLanguage; now: Date; row: QueueItem };

export function QueueEntry({ t, language, now, row }: Props) {
  const received = new Date(row.receivedAt);
  const minutes = minutesLeft(row);
  return (
    <li id={`entry-${row.id}`} data-entry className={styles.entry}>
      <div className={styles.headlines}>
        <Link href={`/a/${row.id}`} className={styles.source} lang={row.sourceLanguage}>
          {row.sourceHeadline || t('queue.untitled')}
        </Link>
        <span className={styles.target} lang={row.language}>
          {row.targetHeadline}
        </span>
        <span className={styles.facts}>
          <Wanted t={t} language={language} now={now} row={row} />
          <span className={`tag ${styles[row.status] ?? ''}`}>{t(`queue.status.${row.status}`)}</span>
          {row.unconfirmed && (
            <span className={`tag ${styles.urgent}`}>{t('publish.waitsForConfirmation')}</span>
          )}
          <Planned t={t} language={language} now={now} row={row} />
          {row.section && <span lang={row.sourceLanguage}>{row.section}</span>}
          <time dateTime={row.receivedAt} title={received.toISOString()}>
            {age(received, now, language)}
          </time>
          <span>{t('queue.words', { count: row.words })}</span>
          {minutes > 0 && <span>{t('queue.minutes', { count: minutes })}</span>}
          {row.aligning !== null && <span>{t('aligning.queue', { percent: row.aligning })}</span>}
          <EntryPeople id={row.id} />
          {row.people.length > 0 && <span>{row.people.join(', ')}</span>}
        </span>
      </div>
      <div className={styles.progress}>
        <span>{t('queue.progress', { approved: row.approved, segments: row.segments })}</span>
        <progress value={row.approved} max={row.segments} aria-label={t('queue.progressLabel')} />
        <Findings t={t} findings={row.findings} />
      </div>
    </li>
  );
}

/** When it goes out by itself, or cannot go out yet. */
function Planned({ t, language, now, row }: Props) {
  const held = row.embargoUntil !== null && new Date(row.embargoUntil) > now;
  return (
    <>
      {row.scheduledAt && (
        <time className="tag" dateTime={row.scheduledAt} title={row.scheduledAt}>
          {t('schedule.tag.waits', { when: due(new Date(row.scheduledAt), now, language) })}
        </time>
      )}
      {row.lapsed && <span className={`tag ${styles.urgent}`}>{t('schedule.tag.lapsed')}</span>}
      {held && <span className="tag">{t('schedule.tag.embargo')}</span>}
    </>
  );
}

/** How soon it has to be out; nothing of the kind is said of what readers have. */
function Wanted({ t, language, now, row }: Props) {
  if (row.status === 'published' || row.status === 'withdrawn') return null;
  const at = row.dueAt === null ? null : new Date(row.dueAt);
  const late = at !== null && at < now;
  return (
    <>
      {row.urgent && <span className={`tag ${styles.urgent}`}>{t('queue.urgent')}</span>}
      {at && (
        <time
          dateTime={at.toISOString()}
          title={at.toISOString()}
          className={late ? styles.late : styles.due}
        >
          {t(late ? 'queue.late' : 'queue.due', { when: due(at, now, language) })}
        </time>
      )}
    </>
  );
}

function Findings({ t, findings }: { t: TFunction; findings: QueueItem['findings'] }) {
  if (!findings || findings.blockers + findings.warnings === 0) return null;
  return (
    <span className={styles.findings}>
      {findings.blockers > 0 && (
        <span className={styles.blockers}>
          <span aria-hidden="true">{'■ '}</span>
          {t('queue.blockers', { count: findings.blockers })}
        </span>
      )}
      {findings.warnings > 0 && (
        <span className={styles.warnings}>
          <span aria-hidden="true">{'▲ '}</span>
          {t('queue.warnings', { count: findings.warnings })}
        </span>
      )}
    </span>
  );
}
