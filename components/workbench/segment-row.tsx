'use client';

import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/lib/core/review/history';
import { needsAlignmentCheck, stateOf } from '@/lib/core/segment';
import { caretAt } from './caret';
import { ConflictCard } from './conflict-card';
import { HistoryPanel } from './history-panel';
import styles from './segment-row.module.css';
import type { Row } from './state';
import { TargetField } from './target-field';
import type { Moves } from './use-workbench';
import { WordChanges } from './word-changes';

export type Languages = { readonly source: string; readonly target: string };

type Props = {
  row: Row;
  caret: number | null;
  firstOfBlock: boolean;
  languages: Languages;
  readOnly: boolean;
  moves: Moves;
  readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
};

/** One aligned row. The active one is a native text field with what concerns it below; all others are plain text. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { row, caret, firstOfBlock, languages, readOnly, moves, readHistory } = props;
  const { t } = useTranslation();
  const { segment } = row;
  const number = segment.position + 1;
  const active = caret !== null;
  const state = stateOf({ ...segment, target: row.text, approvedById: row.approved ? 'shown' : null });
  const sourceId = `source-${segment.id}`;
  const open = (event: MouseEvent<HTMLElement>) => {
    if (readOnly || (window.getSelection()?.toString() ?? '') !== '') return;
    moves.open(segment.id, caretAt(event, row.text.length));
  };
  return (
    <li
      id={`row-${number}`}
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
            text={row.text}
            caret={caret}
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
        {needsAlignmentCheck(segment.bead) && !row.approved && (
          <p className={styles.check}>{t('workbench.checkAlignment')}</p>
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
          <p className={styles.changes}>
            <span className="muted">{t('workbench.changedFromMachine')}</span>{' '}
            <WordChanges before={segment.machine} after={row.text} language={languages.target} />
          </p>
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
      <RowState row={row} state={state} number={number} active={active} readOnly={readOnly} moves={moves} />
    </li>
  );
});

type RowStateProps = Pick<Props, 'row' | 'readOnly' | 'moves'> & {
  state: ReturnType<typeof stateOf>;
  number: number;
  active: boolean;
};

function RowState({ row, state, number, active, readOnly, moves }: RowStateProps) {
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
        </div>
      )}
    </div>
  );
}
