'use client';

import { useOptimistic, useState, useTransition } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { SelectField } from '@/components/ui/select-field';
import { announcements, layouts, type Preferences, themes } from '@/lib/core/preferences';
import type { PreferenceChange } from '@/lib/schema/preferences';
import { KeySettings } from './key-settings';
import { usePreferences } from './preferences';
import styles from './settings.module.css';

type Props = {
  save: (change: PreferenceChange) => Promise<{ readonly ok: boolean }>;
  rememberLanguage: (language: string) => Promise<void>;
};

/** How a person likes the workbench. What is chosen holds at once. */
export function SettingsScreen({ save, rememberLanguage }: Props) {
  const { t } = useI18n();
  const { preferences, saving, failed, change } = useChange(save);
  return (
    <main id="content" className="page stack" aria-busy={saving}>
      <h1>{t('settings.title')}</h1>
      {failed && (
        <p role="alert" className="notice error">
          {t('settings.failed')}
        </p>
      )}
      <section className={styles.section} aria-labelledby="settings-screen">
        <h2 id="settings-screen">{t('settings.screen')}</h2>
        <div className="row">
          <span>{t('common.language.label')}</span>
          <LanguageSwitch remember={rememberLanguage} />
        </div>
        <SelectField
          label={t('settings.theme.label')}
          value={preferences.theme}
          onChange={({ target }) => change({ theme: themes.find((one) => one === target.value) })}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`settings.theme.${theme}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('settings.layout.label')}
          value={preferences.layout}
          onChange={({ target }) => change({ layout: layouts.find((one) => one === target.value) })}
        >
          {layouts.map((layout) => (
            <option key={layout} value={layout}>
              {t(`settings.layout.${layout}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('settings.announcements.label')}
          hint={t('settings.announcements.hint')}
          value={preferences.announcements}
          onChange={({ target }) =>
            change({ announcements: announcements.find((one) => one === target.value) })
          }
        >
          {announcements.map((one) => (
            <option key={one} value={one}>
              {t(`settings.announcements.${one}`)}
            </option>
          ))}
        </SelectField>
      </section>
      <section className={styles.section} aria-labelledby="settings-keys">
        <h2 id="settings-keys">{t('settings.keys.title')}</h2>
        <p className="row">
          <span>{t('practice.settings')}</span>
          <Link className="button small" href="/practice">
            {t('practice.offer.start')}
          </Link>
        </p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={preferences.enterApproves}
            onChange={({ target }) => change({ enterApproves: target.checked })}
          />
          <span>
            {t('settings.enterApproves.label')}
            <span className="muted"> {t('settings.enterApproves.hint')}</span>
          </span>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={preferences.shortcuts}
            onChange={({ target }) => change({ shortcuts: target.checked })}
          />
          {t('settings.shortcuts')}
        </label>
        {preferences.shortcuts && <KeySettings own={preferences.keys} change={(keys) => change({ keys })} />}
      </section>
    </main>
  );
}

/** Shows a choice before it is stored, and takes it back where that fails. */
function useChange(save: Props['save']) {
  const stored = usePreferences();
  const [failed, setFailed] = useState(false);
  const [saving, start] = useTransition();
  const [preferences, show] = useOptimistic(stored, (now: Preferences, more: PreferenceChange) => ({
    ...now,
    ...more,
  }));
  const change = (wanted: PreferenceChange) =>
    start(async () => {
      show(wanted);
      setFailed(!(await save(wanted)).ok);
    });
  return { preferences, saving, failed, change };
}
