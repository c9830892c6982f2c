'use client';

import type { Dispatch } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { DetailFields } from './detail-fields';
import type { FormAction, ImportForm } from './form-state';
import styles from './import.module.css';
import type { ImportPreview } from './import-preview';
import type { LanguageOption } from './language-field';
import { PreviewFigures } from './preview-figures';
import type { Several } from './read-file';
import { RefusalNotice } from './refusal-notice';
import type { Refusal } from './send-import';
import { SideFields } from './side-fields';
import { WantedFields } from './wanted-fields';

type Props = {
  form: ImportForm;
  languages: readonly LanguageOption[];
  /** Until what was kept on this device is back in the fields, and while the preview is on its way. */
  asleep: boolean;
  kept: boolean;
  ready: boolean;
  /** Of this very text, else null. */
  preview: ImportPreview | null;
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
  onPreview: () => void;
  onSeveral: (several: Several) => void;
};

export function EditStep(props: Props) {
  const { form, languages, asleep, kept, ready, preview, refusal, dispatch, onPreview } = props;
  const { t } = useI18n();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onPreview();
      }}
    >
      <p className="muted">{t('import.intro')}</p>
      <fieldset disabled={asleep} className={styles.form}>
        <div className={styles.sides}>
          {(['source', 'target'] as const).map((side) => (
            <SideFields
              key={side}
              side={side}
              form={form[side]}
              languages={languages}
              refusal={refusal}
              dispatch={dispatch}
              onSeveral={props.onSeveral}
            />
          ))}
        </div>
        <WantedFields wanted={form.wanted} refusal={refusal} dispatch={dispatch} />
        <DetailFields details={form.details} refusal={refusal} dispatch={dispatch} />
        {!kept && <p className="notice warning">{t('import.noRoom')}</p>}
        <div className={styles.bar}>
          <RefusalNotice refusal={refusal} />
          <button type="submit" className="button primary" disabled={!ready}>
            {t('import.preview')}
          </button>
          <p role="status">
            {!ready ? (
              <span className="muted">{t('import.toStart')}</span>
            ) : preview ? (
              <PreviewFigures rows={preview.rows} />
            ) : (
              refusal === null && <span className="muted">{t('import.preparing')}</span>
            )}
          </p>
        </div>
      </fieldset>
    </form>
  );
}
