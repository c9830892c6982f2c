'use client';

import { useEffect, useState } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Quote } from '@/lib/core/review/comment';
import { useBench } from '../bench';
import { selectedQuote } from '../comments/quote-here';
import { useTogether } from '../live/use-live';
import styles from './selection-bar.module.css';
import { selectionRect } from './selection-rect';

type Selected = {
  readonly row: string;
  readonly quote: Quote;
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
};

/** Half as wide as the bar may be, and higher than it is. */
const half = 170;
const height = 56;

/** What can be done with selected words, above them; below where a finger selected them, whose own menu is above. */
export function SelectionBar() {
  const { t } = useI18n();
  const { moves, readOnly } = useBench();
  const { company } = useTogether();
  const [selected, select] = useSelection();
  if (!selected) return null;
  const { row, quote, x, y, below } = selected;
  return (
    <div
      role="toolbar"
      aria-label={t('selection.title')}
      className={styles.bar}
      data-below={below}
      style={{ left: x, top: y }}
      // The words stay selected, and the field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {!readOnly && (
        // Beside the article, which stays as it is.
        <Link
          className="button small quiet"
          href={`/glossary?${new URLSearchParams({ [quote.side]: quote.text.trim() })}`}
          target="_blank"
          onClick={() => select(null)}
        >
          {t('selection.addTerm')}
        </Link>
      )}
      <button
        type="button"
        className="button small quiet"
        onClick={() => {
          select(null);
          moves.dispatch({ kind: 'sheet', tab: 'past', lookup: quote.text.slice(0, 200) });
        }}
      >
        {t('past.command')}
      </button>
      <button
        type="button"
        className="button small quiet"
        onClick={() => {
          select(null);
          company.set({ asking: { row, quote } });
          moves.dispatch({ kind: 'sheet', tab: 'comments' });
        }}
      >
        {t('selection.comment')}
      </button>
    </div>
  );
}

/** The words that are selected, once the hand rests; none as soon as they are not, or move. */
function useSelection() {
  const { store } = useBench();
  const [selected, select] = useState<Selected | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const look = (finger: boolean) => select(selectedNow(store.state.active?.id ?? null, finger));
    const hide = () => select(null);
    document.addEventListener(
      'pointerup',
      ({ target, pointerType }) => {
        if (target instanceof Element && target.closest('[role="toolbar"]')) return;
        // The browser settles the selection first.
        requestAnimationFrame(() => look(pointerType === 'touch'));
      },
      { signal },
    );
    document.addEventListener('keyup', ({ key }) => key === 'Shift' && look(false), { signal });
    for (const event of ['input', 'scroll'] as const)
      document.addEventListener(event, hide, { capture: true, signal });
    document.addEventListener('keydown', ({ key }) => key !== 'Shift' && hide(), { capture: true, signal });
    return () => over.abort();
  }, [store]);
  return [selected, select] as const;
}

function selectedNow(active: string | null, finger: boolean): Selected | null {
  const found = selectedQuote(active);
  const rect = found && selectionRect(active);
  if (!found || !rect || !/\S/.test(found.quote.text)) return null;
  const below = finger || rect.top < height;
  const middle = rect.left + rect.width / 2;
  const x = Math.max(half, Math.min(document.documentElement.clientWidth - half, middle));
  return { ...found, x, y: below ? rect.bottom : rect.top, below };
}
