'use client';

import { useId } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './demo-choice.module.css';
import { FormProblem } from './form-problem';
import { type Answer, useAct } from './use-act';

/** The other thing to do with an empty installation: fill it with a demo desk, and look around. */
export function DemoChoice({ start }: { start: () => Promise<Answer<void>> }) {
  const { t } = useI18n();
  const title = useId();
  const { pending, refusal, act } = useAct();
  const fill = () =>
    act(async () => {
      const answer = await start();
      if (!answer.ok) return answer;
      window.location.assign('/sign-in');
      return null;
    });
  return (
    <section aria-labelledby={title} className={`stack ${styles.choice}`}>
      <h2 id={title}>{t('access.demoChoice.title')}</h2>
      <p>{t('access.demoChoice.body')}</p>
      <FormProblem refusal={refusal} say={{ gone: t('access.spent.body') }} />
      <button type="button" className="button" aria-disabled={pending} onClick={fill}>
        {pending ? t('access.demoChoice.sending') : t('access.demoChoice.submit')}
      </button>
    </section>
  );
}
