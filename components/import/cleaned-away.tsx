'use client';

import type { Dispatch } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Removal } from '@/lib/core/segmentation/segment-article';
import type { FormAction, ImportForm, SideName } from './form-state';
import styles from './import.module.css';
import type { ImportPreview } from './import-preview';

type Props = {
  form: ImportForm;
  removals: ImportPreview['removals'];
  dispatch: Dispatch<FormAction>;
};

/** How many pieces are shown without being asked for. */
const fewPieces = 6;

/** What was left over from the web page, with the way to have it back. Nothing when there is nothing. */
export function CleanedAway({ form, removals, dispatch }: Props) {
  const { t } = useI18n();
  const count = (['source', 'target'] as const).reduce(
    (sum, side) => sum + removals[side].length + form[side].kept.length,
    0,
  );
  if (count === 0) return null;
  return (
    <details open={count <= fewPieces} className={styles.details}>
      <summary>
        {t('import.removed.title')} <span className={styles.count}>{count}</span>
      </summary>
      <p className="muted">{t('import.removed.explain')}</p>
      <div className={styles.sides}>
        {(['source', 'target'] as const).map((side) => (
          <SidePieces
            key={side}
            side={side}
            language={form[side].language}
            removed={removals[side]}
            kept={form[side].kept}
            dispatch={dispatch}
          />
        ))}
      </div>
    </details>
  );
}

type SideProps = {
  side: SideName;
  language: string;
  removed: readonly Removal[];
  kept: readonly Removal[];
  dispatch: Dispatch<FormAction>;
};

function SidePieces({ side, language, removed, kept, dispatch }: SideProps) {
  const { t } = useI18n();
  const keptIds = new Set(kept.map((piece) => piece.id));
  const gone = removed.filter((piece) => !keptIds.has(piece.id));
  return (
    <section aria-label={t(`import.side.${side}`)}>
      <h2 className={styles.sideName}>{t(`import.side.${side}`)}</h2>
      {gone.length + kept.length === 0 && <p className="muted">{t('import.removed.none')}</p>}
      <ul className={styles.pieces}>
        {kept.map((piece) => (
          <li key={piece.id}>
            <span className="tag">{t('import.removed.restored')}</span>
            <q lang={language}>{piece.text}</q>
            <button
              type="button"
              className="button small"
              aria-label={t('import.removed.removeText', { text: piece.text })}
              onClick={() => dispatch({ kind: 'remove', side, id: piece.id })}
            >
              {t('import.removed.remove')}
            </button>
          </li>
        ))}
        {gone.map((piece) => (
          <li key={piece.id}>
            <span className="tag">{t(`import.removed.reason.${piece.reason}`)}</span>
            <q lang={language}>{piece.text}</q>
            {canBeKept(piece) && (
              <button
                type="button"
                className="button small"
                aria-label={t('import.removed.restoreText', { text: piece.text })}
                onClick={() => dispatch({ kind: 'keep', side, removal: piece })}
              >
                {t('import.removed.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Characters that no database holds are named, and cannot come back. */
const canBeKept = ({ reason }: Removal): boolean =>
  reason !== 'lone-surrogate' && reason !== 'null-character';
