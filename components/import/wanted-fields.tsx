'use client';

import type { Dispatch } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, ImportForm } from './form-state';
import styles from './import.module.css';
import { names } from './refusal-notice';
import type { Refusal } from './send-import';

type Props = {
  wanted: ImportForm['wanted'];
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
};

/** How soon the translation has to be out, which is its place in the queue, and before when it may not. */
export function WantedFields({ wanted, refusal, dispatch }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.wanted}>
      <label className={styles.urgent}>
        <input
          type="checkbox"
          name="urgent"
          checked={wanted.urgent}
          onChange={(event) => dispatch({ kind: 'wanted', wanted: { urgent: event.target.checked } })}
        />
        {t('import.wanted.urgent')}
      </label>
      <TextField
        name="deadline"
        type="datetime-local"
        label={t('import.wanted.deadline')}
        error={names(refusal, '/deadline') ? t('import.problem.deadline') : null}
        value={wanted.deadline}
        onChange={(event) => dispatch({ kind: 'wanted', wanted: { deadline: event.target.value } })}
      />
      <TextField
        name="embargo"
        type="datetime-local"
        label={t('import.wanted.embargo')}
        error={names(refusal, '/embargoUntil') ? t('import.problem.embargo') : null}
        value={wanted.embargo}
        onChange={(event) => dispatch({ kind: 'wanted', wanted: { embargo: event.target.value } })}
      />
    </div>
  );
}
