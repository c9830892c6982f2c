'use client';

import { type ReactNode, useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import styles from '@/components/admin/admin.module.css';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import { type WebhookEvent, webhookEvents } from '@/lib/core/webhooks/event';
import type { LanguageName } from '@/lib/i18n/language-names';
import { eventWords } from './event-words';

export type EndpointValues = { url: string; events: WebhookEvent[]; languages: string[] };

type Props = {
  title: string;
  values: { readonly url: string; readonly events: readonly string[]; readonly languages: readonly string[] };
  /** Languages that may be chosen. */
  languages: readonly LanguageName[];
  submit: string;
  /** Answers why it was refused, or null. */
  send: (values: EndpointValues) => Promise<Refusal | null>;
  /** What is said once it was sent. */
  sent?: string;
  /** Begins anew after it was sent. */
  reset?: boolean;
};

const reasons = ['private', 'insecure', 'unknown-host'] as const;

/** Where a webhook goes and what it tells. */
export function EndpointForm({ title, values, languages, submit, send, sent, reset = false }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [done, setDone] = useState(false);
  const { form, pending, refusal, isWrong } = useSubmit(async (data) => {
    setDone(false);
    const problem = await send({
      url: String(data.get('url')).trim(),
      events: webhookEvents.filter((event) => data.getAll('events').includes(event)),
      languages: languages.map(({ tag }) => tag).filter((tag) => data.getAll('languages').includes(tag)),
    });
    if (problem) return problem;
    setDone(true);
    if (reset) form.ref.current?.reset();
    return null;
  });
  const why = refusal?.fields.find((field) => field.pointer === '/url')?.detail;
  const reason = reasons.find((one) => one === why) ?? 'url';
  const full = refusal?.code === 'bad_input' && refusal.fields.length === 0;
  return (
    <form {...form} aria-labelledby={`${id}-title`} className={styles.panel} onChange={() => setDone(false)}>
      <h3 id={`${id}-title`}>{title}</h3>
      <FormProblem refusal={refusal} say={full ? { bad_input: t('webhooks.form.full') } : {}} />
      <TextField
        name="url"
        type="url"
        label={t('webhooks.form.url')}
        hint={t('webhooks.form.urlHint')}
        defaultValue={values.url}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        required
        error={isWrong('url') ? t(`webhooks.form.wrong.${reason}`) : null}
      />
      <Choices
        legend={t('webhooks.tells')}
        error={isWrong('events') ? t('webhooks.form.eventsWrong') : null}
        name="events"
        chosen={values.events}
        options={webhookEvents.map((event) => ({
          value: event,
          words: t(`webhooks.eventNote.${eventWords[event]}`),
          code: event,
        }))}
      />
      {languages.length > 1 && (
        <Choices
          legend={t('webhooks.languages.label')}
          note={t('webhooks.languages.note')}
          name="languages"
          chosen={values.languages}
          options={languages.map(({ tag, name }) => ({ value: tag, words: name }))}
        />
      )}
      <div className="row">
        <button type="submit" className="button primary" aria-disabled={pending}>
          {submit}
        </button>
        {sent && <span role="status">{done && sent}</span>}
      </div>
    </form>
  );
}

type ChoicesProps = {
  legend: string;
  note?: string;
  error?: string | null;
  name: string;
  chosen: readonly string[];
  options: readonly { readonly value: string; readonly words: ReactNode; readonly code?: string }[];
};

function Choices({ legend, note, error, name, chosen, options }: ChoicesProps) {
  const id = useId();
  const about = error ? `${id}-error` : note ? `${id}-note` : undefined;
  return (
    <fieldset className={styles.choices} aria-describedby={about}>
      <legend>{legend}</legend>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      {options.map(({ value, words, code }) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>
            {words}
            {code && <code className={styles.email}>{code}</code>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
