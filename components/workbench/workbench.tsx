'use client';

import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/lib/core/review/history';
import type { Role } from '@/lib/core/review/roles';
import type { Segment } from '@/lib/core/segment';
import { Announcer } from './announcer';
import { BottomBar } from './bottom-bar';
import { Palette } from './palette';
import { type PublishActions, PublishPanel } from './publish-panel';
import { RepairNotice } from './repair-notice';
import type { RepairActions, SentenceLengths } from './repairs';
import { menuButtonIdOf, RowMenu } from './row-menu';
import { SegmentRow } from './segment-row';
import { countRows, filters, savingOf, visibleRows } from './state';
import { TopBar } from './top-bar';
import type { TranslationView } from './translation-view';
import { useKeyboard } from './use-keyboard';
import type { RepairNews } from './use-repairs';
import { useTools } from './use-tools';
import { type Moves, useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

type Props = {
  translation: TranslationView;
  segments: readonly Segment[];
  person: { readonly userId: string; readonly role: Role };
  readOnly: boolean;
  lengths: SentenceLengths;
  readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  actions: PublishActions;
  repairActions: RepairActions;
};

/** Source and target side by side, one row a segment. */
export function Workbench(props: Props) {
  const { translation, segments, person, readOnly, readHistory, actions } = props;
  const { t } = useTranslation();
  const { state, moves, announcement, news, repairs } = useWorkbench({
    segments,
    version: translation.version,
    userId: person.userId,
    readOnly,
    translationId: translation.id,
    language: translation.language,
    repairActions: props.repairActions,
  });
  const languages = useMemo(
    () => ({ source: translation.sourceLanguage, target: translation.language }),
    [translation.sourceLanguage, translation.language],
  );
  const tools = useTools(state, moves, repairs, props.lengths, translation.language);
  useKeyboard(moves, tools, repairs, state.active?.id ?? null, readOnly);
  useFocusAfter(news);
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
      {state.lost.map((lost) => (
        <div key={lost.id} className="notice warning row">
          <p>
            {lost.number === null ? t('workbench.lostBefore') : t('workbench.lost', { number: lost.number })}{' '}
            <q lang={languages.target}>{lost.text}</q>
          </p>
          <button type="button" className="button small" onClick={() => moves.dismiss(lost)}>
            {t('common.close')}
          </button>
        </div>
      ))}
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
            active={state.active?.id === row.segment.id ? state.active : null}
            fitting={tools.fitting.get(row.segment.id) ?? null}
            firstOfBlock={row.segment.block !== rows[index - 1]?.segment.block}
            languages={languages}
            readOnly={readOnly}
            moves={moves}
            readHistory={readHistory}
            openMenu={tools.openMenu}
            mend={tools.mend}
          />
        ))}
      </ol>
      {rows.length === 0 && <p className="muted">{t('workbench.noneInFilter')}</p>}
      {!readOnly && (
        <>
          <RepairNotice news={news} repairs={repairs} />
          <BottomBar moves={moves} active={state.active?.id ?? null} />
          <RowMenu menu={tools.menu} />
          <Palette dialog={tools.palette} entries={tools.commands} />
        </>
      )}
      <Announcer announcement={announcement} />
    </main>
  );
}

/** Where a repair took the focused button away, its row keeps the focus. */
function useFocusAfter(news: RepairNews | null): void {
  useEffect(() => {
    if (news?.kind === 'done' && document.activeElement === document.body)
      document.getElementById(menuButtonIdOf(news.id))?.focus();
  }, [news]);
}

/** The caret is already there: the first open sentence, where there is a keyboard; a phone keeps its keyboard down. */
function useFirstOpen(
  rows: readonly { approved: boolean; segment: Segment }[],
  moves: Moves,
  readOnly: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
  useEffect(() => {
    const named = /^#row-(\d+)$/.exec(window.location.hash)?.[1];
    const first = rows.find((row) => (named ? row.segment.position + 1 === Number(named) : !row.approved));
    if (!readOnly && first && window.matchMedia('(pointer: fine)').matches) moves.open(first.segment.id);
  }, []);
}
