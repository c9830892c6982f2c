'use client';

import { signInAsDemoPerson } from '@/components/access/authenticate';
import { FormProblem } from '@/components/access/form-problem';
import { SignInForm } from '@/components/access/sign-in-form';
import { useAct } from '@/components/access/use-act';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';

type Props = { open: boolean; close: () => void };

/** Signing in over the page as it is; then what waits is sent. */
export function SignInAgain({ open, close }: Props) {
  const { t } = useI18n();
  const { moves, person } = useBench();
  const done = () => {
    close();
    moves.resend();
  };
  return (
    <Dialog title={t('saving.signedOut.again')} open={open} onClose={close}>
      <p>{t('saving.signedOut.kept')}</p>
      {open && (person.demo ? <DemoAgain done={done} /> : <SignInForm done={done} />)}
      <button type="button" className="button quiet" onClick={close}>
        {t('saving.signedOut.later')}
      </button>
    </Dialog>
  );
}

/** The people of a demo desk have no password. */
function DemoAgain({ done }: { done: () => void }) {
  const { t } = useI18n();
  const { person } = useBench();
  const { pending, refusal, act } = useAct();
  const enter = () =>
    act(async () => {
      const refused = await signInAsDemoPerson(person.userId);
      if (!refused) done();
      return refused;
    });
  return (
    <>
      <FormProblem refusal={refusal} />
      <button type="button" className="button primary" aria-disabled={pending} onClick={enter}>
        {t('saving.signedOut.as', { person: person.name })}
      </button>
    </>
  );
}
