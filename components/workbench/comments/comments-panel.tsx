'use client';

import { useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { isOpen, type Thread, threadsOf } from '@/lib/core/review/comment';
import { sameItems, useBench, useSelected } from '../bench';
import { useGathering } from '../live/use-live';
import { useKeys } from '../use-keys';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import { ThreadCard } from './thread-card';

/** What was said of the article and its rows, and a field to say something. */
export function CommentsPanel() {
  const { t } = useI18n();
  const { shown } = useKeys();
  const comments = useGathering((state) => state.comments);
  const row = useRowInQuestion();
  const order = useSelected((state) => state.rows.map(({ segment }) => segment.id), sameItems);
  const places = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ root }: Thread) => places.get(root.segmentId ?? '') ?? -1;
  const threads = threadsOf(comments).toSorted((a, b) => placeOf(a) - placeOf(b));
  const open = threads.filter(isOpen);
  const resolved = threads.filter((thread) => !isOpen(thread));
  return (
    <div className={styles.panel}>
      <CommentForm key={row ?? 'article'} row={row} number={row ? (places.get(row) ?? 0) + 1 : null} />
      {open.length === 0 && (
        <p className="muted">
          {shown('comment')
            ? t('together.comment.noneYet', { keys: shown('comment') })
            : t('together.comment.none')}
        </p>
      )}
      <ol className={styles.threads}>
        {open.map((thread) => (
          <li key={thread.root.id}>
            <ThreadCard thread={thread} place={placeOf(thread)} />
          </li>
        ))}
      </ol>
      {resolved.length > 0 && (
        <details>
          <summary>{t('together.comment.resolved', { count: resolved.length })}</summary>
          <ol className={styles.threads}>
            {resolved.map((thread) => (
              <li key={thread.root.id}>
                <ThreadCard thread={thread} place={placeOf(thread)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** The row that was asked about last, else the one the editor is in or was in last; null for the article. */
function useRowInQuestion(): string | null {
  const { store } = useBench();
  const active = useSelected((state) => state.active?.id ?? null);
  const asking = useGathering((state) => state.asking);
  const seen = useRef({ active, asking, row: asking?.row ?? active });
  const before = seen.current;
  if (asking !== before.asking) seen.current = { active, asking, row: asking?.row ?? null };
  else if (active !== before.active) seen.current = { active, asking, row: active ?? before.row };
  const { row } = seen.current;
  return row && store.row(row) ? row : null;
}
