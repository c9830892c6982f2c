'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { zonedTime } from '@/lib/i18n/zoned-time';

/** A time as the clocks of the desk tell it, with the name of their zone. */
export function ZonedTime({ at, zone }: { at: string; zone: string }) {
  const { t, uiLanguage } = useI18n();
  return <time dateTime={at}>{t('schedule.zoned', { time: zonedTime(at, zone, uiLanguage), zone })}</time>;
}
