'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { type Holder, quietMs } from '@/lib/core/review/presence';
import { useBench } from '../bench';
import { heldIdOf } from '../row-ids';
import styles from './live.module.css';
import { useGathering, useTogether } from './use-live';

type Props = { readonly id: string; readonly holder: Holder | null; readonly asker: string | null };

/** What concerns the row in hand when others want it too. */
export function HeldCard({ id, holder, asker }: Props) {
  if (holder) return <Holding id={id} holder={holder} />;
  return asker && <Asking person={asker} />;
}

/** Somebody else types in the row: their words as they come, and how to get the row. */
function Holding({ id, holder }: { id: string; holder: Holder }) {
  const { t } = useI18n();
  const { store, languages } = useBench();
  const { act, tab } = useTogether();
  const asked = useGathering(({ people }) => people.some((one) => one.tab === tab && one.asks));
  const quiet = useQuiet(holder);
  const person = holder.name;
  return (
    <div id={heldIdOf(id)} className={styles.card}>
      <p className={styles.who}>{t('together.editing', { person })}</p>
      <p lang={languages.target} className={styles.words}>
        {holder.holds.text ?? store.row(id)?.text}
      </p>
      <p className={styles.acts}>
        {quiet ? (
          <button type="button" className="button small" onClick={() => act('take')}>
            {t('together.takeOver')}
          </button>
        ) : (
          <button type="button" className="button small" disabled={asked} onClick={() => act('ask')}>
            {t(asked ? 'together.asked' : 'together.ask')}
          </button>
        )}
        <span className="muted">{t(quiet ? 'together.quiet' : 'together.wait', { person })}</span>
      </p>
    </div>
  );
}

/** Whether they typed nothing for so long that anyone may take the row over. */
function useQuiet({ tab, holds }: Holder): boolean {
  const [quiet, setQuiet] = useState(holds.quietMs >= quietMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another holder begins anew
  useEffect(() => {
    setQuiet(holds.quietMs >= quietMs);
    const timer = setTimeout(() => setQuiet(true), quietMs - holds.quietMs);
    return () => clearTimeout(timer);
  }, [tab, holds]);
  return quiet;
}

/** Somebody asks for the row that is being typed in here. */
function Asking({ person }: { person: string }) {
  const { t } = useI18n();
  const { act } = useTogether();
  return (
    <div className={styles.card}>
      <p className={styles.who}>{t('together.asksYou', { person })}</p>
      <p className={styles.acts}>
        <button type="button" className="button small" onClick={() => act('release')}>
          {t('together.letGo')}
        </button>
      </p>
    </div>
  );
}
