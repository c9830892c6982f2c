'use client';

import { Suspense, useEffect, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useRow, useSelected } from './bench';
import { fieldOf } from './caret';
import { later } from './later';
import styles from './side-sheet.module.css';
import { type SheetTab, sheetTabs } from './state';
import { useCommand } from './use-command';

const AllFindings = later(async () => (await import('./findings/all-findings')).AllFindings);
const CommentsPanel = later(async () => (await import('./comments/comments-panel')).CommentsPanel);
const PastPanel = later(async () => (await import('./past/past-panel')).PastPanel);
const HistoryPanel = later(async () => (await import('./history-panel')).HistoryPanel);
const RemovedSentences = later(async () => (await import('./removed-sentences')).RemovedSentences);

/** What is not needed for every sentence, beside the rows: closed until somebody asks for it. */
export function SideSheet() {
  const { t } = useI18n();
  const { store, moves, practice } = useBench();
  const tab = useSelected((state) => state.sheet);
  const sheet = useRef<HTMLElement>(null);
  const show = (next: SheetTab | null) => moves.dispatch({ kind: 'sheet', tab: next });
  const opener = useRef<Element | null>(null);
  const isOpen = tab !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is no new opening
  useEffect(() => {
    if (!isOpen) return;
    opener.current = document.activeElement;
    // Comments and past translations have a field that asks for it.
    if (tab === 'findings' || tab === 'history') sheet.current?.focus({ preventScroll: true });
  }, [isOpen]);
  const close = () => {
    show(null);
    // Where the work went on meanwhile, else where it was when the sheet came.
    requestAnimationFrame(() => {
      const back = fieldOf(store.state.active?.id ?? '') ?? opener.current;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    });
  };
  useCommand('leave', () => {
    if (!tab || !sheet.current?.contains(document.activeElement)) return false;
    close();
    return true;
  });
  if (!tab) return null;
  return (
    <aside
      ref={sheet}
      tabIndex={-1}
      className={styles.sheet}
      data-tab={tab}
      aria-label={t('workbench.sheet.title')}
    >
      <div className={styles.top}>
        {(practice ? (['findings'] as const) : sheetTabs).map((one) => (
          <button
            key={one}
            type="button"
            className="button small quiet"
            aria-pressed={one === tab}
            onClick={() => show(one)}
          >
            {t(`workbench.sheet.${one}`)}
          </button>
        ))}
        <button
          type="button"
          className={`button small quiet ${styles.close}`}
          aria-label={t('common.close')}
          onClick={close}
        >
          {'✕'}
        </button>
      </div>
      <div className={styles.content}>
        <Suspense>
          {tab === 'findings' && <AllFindings />}
          {tab === 'comments' && <CommentsPanel />}
          {tab === 'history' && (
            <>
              <OfActiveRow />
              <RemovedSentences />
            </>
          )}
          {tab === 'past' && <PastPanel />}
        </Suspense>
      </div>
    </aside>
  );
}

/** The history of the row the editor is in, or was in last. */
function OfActiveRow() {
  const { t } = useI18n();
  const active = useSelected((state) => state.active?.id ?? null);
  const last = useRef(active);
  last.current = active ?? last.current;
  return last.current ? (
    <OfRow key={last.current} id={last.current} />
  ) : (
    <p className="muted">{t('workbench.sheet.noRow')}</p>
  );
}

function OfRow({ id }: { id: string }) {
  const { t } = useI18n();
  const row = useRow(id);
  if (!row) return <p className="muted">{t('workbench.sheet.noRow')}</p>;
  return (
    <section aria-label={t('workbench.sheet.historyOf', { number: row.segment.position + 1 })}>
      <h2 className={styles.heading}>
        {t('workbench.sheet.historyOf', { number: row.segment.position + 1 })}
      </h2>
      <HistoryPanel row={row} />
    </section>
  );
}
