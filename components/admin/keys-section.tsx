'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '@/components/access/use-act';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './admin.module.css';
import { type Done, nothingDone } from './done';
import { KeyDialog, type NewKey } from './key-dialog';
import { KeyForm } from './key-form';
import { type EndKey, RevokeKey } from './revoke-key';

/** Times are told in words: "4 minutes ago". */
export type Key = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly created: string;
  readonly lastUsed: string | null;
  readonly revoked: string | null;
};

type Props = {
  keys: readonly Key[];
  scopes: readonly ('articles:write' | 'export:read')[];
  apiUrl: string;
  sourceLanguage: string;
  targetLanguage: string;
  makeKey: (key: { name: string; scopes: string[]; origins: string }) => Promise<Answer<string>>;
  endKey: EndKey;
};

/** The machines that may come in: the paper's system bringing articles, its web site fetching what is published. */
export function KeysSection({ keys, scopes, makeKey, endKey, ...example }: Props) {
  const { t } = useI18n();
  const title = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const [made, setMade] = useState<NewKey | null>(null);
  const [done, setDone] = useState<Done>(nothingDone);
  useEffect(() => {
    if (done.isGone) status.current?.focus();
  }, [done]);
  return (
    <section aria-labelledby={title} className="stack">
      <h2 id={title}>{t('admin.keys.title')}</h2>
      <p className={styles.lead}>
        {t('admin.keys.lead')} <Link href="/docs/api">{t('reference.title')}</Link>
      </p>
      {keys.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('admin.keys.key')}</th>
              <th scope="col">{t('admin.keys.may')}</th>
              <th scope="col">{t('admin.keys.used')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('admin.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.id} className={key.revoked ? styles.revoked : undefined}>
                <th scope="row">
                  <span className={styles.name}>{key.name}</span>
                  <code className={styles.email}>{t('admin.keys.prefix', { prefix: key.prefix })}</code>
                </th>
                <td>
                  <div className="row">
                    {key.scopes.map((scope) => (
                      <span key={scope} className="tag">
                        {scope}
                      </span>
                    ))}
                  </div>
                  {key.origins.length > 0 && (
                    <span className={styles.email}>
                      {t('admin.keys.origins', { origins: key.origins.join(', ') })}
                    </span>
                  )}
                </td>
                <td>
                  {key.lastUsed ?? t('admin.keys.never')}
                  <span className={styles.email}>{t('admin.keys.created', { when: key.created })}</span>
                </td>
                <td>
                  {key.revoked ? (
                    t('admin.keys.revoked', { when: key.revoked })
                  ) : (
                    <RevokeKey
                      id={key.id}
                      name={key.name}
                      endKey={endKey}
                      onDone={(words) => setDone({ words, isGone: true })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.done}>
        {done.words}
      </p>
      <KeyForm scopes={scopes} makeKey={makeKey} onKey={setMade} />
      <KeyDialog made={made} onClose={() => setMade(null)} {...example} />
    </section>
  );
}
