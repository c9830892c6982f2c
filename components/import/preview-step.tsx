'use client';

import type { Dispatch } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { CleanedAway } from './cleaned-away';
import type { FormAction, ImportForm } from './form-state';
import styles from './import.module.css';
import type { ImportPreview } from './import-preview';
import type { LanguageOption } from './language-field';
import { PreviewFigures } from './preview-figures';
import { PreviewRows } from './preview-rows';
import { PreviewWarnings } from './preview-warnings';
import { RefusalNotice } from './refusal-notice';
import type { Refusal } from './send-import';

type Props = {
  form: ImportForm;
  languages: readonly LanguageOption[];
  preview: ImportPreview;
  /** False while the preview of a change just made is on its way. */
  fresh: boolean;
  /** That preview was refused, and the one shown is of the text before. */
  failed: boolean;
  saving: boolean;
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
  onBack: () => void;
  onSave: () => void;
  onRetry: () => void;
};

export function PreviewStep(props: Props) {
  const { form, languages, preview, fresh, failed, saving, refusal, dispatch, onBack } = props;
  const { t } = useI18n();
  const empty = preview.warnings.some((warning) => warning.code === 'empty-side');
  const updates = preview.known.some((known) => known.updates);
  const label = saving ? 'starting' : updates ? 'update' : 'start';
  return (
    <>
      <PreviewWarnings
        form={form}
        languages={languages}
        preview={preview}
        dispatch={dispatch}
        onBack={onBack}
      />
      <CleanedAway form={form} removals={preview.removals} dispatch={dispatch} />
      {!preview.complete && <p className="notice">{t('aligning.preview')}</p>}
      <PreviewRows
        rows={preview.rows}
        sourceLanguage={form.source.language}
        targetLanguage={form.target.language}
        stale={!fresh}
      />
      <div className={styles.bar}>
        <RefusalNotice refusal={refusal} />
        {failed ? (
          <button type="button" className="button primary" onClick={props.onRetry}>
            {t('common.retry')}
          </button>
        ) : (
          <button
            type="button"
            className="button primary"
            disabled={empty || !fresh || saving}
            onClick={props.onSave}
          >
            {t(`import.${label}`)}
          </button>
        )}
        <button type="button" className="button" disabled={saving} onClick={onBack}>
          {t('import.backToText')}
        </button>
        <p role="status">
          {!fresh ? (
            <span className="muted">{t('import.preparing')}</span>
          ) : (
            !failed && <PreviewFigures rows={preview.rows} />
          )}
        </p>
      </div>
    </>
  );
}
