import { useEffect } from 'react';
import { menuButtonIdOf } from './row-menu';
import type { RepairNews } from './use-repairs';

/** Where a repair took the focused button away, its row keeps the focus. */
export function useFocusAfter(news: RepairNews | null): void {
  useEffect(() => {
    if (news?.kind === 'done' && document.activeElement === document.body)
      document.getElementById(menuButtonIdOf(news.id))?.focus();
  }, [news]);
}
