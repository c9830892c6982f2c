'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { isSkimmed } from '@/lib/core/review/dwell';
import { useBench } from '../bench';
import type { Row } from '../state';
import type { Approval } from '../translation-view';

const worthTelling = 0.3;

/** How much was approved faster than it can be read: a fact for the second reader, and nobody's name. */
export function SkimmedShare({ rows, approvals }: { rows: readonly Row[]; approvals: readonly Approval[] }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const texts = new Map(rows.map(({ segment, text }) => [segment.id, text]));
  const measured = approvals.flatMap(({ segmentId, dwellMs }) => {
    const text = texts.get(segmentId);
    return dwellMs === null || text === undefined ? [] : [isSkimmed(text, languages.target, dwellMs)];
  });
  const skimmed = measured.filter(Boolean).length;
  if (skimmed <= worthTelling * measured.length) return null;
  return <p className="notice">{t('publish.skimmed', { count: skimmed, total: measured.length })}</p>;
}
