'use client';

import { useTranslation } from 'react-i18next';
import type { RepairNews } from './use-repairs';

/** The words for what a repair came to. */
export function useRepairWords(): (news: RepairNews) => string {
  const { t } = useTranslation();
  return (news) => {
    if (news.kind === 'done') return t(`workbench.repair.done.${news.deed}`);
    if (news.code === 'unsaved' || news.code === 'nothing' || news.code === 'conflict')
      return t(`workbench.repair.failed.${news.code}`);
    return t(`common.error.${news.code}`);
  };
}
