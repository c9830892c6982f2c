'use client';

import type { TFunction } from 'i18next';
import { useI18n } from '@/components/ui/i18n-provider';
import type { RowFinding } from './check-messages';
import { gradeOf, signs } from './finding-words';
import styles from './findings.module.css';
import { useRowFindings } from './use-findings';

const counted = ['blocker', 'warning'] as const;

const countOf = (findings: readonly RowFinding[], grade: (typeof counted)[number]): number =>
  findings.filter((finding) => gradeOf(finding) === grade).length;

/** “1 blocker, 2 warnings”; null when there are none. */
export function wordsOfFindings(t: TFunction, findings: readonly RowFinding[]): string | null {
  const words = counted.flatMap((grade) => {
    const count = countOf(findings, grade);
    return count > 0 ? [t(`findings.count.${grade}`, { count })] : [];
  });
  return words.length > 0 ? words.join(', ') : null;
}

/** How much was found in a row, as signs for the eye and words for the ear. */
export function RowFindingCounts({ id }: { id: string }) {
  const { t } = useI18n();
  const open = useRowFindings(id)?.open ?? [];
  const words = wordsOfFindings(t, open);
  if (!words) return null;
  return (
    <span className={styles.counts}>
      <span className="visually-hidden">{words}</span>
      {counted.map((grade) => {
        const count = countOf(open, grade);
        return (
          count > 0 && (
            <span key={grade} aria-hidden="true" data-grade={grade}>
              {`${signs[grade]} ${count}`}
            </span>
          )
        );
      })}
    </span>
  );
}
