'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import styles from './import.module.css';
import type { Refusal } from './send-import';

/** True when the refusal names this field of the input (JSON pointer), or something in it. */
export const names = (refusal: Refusal | null, pointer: string): boolean =>
  refusal?.fields.some((field) => field.pointer === pointer || field.pointer.startsWith(`${pointer}/`)) ??
  false;

/** Says why an import was not taken, aloud as well. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { t } = useI18n();
  return (
    <div role="alert" className={styles.refusal}>
      {refusal && (
        <div className="notice error row">
          <p>
            {refusal.code === 'offline' || refusal.code === 'too_large'
              ? t(`import.problem.${refusal.code}`)
              : t(`common.error.${refusal.code}`)}
          </p>
          {refusal.code === 'unauthenticated' && <a href="/sign-in">{t('import.problem.signIn')}</a>}
        </div>
      )}
    </div>
  );
}
