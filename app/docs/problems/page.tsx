import type { Metadata } from 'next';
import { getI18n } from '@/lib/i18n/request';
import { problemKinds } from '@/lib/server/problem';
import styles from './problems.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('common.problems.title') };
}

/** What the `type` of the API's problem documents points to (RFC 9457). */
export default async function ProblemsPage() {
  const { t } = await getI18n();
  return (
    <main className="page stack">
      <h1>{t('common.problems.title')}</h1>
      <p>{t('common.problems.explain')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('common.problems.type')}</th>
            <th scope="col">{t('common.problems.status')}</th>
            <th scope="col">{t('common.problems.meaning')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {problemKinds.map(({ kind, status, title }) => (
            <tr key={kind} id={kind}>
              <td>
                <code className={styles.kind}>{kind}</code>
              </td>
              <td>{status}</td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
