'use client';

import { useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Answer } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import styles from '@/components/admin/admin.module.css';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';

type Props = {
  endpointId: string;
  replayFailedWebhooks: (which: { id: string; since: string }) => Promise<Answer<number>>;
};

/** Sends again all that failed since a time, which is meant as the clock of the visitor shows it. */
export function ReplayForm({ endpointId, replayFailedWebhooks }: Props) {
  const { t } = useI18n();
  const title = useId();
  const [done, setDone] = useState('');
  const { form, pending, refusal, isWrong } = useSubmit(async (values) => {
    setDone('');
    const since = new Date(String(values.get('since'))).toISOString();
    const answer = await replayFailedWebhooks({ id: endpointId, since });
    if (!answer.ok) return answer;
    const count = answer.value;
    setDone(count > 0 ? t('webhooks.done.replayedAll', { count }) : t('webhooks.replay.none'));
    return null;
  });
  return (
    <form {...form} aria-labelledby={title} className={styles.panel}>
      <h3 id={title}>{t('webhooks.replay.title')}</h3>
      <FormProblem refusal={refusal} />
      <TextField
        name="since"
        type="datetime-local"
        label={t('webhooks.replay.since')}
        max="9999-12-31T23:59"
        required
        error={isWrong('since') ? t('webhooks.replay.wrong') : null}
      />
      <div className="row">
        <button type="submit" className="button" aria-disabled={pending}>
          {t('webhooks.replay.submit')}
        </button>
        <span role="status">{done}</span>
      </div>
    </form>
  );
}
