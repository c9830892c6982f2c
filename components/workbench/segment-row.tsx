'use client';

import { type MouseEvent, memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '@/lib/core/segment';
import { useActive, useBench, useRow, useSelected } from './bench';
import { caretAt } from './caret';
import { CommentsButton } from './comments/comments-button';
import { cardsIdOf, FindingCards } from './findings/finding-cards';
import { MarkedText } from './findings/marked-text';
import { RowFindingCounts } from './findings/row-findings';
import { useRowName } from './findings/use-row-name';
import { HeldCard } from './live/held-card';
import { InRow } from './live/people';
import { useHolder } from './live/use-people';
import { RowConflict } from './row-conflict';
import { menuButtonIdOf, rowMenuId } from './row-menu';
import styles from './segment-row.module.css';
import { isDoubtful, type Row } from './state';
import { TargetField } from './target-field';
import { WordChanges } from './word-changes';

type Props = {
  readonly id: string;
  readonly firstOfBlock: boolean;
  /** How many rows the article has. */
  readonly total: number;
};

/** One aligned row. The active one is a native text field with what concerns it below; all others are plain text. */
export const SegmentRow = memo(function SegmentRow({ id, firstOfBlock, total }: Props) {
  const { t, i18n } = useTranslation();
  const { moves, languages, findings, readOnly } = useBench();
  const row = useRow(id);
  const name = useRowName(id, total);
  const place = useActive(id);
  const holder = useHolder(id);
  if (!row) return null;
  const { segment } = row;
  const number = segment.position + 1;
  const active = place !== null;
  const state = stateOf({ ...segment, target: row.text, approvedById: row.approved ? 'shown' : null });
  const sourceId = `source-${id}`;
  const open = (event: MouseEvent<HTMLElement>) => {
    if (readOnly || (window.getSelection()?.toString() ?? '') !== '') return;
    moves.open(id, caretAt(event, row.text.length));
  };
  return (
    <li
      // biome-ignore lint/a11y/noRedundantRoles: it stands in a group without a role, which takes away its own
      role="listitem"
      id={`row-${number}`}
      data-segment={id}
      aria-label={name}
      tabIndex={-1}
      className={styles.row}
      data-active={active}
      data-state={state}
      data-block-start={firstOfBlock}
      data-kind={segment.kind}
      onPointerEnter={() => findings.hover(id)}
      onPointerLeave={() => findings.hover(null)}
    >
      <div className={styles.margin}>
        <span className={styles.number}>{number}</span>
        {segment.kind !== 'paragraph' && firstOfBlock && (
          <span className={styles.kind}>{t(`workbench.kind.${segment.kind}`)}</span>
        )}
        {active && <HistoryButton />}
      </div>
      <div className={styles.source} lang={languages.source} id={sourceId} data-side="source">
        {segment.source ? (
          <MarkedText id={id} text={segment.source} side="source" active={active} />
        ) : (
          <span className={styles.missing}>{t('workbench.noSource')}</span>
        )}
        {segment.formerSource !== null && !row.approved && (
          <p className={styles.sourceChanged}>
            <span lang={i18n.language}>{t('workbench.sourceChanged')}</span>{' '}
            <WordChanges before={segment.formerSource} after={segment.source} language={languages.source} />
          </p>
        )}
      </div>
      <div className={styles.target}>
        {active ? (
          <TargetField
            id={id}
            text={row.text}
            caret={place.caret}
            turn={place.turn ?? 0}
            number={number}
            language={languages.target}
            describedBy={`${sourceId} ${cardsIdOf(id)}`}
            onType={(text) => moves.type(id, text)}
            onLeave={moves.flush}
          />
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the row's own button and Alt+arrows open it by keyboard
          <p className={styles.text} lang={languages.target} data-side="target" onClick={open}>
            {(holder?.holds.text ?? row.text) ? (
              <MarkedText id={id} text={holder?.holds.text ?? row.text} side="target" active={false} />
            ) : (
              <span className={styles.missing}>{t('workbench.noTarget')}</span>
            )}
          </p>
        )}
        {active && <FindingCards id={id} number={number} />}
        {isDoubtful(row) && <AlignmentDoubt id={id} number={number} />}
        <RowConflict row={row} />
        {active && <HeldCard id={id} />}
        {active && state === 'edited' && <Changes row={row} />}
      </div>
      <RowState
        id={id}
        approved={row.approved}
        save={row.save}
        state={state}
        number={number}
        active={active}
        held={holder !== null}
      />
    </li>
  );
});

/** The alignment itself is in doubt: the repair that fits best, where there is one. */
function AlignmentDoubt({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation();
  const { tools, readOnly } = useBench();
  const fitting = useSelected(() => tools.fitting(id));
  return (
    <p className={styles.check}>
      {t('workbench.checkAlignment')}
      {!readOnly && fitting && (
        <button type="button" className="button small" onClick={() => tools.mend(id)}>
          {t(`workbench.repair.offer.${fitting}`, { sentence: 1 })}
          <span className="visually-hidden"> {number}</span>
        </button>
      )}
    </p>
  );
}

/** Opens what happened to the active row. Beside its number: below the field it would push the rows that follow. */
export const HistoryButton = memo(function HistoryButton() {
  const { t } = useTranslation();
  const { moves, practice } = useBench();
  if (practice) return null;
  return (
    <button
      type="button"
      className={`button small quiet ${styles.historyButton}`}
      aria-label={t('workbench.history.title')}
      onClick={() => moves.dispatch({ kind: 'sheet', tab: 'history' })}
    >
      {t('workbench.sheet.history')}
    </button>
  );
});

/**
 * What the editor changed, once they pause: a page that changes with every letter makes the browser undo letter by
 * letter.
 */
export function Changes({ row: { segment, text } }: { row: Row }) {
  const { t } = useTranslation();
  const { languages } = useBench();
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.changes}>
      <span className="muted">{t('workbench.changedFromMachine')}</span>{' '}
      <WordChanges before={segment.machine} after={settled} language={languages.target} />
    </p>
  );
}

type RowStateProps = Pick<Row, 'approved' | 'save'> & {
  id: string;
  state: ReturnType<typeof stateOf>;
  number: number;
  active: boolean;
  held: boolean;
};

const RowState = memo(function RowState({ id, approved, save, state, number, active, held }: RowStateProps) {
  const { t } = useTranslation();
  const { moves, tools, readOnly, practice } = useBench();
  return (
    <div className={styles.state}>
      <span className={styles.mark} data-state={state}>
        {t(`workbench.state.${state}`)}
      </span>
      <RowFindingCounts id={id} />
      {save !== 'saved' && <span className={styles.saving}>{t(`workbench.saving.${save}`)}</span>}
      {!(active && held) && <InRow id={id} />}
      <CommentsButton id={id} number={number} />
      {!readOnly && !held && (
        <div className={styles.acts}>
          {!active && (
            <button type="button" className="button small quiet" onClick={() => moves.open(id)}>
              {t('workbench.edit')}
              <span className="visually-hidden"> {number}</span>
            </button>
          )}
          <button
            type="button"
            className={`button small ${approved ? 'quiet' : active ? 'primary' : ''}`}
            onClick={() => (approved ? moves.unapprove(id) : moves.approve(id))}
          >
            {t(approved ? 'workbench.unapprove' : 'workbench.approve')}
            <span className="visually-hidden"> {number}</span>
          </button>
          {!practice && (
            <button
              id={menuButtonIdOf(id)}
              type="button"
              className={`button small quiet ${styles.more}`}
              popoverTarget={rowMenuId}
              aria-haspopup="menu"
              aria-label={t('workbench.repair.menu', { number })}
              onClick={() => tools.openMenu(id)}
            >
              {'⋯'}
            </button>
          )}
        </div>
      )}
    </div>
  );
});
