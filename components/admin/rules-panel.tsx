'use client';

import { useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { SrxProblem } from '@/lib/core/segmentation/srx/read-srx';
import styles from './admin.module.css';
import { RulesProblems } from './rules-problems';

type InUse = {
  readonly name: string;
  readonly counts: readonly { readonly language: string; readonly count: number }[];
  readonly named: readonly string[];
  readonly problems: readonly SrxProblem[];
};

type Props = {
  inUse: InUse | null;
  /** Largest file, in bytes. */
  maxSize: number;
  storeRules: (file: File) => Promise<Answer<readonly SrxProblem[]>>;
  removeRules: () => Promise<Answer<void>>;
};

type Tried = { readonly name: string; readonly problems: readonly SrxProblem[] };

/** The desk's own rules for where sentences end: an SRX file, or none. */
export function RulesPanel({ inUse, maxSize, storeRules, removeRules }: Props) {
  const { t } = useI18n();
  const id = useId();
  const { pending, refusal, act } = useAct();
  const [tried, setTried] = useState<Tried | null>(null);
  const [done, setDone] = useState('');
  const [asking, setAsking] = useState(false);

  const store = (file: File) =>
    act(async () => {
      const { name } = file;
      setDone('');
      setTried(null);
      if (file.size > maxSize) {
        setTried({ name, problems: [{ code: 'too-large', line: 1 }] });
        return null;
      }
      const answer = await storeRules(file);
      if (!answer.ok) return answer;
      if (answer.value.length > 0) setTried({ name, problems: answer.value });
      else setDone(t('admin.rules.stored', { name }));
      return null;
    });
  const remove = () =>
    act(async () => {
      setTried(null);
      const answer = await removeRules();
      setAsking(false);
      if (!answer.ok) return answer;
      setDone(t('admin.rules.removed'));
      return null;
    });

  return (
    <section aria-labelledby={`${id}-title`} className={styles.panel}>
      <h3 id={`${id}-title`}>{t('admin.rules.title')}</h3>
      <p>{t('admin.rules.lead')}</p>
      {inUse ? (
        <div className="stack">
          <p>
            <span className={styles.name}>{inUse.name}</span>
            {inUse.named.length > 0 && (
              <span className={styles.email}>
                {t('admin.rules.named', { names: inUse.named.join(', ') })}
              </span>
            )}
          </p>
          <ul className={styles.plain}>
            {inUse.counts.map(({ language, count }) => (
              <li key={language}>
                {count > 0
                  ? t('admin.rules.count', { language, count })
                  : t('admin.rules.ours', { language })}
              </li>
            ))}
          </ul>
          {inUse.problems.length > 0 && (
            <RulesProblems title={t('admin.rules.unreadable')} problems={inUse.problems} />
          )}
        </div>
      ) : (
        <p className="muted">{t('admin.rules.none')}</p>
      )}
      <FormProblem refusal={refusal} />
      {tried && (
        <RulesProblems
          title={t('admin.rules.refused', { name: tried.name, count: tried.problems.length })}
          problems={tried.problems}
        />
      )}
      <div className="row">
        <label className={`button ${styles.choose}`} aria-disabled={pending}>
          {inUse ? t('admin.rules.replace') : t('admin.rules.choose')}
          <input
            type="file"
            className="visually-hidden"
            accept=".srx,.xml"
            disabled={pending}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) store(file);
              event.target.value = '';
            }}
          />
        </label>
        {inUse && (
          <button type="button" className="button danger" onClick={() => setAsking(true)}>
            {t('admin.rules.remove')}
          </button>
        )}
        <span id={`${id}-hint`} className={styles.note}>
          {t('admin.rules.hint')}
        </span>
      </div>
      <p role="status" className={styles.done}>
        {done}
      </p>
      <ConfirmDialog
        title={t('admin.rules.removeTitle', { name: inUse?.name ?? '' })}
        open={asking}
        yes={t('admin.rules.remove')}
        pending={pending}
        onYes={remove}
        onCancel={() => setAsking(false)}
      >
        <p>{t('admin.rules.removeBody')}</p>
      </ConfirmDialog>
    </section>
  );
}
