'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { maxWaiverNote, type WaiverReason, waiverReasons } from '@/lib/core/review/waiver';
import { useBench } from '../bench';
import { fieldIdOf } from '../caret';
import type { RowFinding } from './check-messages';
import styles from './findings.module.css';

type Props = { readonly id: string; readonly finding: RowFinding; readonly close: () => void };

/** Why a finding is to stay as it is: one of the usual reasons, or another in words. Recorded before it counts. */
export function KeepForm({ id, finding, close }: Props) {
  const { t } = useI18n();
  const { keepAsIs, moves } = useBench();
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState<WaiverReason>('correct');
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking');
  useEffect(() => first.current?.focus(), []);
  const leave = () => {
    document.getElementById(fieldIdOf(id))?.focus({ preventScroll: true });
    close();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get('note') ?? '').trim();
    setState('sending');
    if (!(await keepAsIs.give(id, finding, reason, note))) {
      setState('failed');
      return;
    }
    moves.say(t('findings.say.kept', { left: '' }).trim());
    leave();
  };
  return (
    <form
      className={styles.keep}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The keys of the page leave alone what somebody has taken.
        event.preventDefault();
        leave();
      }}
    >
      <fieldset className={styles.reasons}>
        <legend>{t('findings.reason.question')}</legend>
        {waiverReasons.map((one, at) => (
          <label key={one} className={styles.chip}>
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name={name}
              value={one}
              checked={one === reason}
              onChange={() => setReason(one)}
            />
            {t(`findings.reason.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="label">
          {t(reason === 'other' ? 'findings.reason.noteNeeded' : 'findings.reason.note')}
        </span>
        <input
          className="input"
          name="note"
          maxLength={maxWaiverNote}
          required={reason === 'other'}
          autoComplete="off"
        />
      </label>
      <div className={styles.acts}>
        <button type="submit" className="button small primary" disabled={state === 'sending'}>
          {t('findings.reason.give')}
        </button>
        <button type="button" className="button small quiet" onClick={leave}>
          {t('findings.reason.cancel')}
        </button>
      </div>
      {state === 'failed' && (
        <p className="notice error" role="alert">
          {t('findings.reason.failed')}
        </p>
      )}
    </form>
  );
}
