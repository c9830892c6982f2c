'use client';

import { useId, useState } from 'react';
import type { Answer } from '@/components/access/use-act';
import styles from '@/components/admin/admin.module.css';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { EndpointState } from '@/lib/core/webhooks/endpoint-state';
import { type WebhookEvent, webhookEvents } from '@/lib/core/webhooks/event';
import type { LanguageName } from '@/lib/i18n/language-names';
import { EndpointForm, type EndpointValues } from './endpoint-form';
import { eventWords } from './event-words';
import { SecretDialog } from './secret-dialog';

type Endpoint = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly languages: readonly LanguageName[];
  readonly state: EndpointState;
  readonly waiting: number;
};

type Props = {
  endpoints: readonly Endpoint[];
  languages: readonly LanguageName[];
  addWebhook: (values: EndpointValues) => Promise<Answer<{ readonly secret: string }>>;
};

/** The systems that are told of what is published. */
export function WebhooksSection({ endpoints, languages, addWebhook }: Props) {
  const { t } = useI18n();
  const title = useId();
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <section aria-labelledby={title} className="stack">
      <h2 id={title}>{t('webhooks.title')}</h2>
      <p className={styles.lead}>
        {t('webhooks.lead')} <Link href="/docs/api#verify">{t('reference.verify')}</Link>
      </p>
      {endpoints.length > 0 && <EndpointTable endpoints={endpoints} />}
      <EndpointForm
        title={t('webhooks.form.add')}
        values={{ url: '', events: webhookEvents, languages: [] }}
        languages={languages}
        submit={t('webhooks.form.submit')}
        reset
        send={async (values) => {
          const answer = await addWebhook(values);
          if (!answer.ok) return answer;
          setSecret(answer.value.secret);
          return null;
        }}
      />
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </section>
  );
}

function EndpointTable({ endpoints }: Pick<Props, 'endpoints'>) {
  const { t } = useI18n();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('webhooks.endpoint')}</th>
          <th scope="col">{t('webhooks.tells')}</th>
          <th scope="col">{t('webhooks.state.label')}</th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map(({ id, url, events, languages, state, waiting }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/webhooks/${id}`} className={styles.name}>
                {url}
              </Link>
            </th>
            <td>
              <div className="row">
                {events.map((event) => (
                  <span key={event} className="tag">
                    {t(`webhooks.event.${eventWords[event]}`)}
                  </span>
                ))}
              </div>
              <span className={styles.email}>
                {languages.length === 0
                  ? t('webhooks.languages.all')
                  : languages.map(({ name }) => name).join(', ')}
              </span>
            </td>
            <td>
              {t(`webhooks.state.${state}`)}
              {waiting > 0 && (
                <span className={styles.email}>{t('webhooks.waiting', { count: waiting })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
