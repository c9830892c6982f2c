'use client';

import { useSyncExternalStore } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from '../bench';
import sheet from '../side-sheet.module.css';
import { byGrade, goTo } from './finding-moves';
import { gradeOf, reasonOf, signs } from './finding-words';
import styles from './findings.module.css';
import type { RowFindings } from './findings-store';
import { KeptFindings } from './kept-findings';

/** Everything that was found in the article, row by row, and what was let stand; each leads to its place. */
export function AllFindings() {
  const { t } = useI18n();
  const bench = useBench();
  const rows = useSelected((state) => state.rows);
  const newest = () => bench.findings.newest;
  useSyncExternalStore(bench.findings.subscribe, newest, newest);
  const found = rows.flatMap(({ segment }): readonly (RowFindings & { readonly position: number })[] => {
    const row = bench.findings.row(segment.id);
    return row && row.open.length + row.kept.length > 0 ? [{ ...row, position: segment.position }] : [];
  });
  if (found.length === 0) return <p className="muted">{t('findings.none')}</p>;
  return (
    <ol className={styles.all} aria-label={t('findings.all.title')}>
      {found.map(({ checked, open, kept, position }) => (
        <li key={checked.id}>
          <h3 className={sheet.heading}>
            <button
              type="button"
              className="button small quiet"
              disabled={bench.readOnly}
              onClick={() => bench.moves.open(checked.id)}
            >
              {t('findings.all.row', { number: position + 1 })}
            </button>
          </h3>
          <ul>
            {byGrade(open).map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings of a row may have one key
              <li key={`${finding.key}${at}`}>
                <button
                  type="button"
                  className={styles.place}
                  data-grade={gradeOf(finding)}
                  disabled={bench.readOnly}
                  onClick={() => goTo(bench, { id: checked.id, finding })}
                >
                  <span aria-hidden="true">{signs[gradeOf(finding)]}</span>
                  <span className="visually-hidden">{t(`findings.severity.${gradeOf(finding)}`)}</span>
                  <span>{reasonOf(t, finding)}</span>
                </button>
              </li>
            ))}
          </ul>
          {kept.length > 0 && <KeptFindings id={checked.id} kept={kept} shown />}
        </li>
      ))}
    </ol>
  );
}
