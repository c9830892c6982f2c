'use client';

import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/lib/core/review/history';
import type { Role } from '@/lib/core/review/roles';
import type { Segment } from '@/lib/core/segment';
import { Announcer } from './announcer';
import { commandOf } from './keys';
import { type PublishActions, PublishPanel } from './publish-panel';
import { SegmentRow } from './segment-row';
import { countRows, filters, savingOf, visibleRows } from './state';
import { TopBar } from './top-bar';
import type { TranslationView } from './translation-view';
import { type Moves, useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

type Props = {
  translation: TranslationView;
  segments: readonly Segment[];
  person: { readonly userId: string; readonly role: Role };
  readOnly: boolean;
  readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  actions: PublishActions;
};

/** Source and target side by side, one row a segment. */
export function Workbench({ translation, segments, person, readOnly, readHistory, actions }: Props) {
  const { t } = useTranslation();
  const { state, moves, announcement } = useWorkbench({
    segments,
    version: translation.version,
    userId: person.userId,
    readOnly,
  });
  const languages = useMemo(
    () => ({ source: translation.sourceLanguage, target: translation.language }),
    [translation.sourceLanguage, translation.language],
  );
  useKeyboard(moves, state.active?.id ?? null, readOnly);
  useFirstOpen(state.rows, moves, readOnly);
  const saving = savingOf(state.rows);
  const rows = visibleRows(state);
  const headline = state.rows[0]?.segment.source ?? '';
  return (
    <main id="content" className={styles.workbench}>
      <TopBar
        headline={headline}
        languages={languages}
        translationId={translation.id}
        approved={state.rows.filter((row) => row.approved).length}
        total={state.rows.length}
        saving={saving}
        signedOut={state.signedOut}
      >
        <PublishPanel
          translation={translation}
          state={state}
          person={person}
          actions={actions}
          saved={saving.state === 'saved'}
        />
      </TopBar>
      {translation.returned && (
        <p className="notice warning">
          {t('workbench.returned', { person: translation.returned.by, note: translation.returned.note })}
        </p>
      )}
      {state.stale && (
        <p className="notice warning row">
          {t('workbench.stale')}
          <button type="button" className="button small" onClick={actions.refresh}>
            {t('workbench.loadChanges')}
          </button>
        </p>
      )}
      <nav className={styles.filters} aria-label={t('workbench.filters')}>
        {filters.map((filter) => (
          <button
            key={filter}
            type="button"
            className="button small quiet"
            aria-pressed={state.filter === filter}
            onClick={() => moves.dispatch({ kind: 'filtered', filter })}
          >
            {t(`workbench.filter.${filter}`)}
            <span className={styles.count}>{countRows(state.rows, filter)}</span>
          </button>
        ))}
      </nav>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <SegmentRow
            key={row.segment.id}
            row={row}
            caret={state.active?.id === row.segment.id ? state.active.caret : null}
            firstOfBlock={row.segment.block !== rows[index - 1]?.segment.block}
            languages={languages}
            readOnly={readOnly}
            moves={moves}
            readHistory={readHistory}
          />
        ))}
      </ol>
      {rows.length === 0 && <p className="muted">{t('workbench.noneInFilter')}</p>}
      {!readOnly && <BottomBar moves={moves} active={state.active?.id ?? null} />}
      <Announcer announcement={announcement} />
    </main>
  );
}

/** Hints of the keys on large screens; the same moves as buttons on phones. */
function BottomBar({ moves, active }: { moves: Moves; active: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles.bottom}>
      <p className={styles.hints}>
        <kbd>{'Ctrl+Enter'}</kbd> {t('workbench.hint.approve')} <kbd>{'Alt+↑ ↓'}</kbd>{' '}
        {t('workbench.hint.move')} <kbd>{'Ctrl+Shift+Enter'}</kbd> {t('workbench.hint.unapprove')}{' '}
        <kbd>{'Esc'}</kbd> {t('workbench.hint.leave')}
      </p>
      <div className={styles.touch}>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(-1)}
          aria-label={t('workbench.previous')}
        >
          {'↑'}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => (active ? moves.approve(active) : moves.move(1))}
        >
          {t(active ? 'workbench.approveNext' : 'workbench.begin')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(1)}
          aria-label={t('workbench.next')}
        >
          {'↓'}
        </button>
      </div>
    </div>
  );
}

function useKeyboard(moves: Moves, active: string | null, readOnly: boolean): void {
  useEffect(() => {
    if (readOnly) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = commandOf(event);
      if (!command || (command !== 'next' && command !== 'previous' && command !== 'save' && !active)) return;
      event.preventDefault();
      if (command === 'save') moves.flush();
      else if (command === 'next') moves.move(1);
      else if (command === 'previous') moves.move(-1);
      else if (command === 'leave') moves.close();
      else if (active) moves[command](active);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [moves, active, readOnly]);
}

/** The caret is already there: the first open sentence, where there is a keyboard; a phone keeps its keyboard down. */
function useFirstOpen(
  rows: readonly { approved: boolean; segment: Segment }[],
  moves: Moves,
  readOnly: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
  useEffect(() => {
    const first = rows.find((row) => !row.approved);
    if (!readOnly && first && window.matchMedia('(pointer: fine)').matches) moves.open(first.segment.id);
  }, []);
}
