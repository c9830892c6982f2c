'use client';

import { type ComponentProps, useState } from 'react';
import type { Answer } from '@/components/access/use-act';
import styles from '@/components/admin/admin.module.css';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { EndpointState } from '@/lib/core/webhooks/endpoint-state';
import type { WebhookEvent } from '@/lib/core/webhooks/event';
import type { LanguageName } from '@/lib/i18n/language-names';
import { DeliveryLog } from './delivery-log';
import { EndpointActs } from './endpoint-acts';
import { EndpointForm, type EndpointValues } from './endpoint-form';
import { SecretDialog } from './secret-dialog';

type Props = {
  endpoint: {
    readonly id: string;
    readonly url: string;
    readonly events: readonly WebhookEvent[];
    readonly languages: readonly string[];
    readonly state: EndpointState;
    /** Since when it is in that state, and until when an old secret counts: in words. */
    readonly since: string | null;
    readonly rotatingUntil: string | null;
  };
  languages: readonly LanguageName[];
  log: Omit<ComponentProps<typeof DeliveryLog>, 'endpointId' | 'isOn'>;
  acts: Omit<ComponentProps<typeof EndpointActs>, 'endpoint' | 'onSecret'>;
  changeWebhook: (values: EndpointValues & { id: string }) => Promise<Answer<void>>;
};

/** One webhook: how it is, what can be done with it, what it tells, and what became of its messages: the longest, so the last. */
export function WebhookScreen({ endpoint, languages, log, acts, changeWebhook }: Props) {
  const { t } = useI18n();
  const [secret, setSecret] = useState<string | null>(null);
  const { id, state, since, rotatingUntil } = endpoint;
  return (
    <main id="content" className={`page ${styles.screen}`}>
      <header className="stack">
        <p>
          <Link href="/admin">{t('webhooks.back')}</Link>
        </p>
        <h1 className={styles.name}>{endpoint.url}</h1>
        {state === 'on' ? (
          <p>{t('webhooks.state.on')}</p>
        ) : (
          <p className="notice warning">{t(`webhooks.stateNote.${state}`, { when: since })}</p>
        )}
        {rotatingUntil && <p className={styles.note}>{t('webhooks.rotating', { when: rotatingUntil })}</p>}
        <EndpointActs endpoint={endpoint} onSecret={setSecret} {...acts} />
      </header>
      <EndpointForm
        title={t('webhooks.form.change')}
        values={endpoint}
        languages={languages}
        submit={t('common.save')}
        sent={t('webhooks.form.saved')}
        send={async (values) => {
          const answer = await changeWebhook({ ...values, id });
          return answer.ok ? null : answer;
        }}
      />
      <DeliveryLog endpointId={id} isOn={state === 'on' || state === 'failing'} {...log} />
      <SecretDialog secret={secret} isNew onClose={() => setSecret(null)} />
    </main>
  );
}
