'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import type { CommandDesk } from './command-desk';
import { countUse, type HintCommand, type HintUses, hintCommands, isHintShown, keptUses } from './hints';
import { commandOf } from './keys';
import { useKeys } from './use-keys';
import styles from './workbench.module.css';

/** The keys that carry the work, each until it is known. The list of all keys stays a click away. */
export function HintBar({ openKeyList }: { openKeyList: () => void }) {
  const { t } = useI18n();
  const { commands, person } = useBench();
  const answered = useAnswered(commands);
  const { keymap, shown } = useKeys();
  const reading = useSelected((state) => state.mode === 'reading');
  const [known, setKnown] = useState<{ uses: HintUses; now: number } | null>(null);
  useEffect(() => {
    setKnown({ uses: keptUses(person.userId), now: Date.now() });
    const onKeyDown = (event: KeyboardEvent) => {
      const command = hintCommands.find((one) => one === commandOf(event, keymap));
      if (!command) return;
      const now = Date.now();
      setKnown({ uses: countUse(person.userId, command, now), now });
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [person.userId, keymap]);
  return (
    <p className={styles.hints}>
      {hintCommands
        .filter((one) => known && answered(one) && shown(one) && isHintShown(known.uses[one], known.now))
        .map((one) => (
          <span key={one}>
            <kbd>{shown(one)}</kbd>{' '}
            {t(one === 'approve' && reading ? 'reading.hint' : `workbench.hint.${one}`)}
          </span>
        ))}
      <button type="button" className="button quiet small" onClick={openKeyList}>
        {t('keys.title')} {shown('keyList') && <kbd>{shown('keyList')}</kbd>}
      </button>
    </p>
  );
}

/** Which of the commands something on the page answers; parts come and go. */
function useAnswered(commands: CommandDesk): (command: HintCommand) => boolean {
  const listen = useCallback((changed: () => void) => commands.onAnswers(changed), [commands]);
  const names = useSyncExternalStore(
    listen,
    () => hintCommands.filter((one) => commands.answers(one)).join(' '),
    () => '',
  );
  return (command) => names.split(' ').includes(command);
}
