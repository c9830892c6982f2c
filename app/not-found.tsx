import { Link } from '@/components/link';
import { getI18n } from '@/lib/i18n/request';

export default async function NotFound() {
  const { t } = await getI18n();
  return (
    <main className="narrow stack">
      <h1>{t('common.notFound.title')}</h1>
      <p>{t('common.notFound.body')}</p>
      <p>
        <Link className="button" href="/">
          {t('common.notFound.back')}
        </Link>
      </p>
    </main>
  );
}
