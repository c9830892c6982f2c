'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { hintCommands } from '@/components/workbench/hints';
import { useKeys } from '@/components/workbench/use-keys';
import styles from './practice.module.css';
import { practiceSentences } from './practice-article';
import { useSteps } from './use-steps';

/** What there is to do, and the four keys that carry the work, each ticked off when it was used. */
export function PracticeGuide() {
  const { t } = useI18n();
  const { shown } = useKeys();
  const used = useSteps();
  const faults = practiceSentences.filter(({ fault }) => fault).length;
  return (
    <section className={styles.guide} aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practice.title', { sentences: practiceSentences.length, faults })}</h2>
      <p>{t('practice.explain')}</p>
      <ul className={styles.steps}>
        {hintCommands.map((one) => (
          <li key={one} data-used={used.has(one)}>
            <span className={styles.tick} aria-hidden="true">
              {used.has(one) ? '✓' : '○'}
            </span>
            {shown(one) && <kbd>{shown(one)}</kbd>} <span>{t(`practice.step.${one}`)}</span>
            {used.has(one) && <span className="visually-hidden">{` (${t('practice.used')})`}</span>}
          </li>
        ))}
      </ul>
      <p className={styles.touch}>{t('practice.touch')}</p>
      <p className="muted">{t('practice.private')}</p>
    </section>
  );
}
