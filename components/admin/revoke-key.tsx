'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';

export type EndKey = (id: string) => Promise<Answer<number>>;

type Props = { id: string; name: string; endKey: EndKey; onDone: (words: string) => void };

/** Makes a key worthless, after asking. */
export function RevokeKey({ id, name, endKey, onDone }: Props) {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const [asking, setAsking] = useState(false);
  const revoke = () =>
    act(async () => {
      const answer = await endKey(id);
      setAsking(false);
      if (!answer.ok) return answer;
      onDone(t('admin.keys.revoke.done', { name }));
      return null;
    });
  return (
    <>
      <button
        type="button"
        className="button small danger"
        aria-label={t('admin.keys.revoke.name', { name })}
        onClick={() => setAsking(true)}
      >
        {t('admin.keys.revoke.short')}
      </button>
      <FormProblem refusal={refusal} />
      <ConfirmDialog
        title={t('admin.keys.revoke.title', { name })}
        open={asking}
        yes={t('admin.keys.revoke.yes')}
        pending={pending}
        onYes={revoke}
        onCancel={() => setAsking(false)}
      >
        <p>{t('admin.keys.revoke.body')}</p>
      </ConfirmDialog>
    </>
  );
}
