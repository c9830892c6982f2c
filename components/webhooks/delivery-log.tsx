'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import styles from '@/components/admin/admin.module.css';
import { DeliveryRow, type LoggedMessage } from './delivery-row';
import { ReplayForm } from './replay-form';

type Props = {
  endpointId: string;
  isOn: boolean;
  messages: readonly LoggedMessage[];
  replayWebhook: (id: string) => Promise<Answer<void>>;
  replayFailedWebhooks: (which: { id: string; since: string }) => Promise<Answer<number>>;
};

/** What became of the newest messages; each can be sent again, and all that failed since a time. */
export function DeliveryLog({ endpointId, isOn, messages, replayWebhook, replayFailedWebhooks }: Props) {
  const { t } = useTranslation();
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
        <p className="muted">{t('webhooks.log.none')}</p>
      ) : (
        <>
          <table className={styles.table}>
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
