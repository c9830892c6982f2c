import type { TFunction } from 'i18next';
import styles from './reference.module.css';

export type Entry = { readonly id: string; readonly title: string };

/** Links to what is on the page. */
export function ReferenceContents({ t, entries }: { t: TFunction; entries: readonly Entry[] }) {
  return (
    <nav aria-label={t('reference.contents')}>
      <ul className={styles.contents}>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} lang="en">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
