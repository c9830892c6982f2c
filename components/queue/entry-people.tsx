'use client';

import { useTranslation } from 'react-i18next';
import styles from './queue.module.css';
import { usePresence } from './queue-live';

/** Who has the translation of an entry open now. */
export function EntryPeople({ id }: { id: string }) {
  const { t } = useTranslation();
  const names = usePresence(id);
  if (names.length === 0) return null;
  return <span className={styles.people}>{t('queue.open', { people: names.join(', ') })}</span>;
}
