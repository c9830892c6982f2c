'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import type { RepairNews } from './use-repairs';

/** The words for what a repair came to. */
export function useRepairWords(): (news: RepairNews) => string {
  const { t } = useI18n();
  return (news) => {
    if (news.kind === 'done') return t(`workbench.repair.done.${news.deed}`);
    if (news.code === 'unsaved' || news.code === 'nothing' || news.code === 'conflict')
      return t(`workbench.repair.failed.${news.code}`);
    return t(`common.error.${news.code}`);
  };
}
