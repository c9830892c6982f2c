'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { stateOf } from '@/lib/core/segment';
import { useActive, useBench, useRow } from '../bench';
import { Changes } from '../changes';
import { Cards } from '../findings/cards';
import { MarkedText } from '../findings/marked-text';
import { HeadlineLength } from '../headline-length';
import { HistoryButton } from '../history-button';
import { Held } from '../live/held';
import { RowConflict } from '../row-conflict';
import { cardsIdOf } from '../row-ids';
import { TargetField } from '../target-field';
import styles from './reading.module.css';

/** The sentence in hand, under its paragraph: its source always above the same field as in the rows. */
export function SentenceDock({ id }: { id: string }) {
  const { t } = useI18n();
  const { moves, languages } = useBench();
  const row = useRow(id);
  const place = useActive(id);
  if (!row || !place) return null;
  const { segment } = row;
  const number = segment.position + 1;
  const state = stateOf({ ...segment, target: row.text, approvedById: row.approved ? 'shown' : null });
  return (
    <section className={styles.dock} data-segment={id} aria-label={t('reading.sentence', { number })}>
      <div className={styles.dockTop}>
        <span className="muted">
          {`${t('reading.sentence', { number })} · ${t(`workbench.state.${state}`)}`}
          {row.save !== 'saved' && ` · ${t(`workbench.saving.${row.save}`)}`}
        </span>
        <button
          type="button"
          className="button small quiet"
          aria-label={t('reading.close', { number })}
          onClick={moves.close}
        >
          {'✕'}
        </button>
      </div>
      <p id={`source-${id}`} lang={languages.source}>
        {segment.source ? (
          <MarkedText id={id} text={segment.source} side="source" active />
        ) : (
          <span className={styles.missing}>{t('workbench.noSource')}</span>
        )}
      </p>
      <div>
        <TargetField
          id={id}
          text={row.text}
          caret={place.caret}
          turn={place.turn ?? 0}
          number={number}
          language={languages.target}
          describedBy={`source-${id} ${cardsIdOf(id)}`}
          onType={(text) => moves.type(id, text)}
          onLeave={moves.resend}
        />
        {segment.kind === 'headline' && <HeadlineLength text={row.text} />}
        <Cards id={id} number={number} />
        <RowConflict row={row} />
        <Held id={id} />
        {state === 'edited' && <Changes row={row} />}
      </div>
      <div className="row">
        <button type="button" className="button small primary" onClick={() => moves.approve(id)}>
          {t('reading.approveParagraph')}
        </button>
        {row.approved && (
          <button type="button" className="button small quiet" onClick={() => moves.unapprove(id)}>
            {t('workbench.unapprove')}
          </button>
        )}
        <HistoryButton />
      </div>
    </section>
  );
}
