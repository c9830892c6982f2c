'use client';

import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { PastTranslation } from '@/lib/core/memory/past-translation';
import { useBench, useSelected } from '../bench';
import styles from './past.module.css';
import { PastUnit } from './past-unit';

const pause = 300;

type Found = { readonly words: string; readonly units: readonly PastTranslation[] | null };

function wordsOf(t: TFunction, found: Found | null): string {
  if (!found) return t('past.hint');
  if (!found.units) return t('past.failed');
  return found.units.length === 0 ? t('past.none') : t('past.found', { count: found.units.length });
}

/** How words were translated before: both sides of what the desk has approved, the words in the middle of their lines. */
export function PastPanel() {
  const { t } = useI18n();
  const { past } = useBench();
  const asked = useSelected((state) => state.lookup);
  const [words, setWords] = useState(asked);
  const [found, show] = useState<Found | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setWords(asked), [asked]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let left = false;
    const wanted = words.trim();
    if (wanted === '') {
      show(null);
      return;
    }
    const timer = setTimeout(
      () => past?.search(wanted).then((units) => left || show({ words: wanted, units })),
      pause,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words, past]);
  return (
    <div className="stack">
      <input
        ref={field}
        className="input"
        type="search"
        aria-label={t('past.find')}
        placeholder={t('past.find')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className="muted">
        {wordsOf(t, found)}
      </p>
      <ul className={styles.units}>
        {found?.units?.map((unit) => (
          <PastUnit key={unit.segmentId} unit={unit} words={found.words} />
        ))}
      </ul>
    </div>
  );
}
