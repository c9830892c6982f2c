'use client';

import { useTranslation } from 'react-i18next';
import { headlineLength, preflight } from '@/lib/core/review/preflight';
import type { Obstacle } from '@/lib/core/review/translation-status';
import { useBench } from '../bench';
import type { Row } from '../state';
import styles from './publish.module.css';
import { useGoTo } from './use-go-to';

type Props = {
  readonly rows: readonly Row[];
  readonly obstacles: readonly Obstacle[];
  readonly readers: readonly string[];
  readonly asksForReading: boolean;
  readonly approving: boolean;
  readonly close: () => void;
};

const shownAtMost = 12;

/** What is met and what is not; each place that is not leads there. */
export function Checklist({ rows, obstacles, readers, asksForReading, approving, close }: Props) {
  const { t } = useTranslation();
  const { languages } = useBench();
  const checks = preflight(
    rows.map(({ segment, text, approved }) => ({ ...segment, text, approved })),
    languages.target,
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
            <Places positions={positions} reading={false} close={close} />
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

type PlacesProps = {
  readonly positions: readonly number[];
  readonly reading: boolean;
  readonly close: () => void;
};

function Places({ positions, reading, close }: PlacesProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    <>
      {positions.slice(0, shownAtMost).map((position) => (
        <a
          key={position}
          href={`#row-${position + 1}`}
          onClick={(event) => {
            event.preventDefault();
            close();
            goTo(position, reading);
          }}
        >
          {position + 1}{' '}
        </a>
      ))}
      {positions.length > shownAtMost &&
        t('workbench.publish.andMore', { count: positions.length - shownAtMost })}
    </>
  );
}
