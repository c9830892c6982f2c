'use client';

import { memo, type ReactNode, type RefCallback, useId } from 'react';
import { FormattedText } from '@/components/ui/formatted-text';
import { useI18n } from '@/components/ui/i18n-provider';
import type { BlockKind } from '@/lib/core/article';
import { useBench, useRow } from '../bench';
import type { Before } from './baselines';
import type { Paragraph } from './paragraphs';
import styles from './reading.module.css';
import { ReadingSentence } from './reading-sentence';
import { SentenceDock } from './sentence-dock';
import { usePointed } from './use-pointed';

type Props = {
  readonly paragraph: Paragraph;
  readonly first: boolean;
  /** The sentence of it that is open. */
  readonly active: string | null;
  /** What its sentences said before, where the changes are shown. */
  readonly before: Before | null;
  /** Those whose source a second reader is asked to look at, apart by spaces. */
  readonly looks: string;
  readonly watch: RefCallback<HTMLElement>;
};

/** One paragraph. The sentence under the pointer or the focus shows its source in the margin, or below. */
export const ReadingParagraph = memo(function ReadingParagraph(props: Props) {
  const { paragraph, first, active, before, looks, watch } = props;
  const note = useId();
  const { pointed, point } = usePointed();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hides what its sentences, which take the focus, have shown
    <div
      ref={watch}
      id={paragraph.key}
      className={styles.paragraph}
      data-docked={active !== null}
      onPointerLeave={() => point(null)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && point(null)}
      onKeyDown={(event) => event.key === 'Escape' && point(null)}
    >
      <Part kind={paragraph.kind} first={first}>
        {paragraph.ids.map((id) => (
          <ReadingSentence
            key={id}
            id={id}
            active={id === active}
            before={before}
            note={id === pointed ? note : undefined}
            point={point}
          />
        ))}
      </Part>
      {looks !== '' && looks.split(' ').map((id) => <SecondLook key={id} id={id} />)}
      {pointed && pointed !== active && <Source id={pointed} note={note} />}
      {active && <SentenceDock key={active} id={active} />}
    </div>
  );
});

/** One of the sentences that the second reader is asked to compare. */
function SecondLook({ id }: { id: string }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const row = useRow(id);
  if (!row) return null;
  return (
    <div className={styles.look}>
      <strong>{t('reading.look', { number: row.segment.position + 1 })}</strong>
      <p lang={languages.source}>
        <FormattedText text={row.segment.source} />
      </p>
    </div>
  );
}

function Source({ id, note }: { id: string; note: string }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const row = useRow(id);
  return (
    <p id={note} className={styles.source} lang={languages.source}>
      {row?.segment.source ? <FormattedText text={row.segment.source} /> : t('workbench.noSource')}
    </p>
  );
}

/** Below the headline of the article, which is the page's own. */
function Part({ kind, first, children }: { kind: BlockKind; first: boolean; children: ReactNode }) {
  if (kind === 'headline' && first) return <h2 className={styles.headline}>{children}</h2>;
  if (kind === 'headline' || kind === 'subheading') return <h3 className={styles.subheading}>{children}</h3>;
  if (kind === 'quote') return <blockquote className={styles.quote}>{children}</blockquote>;
  return (
    <p className={styles.text} data-kind={kind}>
      {children}
    </p>
  );
}
