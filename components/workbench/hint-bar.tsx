'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBench, useSelected } from './bench';
import { type HintUses, hintCommands, isHintShown, readUses, withUse } from './hints';
import { commandOf } from './keys';
import { useKeys } from './use-keys';
import styles from './workbench.module.css';

const storageKey = (userId: string): string => `songngu-hints-1-${userId}`;

/** The keys that carry the work, each until it is known. The list of all keys stays a click away. */
export function HintBar({ openKeyList }: { openKeyList: () => void }) {
  const { t } = useTranslation();
  const { commands, person } = useBench();
  const { keymap, shown } = useKeys();
  const reading = useSelected((state) => state.mode === 'reading');
  const [known, setKnown] = useState<{ uses: HintUses; now: number } | null>(null);
  useEffect(() => {
    let uses = read(person.userId);
    // Once everything on the page has said what it answers to.
    const frame = requestAnimationFrame(() => setKnown({ uses, now: Date.now() }));
    const onKeyDown = (event: KeyboardEvent) => {
      const command = hintCommands.find((one) => one === commandOf(event, keymap));
      if (!command) return;
      uses = withUse(uses, command, Date.now());
      write(person.userId, uses);
      setKnown({ uses, now: Date.now() });
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [person.userId, keymap]);
  return (
    <p className={styles.hints}>
      {hintCommands
        .filter(
          (one) => known && commands.answers(one) && shown(one) && isHintShown(known.uses[one], known.now),
        )
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

/** A browser that keeps nothing shows every hint. */
function read(userId: string): HintUses {
  try {
    return readUses(localStorage.getItem(storageKey(userId)));
  } catch {
    return {};
  }
}

function write(userId: string, uses: HintUses): void {
  try {
    localStorage.setItem(storageKey(userId), JSON.stringify(uses));
  } catch {
    // The hints stay.
  }
}
