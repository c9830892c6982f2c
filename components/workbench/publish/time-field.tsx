'use client';

import { type RefObject, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { clockTime } from '@/lib/core/text/zoned-time';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly zone: string;
  /** What stands there at first, ISO 8601. */
  readonly start: string;
  readonly wrong: string | null;
};

/** A date and time as the clocks of the desk tell it. */
export function TimeField({ field, zone, start, wrong }: Props) {
  const { t } = useI18n();
  const [first] = useState(() => clockTime(new Date(Math.ceil(Date.parse(start) / 60_000) * 60_000), zone));
  return (
    <label className="field">
      <span className="label">{t('schedule.time', { zone })}</span>
      <input
        ref={field}
        type="datetime-local"
        className="input"
        defaultValue={first}
        aria-invalid={wrong !== null}
      />
      {wrong !== null && (
        <span className="hint" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
