'use client';

import { useTransition } from 'react';
import { Link } from '@/components/link';
import { usePreferences } from '@/components/settings/preferences';
import { useI18n } from '@/components/ui/i18n-provider';
import type { PreferenceChange } from '@/lib/schema/preferences';

type Props = { readonly save: (change: PreferenceChange) => Promise<unknown> };

/** Offers the practice article to whoever has neither done it nor put it away. */
export function PracticeOffer({ save }: Props) {
  const { t } = useI18n();
  const { practised } = usePreferences();
  const [leaving, start] = useTransition();
  if (practised || leaving) return null;
  return (
    <aside className="notice row" aria-label={t('practice.name')}>
      <p>{t('practice.offer.text')}</p>
      <Link className="button small" href="/practice">
        {t('practice.offer.start')}
      </Link>
      <button
        type="button"
        className="button small quiet"
        onClick={() => start(async () => void (await save({ practised: true })))}
      >
        {t('practice.offer.putAway')}
      </button>
    </aside>
  );
}
