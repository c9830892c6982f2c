'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from '../bench';
import { fieldOf } from '../caret';
import { nameOf, reasonOf } from './finding-words';
import styles from './findings.module.css';
import type { RowFindings } from './findings-store';

type Props = {
  readonly id: string;
  readonly kept: RowFindings['kept'];
  /** Not folded away. */
  readonly shown?: boolean;
};

/** What somebody let stand in a row, why, and who. */
export function KeptFindings({ id, kept, shown = false }: Props) {
  const { t } = useI18n();
  const { keepAsIs, languages, moves, readOnly } = useBench();
  const takeBack = async (key: string) => {
    const done = await keepAsIs.takeBack(id, key);
    moves.say(t(done ? 'findings.say.withdrawn' : 'findings.reason.failed'));
    // The button went with what it stood on.
    if (done && document.activeElement === document.body) fieldOf(id)?.focus({ preventScroll: true });
  };
  return (
    <details className={styles.kept} open={shown}>
      <summary>{t('findings.keptCount', { count: kept.length })}</summary>
      <ul>
        {kept.map(({ finding, kept: { key, reason, note, person } }) => (
          <li key={key}>
            <span title={nameOf(t, finding)}>{reasonOf(t, finding)}</span>{' '}
            <span className="muted">
              {t(note ? 'findings.keptNote' : 'findings.kept', {
                reason: t(`findings.reason.${reason}`).toLocaleLowerCase(languages.source),
                note,
                person,
              })}
            </span>
            {!readOnly && (
              <button type="button" className="button small quiet" onClick={() => takeBack(key)}>
                {t('findings.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
