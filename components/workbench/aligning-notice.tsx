'use client';

import { useEffect, useTransition } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';

type Props = {
  /** Sentences of both sides that stand in rows, and all of them. */
  progress: { readonly done: number; readonly total: number };
  /** Reads the article anew, with the rows that have come. */
  refresh: () => void;
};

/** How long after the last reading new rows are read, while a long text is being aligned. */
const refreshMs = 4_000;

/** Rows at the end are still to come; those that are here can be worked on. */
export function AligningNotice({ progress, refresh }: Props) {
  const { t } = useI18n();
  const [reading, read] = useTransition();
  useEffect(() => {
    if (reading) return;
    const timer = setTimeout(() => read(refresh), refreshMs);
    return () => clearTimeout(timer);
  }, [reading, refresh]);
  const { done, total } = progress;
  return (
    <div className="notice row">
      <p>
        <span role="status">{t('aligning.title')}</span> {t('aligning.progress', { done, total })}
      </p>
      <progress value={done} max={total} aria-label={t('aligning.label')} />
    </div>
  );
}
