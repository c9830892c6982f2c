'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { isOpen, threadsOf } from '@/lib/core/review/comment';
import { useBench } from '../bench';
import { useGathering, useTogether } from '../live/use-live';

/** How many comments of a row nobody has resolved; shows them. */
export function CommentsButton({ id, number }: { id: string; number: number }) {
  const { t } = useI18n();
  const { moves } = useBench();
  const { company } = useTogether();
  const count = useGathering(
    ({ comments }) => threadsOf(comments.filter(({ segmentId }) => segmentId === id)).filter(isOpen).length,
  );
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="button small quiet"
      aria-label={t('together.comment.ofRow', { number, count })}
      onClick={() => {
        company.set({ asking: { row: id, quote: null } });
        moves.dispatch({ kind: 'sheet', tab: 'comments' });
      }}
    >
      {t('together.comment.count', { count })}
    </button>
  );
}
