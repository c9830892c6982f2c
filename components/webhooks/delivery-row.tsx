'use client';

import styles from '@/components/admin/admin.module.css';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { pingEvent, WebhookEvent } from '@/lib/core/webhooks/event';
import type { WebhookResult } from '@/lib/core/webhooks/outcome';
import { eventWords } from './event-words';

/** Times are told in words: "4 minutes ago", "in 2 hours". */
export type LoggedMessage = {
  readonly id: string;
  readonly event: WebhookEvent | typeof pingEvent;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly made: string;
  readonly next: string;
  readonly release: {
    readonly translationId: string;
    readonly headline: string;
    readonly number: number;
  } | null;
  readonly last: (WebhookResult & { readonly when: string }) | null;
};

type Props = {
  message: LoggedMessage;
  isOn: boolean;
  pending: boolean;
  replay: (id: string) => void;
};

export function DeliveryRow({ message, isOn, pending, replay }: Props) {
  const { t } = useI18n();
  const { id, event, state, attempts, release, last } = message;
  const what = t(`webhooks.event.${eventWords[event]}`);
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{what}</span>
        <span className={styles.note}>{message.made}</span>
        {release && (
          <span className={styles.email}>
            <Link href={`/a/${release.translationId}`}>{release.headline}</Link>
            {' · '}
            {t('webhooks.log.release', { number: release.number })}
          </span>
        )}
      </th>
      <td>
        {t(`webhooks.log.state.${state}`)}
        <span className={styles.email}>{t('webhooks.log.attempts', { count: attempts })}</span>
        {state === 'waiting' && (
          <span className={styles.email}>
            {isOn ? t('webhooks.log.next', { when: message.next }) : t('webhooks.log.held')}
          </span>
        )}
      </td>
      <td>
        {last ? (
          <>
            {t(`webhooks.outcome.${last.outcome}`, { status: last.status })}
            <span className={styles.email}>{last.when}</span>
            {last.answer && (
              <details>
                <summary>{t('webhooks.log.words')}</summary>
                <code className={styles.email}>{last.answer}</code>
              </details>
            )}
          </>
        ) : (
          <span className="muted">{t('webhooks.log.notYet')}</span>
        )}
      </td>
      <td>
        {release && (
          <button
            type="button"
            className="button small"
            aria-label={t('webhooks.log.againName', { what: `${what}, ${release.headline}` })}
            aria-disabled={pending}
            onClick={() => replay(id)}
          >
            {t('webhooks.log.again')}
          </button>
        )}
      </td>
    </tr>
  );
}
