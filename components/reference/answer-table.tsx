import type { TFunction } from 'i18next';
import type { Answer } from '@/lib/schema/openapi-document';
import { typeOf } from './fields-of';
import { Prose } from './prose';
import styles from './reference.module.css';
import { TypeWords } from './type-words';

type Props = { t: TFunction; label: string; answers: Readonly<Record<string, Answer>> };

/** Answers by their status: when, with which headers, in which types. */
export function AnswerTable({ t, label, answers }: Props) {
  return (
    <table className={`${styles.table} ${styles.answers}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('reference.status')}</th>
          <th scope="col">{t('reference.meaning')}</th>
          <th scope="col">{t('reference.body')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(answers).map(([status, answer]) => (
          <tr key={status}>
            <th scope="row">
              <code>{status}</code>
            </th>
            <td>
              <Prose text={answer.description} />
              {answer.headers && (
                <span className={styles.note} lang="en">
                  {Object.keys(answer.headers).join(', ')}
                </span>
              )}
            </td>
            <td>
              <Contents answer={answer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contents({ answer }: { answer: Answer }) {
  return Object.entries(answer.content ?? {}).map(([mediaType, { schema }]) => (
    <span key={mediaType} className={styles.content}>
      <span className={styles.note}>{mediaType}</span>
      {Object.keys(schema).length > 0 && <TypeWords type={typeOf(schema)} />}
    </span>
  ));
}
