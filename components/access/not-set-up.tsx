'use client';

import { useTranslation } from 'react-i18next';
import styles from './not-set-up.module.css';

const command = 'npm run songngu -- user setup-link';

/** For whoever comes before the first administrator: where the set-up link is. */
export function NotSetUp() {
  const { t } = useTranslation();
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
