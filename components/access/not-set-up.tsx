'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import styles from './not-set-up.module.css';

const command = 'npm run songngu -- user setup-link';

/** For whoever comes before the first administrator: where the set-up link is. */
export function NotSetUp() {
  const { t } = useI18n();
  return (
    <div className="stack">
      <p>{t('access.empty.where')}</p>
      <p>{t('access.empty.again')}</p>
      <pre className={styles.command}>
        <code>{command}</code>
      </pre>
    </div>
  );
}
