'use client';

import { useEffect, useState } from 'react';
import { usePreferences } from '@/components/settings/preferences';
import { useI18n } from '@/components/ui/i18n-provider';
import { useRepairWords } from './use-repair-words';
import { useSavingWords } from './use-saving-words';
import type { Announcement } from './use-workbench';
import styles from './workbench.module.css';

const urgent: ReadonlySet<Announcement['key']> = new Set([
  'emptyTarget',
  'conflict',
  'kept',
  'locked',
  'tooSoon',
]);

function isUrgent(said: Announcement): boolean {
  switch (said.key) {
    case 'repair':
      return said.news.kind === 'failed';
    case 'words':
      return said.urgent;
    case 'saving':
      return said.news.key !== 'sent';
    default:
      return urgent.has(said.key);
  }
}

function useWords(said: Announcement | null): string {
  const { t } = useI18n();
  const wordsOfRepair = useRepairWords();
  const wordsOfSaving = useSavingWords();
  if (!said) return '';
  switch (said.key) {
    case 'repair':
      return wordsOfRepair(said.news);
    case 'words':
      return said.words;
    case 'saving':
      return wordsOfSaving(said.news);
    case 'filtered':
    case 'filterDone':
      return t(`workbench.say.${said.key}`, {
        count: said.number,
        filter: t(`workbench.filter.${said.filter}`),
      });
    default:
      return t(`workbench.say.${said.key}`, {
        number: 'number' in said ? said.number : 0,
        next: 'next' in said ? said.next : 0,
      });
  }
}

const shownFor = 8_000;

/**
 * Two live regions that are there from the start; words are cleared first, so that the same words are said again. What
 * is urgent is seen as well, for a while.
 */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  const { announcements } = usePreferences();
  const [said, setSaid] = useState<Announcement | null>(null);
  useEffect(() => {
    setSaid(null);
    const frame = requestAnimationFrame(() => setSaid(announcement));
    const hush = setTimeout(() => setSaid(null), shownFor);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(hush);
    };
  }, [announcement]);
  const words = useWords(said);
  const loud = said !== null && isUrgent(said);
  // A repair that failed has a notice of its own on the page.
  const seen = loud && said.key !== 'repair';
  return (
    <>
      <div role="status" className="visually-hidden">
        {loud || announcements === 'urgent' ? '' : words}
      </div>
      <div role="alert" className={seen ? `notice error ${styles.loud}` : 'visually-hidden'}>
        {loud ? words : ''}
      </div>
    </>
  );
}
