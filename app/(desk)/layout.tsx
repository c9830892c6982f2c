import type { ReactNode } from 'react';
import { rememberLanguage } from '@/app/actions';
import { DeskHeader } from '@/components/desk/desk-header';
import { PreferencesProvider } from '@/components/settings/preferences';
import { may } from '@/lib/core/review/roles';
import { getDesk } from '@/lib/data/desks';
import { findInstallationKind } from '@/lib/data/installation';
import { findPreferences } from '@/lib/data/preferences';
import { getI18n } from '@/lib/i18n/request';
import { requireScope } from '@/lib/server/session';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const scope = await requireScope();
  const [{ t }, desk, kind, preferences] = await Promise.all([
    getI18n(),
    getDesk(scope),
    findInstallationKind(),
    findPreferences(scope),
  ]);
  return (
    <PreferencesProvider value={preferences}>
      <a className="skip-link button" href="#content">
        {t('common.skipToContent')}
      </a>
      <DeskHeader
        desk={desk.name}
        person={scope.name}
        role={scope.role}
        mayImport={may(scope.role, 'import')}
        mayAdminister={may(scope.role, 'administer')}
        demo={kind === 'demo'}
        rememberLanguage={rememberLanguage}
      />
      {children}
    </PreferencesProvider>
  );
}
