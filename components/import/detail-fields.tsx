'use client';

import { type Dispatch, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type DetailName, detailNames, type FormAction, type ImportForm } from './form-state';
import styles from './import.module.css';
import { names } from './refusal-notice';
import type { Refusal } from './send-import';

type Props = {
  details: ImportForm['details'];
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
};

/** What an article may carry besides its text; folded until wanted or wrong. */
export function DetailFields({ details, refusal, dispatch }: Props) {
  const { t } = useTranslation();
  const open = detailNames.some((name) => details[name] !== '' || names(refusal, `/${name}`));
  return (
    <details open={open} className={styles.details}>
      <summary>{t('import.details.summary')}</summary>
      <div className={styles.detailFields}>
        {detailNames.map((name) => (
          <DetailField
            key={name}
            name={name}
            value={details[name]}
            wrong={names(refusal, `/${name}`)}
            onChange={(text) => dispatch({ kind: 'detail', name, text })}
          />
        ))}
      </div>
    </details>
  );
}

function DetailField({
  name,
  value,
  wrong,
  onChange,
}: {
  name: DetailName;
  value: string;
  wrong: boolean;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const note = wrong
    ? t(`import.problem.${name}`)
    : name === 'externalId'
      ? t('import.details.externalIdHint')
      : null;
  return (
    <div className="field">
      <label htmlFor={id}>{t(`import.details.${name}`)}</label>
      <input
        id={id}
        className="input"
        type={name === 'url' ? 'url' : 'text'}
        pattern={name === 'url' ? '\\s*https?://.+' : undefined}
        title={name === 'url' ? t('import.problem.url') : undefined}
        maxLength={name === 'url' ? 2000 : 200}
        autoComplete="off"
        value={value}
        aria-invalid={wrong}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <span id={`${id}-note`} className={wrong ? styles.problem : 'hint'}>
          {note}
        </span>
      )}
    </div>
  );
}
