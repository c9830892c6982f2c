'use client';

import { useId } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { parseLanguage } from '@/lib/core/language';
import styles from './import.module.css';

export type LanguageOption = { readonly tag: string; readonly name: string };

type Props = {
  label: string;
  language: string;
  languages: readonly LanguageOption[];
  onChange: (language: string) => void;
};

/** The usual languages to choose from, and any other by its tag. */
export function LanguageField({ label, language, languages, onChange }: Props) {
  const { t, uiLanguage } = useI18n();
  const hint = useId();
  const listed = languages.some((option) => option.tag === language);
  const wrong = language !== '' && !parseLanguage(language);
  if (listed)
    return (
      <label>
        <span className="visually-hidden">{label}</span>
        <select className="input" value={language} onChange={(event) => onChange(event.target.value)}>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
          <option value="">{t('import.language.other')}</option>
        </select>
      </label>
    );
  return (
    <div className={styles.code}>
      <label>
        <span className="visually-hidden">{label}</span>
        <input
          className="input"
          value={language}
          maxLength={35}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('import.language.code')}
          aria-invalid={wrong}
          aria-describedby={hint}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <button type="button" className="button quiet small" onClick={() => onChange(languages[0]?.tag ?? '')}>
        {t('import.language.back')}
      </button>
      <span id={hint} className={wrong ? styles.problem : 'muted'}>
        {wrong
          ? t('import.language.wrong')
          : language === ''
            ? t('import.language.codeHint')
            : languageName(language, languages, uiLanguage)}
      </span>
    </div>
  );
}

/** The name of a language inside a sentence of the UI. */
export function languageName(tag: string, languages: readonly LanguageOption[], ui: string): string {
  const name =
    languages.find((option) => option.tag === tag)?.name ??
    new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ??
    tag;
  return ui === 'vi' ? name.charAt(0).toLocaleLowerCase(ui) + name.slice(1) : name;
}
