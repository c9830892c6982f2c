import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Link } from '@/components/link';
import { OperationEntry } from '@/components/reference/operation-entry';
import styles from '@/components/reference/reference.module.css';
import { ReferenceContents } from '@/components/reference/reference-contents';
import { SchemasReference } from '@/components/reference/schemas-reference';
import { WebhooksReference } from '@/components/reference/webhooks-reference';
import { getI18n } from '@/lib/i18n/request';
import { listOperations } from '@/lib/schema/openapi-document';
import { visitedUrl } from '@/lib/server/env';
import { openapiDocument } from '@/lib/server/openapi/document';
import { verifyExample } from '@/lib/server/openapi/verify-example';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('reference.title') };
}

/** The document of the API for people. */
export default async function ApiPage() {
  const { t } = await getI18n();
  const { paths, webhooks, components, tags } = openapiDocument();
  const base = visitedUrl('/api/v1', await headers());
  const operations = listOperations(paths);
  const hooks = Object.entries(webhooks).map(([name, { post }]) => [name, post] as const);
  return (
    <main className={`page ${styles.page}`}>
      <header className="stack">
        <h1>{t('reference.title')}</h1>
        <p>{t('reference.lead')}</p>
        <p className="row">
          <a href="/api/v1/openapi.json">{t('reference.document')}</a>
          <Link href="/docs/problems">{t('reference.problems')}</Link>
        </p>
        <ReferenceContents
          t={t}
          entries={[...operations.map(({ operation }) => operation), ...hooks.map(([, hook]) => hook)].map(
            ({ operationId, summary }) => ({ id: operationId, title: summary }),
          )}
        />
      </header>
      {tags.map(({ name, description }) => (
        <section key={name} aria-labelledby={`tag-${name}`} className="stack">
          <h2 id={`tag-${name}`} lang="en">
            {name}
          </h2>
          <p lang="en">{description}</p>
          {operations
            .filter(({ operation }) => operation.tags.includes(name))
            .map(({ path, method, operation }) => (
              <OperationEntry
                key={operation.operationId}
                t={t}
                base={base}
                path={path}
                method={method}
                operation={operation}
              />
            ))}
          {name === 'Webhooks' && <WebhooksReference t={t} webhooks={hooks} verifyExample={verifyExample} />}
        </section>
      ))}
      <section aria-labelledby="schemas" className="stack">
        <h2 id="schemas">{t('reference.schemas')}</h2>
        <SchemasReference t={t} schemas={components.schemas} />
      </section>
    </main>
  );
}
