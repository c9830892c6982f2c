'use client';

import { useTranslation } from 'react-i18next';
import { zonedTime } from '@/lib/i18n/zoned-time';

/** A time as the clocks of the desk tell it, with the name of their zone. */
export function ZonedTime({ at, zone }: { at: string; zone: string }) {
  const { t, i18n } = useTranslation();
  return <time dateTime={at}>{t('schedule.zoned', { time: zonedTime(at, zone, i18n.language), zone })}</time>;
}
