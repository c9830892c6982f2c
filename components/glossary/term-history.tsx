'use client';

import { useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './glossary.module.css';
import type { TermWords } from './term-form';

export type TermVersion = Readonly<TermWords> & {
  readonly version: number;
  readonly removed: boolean;
  readonly by: string;
  /** How long ago. */
  readonly ago: string;
};

type Props = { id: string; readVersions: (id: string) => Promise<readonly TermVersion[] | null> };

/** Who wrote what in an entry, the newest first; read when it is asked for. */
export function TermHistory({ id, readVersions }: Props) {
  const { t } = useI18n();
  const [versions, setVersions] = useState<readonly TermVersion[] | 'failed' | null>(null);
  const read = async () => setVersions((await readVersions(id).catch(() => null)) ?? 'failed');
  return (
    <details onToggle={(event) => event.currentTarget.open && read()}>
      <summary>{t('glossary.history')}</summary>
      {versions === 'failed' && <p className="notice error">{t('glossary.historyFailed')}</p>}
      {Array.isArray(versions) && (
        <ol className={styles.history}>
          {versions.map((one: TermVersion) => (
            <li key={one.version}>
              <span className={styles.by}>{`${one.by}, ${one.ago}`}</span>
              <span>
                {`${one.source} → ${one.targets.join('; ') || '–'} `}
                {one.forbidden.length > 0 && (
                  <span className={styles.forbidden}>{one.forbidden.join('; ')}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
