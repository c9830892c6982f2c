'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import type { ReleaseView } from '../translation-view';
import { LocalTime } from './local-time';
import styles from './publish.module.css';

/** All that went out and was taken back, newest first. */
export function Releases({ releases }: { releases: readonly ReleaseView[] }) {
  const { t } = useI18n();
  if (releases.length === 0) return null;
  return (
    <section>
      <h3>{t('workbench.publish.releases')}</h3>
      <ol className={styles.releases}>
        {releases.map((release) => (
          <li key={release.number}>
            <strong>{t(`workbench.publish.${release.kind}`, { number: release.number })}</strong>{' '}
            <LocalTime at={release.at} />
            {' · '}
            {release.approvedBy
              ? t('workbench.publish.byTwo', { approver: release.approvedBy, publisher: release.by })
              : release.by}{' '}
            {release.updateKind && <span className="tag">{t(`publish.kind.${release.updateKind}`)}</span>}
            {release.kind === 'release' && !release.secondApproval && (
              <span className="tag">{t('workbench.publish.withoutSecond')}</span>
            )}
            {release.urgent && (
              <span className="tag">
                {release.urgent.confirmedBy
                  ? t('publish.confirmedBy', { person: release.urgent.confirmedBy })
                  : t('publish.waitsForConfirmation')}
              </span>
            )}
            {release.note && <p className="muted">{release.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
