'use client';

import { Suspense, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { later } from './later';

const SignInAgain = later(async () => (await import('./sign-in-again')).SignInAgain);

/** What an editor should know or do so that every word gets through. Nothing here offers to throw one away. */
export function SavingNotices() {
  const { t } = useI18n();
  const { person } = useBench();
  const [open, setOpen] = useState(false);
  const obstacle = useSelected((state) => state.obstacle);
  const deployed = useSelected((state) => state.deployed);
  const unkept = useSelected((state) => state.unkept);
  const again = (
    <button type="button" className="button small" onClick={() => setOpen(true)}>
      {t('saving.signedOut.again')}
    </button>
  );
  return (
    <>
      {obstacle?.kind === 'signed-out' && (
        <p className="notice warning row">
          {t('saving.signedOut.told')} {again}
        </p>
      )}
      {obstacle?.kind === 'other-person' && (
        <p className="notice warning row">
          {t('saving.otherPerson.told', { person: person.name, other: obstacle.person })} {again}
          <button type="button" className="button small" onClick={() => window.location.reload()}>
            {t('saving.otherPerson.stay', { other: obstacle.person })}
          </button>
        </p>
      )}
      {deployed && (
        <p className="notice row">
          {t('saving.deployed.told')}
          <button type="button" className="button small" onClick={() => window.location.reload()}>
            {t('saving.deployed.reload')}
          </button>
        </p>
      )}
      {unkept && <p className="notice warning">{t('saving.unkept')}</p>}
      {(obstacle || open) && (
        <Suspense>
          <SignInAgain open={open} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
