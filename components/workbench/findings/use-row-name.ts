'use client';

import { useMemo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { stateOf } from '@/lib/core/segment';
import { useRow } from '../bench';
import { wordsOfFindings } from './row-findings';
import { useRowFindings } from './use-findings';

/** What a row is called aloud: “Sentence 12 of 46, not approved, 1 blocker”. */
export function useRowName(id: string, total: number): string {
  const { t } = useI18n();
  const row = useRow(id);
  const open = useRowFindings(id)?.open;
  const number = (row?.segment.position ?? -1) + 1;
  const said =
    row && stateOf({ ...row.segment, target: row.text, approvedById: row.approved ? 'shown' : null });
  return useMemo(() => {
    if (!said) return '';
    const about = { number, total, state: t(`findings.state.${said}`) };
    const found = wordsOfFindings(t, open ?? []);
    return found ? t('findings.rowFindings', { ...about, findings: found }) : t('findings.row', about);
  }, [t, number, total, said, open]);
}
