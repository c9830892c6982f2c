'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { headlineLength, preflight } from '@/lib/core/review/preflight';
import type { Obstacle } from '@/lib/core/review/translation-status';
import { useSelected } from '../bench';
import type { Row } from '../state';
import { Places } from './places';
import styles from './publish.module.css';

type Props = {
  readonly rows: readonly Row[];
  readonly obstacles: readonly Obstacle[];
  readonly readers: readonly string[];
  readonly asksForReading: boolean;
  readonly approving: boolean;
  readonly close: () => void;
};

/** What is met and what is not; each place that is not leads there. */
export function Checklist({ rows, obstacles, readers, asksForReading, approving, close }: Props) {
  const { t } = useI18n();
  const warnings = useSelected((state) => state.flagged.warnings);
  const checks = preflight(
    rows.map(({ segment, text, approved }) => ({
      ...segment,
      text,
      approved,
      warned: warnings.has(segment.id),
    })),
  );
  const stands = (code: Obstacle['code']) => obstacles.some((obstacle) => obstacle.code === code);
  const met = [
    ...(stands('not_approved') ? [] : [t('publish.met.approved')]),
    ...(asksForReading && approving && !stands('not_read')
      ? [t('publish.met.read', { people: readers.join(', ') })]
      : []),
    ...checks.filter(({ met }) => met).map(({ code }) => t(`publish.met.${code}`)),
  ];
  return (
    <ul className={styles.checks} aria-label={t('publish.checks')}>
      {obstacles.map(({ code, positions }) => (
        <li key={code} className="notice error" data-unmet>
          {t(`workbench.publish.obstacle.${code}`)}{' '}
          <Places positions={positions} reading={code === 'not_read'} close={close} />
        </li>
      ))}
      {checks
        .filter((check) => !check.met)
        .map(({ code, must, positions }) => (
          <li key={code} className={`notice ${must ? 'error' : 'warning'}`} data-unmet={must || undefined}>
            {t(`publish.unmet.${code}`, { count: headlineLength })}{' '}
            <Places positions={positions} close={close} />
          </li>
        ))}
      {obstacles.length === 0 && checks.every((check) => check.met || !check.must) && (
        <li className="notice success">{t('workbench.publish.ready')}</li>
      )}
      {met.map((words) => (
        <li key={words} className={styles.met}>
          {words}
        </li>
      ))}
    </ul>
  );
}
