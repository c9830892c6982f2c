'use client';

import { useId, useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './demo-choice.module.css';
import { FormProblem } from './form-problem';
import { type Answer, type Refusal, refusedFor } from './use-submit';

/** The other thing to do with an empty installation: fill it with a demo desk, and look around. */
export function DemoChoice({ start }: { start: () => Promise<Answer<void>> }) {
  const { t } = useTranslation();
  const title = useId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startTransition] = useTransition();
  const fill = () =>
    startTransition(async () => {
      setRefusal(null);
      const answer = await start().catch(() => ({ ok: false, ...refusedFor('offline') }) as const);
      if (answer.ok) window.location.assign('/sign-in');
      else setRefusal(answer);
    });
  return (
    <section aria-labelledby={title} className={`stack ${styles.choice}`}>
      <h2 id={title}>{t('access.demoChoice.title')}</h2>
      <p>{t('access.demoChoice.body')}</p>
      <FormProblem refusal={refusal} />
      <button type="button" className="button" aria-disabled={pending} onClick={() => !pending && fill()}>
        {pending ? t('access.demoChoice.sending') : t('access.demoChoice.submit')}
      </button>
    </section>
  );
}
