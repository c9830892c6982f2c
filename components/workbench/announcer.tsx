'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRepairWords } from './use-repair-words';
import type { Announcement } from './use-workbench';
import styles from './workbench.module.css';

const urgent: ReadonlySet<Announcement['key']> = new Set([
  'emptyTarget',
  'conflict',
  'refused',
  'offline',
  'locked',
  'tooSoon',
]);

const isUrgent = (said: Announcement): boolean =>
  said.key === 'repair'
    ? said.news.kind === 'failed'
    : said.key === 'words'
      ? said.urgent
      : urgent.has(said.key);

const shownFor = 8_000;

/**
 * Two live regions that are there from the start; words are cleared first, so that the same words are said again. What
 * is urgent is seen as well, for a while.
 */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  const { t } = useTranslation();
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
  const wordsOfRepair = useRepairWords();
  const words = !said
    ? ''
    : said.key === 'repair'
      ? wordsOfRepair(said.news)
      : said.key === 'words'
        ? said.words
        : t(`workbench.say.${said.key}`, { number: 'number' in said ? said.number : 0 });
  const loud = said !== null && isUrgent(said);
  // A repair that failed has a notice of its own on the page.
  const seen = loud && said.key !== 'repair';
  return (
    <>
      <div role="status" className="visually-hidden">
        {loud ? '' : words}
      </div>
      <div role="alert" className={seen ? `notice error ${styles.loud}` : 'visually-hidden'}>
        {loud ? words : ''}
      </div>
    </>
  );
}
