'use client';

import { useRef, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Role } from '@/lib/core/review/roles';
import styles from './admin.module.css';

/** Null takes the person off the desk. */
export type ChangePerson = (change: { userId: string; role: string | null }) => Promise<Answer<void>>;

type Props = {
  member: { readonly userId: string; readonly name: string; readonly role: Role };
  roles: readonly Role[];
  isSelf: boolean;
  changePerson: ChangePerson;
  onDone: (words: string) => void;
};

/** What a person is. Nothing changes before Save, and nobody gives up the administration unasked. */
export function MemberRole({ member, roles, isSelf, changePerson, onDone }: Props) {
  const { t } = useI18n();
  const { name } = member;
  const select = useRef<HTMLSelectElement>(null);
  const { pending, refusal, act } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const role = chosen ?? member.role;
  const save = () =>
    act(async () => {
      const answer = await changePerson({ userId: member.userId, role });
      setAsking(false);
      if (!answer.ok) return answer;
      setChosen(null);
      onDone(t('admin.people.roleSaved', { name }));
      select.current?.focus();
      return null;
    });
  return (
    <div className="stack">
      <div className={styles.role}>
        <select
          ref={select}
          className="input"
          aria-label={t('admin.people.roleOf', { name })}
          value={role}
          onChange={(event) => setChosen(event.target.value)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`common.role.${one}`)}
            </option>
          ))}
        </select>
        {role !== member.role && (
          <button
            type="button"
            className="button primary"
            aria-disabled={pending}
            onClick={isSelf ? () => setAsking(true) : save}
          >
            {t('common.save')}
          </button>
        )}
      </div>
      <FormProblem refusal={refusal} />
      {isSelf && (
        <ConfirmDialog
          title={t('admin.people.stepDown.title')}
          open={asking}
          yes={t('admin.people.stepDown.yes')}
          pending={pending}
          onYes={save}
          onCancel={() => setAsking(false)}
        >
          <p>{t('admin.people.stepDown.body')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
