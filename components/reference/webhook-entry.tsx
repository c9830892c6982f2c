import type { TFunction } from 'i18next';
import type { Webhook } from '@/lib/schema/openapi-document';
import { Code } from './code';
import { typeOf } from './fields-of';
import { Prose } from './prose';
import styles from './reference.module.css';

type Props = { t: TFunction; name: string; webhook: Webhook };

/** One kind of message. */
export function WebhookEntry({ t, name, webhook }: Props) {
  const { operationId, summary, description, requestBody } = webhook;
  const { schema, example } = requestBody.content['application/json'];
  const shape = typeOf(schema).text;
  return (
    <article id={operationId} aria-labelledby={`${operationId}-title`} className={styles.entry}>
      <h3 id={`${operationId}-title`} lang="en">
        {summary}
      </h3>
      <p className={styles.line}>
        <strong>{t('reference.message')}</strong> <code className={styles.name}>{name}</code>
      </p>
      <p>
        <Prose text={description} />
      </p>
      <p>
        <a href={`#schema-${shape}`}>
          <code lang="en">{shape}</code>
        </a>
      </p>
      <Code text={JSON.stringify(example, null, 2)} label={t('reference.exampleOf', { of: summary })} />
    </article>
  );
}
