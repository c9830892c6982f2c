'use client';

import { useState } from 'react';
import { Link } from '@/components/link';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from '@/components/workbench/bench';
import { useGoTo } from '@/components/workbench/publish/use-go-to';
import { countApproved } from '@/components/workbench/tally';
import styles from './practice.module.css';
import { type Catch, catchesIn } from './practice-article';

type Props = { readonly finish: () => Promise<unknown>; readonly again: () => void };

/** How it went, told to whoever practised: what was caught, what was missed and where. */
export function PracticeEnd({ finish, again }: Props) {
  const { t } = useI18n();
  const { store } = useBench();
  const goTo = useGoTo();
  const [catches, show] = useState<readonly Catch[] | null>(null);
  const left = useSelected((state) => state.rows.length - countApproved(state));
  const caught = catches?.filter((one) => one.caught).length ?? 0;
  return (
    <>
      <button
        type="button"
        className={`button ${left === 0 ? 'primary' : ''}`}
        data-publish
        onClick={() => {
          show(catchesIn(store.state.rows.map(({ text }) => text)));
          void finish();
        }}
      >
        {t('practice.end')}
      </button>
      <Dialog title={t('practice.result.title')} open={catches !== null} onClose={() => show(null)}>
        <p className={styles.score}>{t('practice.result.score', { caught, faults: catches?.length ?? 0 })}</p>
        {left > 0 && <p className="notice">{t('practice.result.left', { count: left })}</p>}
        <ul className={styles.catches}>
          {catches?.map((one) => (
            <CatchItem
              key={one.fault.name}
              one={one}
              open={() => {
                show(null);
                goTo(one.number - 1, false);
              }}
            />
          ))}
        </ul>
        <p className="muted">{t('practice.result.private')}</p>
        <div className="row">
          <Link className="button primary" href="/">
            {t('practice.result.toQueue')}
          </Link>
          <button type="button" className="button" onClick={again}>
            {t('practice.result.again')}
          </button>
          <button type="button" className="button quiet" onClick={() => show(null)}>
            {t('common.close')}
          </button>
        </div>
      </Dialog>
    </>
  );
}

function CatchItem({ one: { number, fault, caught }, open }: { one: Catch; open: () => void }) {
  const { t } = useI18n();
  return (
    <li data-caught={caught}>
      <p className={styles.verdict}>
        <span aria-hidden="true">{caught ? '✓' : '✗'}</span>
        {t(caught ? 'practice.result.caught' : 'practice.result.missed', { number })}
        <span className="muted">{t(fault.found ? 'practice.result.found' : 'practice.result.unfound')}</span>
      </p>
      <p>{t(`practice.fault.${fault.name}`)}</p>
      {!caught && (
        <button type="button" className="button small" onClick={open}>
          {t('practice.result.open', { number })}
        </button>
      )}
    </li>
  );
}
