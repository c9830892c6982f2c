import type { TFunction } from 'i18next';
import type { Field } from './fields-of';
import { Prose } from './prose';
import styles from './reference.module.css';
import { TypeWords } from './type-words';

type Props = { t: TFunction; label: string; fields: readonly Field[] };

/** Values by name: what each may be, whether it must be there, what it means. */
export function FieldTable({ t, label, fields }: Props) {
  return (
    <table className={`${styles.table} ${styles.fields}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('reference.name')}</th>
          <th scope="col">{t('reference.type')}</th>
          <th scope="col">{t('reference.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, isRequired, type, description }) => (
          <tr key={path}>
            <th scope="row">
              <code className={styles.name}>{path}</code>
              {isRequired && <span className={styles.note}>{t('reference.required')}</span>}
            </th>
            <td>
              <TypeWords type={type} />
              {type.limits.map((limit) => (
                <span key={limit} className={styles.note}>
                  {limit}
                </span>
              ))}
            </td>
            <td>
              <Prose text={description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
