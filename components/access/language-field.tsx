'use client';

import { useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { LanguageName } from '@/lib/i18n/language-names';

type Props = {
  name: string;
  label: string;
  languages: readonly LanguageName[];
  defaultValue: string;
  error: string | null;
};

/** Chooses a language by its name, or by its tag when it is not among the likely ones. */
export function LanguageField({ name, label, languages, defaultValue, error }: Props) {
  const { t } = useI18n();
  const listed = languages.some((language) => language.tag === defaultValue);
  const [other, setOther] = useState(!listed);
  return (
    <>
      <SelectField
        label={label}
        name={other ? undefined : name}
        defaultValue={listed ? defaultValue : ''}
        onChange={(event) => setOther(event.target.value === '')}
        error={other ? null : error}
      >
        {languages.map((language) => (
          <option key={language.tag} value={language.tag}>
            {language.name}
          </option>
        ))}
        <option value="">{t('access.language.other')}</option>
      </SelectField>
      {other && (
        <TextField
          name={name}
          label={t('access.language.tag', { of: label })}
          hint={t('access.language.tagHint')}
          defaultValue={listed ? '' : defaultValue}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={35}
          required
          error={error}
        />
      )}
    </>
  );
}
