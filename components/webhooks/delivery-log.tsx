'use client';

import { useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import styles from '@/components/admin/admin.module.css';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { DeliveryRow, type LoggedMessage } from './delivery-row';
import { ReplayForm } from './replay-form';

type Props = {
  endpointId: string;
  isOn: boolean;
  messages: readonly LoggedMessage[];
  /** Where the messages made before these are to be seen, and the newest, where these are not all. */
  older: string | null;
  newest: string | null;
  replayWebhook: (id: string) => Promise<Answer<void>>;
  replayFailedWebhooks: (which: { id: string; since: string }) => Promise<Answer<number>>;
};

/** What became of the messages, a page at a time; each can be sent again, and all that failed since a time. */
export function DeliveryLog(props: Props) {
  const { endpointId, isOn, messages, older, newest, replayWebhook, replayFailedWebhooks } = props;
  const { t } = useI18n();
  const title = useId();
  const { pending, refusal, act } = useAct();
  const [done, setDone] = useState('');
  const replay = (id: string) =>
    act(async () => {
      setDone('');
      const answer = await replayWebhook(id);
      if (!answer.ok) return answer;
      setDone(t('webhooks.done.replayed'));
      return null;
    });
  return (
    <section aria-labelledby={title} className="stack">
      <h2 id={title}>{t('webhooks.log.title')}</h2>
      {messages.length === 0 ? (
        <p className="muted">{newest === null ? t('webhooks.log.none') : t('webhooks.log.noOlder')}</p>
      ) : (
        <>
          <table className={`${styles.table} ${styles.log}`}>
            <thead>
              <tr>
                <th scope="col">{t('webhooks.log.message')}</th>
                <th scope="col">{t('webhooks.state.label')}</th>
                <th scope="col">{t('webhooks.log.answer')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('admin.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {messages.map((message) => (
                <DeliveryRow
                  key={message.id}
                  message={message}
                  isOn={isOn}
                  pending={pending}
                  replay={replay}
                />
              ))}
            </tbody>
          </table>
          <p className={styles.note}>{t('webhooks.log.shown')}</p>
        </>
      )}
      <Pages older={older} newest={newest} />
      <p role="status" className={styles.done}>
        {done}
      </p>
      <FormProblem refusal={refusal} say={{ not_found: t('webhooks.done.busy') }} />
      {messages.length > 0 && (
        <ReplayForm endpointId={endpointId} replayFailedWebhooks={replayFailedWebhooks} />
      )}
    </section>
  );
}

function Pages({ older, newest }: Pick<Props, 'older' | 'newest'>) {
  const { t } = useI18n();
  if (older === null && newest === null) return null;
  return (
    <nav aria-label={t('webhooks.log.title')} className="row">
      {older !== null && (
        <Link href={older} className="button small">
          {t('webhooks.log.older')}
        </Link>
      )}
      {newest !== null && (
        <Link href={newest} className="button quiet small">
          {t('webhooks.log.newest')}
        </Link>
      )}
    </nav>
  );
}
