'use client';

import { useId, useRef, useState } from 'react';
import type { Answer } from '@/components/access/use-act';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './glossary.module.css';
import { type FileActions, GlossaryFile } from './glossary-file';
import { type TermActions, TermEntry, type TermItem } from './term-entry';
import { TermForm, type TermWords } from './term-form';

type Props = {
  terms: readonly TermItem[];
  count: number;
  page: number;
  pages: number;
  search: string;
  languages: { readonly source: string; readonly target: string };
  /** What an address brings for a new entry. */
  fresh: { readonly source: string; readonly target: string } | null;
  actions: (TermActions & { readonly addTerm: (term: TermWords) => Promise<Answer<unknown>> }) | null;
  /** Of administrators. */
  fileActions: FileActions | null;
};

/** What the desk calls things. */
export function GlossaryScreen(props: Props) {
  const { terms, count, page, pages, search, languages, fresh, actions, fileActions } = props;
  const { t } = useI18n();
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState('');
  const [added, setAdded] = useState(0);
  // As the page came; whoever adds more leaves it as it is.
  const [open] = useState(fresh !== null || (count === 0 && search === ''));
  const say = (words: string) => {
    setDone(words);
    status.current?.focus();
  };
  const address = (to: number) => `/glossary?${new URLSearchParams({ find: search, page: String(to) })}`;
  const first = added === 0 && fresh;
  return (
    <main id="content" className="page stack">
      <div className={styles.top}>
        <h1>{t('glossary.title')}</h1>
        <search>
          <form action="/glossary" className={styles.search}>
            <input
              key={search}
              className="input"
              type="text"
              name="find"
              defaultValue={search}
              aria-label={t('glossary.find')}
              placeholder={t('glossary.find')}
              maxLength={200}
              autoComplete="off"
              enterKeyHint="search"
            />
            <button type="submit" className="button">
              {t('queue.findNow')}
            </button>
            {search !== '' && (
              <Link className="button quiet" href="/glossary">
                {t('queue.findNothing')}
              </Link>
            )}
          </form>
        </search>
      </div>
      <p className={styles.lead}>{t('glossary.lead')}</p>
      {actions && (
        <details className={styles.add} open={open}>
          <summary>
            <h2 id={`${id}-add`}>{t('glossary.add')}</h2>
          </summary>
          <TermForm
            key={added}
            term={
              first
                ? {
                    source: first.source,
                    targets: first.target ? [first.target] : [],
                    forbidden: [],
                    note: '',
                  }
                : undefined
            }
            languages={languages}
            send={actions.addTerm}
            onSaved={({ source }) => {
              setAdded(added + 1);
              say(t('glossary.added', { source }));
            }}
            submit={t('glossary.add')}
          />
        </details>
      )}
      {fileActions && <GlossaryFile languages={languages} actions={fileActions} onDone={say} />}
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {done}
      </p>
      {terms.some(({ shared }) => shared) && <p className="notice warning">{t('glossary.sharedNotice')}</p>}
      {terms.length === 0 ? (
        <p>{search === '' ? t('glossary.empty') : t('glossary.nothing', { search })}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{t('glossary.count', { count })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glossary.source')}</th>
              <th scope="col">{t('glossary.targets')}</th>
              <th scope="col">{t('glossary.forbidden')}</th>
              <th scope="col">{t('glossary.note')}</th>
              <th scope="col">{t('glossary.by')}</th>
              {actions && (
                <th scope="col">
                  <span className="visually-hidden">{t('glossary.acts')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <TermEntry key={term.id} term={term} languages={languages} actions={actions} onDone={say} />
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <nav aria-label={t('queue.pages')} className="row">
          {page > 1 && (
            <Link className="button" rel="prev" href={address(page - 1)}>
              {t('queue.previousPage')}
            </Link>
          )}
          <span>{t('queue.page', { page, pages })}</span>
          {page < pages && (
            <Link className="button" rel="next" href={address(page + 1)}>
              {t('queue.nextPage')}
            </Link>
          )}
        </nav>
      )}
    </main>
  );
}
