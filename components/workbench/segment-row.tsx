'use client';

import { type MouseEvent, memo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { stateOf } from '@/lib/core/segment';
import { AlignmentDoubt } from './alignment-doubt';
import { useActive, useBench, useRow } from './bench';
import { caretAt } from './caret';
import { Changes } from './changes';
import { Cards } from './findings/cards';
import { MarkedText } from './findings/marked-text';
import { useRowName } from './findings/use-row-name';
import { HeadlineLength } from './headline-length';
import { HistoryButton } from './history-button';
import { Held } from './live/held';
import { useHolder } from './live/use-people';
import { RowConflict } from './row-conflict';
import { cardsIdOf } from './row-ids';
import { RowState } from './row-state';
import styles from './segment-row.module.css';
import { isDoubtful } from './state';
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
  const { t, uiLanguage } = useI18n();
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
            <span lang={uiLanguage}>{t('workbench.sourceChanged')}</span>{' '}
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
            onLeave={moves.resend}
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
        {segment.kind === 'headline' && <HeadlineLength text={row.text} />}
        {active && <Cards id={id} number={number} />}
        {isDoubtful(row) && <AlignmentDoubt id={id} number={number} />}
        <RowConflict row={row} />
        {active && <Held id={id} />}
        {active && state === 'edited' && <Changes row={row} />}
      </div>
      <RowState
        id={id}
        approved={row.approved}
        approvedById={segment.approvedById}
        save={row.save}
        state={state}
        number={number}
        active={active}
        held={holder !== null}
      />
    </li>
  );
});
