'use client';

import { type Dispatch, useEffect, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import { detailNames, type FormAction, type ImportForm } from './form-state';
import styles from './import.module.css';
import { names } from './refusal-notice';
import type { Refusal } from './send-import';

type Props = {
  details: ImportForm['details'];
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
};

/** What an article may carry besides its text; folded until wanted, filled or wrong. */
export function DetailFields({ details, refusal, dispatch }: Props) {
  const { t } = useI18n();
  const element = useRef<HTMLDetailsElement>(null);
  const matters = detailNames.some((name) => details[name] !== '' || names(refusal, `/${name}`));
  useEffect(() => {
    if (matters && element.current) element.current.open = true;
  }, [matters]);
  return (
    <details ref={element} className={styles.details}>
      <summary>{t('import.details.summary')}</summary>
      <div className={styles.detailFields}>
        {detailNames.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`import.details.${name}`)}
            hint={name === 'externalId' && t('import.details.externalIdHint')}
            error={names(refusal, `/${name}`) ? t(`import.problem.${name}`) : null}
            {...(name === 'url' && urlRule)}
            title={name === 'url' ? t('import.problem.url') : undefined}
            maxLength={name === 'url' ? 2000 : 200}
            autoComplete="off"
            value={details[name]}
            onChange={(event) => dispatch({ kind: 'detail', name, text: event.target.value })}
          />
        ))}
      </div>
    </details>
  );
}

const urlRule = { type: 'url', pattern: '\\s*https?://.+' } as const;
