'use client';

import type { RefObject } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { TimeField } from './time-field';

type Props = {
  readonly later: boolean;
  readonly choose: (later: boolean) => void;
  /** Nothing goes out now. */
  readonly held: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly zone: string;
  readonly start: string;
  readonly wrong: string | null;
};

/** Now, or at a time that the server keeps. */
export function When({ later, choose, held, field, zone, start, wrong }: Props) {
  const { t } = useI18n();
  return (
    <fieldset className="stack">
      <legend>{t('schedule.when')}</legend>
      <label>
        <input type="radio" name="when" checked={!later} disabled={held} onChange={() => choose(false)} />{' '}
        {t('schedule.now')}
      </label>
      <label>
        <input type="radio" name="when" checked={later} onChange={() => choose(true)} /> {t('schedule.at')}
      </label>
      {later && <TimeField field={field} zone={zone} start={start} wrong={wrong} />}
    </fieldset>
  );
}
