import type { TFunction } from 'i18next';
import type { Method, Operation } from '@/lib/schema/openapi-document';
import { AnswerTable } from './answer-table';
import { Code } from './code';
import { curlOf } from './curl-of';
import { FieldTable } from './field-table';
import { typeOf } from './fields-of';
import { Prose } from './prose';
import styles from './reference.module.css';

type Props = { t: TFunction; base: string; path: string; method: Method; operation: Operation };

export function OperationEntry({ t, base, path, method, operation }: Props) {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const scope = operation.security.flatMap((one) => Object.values(one).flat()).join(', ');
  const body = requestBody?.content['application/json'];
  return (
    <article id={operationId} aria-labelledby={`${operationId}-title`} className={styles.entry}>
      <h3 id={`${operationId}-title`} lang="en">
        {summary}
      </h3>
      <p className={styles.line}>
        <strong>{method.toUpperCase()}</strong> <code className={styles.name}>{`${base}${path}`}</code>
      </p>
      <p>
        <Prose text={description} />
      </p>
      <p className={styles.note}>
        {scope === '' ? (
          t('reference.noKey')
        ) : (
          <>
            {t('reference.scope')} <code>{scope}</code>
          </>
        )}
      </p>
      {parameters.length > 0 && (
        <>
          <h4>{t('reference.parameters')}</h4>
          <FieldTable
            t={t}
            label={t('reference.parametersOf', { of: summary })}
            fields={parameters.map(({ name, required, schema, description }) => ({
              path: name,
              isRequired: required,
              type: typeOf(schema),
              description,
            }))}
          />
        </>
      )}
      {body && (
        <>
          <h4>{t('reference.request')}</h4>
          <p>
            <a href={`#schema-${typeOf(body.schema).text}`}>
              <code lang="en">{typeOf(body.schema).text}</code>
            </a>
          </p>
        </>
      )}
      <h4>{t('reference.answers')}</h4>
      <AnswerTable t={t} label={t('reference.answersOf', { of: summary })} answers={responses} />
      <h4>{t('reference.example')}</h4>
      <Code text={curlOf(base, path, method, operation)} label={t('reference.exampleOf', { of: summary })} />
    </article>
  );
}
