'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { initialsOf, type Presence } from '@/lib/core/review/presence';
import styles from './live.module.css';
import { useOthers } from './use-people';

const most = 5;

/** Who else has the article open. */
export function Others() {
  const { t } = useI18n();
  const others = useOthers();
  if (others.length === 0) return null;
  return (
    <ul className={styles.people} aria-label={t('together.here')}>
      {others.slice(0, most).map((one) => (
        <li key={one.userId}>
          <Avatar person={one} />
        </li>
      ))}
      {others.length > most && <li className="muted">{`+${others.length - most}`}</li>}
    </ul>
  );
}

function Avatar({ person }: { person: Presence }) {
  return (
    <span className={styles.avatar} data-typing={person.holds !== null} title={person.name}>
      <span aria-hidden="true">{initialsOf(person.name)}</span>
      <span className="visually-hidden">{person.name}</span>
    </span>
  );
}

/** Who else is in a row, and whether they type there. */
export function InRow({ id }: { id: string }) {
  const { t } = useI18n();
  const others = useOthers(id);
  return others.map((one) => (
    <span key={one.userId} className={styles.inRow} data-typing={one.holds !== null}>
      {t(one.holds ? 'together.editing' : 'together.inRow', { person: one.name })}
    </span>
  ));
}
