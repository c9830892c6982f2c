'use client';

import type { Dispatch, ReactNode } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Warning } from '@/lib/core/intake/prepare-translation';
import { encodingName } from './encoding-field';
import type { FormAction, ImportForm } from './form-state';
import styles from './import.module.css';
import type { ImportPreview, Known } from './import-preview';
import { type LanguageOption, languageName } from './language-field';

type Props = {
  form: ImportForm;
  languages: readonly LanguageOption[];
  preview: ImportPreview;
  dispatch: Dispatch<FormAction>;
  onBack: () => void;
};

/** What to know before saving, each with its remedy beside it. */
export function PreviewWarnings({ preview, languages, ...rest }: Props) {
  return (
    <>
      {preview.known.length > 0 && <KnownNotice known={preview.known} languages={languages} />}
      <FileNotices form={rest.form} />
      {preview.warnings.map((warning) => (
        <WarningNotice key={JSON.stringify(warning)} warning={warning} languages={languages} {...rest} />
      ))}
    </>
  );
}

function Notice({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="notice warning row">
      <p>{words}</p>
      {children}
    </div>
  );
}

/** What the reader of a file left out or was not sure of; a bilingual file says it once. */
function FileNotices({ form: { source, target } }: Pick<Props, 'form'>) {
  const { t } = useI18n();
  const all = [...source.notices, ...target.notices].map(
    (notice) => [JSON.stringify(notice), notice] as const,
  );
  return [...new Map(all)].map(([key, { code, name, count, encoding }]) => (
    <Notice key={key} words={t(`files.notice.${code}`, { name, count, encoding: encodingName(encoding) })} />
  ));
}

function KnownNotice({
  known,
  languages,
}: {
  known: readonly Known[];
  languages: readonly LanguageOption[];
}) {
  const { t, uiLanguage } = useI18n();
  const updated = known.filter((one) => one.updates);
  const shown = updated.length > 0 ? updated : known;
  const nameOf = ({ language, externalId }: Known) =>
    [languageName(language, languages, uiLanguage), externalId].filter(Boolean).join(', ');
  return (
    <Notice words={t(updated.length > 0 ? 'import.warning.updates' : 'import.warning.known')}>
      {shown.map((one) => (
        <Link key={one.translationId} href={`/a/${one.translationId}`} className={styles.known}>
          {t('import.warning.open', { name: nameOf(one) })}
        </Link>
      ))}
    </Notice>
  );
}

function WarningNotice({
  warning,
  form,
  languages,
  dispatch,
  onBack,
}: Omit<Props, 'preview'> & { warning: Warning }) {
  const { t, uiLanguage } = useI18n();
  const back = (
    <button type="button" className="button small" onClick={onBack}>
      {t('import.backToText')}
    </button>
  );
  switch (warning.code) {
    case 'empty-side':
      return <Notice words={t(`import.warning.empty.${warning.side}`)}>{back}</Notice>;
    case 'same-text':
      return <Notice words={t('import.warning.sameText')}>{back}</Notice>;
    case 'unpaired':
      return <Notice words={t('import.warning.unpaired', { count: warning.count })} />;
    case 'languages-swapped': {
      const source = languageName(form.source.language, languages, uiLanguage);
      const target = languageName(form.target.language, languages, uiLanguage);
      return (
        <Notice words={t('import.warning.swapped', { source, target })}>
          <button type="button" className="button small" onClick={() => dispatch({ kind: 'swap-texts' })}>
            {t('import.warning.swapTexts')}
          </button>
          <button type="button" className="button small" onClick={() => dispatch({ kind: 'swap-languages' })}>
            {t('import.warning.swapLanguages')}
          </button>
        </Notice>
      );
    }
  }
}
