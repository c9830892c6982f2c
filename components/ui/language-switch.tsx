'use client';

import { useTransition } from 'react';
import { uiLanguages } from '@/lib/i18n/languages';
import { useI18n } from './i18n-provider';

/** Switches the language of the UI in place: what is being typed stays. */
export function LanguageSwitch({ remember }: { remember: (language: string) => Promise<void> }) {
  const { t, uiLanguage } = useI18n();
  const [pending, start] = useTransition();
  return (
    <label>
      <span className="visually-hidden">{t('common.language.label')}</span>
      <select
        className="input"
        value={uiLanguage}
        disabled={pending}
        onChange={(event) => {
          const chosen = event.target.value;
          start(() => remember(chosen));
        }}
      >
        {uiLanguages.map((language) => (
          <option key={language} value={language} lang={language}>
            {t(`common.language.${language}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
