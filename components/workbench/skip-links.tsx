'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';
import { fieldOf } from './caret';

/** Past the bar at the top and the filters, for who comes by keyboard; not seen without the focus. */
export function SkipLinks() {
  const { t } = useI18n();
  const { store, moves, commands, readOnly } = useBench();
  if (readOnly) return null;
  const toSentence = () => {
    const field = fieldOf(store.state.active?.id ?? '');
    if (field) field.focus();
    else moves.move(1);
  };
  return (
    <>
      <button type="button" className="skip-link button" onClick={toSentence}>
        {t('workbench.skip.sentence')}
      </button>
      <button
        type="button"
        className="skip-link button"
        onClick={() => commands.run('nextFinding', store.state.active?.id ?? null)}
      >
        {t('workbench.skip.finding')}
      </button>
    </>
  );
}
