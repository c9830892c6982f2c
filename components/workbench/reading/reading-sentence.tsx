'use client';

import { type MouseEvent, memo } from 'react';
import { FormattedText } from '@/components/ui/formatted-text';
import { useI18n } from '@/components/ui/i18n-provider';
import { spanAmongMarks } from '@/lib/core/marks';
import { useBench, useRow } from '../bench';
import { caretAt } from '../caret';
import { MarkedText } from '../findings/marked-text';
import { wordsOfFindings } from '../findings/row-findings';
import { useRowFindings } from '../findings/use-findings';
import { WordChanges } from '../word-changes';
import type { Before } from './baselines';
import styles from './reading.module.css';
import type { Point } from './use-pointed';

type Props = {
  readonly id: string;
  readonly active: boolean;
  readonly before: Before | null;
  /** Where its source is shown now. */
  readonly note: string | undefined;
  readonly point: Point;
};

/** A sentence in its paragraph. A link to itself: it wraps like text, takes the focus, and opens by click or Enter. */
export const ReadingSentence = memo(function ReadingSentence({ id, active, before, note, point }: Props) {
  const { t } = useI18n();
  const { moves, languages, readOnly } = useBench();
  const row = useRow(id);
  const found = useRowFindings(id);
  if (!row) return null;
  const number = row.segment.position + 1;
  const findings = wordsOfFindings(t, found?.open ?? []);
  const said = [...(row.approved ? [] : [t('workbench.state.untouched')]), ...(findings ? [findings] : [])];
  const open = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    if (!readOnly && (window.getSelection()?.toString() ?? '') === '')
      moves.open(id, before ? 0 : placeAmongMarks(row.text, caretAt(event, row.text.length)));
  };
  return (
    <>
      <a
        id={`row-${number}`}
        href={`#row-${number}`}
        draggable={false}
        className={styles.sentence}
        data-segment={id}
        data-number={number}
        data-approved={row.approved}
        data-save={row.save}
        aria-current={active}
        aria-describedby={note}
        onClick={open}
        onPointerEnter={(event) => event.pointerType === 'mouse' && point(id, true)}
        onFocus={() => point(id)}
      >
        {before ? (
          <WordChanges before={before(row.segment)} after={row.text} language={languages.target} />
        ) : (
          <Words id={id} text={row.text} />
        )}
        {said.length > 0 && <span className="visually-hidden">{` (${said.join(', ')})`}</span>}
      </a>{' '}
    </>
  );
});

function Words({ id, text }: { readonly id: string; readonly text: string }) {
  const { t } = useI18n();
  if (text.includes('⟨')) return <FormattedText text={text} />;
  return text ? (
    <MarkedText id={id} text={text} side="target" active={false} />
  ) : (
    <span className={styles.missing}>{t('workbench.noTarget')}</span>
  );
}

/** Marks are not seen here, but stand in the field that opens. */
const placeAmongMarks = (text: string, place: number): number => spanAmongMarks(text, [place, place])[0];
