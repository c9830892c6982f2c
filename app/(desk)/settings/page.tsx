import type { Metadata } from 'next';
import { rememberLanguage } from '@/app/actions';
import { SettingsScreen } from '@/components/settings/settings-screen';
import { getI18n } from '@/lib/i18n/request';
import { savePreferences } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('settings.title') };
}

export default function SettingsPage() {
  return <SettingsScreen save={savePreferences} rememberLanguage={rememberLanguage} />;
}
