import type { TFunction } from 'i18next';
import type { Webhook } from '@/lib/schema/openapi-document';
import { AnswerTable } from './answer-table';
import { Code } from './code';
import { FieldTable } from './field-table';
import { typeOf } from './fields-of';
import styles from './reference.module.css';
import { WebhookEntry } from './webhook-entry';

type Props = {
  t: TFunction;
  webhooks: readonly (readonly [name: string, webhook: Webhook])[];
  verifyExample: string;
};

/** Every kind of message; what they have in common, and how to verify them, once. */
export function WebhooksReference({ t, webhooks, verifyExample }: Props) {
  const [first] = webhooks;
  if (!first) return null;
  const [, { parameters, responses }] = first;
  return (
    <>
      {webhooks.map(([name, webhook]) => (
        <WebhookEntry key={name} t={t} name={name} webhook={webhook} />
      ))}
      <div className={styles.entry}>
        <h3>{t('reference.headers')}</h3>
        <FieldTable
          t={t}
          label={t('reference.headers')}
          fields={parameters.map(({ name, description, schema }) => ({
            path: name,
            isRequired: true,
            type: typeOf(schema),
            description,
          }))}
        />
      </div>
      <div className={styles.entry}>
        <h3 id="verify">{t('reference.verify')}</h3>
        <p>{t('reference.verifyLead')}</p>
        <Code text={verifyExample} label={t('reference.verify')} />
      </div>
      <div className={styles.entry}>
        <h3>{t('reference.hookAnswers')}</h3>
        <AnswerTable t={t} label={t('reference.hookAnswers')} answers={responses} />
      </div>
    </>
  );
}
