'use client';

import { type MouseEvent, memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/lib/core/review/history';
import type { OfferName } from '@/lib/core/review/repair-offers';
import { stateOf } from '@/lib/core/segment';
import { caretAt } from './caret';
import { ConflictCard } from './conflict-card';
import { HistoryPanel } from './history-panel';
import { menuButtonIdOf, rowMenuId } from './row-menu';
import styles from './segment-row.module.css';
import { type Active, isDoubtful, type Row } from './state';
import { TargetField } from './target-field';
import type { Moves } from './use-workbench';
import { WordChanges } from './word-changes';

export type Languages = { readonly source: string; readonly target: string };

type Props = {
  row: Row;
  active: Active | null;
  /** The repair to offer with a doubt about the alignment. */
  fitting: OfferName | null;
  firstOfBlock: boolean;
  languages: Languages;
  readOnly: boolean;
  moves: Moves;
  readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  openMenu: (segmentId: string) => void;
  mend: (segmentId: string) => void;
};

/** One aligned row. The active one is a native text field with what concerns it below; all others are plain text. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { row, active: place, fitting, firstOfBlock, languages, readOnly, moves, readHistory } = props;
  const { t } = useTranslation();
  const { segment } = row;
  const number = segment.position + 1;
  const active = place !== null;
  const state = stateOf({ ...segment, target: row.text, approvedById: row.approved ? 'shown' : null });
  const sourceId = `source-${segment.id}`;
  const open = (event: MouseEvent<HTMLElement>) => {
    if (readOnly || (window.getSelection()?.toString() ?? '') !== '') return;
    moves.open(segment.id, caretAt(event, row.text.length));
  };
  return (
    <li
      id={`row-${number}`}
      data-segment={segment.id}
      tabIndex={-1}
      className={styles.row}
      data-active={active}
      data-state={state}
      data-block-start={firstOfBlock}
      data-kind={segment.kind}
    >
      <div className={styles.margin}>
        <span className={styles.number}>{number}</span>
        {segment.kind !== 'paragraph' && firstOfBlock && (
          <span className={styles.kind}>{t(`workbench.kind.${segment.kind}`)}</span>
        )}
      </div>
      <div className={styles.source} lang={languages.source} id={sourceId}>
        {segment.source || <span className={styles.missing}>{t('workbench.noSource')}</span>}
      </div>
      <div className={styles.target}>
        {active ? (
          <TargetField
            id={segment.id}
            text={row.text}
            caret={place.caret}
            turn={place.turn ?? 0}
            number={number}
            language={languages.target}
            describedBy={sourceId}
            onType={(text) => moves.type(segment.id, text)}
            onLeave={moves.flush}
          />
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the row's own button and Alt+arrows open it by keyboard
          <p className={styles.text} lang={languages.target} onClick={open}>
            {row.text || <span className={styles.missing}>{t('workbench.noTarget')}</span>}
          </p>
        )}
        {isDoubtful(row) && (
          <p className={styles.check}>
            {t('workbench.checkAlignment')}
            {!readOnly && fitting && (
              <button type="button" className="button small" onClick={() => props.mend(segment.id)}>
                {t(`workbench.repair.offer.${fitting}`, { sentence: 1 })}
                <span className="visually-hidden"> {number}</span>
              </button>
            )}
          </p>
        )}
        {row.save === 'conflict' && row.theirs && (
          <ConflictCard
            mine={row.text}
            theirs={row.theirs}
            language={languages.target}
            settle={(text) => moves.settle(segment.id, text)}
          />
        )}
        {active && state === 'edited' && (
          <Changes machine={segment.machine} text={row.text} language={languages.target} />
        )}
        {active && (
          <HistoryPanel
            segmentId={segment.id}
            version={segment.version}
            language={languages.target}
            machine={segment.machine}
            read={readHistory}
            restore={readOnly ? null : (text) => moves.type(segment.id, text)}
          />
        )}
      </div>
      <RowState
        row={row}
        state={state}
        number={number}
        active={active}
        readOnly={readOnly}
        moves={moves}
        openMenu={props.openMenu}
      />
    </li>
  );
});

/**
 * What the editor changed, once they pause: a page that changes with every letter makes the browser undo letter by
 * letter.
 */
function Changes({ machine, text, language }: { machine: string; text: string; language: string }) {
  const { t } = useTranslation();
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.changes}>
      <span className="muted">{t('workbench.changedFromMachine')}</span>{' '}
      <WordChanges before={machine} after={settled} language={language} />
    </p>
  );
}

type RowStateProps = Pick<Props, 'row' | 'readOnly' | 'moves' | 'openMenu'> & {
  state: ReturnType<typeof stateOf>;
  number: number;
  active: boolean;
};

function RowState({ row, state, number, active, readOnly, moves, openMenu }: RowStateProps) {
  const { t } = useTranslation();
  const { id } = row.segment;
  return (
    <div className={styles.state}>
      <span className={styles.mark} data-state={state}>
        {t(`workbench.state.${state}`)}
      </span>
      {row.save !== 'saved' && <span className={styles.saving}>{t(`workbench.saving.${row.save}`)}</span>}
      {!readOnly && (
        <div className={styles.acts}>
          {!active && (
            <button type="button" className="button small quiet" onClick={() => moves.open(id)}>
              {t('workbench.edit')}
              <span className="visually-hidden"> {number}</span>
            </button>
          )}
          <button
            type="button"
            className={`button small ${row.approved ? 'quiet' : active ? 'primary' : ''}`}
            onClick={() => (row.approved ? moves.unapprove(id) : moves.approve(id))}
          >
            {t(row.approved ? 'workbench.unapprove' : 'workbench.approve')}
            <span className="visually-hidden"> {number}</span>
          </button>
          <button
            id={menuButtonIdOf(id)}
            type="button"
            className={`button small quiet ${styles.more}`}
            popoverTarget={rowMenuId}
            aria-haspopup="menu"
            aria-label={t('workbench.repair.menu', { number })}
            onClick={() => openMenu(id)}
          >
            {'⋯'}
          </button>
        </div>
      )}
    </div>
  );
}
