'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Role } from '@/lib/core/review/roles';
import type { ChangePerson } from './member-role';

type Props = {
  member: { readonly userId: string; readonly name: string; readonly role: Role };
  isSelf: boolean;
  changePerson: ChangePerson;
  onDone: (words: string) => void;
};

/** Takes a person off the desk, after asking. */
export function TakeOff({ member, isSelf, changePerson, onDone }: Props) {
  const { t } = useI18n();
  const { name, userId } = member;
  const { pending, refusal, act } = useAct();
  const [asking, setAsking] = useState(false);
  const takeOff = () =>
    act(async () => {
      const answer = await changePerson({ userId, role: null });
      setAsking(false);
      if (!answer.ok) return answer;
      onDone(t('admin.people.takenOff', { name }));
      return null;
    });
  return (
    <>
      <button
        type="button"
        className="button small danger"
        aria-label={t('admin.people.takeOffName', { name })}
        onClick={() => setAsking(true)}
      >
        {t('admin.people.takeOff')}
      </button>
      <FormProblem
        refusal={refusal}
        say={member.role === 'administrator' ? { forbidden: t('admin.people.last') } : {}}
      />
      <ConfirmDialog
        title={t('admin.people.leave.title', { name })}
        open={asking}
        yes={t('admin.people.leave.yes')}
        pending={pending}
        onYes={takeOff}
        onCancel={() => setAsking(false)}
      >
        <p>{isSelf ? t('admin.people.leave.self') : t('admin.people.leave.body')}</p>
      </ConfirmDialog>
    </>
  );
}
