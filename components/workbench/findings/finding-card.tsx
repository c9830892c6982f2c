'use client';

import { Suspense, useId } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from '../bench';
import { later } from '../later';
import { useKeys } from '../use-keys';
import type { RowFinding } from './check-messages';
import { applyFix, fixAll, sayFixed } from './finding-moves';
import { fixLabel, gradeOf, nameOf, reasonOf, signs } from './finding-words';
import styles from './findings.module.css';

const KeepForm = later(async () => (await import('./keep-form')).KeepForm);

type Props = {
  readonly id: string;
  readonly finding: RowFinding;
  /** The text that was checked. */
  readonly target: string;
  /** The one that the keys act on. */
  readonly current: boolean;
  readonly keeping: boolean;
  readonly setKeeping: (keeping: boolean) => void;
};

/** One finding: what is wrong with what both sides say, what mends it, and why it is looked for. */
export function FindingCard({ id, finding, target, current, keeping, setKeeping }: Props) {
  const { t } = useI18n();
  const bench = useBench();
  const { findings, languages, readOnly } = bench;
  const { shown } = useKeys();
  const title = useId();
  const grade = gradeOf(finding);
  const ground = { ...bench, t };
  const places = useSelected(({ rows }) => {
    const wanted = new Set(findings.alike(finding, target));
    return wanted.size < 2
      ? 1
      : rows.filter((row) => wanted.has(row.segment.id) && (row.segment.id === id || !row.approved)).length;
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups buttons with what they mend
    <div
      role="group"
      aria-labelledby={title}
      className={styles.card}
      data-grade={grade}
      data-current={current}
    >
      <p id={title} className={styles.reason}>
        <span className={styles.sign} aria-hidden="true">
          {signs[grade]}
        </span>
        <span className="visually-hidden">{`${t(`findings.severity.${grade}`)}: `}</span>
        {reasonOf(t, finding)}
      </p>
      {!readOnly && (
        <div className={styles.acts}>
          {finding.fixes.slice(0, 3).map((fix, at) => (
            <button
              key={`${fix.span[0]}${fix.text}`}
              type="button"
              className={`button small ${current && at === 0 ? styles.first : ''}`}
              onClick={() => applyFix(ground, id, finding, fix) && sayFixed(ground, id, finding, fix.text)}
            >
              <span lang={languages.target}>{fixLabel(t, fix, target)}</span>
              {current && at === 0 && shown('applyFix') && <kbd>{shown('applyFix')}</kbd>}
            </button>
          ))}
          {places > 1 && (
            <button type="button" className="button small" onClick={() => fixAll(ground, id, finding)}>
              {t('findings.fixAll', { count: places })}
            </button>
          )}
          <button
            type="button"
            className="button small quiet"
            aria-expanded={keeping}
            onClick={() => setKeeping(!keeping)}
          >
            {t('findings.keep')}
          </button>
          <details className={styles.why}>
            <summary>{t('findings.why', { name: nameOf(t, finding) })}</summary>
            <p>{t(`findings.code.${finding.code}.why`)}</p>
          </details>
        </div>
      )}
      {keeping && (
        <Suspense>
          <KeepForm id={id} finding={finding} close={() => setKeeping(false)} />
        </Suspense>
      )}
    </div>
  );
}
