'use client';

import { type ChangeEvent, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, refusedFor, useAct } from '@/components/access/use-act';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './glossary.module.css';
import { downloadTbx, type FiledTerm, type GlossaryReading, readGlossary } from './glossary-tbx';
import type { TermWords } from './term-form';

export type FileActions = {
  readonly takeIn: (file: { entries: TermWords[]; preview: boolean }) => Promise<Answer<Merged>>;
  readonly listAll: () => Promise<Answer<readonly FiledTerm[]>>;
};
type Merged = { readonly added: number; readonly changed: number; readonly unchanged: number };
type Chosen = Extract<GlossaryReading, { readonly ok: true }> & { readonly merged: Merged };

type Props = {
  languages: { readonly source: string; readonly target: string };
  actions: FileActions;
  onDone: (words: string) => void;
};

/** The glossary as a TBX file: into it, with what that would do told first, and out of it. */
export function GlossaryFile({ languages, actions, onDone }: Props) {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = ({ target: field }: ChangeEvent<HTMLInputElement>) => {
    const [file] = field.files ?? [];
    field.value = '';
    setChosen(null);
    setProblem(null);
    if (!file) return;
    act(async () => {
      const read = await readGlossary(file, languages);
      if (!read.ok) {
        setProblem(t(`glossary.file.${read.code}`, { name: file.name }));
        return null;
      }
      const answer = await actions.takeIn({ entries: read.entries, preview: true });
      if (!answer.ok) return answer;
      setChosen({ ...read, merged: answer.value });
      return null;
    });
  };
  const takeIn = ({ entries, merged }: Chosen) =>
    act(async () => {
      const answer = await actions.takeIn({ entries, preview: false });
      if (!answer.ok) return answer;
      setChosen(null);
      onDone(t('glossary.file.done', { added: answer.value.added, changed: merged.changed }));
      return null;
    });
  const download = (version: 2 | 3) =>
    act(async () => {
      const answer = await actions.listAll().catch(() => null);
      if (!answer) return refusedFor('offline');
      if (!answer.ok) return answer;
      await downloadTbx(answer.value, languages, version);
      return null;
    });
  return (
    <details className={styles.add}>
      <summary>
        <h2>{t('glossary.file.title')}</h2>
      </summary>
      <div className={styles.form}>
        <p>{t('glossary.file.lead')}</p>
        <div className="row">
          <label className={`button ${styles.choose}`}>
            {t('glossary.file.choose')}
            <input type="file" className="visually-hidden" accept=".tbx,.xml" onChange={choose} />
          </label>
          <button type="button" className="button" onClick={() => download(3)}>
            {t('glossary.file.out3')}
          </button>
          <button type="button" className="button" onClick={() => download(2)}>
            {t('glossary.file.out2')}
          </button>
        </div>
        <FormProblem refusal={refusal} say={{ bad_input: t('glossary.file.refused') }} />
        <div role="alert">{problem && <p className="notice error">{problem}</p>}</div>
        <div role="status">
          {chosen && (
            <div className="stack">
              <p>
                {t('glossary.file.would', {
                  name: chosen.name,
                  added: chosen.merged.added,
                  changed: chosen.merged.changed,
                  unchanged: chosen.merged.unchanged,
                })}
                {chosen.leftOut > 0 && ` ${t('glossary.file.leftOut', { count: chosen.leftOut })}`}
              </p>
              <div className="row">
                <button
                  type="button"
                  className="button primary"
                  aria-disabled={pending || chosen.merged.added + chosen.merged.changed === 0}
                  onClick={() => chosen.merged.added + chosen.merged.changed > 0 && takeIn(chosen)}
                >
                  {t('glossary.file.takeIn')}
                </button>
                <button type="button" className="button" onClick={() => setChosen(null)}>
                  {t('common.cancel')}
                </button>
              </div>
            </div>
          )}
        </div>
      </div>
    </details>
  );
}
