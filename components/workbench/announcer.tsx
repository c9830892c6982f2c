'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRepairWords } from './use-repair-words';
import type { Announcement } from './use-workbench';

const urgent: ReadonlySet<Announcement['key']> = new Set(['emptyTarget', 'conflict', 'refused', 'offline']);

/** Two live regions that are there from the start; words are cleared first, so that the same words are said again. */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Announcement | null>(null);
  useEffect(() => {
    setSaid(null);
    const frame = requestAnimationFrame(() => setSaid(announcement));
    return () => cancelAnimationFrame(frame);
  }, [announcement]);
  const wordsOfRepair = useRepairWords();
  const words = !said
    ? ''
    : said.key === 'repair'
      ? wordsOfRepair(said.news)
      : t(`workbench.say.${said.key}`, { number: 'number' in said ? said.number : 0 });
  const loud = said !== null && (said.key === 'repair' ? said.news.kind === 'failed' : urgent.has(said.key));
  return (
    <>
      <div role="status" className="visually-hidden">
        {loud ? '' : words}
      </div>
      <div role="alert" className="visually-hidden">
        {loud ? words : ''}
      </div>
    </>
  );
}
