'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { modes } from './state';
import { useCommand, useOffers } from './use-command';
import { useKeys } from './use-keys';
import { useMode } from './use-mode';
import styles from './workbench.module.css';

/** Sentence by sentence, or as it will be read: the same text, and the caret stays where it is. */
export function ModeSwitch() {
  const { t } = useI18n();
  const { store } = useBench();
  const { shown } = useKeys();
  const mode = useSelected((state) => state.mode);
  const change = useMode();
  const other = () => (store.state.mode === 'reading' ? 'segments' : 'reading');
  useCommand('reading', () => {
    change(other());
    return true;
  });
  useOffers(() => [
    {
      id: 'reading',
      label: t(`reading.switchTo.${other()}`),
      keys: shown('reading'),
      run: () => change(other()),
    },
  ]);
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">{t('reading.mode')}</legend>
      {modes.map((one) => (
        <button
          key={one}
          type="button"
          className="button small quiet"
          aria-pressed={one === mode}
          title={[t(`reading.switchTo.${one}`), shown('reading')].filter(Boolean).join(' · ')}
          onClick={() => change(one)}
        >
          {t(`reading.modes.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
