'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './glossary.module.css';
import { TermForm, type TermWords } from './term-form';
import { TermHistory, type TermVersion } from './term-history';

export type SeenTerm = { id: string; version: number };
export type TermItem = SeenTerm &
  Readonly<TermWords> & {
    readonly by: string;
    /** How long ago it was touched last. */
    readonly ago: string;
    readonly shared: boolean;
  };

export type TermActions = {
  readonly changeTerm: (change: { seen: SeenTerm; term: TermWords }) => Promise<Answer<unknown>>;
  readonly removeTerm: (seen: SeenTerm) => Promise<Answer<unknown>>;
  readonly readVersions: (id: string) => Promise<readonly TermVersion[] | null>;
};

type Props = {
  term: TermItem;
  languages: { readonly source: string; readonly target: string };
  /** Null for who may only read. */
  actions: TermActions | null;
  onDone: (words: string) => void;
};

/** One entry as a row of the table. */
export function TermEntry({ term, languages, actions, onDone }: Props) {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const { id, version, source, targets, forbidden, note } = term;
  const seen = { id, version };
  const remove = (removeTerm: TermActions['removeTerm']) =>
    act(async () => {
      const answer = await removeTerm(seen);
      setOpen(null);
      if (!answer.ok) return answer;
      onDone(t('glossary.removed', { source }));
      return null;
    });
  return (
    <tr>
      <th scope="row" lang={languages.source}>
        {source}
        {term.shared && <span className={styles.shared}>{t('glossary.shared')}</span>}
      </th>
      <td lang={languages.target} data-label={t('glossary.targets')}>
        {targets.join('; ')}
      </td>
      <td lang={languages.target} data-label={t('glossary.forbidden')} className={styles.forbidden}>
        {forbidden.join('; ')}
      </td>
      <td data-label={t('glossary.note')}>{note}</td>
      <td className={styles.by}>{`${term.by}, ${term.ago}`}</td>
      {actions && (
        <td className={styles.acts}>
          <button
            type="button"
            className="button small"
            aria-label={t('glossary.editTerm', { source })}
            onClick={() => setOpen('edit')}
          >
            {t('glossary.edit')}
          </button>
          <button
            type="button"
            className="button small danger"
            aria-label={t('glossary.removeTerm', { source })}
            onClick={() => setOpen('remove')}
          >
            {t('glossary.remove')}
          </button>
          <FormProblem refusal={refusal} say={{ conflict: t('glossary.conflict') }} />
          <Dialog
            title={t('glossary.editTerm', { source })}
            open={open === 'edit'}
            onClose={() => setOpen(null)}
          >
            {open === 'edit' && (
              <>
                <TermForm
                  term={{ source, targets, forbidden, note }}
                  languages={languages}
                  send={(words) => actions.changeTerm({ seen, term: words })}
                  onSaved={() => {
                    setOpen(null);
                    onDone(t('glossary.saved', { source }));
                  }}
                  submit={t('common.save')}
                />
                <TermHistory id={id} readVersions={actions.readVersions} />
              </>
            )}
          </Dialog>
          <ConfirmDialog
            title={t('glossary.removeTitle', { source })}
            open={open === 'remove'}
            yes={t('glossary.remove')}
            pending={pending}
            onYes={() => remove(actions.removeTerm)}
            onCancel={() => setOpen(null)}
          >
            <p>{t('glossary.removeBody')}</p>
          </ConfirmDialog>
        </td>
      )}
    </tr>
  );
}
