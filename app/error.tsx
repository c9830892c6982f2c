'use client';

import { useI18n } from '@/components/ui/i18n-provider';

export default function PageError({ reset }: { reset: () => void }) {
  const { t } = useI18n();
  return (
    <main className="narrow stack">
      <h1>{t('common.crash.title')}</h1>
      <p>{t('common.crash.body')}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {t('common.retry')}
        </button>
      </p>
    </main>
  );
}
