'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import styles from './queue.module.css';
import { usePresence } from './queue-live';

/** Who has the translation of an entry open now. */
export function EntryPeople({ id }: { id: string }) {
  const { t } = useI18n();
  const names = usePresence(id);
  if (names.length === 0) return null;
  return <span className={styles.people}>{t('queue.open', { people: names.join(', ') })}</span>;
}
