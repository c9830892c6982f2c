'use client';

import { memo, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from '../bench';
import { cardsIdOf } from '../row-ids';
import { useCommand } from '../use-command';
import { FindingCard } from './finding-card';
import { byGrade, currentIn } from './finding-moves';
import styles from './findings.module.css';
import { KeptFindings } from './kept-findings';
import { useCurrentKey, useRowFindings } from './use-findings';

/** What was found in the active row, below its field: what blocks first, and what somebody let stand folded away. */
export const FindingCards = memo(function FindingCards({ id, number }: { id: string; number: number }) {
  const { t } = useI18n();
  const bench = useBench();
  const found = useRowFindings(id);
  const pointed = useCurrentKey(id);
  const [keeping, setKeeping] = useState<string | null>(null);
  const open = byGrade(found?.open ?? []);
  useCommand('keepAsIs', () => {
    const finding = currentIn(bench, id);
    if (finding) setKeeping(finding.key);
    return finding !== null;
  });
  if (!found || found.checked.findings.length === 0) return null;
  const current = pointed ?? open[0]?.key;
  return (
    <section id={cardsIdOf(id)} className={styles.cards} aria-label={t('findings.title', { number })}>
      {open.map((finding, at) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings of a row may have one key
          key={`${finding.key}${at}`}
          id={id}
          finding={finding}
          target={found.checked.target}
          current={finding.key === current}
          keeping={finding.key === keeping}
          setKeeping={(keep) => setKeeping(keep ? finding.key : null)}
        />
      ))}
      {found.kept.length > 0 && <KeptFindings id={id} kept={found.kept} />}
    </section>
  );
});
