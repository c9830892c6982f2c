import type { Metadata } from 'next';
import { ImportScreen } from '@/components/import/import-screen';
import { may } from '@/lib/core/review/roles';
import { getDesk } from '@/lib/data/desks';
import { getI18n } from '@/lib/i18n/request';
import { requireScope } from '@/lib/server/session';

/** Languages offered by name; any other is typed. */
const offered = ['vi', 'en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'fr', 'de', 'es', 'ru', 'lo', 'km', 'th'];

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('import.title') };
}

export default async function ImportPage() {
  const scope = await requireScope();
  const [{ t, language }, desk] = await Promise.all([getI18n(), getDesk(scope)]);
  if (!may(scope.role, 'import'))
    return (
      <main id="content" className="page stack">
        <h1>{t('import.title')}</h1>
        <p className="notice">{t('import.notAllowed')}</p>
      </main>
    );
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const tags = new Set([desk.sourceLanguage, desk.targetLanguage, ...offered]);
  return (
    <ImportScreen
      owner={`${scope.userId}-${scope.deskId}`}
      sourceLanguage={desk.sourceLanguage}
      targetLanguage={desk.targetLanguage}
      languages={[...tags].map((tag) => ({ tag, name: names.of(tag) ?? tag }))}
    />
  );
}
