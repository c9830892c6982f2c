import type { TFunction } from 'i18next';
import type { JsonSchema } from '@/lib/schema/openapi-document';
import { FieldTable } from './field-table';
import { fieldsOf, typeOf } from './fields-of';
import { Prose } from './prose';
import styles from './reference.module.css';
import { TypeWords } from './type-words';

type Props = { t: TFunction; schemas: Readonly<Record<string, JsonSchema>> };

/** The shapes that operations and messages name, each with its fields. */
export function SchemasReference({ t, schemas }: Props) {
  return Object.entries(schemas).map(([name, schema]) => (
    <article
      key={name}
      id={`schema-${name}`}
      aria-labelledby={`schema-${name}-title`}
      className={styles.entry}
    >
      <h3 id={`schema-${name}-title`} lang="en">
        {name}
      </h3>
      {schema.description && (
        <p>
          <Prose text={schema.description} />
        </p>
      )}
      {schema.type === 'array' ? (
        <p>
          <TypeWords type={typeOf(schema)} />
        </p>
      ) : (
        <FieldTable t={t} label={t('reference.fieldsOf', { of: name })} fields={fieldsOf(schema)} />
      )}
    </article>
  ));
}
