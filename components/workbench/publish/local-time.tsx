'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';

/** A time as the reader's clock tells it. The server does not know their time zone: it shows the day. */
export function LocalTime({ at, style = 'full' }: { at: string; style?: 'full' | 'clock' }) {
  const { uiLanguage } = useI18n();
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const format = new Intl.DateTimeFormat(
    uiLanguage,
    style === 'clock' ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
  return <time dateTime={at}>{here ? format.format(new Date(at)) : at.slice(0, 10)}</time>;
}
