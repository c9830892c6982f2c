'use client';

import { memo, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from '../bench';
import { InTurn, useTurns } from '../in-turn';
import type { Baseline } from './baselines';
import { paragraphsOf, partsOf, sameParagraphs } from './paragraphs';
import styles from './reading.module.css';
import { ReadingParagraph } from './reading-paragraph';
import { ReadingTools } from './reading-tools';
import { useBaselines } from './use-baselines';
import { useSight } from './use-sight';

/** The translation as its reader will see it: paragraphs, not rows. The sentence in hand opens below its paragraph. */
export const ReadingView = memo(function ReadingView({ looks }: { looks: readonly string[] }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const [shown, show] = useState<Baseline | null>(null);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const paragraphs = useSelected((state) => paragraphsOf(state.rows), sameParagraphs);
  const active = useSelected((state) => state.active?.id ?? null);
  const before = useBaselines(shown ?? 'machine');
  const changed = useSelected(
    (state) =>
      new Set(
        state.rows.filter(({ segment, text }) => before(segment) !== text).map(({ segment }) => segment.id),
      ),
    (a, b) => a.size === b.size && [...a].every((id) => b.has(id)),
  );
  const visible = onlyChanged
    ? paragraphs.filter(({ ids }) => ids.some((id) => changed.has(id)))
    : paragraphs;
  const watch = useSight(paragraphs);
  const parts = partsOf(visible);
  const turns = useTurns(parts.length);
  return (
    <>
      <ReadingTools
        shown={shown}
        show={show}
        onlyChanged={onlyChanged}
        setOnlyChanged={setOnlyChanged}
        changed={changed.size}
        paragraphs={paragraphs}
      />
      <article className={styles.article} lang={languages.target} aria-label={t('reading.article')}>
        {parts.map((part, at) => (
          <InTurn key={part.key} turns={turns} at={at}>
            {part.paragraphs.map((paragraph) => (
              <ReadingParagraph
                key={paragraph.key}
                paragraph={paragraph}
                first={paragraph === visible[0]}
                active={active !== null && paragraph.ids.includes(active) ? active : null}
                before={shown ? before : null}
                looks={looks.filter((id) => paragraph.ids.includes(id)).join(' ')}
                watch={watch}
              />
            ))}
          </InTurn>
        ))}
      </article>
      {visible.length === 0 && <p className="muted">{t('reading.noneChanged')}</p>}
    </>
  );
});
