'use client';

import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { useI18n } from '@/components/ui/i18n-provider';

type Props = {
  member: { readonly name: string; readonly email: string };
  linkToPassword: (email: string) => Promise<Answer<string>>;
  onLink: (url: string) => void;
};

/** Makes a link for someone who forgot the password. */
export function PasswordLink({ member, linkToPassword, onLink }: Props) {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const make = () =>
    act(async () => {
      const answer = await linkToPassword(member.email);
      if (!answer.ok) return answer;
      onLink(answer.value);
      return null;
    });
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={t('admin.people.newPasswordFor', { name: member.name })}
        aria-disabled={pending}
        onClick={make}
      >
        {t('admin.people.newPassword')}
      </button>
      <FormProblem refusal={refusal} />
    </>
  );
}
